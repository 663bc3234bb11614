/** Guards by node type: a page's nodes belong to another window, where `instanceof` says no. */
export const isElement = (node: Node | null | undefined): node is Element => node?.nodeType === 1;
export const isText = (node: Node | null | undefined): node is Text => node?.nodeType === 3;
export const isDocument = (node: Node | null | undefined): node is Document => node?.nodeType === 9;
export const isHtml = (node: Node | null | undefined): node is HTMLElement =>
  isElement(node) && node.namespaceURI === 'http://www.w3.org/1999/xhtml';
