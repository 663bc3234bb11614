/** What `idIn` finds in the address that a link leads to; `page` is the address of the page that it stands on. */
export function linked<T>(
  link: Element | null,
  page: URL,
  idIn: (url: URL) => T | undefined,
): T | undefined {
  const href = link?.getAttribute('href') ?? '';
  return URL.canParse(href, page) ? idIn(new URL(href, page)) : undefined;
}
