/** What loads, runs or draws; none of it is needed to find a text again. */
const DROPPED =
  'script, style, link, meta, base, noscript, template, iframe, frame, object, embed, canvas, audio, video, source, img, picture, svg, [data-parley]';
/** Attributes that lead elsewhere, act, or hold what was typed. */
const UNWANTED =
  /^(?:on|style$|src|href$|xlink:|action$|formaction$|poster$|background$|value$|data-src|ping$|content$)/i;

const SHOW_COMMENT = 128;

/**
 * A page as text that does nothing: no scripts, styles, pictures, addresses or typed values, but with
 * its elements, attributes and texts, so that values can be looked for in it again. Undefined when it
 * is longer than `max` characters. Never shown; only parsed.
 */
export function inertHtml(page: Document, max: number): string | undefined {
  // A document without a window: a copy made in the page's own would load pictures and run components.
  const inert = page.implementation.createHTMLDocument('');
  const body = inert.importNode(page.body, true);
  for (const element of body.querySelectorAll(DROPPED)) element.remove();
  for (const element of [body, ...body.querySelectorAll('*')]) {
    for (const name of element.getAttributeNames()) {
      if (UNWANTED.test(name)) element.removeAttribute(name);
    }
  }
  // What is typed into a text area is its text.
  for (const typed of body.querySelectorAll('textarea, select')) typed.textContent = '';
  const comments = inert.createTreeWalker(body, SHOW_COMMENT);
  while (comments.nextNode()) {
    const { currentNode } = comments;
    if (currentNode.nodeValue !== null) currentNode.nodeValue = '';
  }
  const language = page.documentElement.getAttribute('lang')?.replace(/[^\w-]/g, '') ?? '';
  const html = `<!doctype html><html lang="${language}">${new XMLSerializer().serializeToString(body)}</html>`;
  return html.length > max ? undefined : html;
}
