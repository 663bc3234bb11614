const UUID = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/i;

/** The number of an order, a claim or a discussion in a text. */
export const uuidIn = (text: string): string | undefined => UUID.exec(text)?.[0].toLowerCase();

const SECTIONS = ['orders', 'returns', 'claims', 'discussions-with-buyers'] as const;
export type Section = (typeof SECTIONS)[number];

export interface Place {
  readonly section: Section;
  /** Absent where the address is that of the list. */
  readonly id?: string;
}

/** A page of the sales centre: the list of a section, or one of its entries. */
export function placeOf({ protocol, host, pathname }: URL): Place | undefined {
  const [name, id, ...rest] = pathname.split('/').filter((part) => part !== '');
  const section = SECTIONS.find((one) => one === name);
  if (protocol !== 'https:' || host !== 'salescenter.allegro.com' || !section || rest.length > 0)
    return undefined;
  if (id === undefined) return { section };
  const uuid = uuidIn(id);
  return uuid === id.toLowerCase() ? { section, id: uuid } : undefined;
}

const MESSAGES = /^\/moje-allegro\/moje-konto\/centrum-wiadomosci(?:\/|$)/;

export const isMessages = ({ protocol, host, pathname }: URL): boolean =>
  protocol === 'https:' && host === 'allegro.pl' && MESSAGES.test(pathname);

/** The entry of a section that an address of the page leads to. */
export function linkedTo(section: Section, href: string, page: URL): string | undefined {
  if (!URL.canParse(href, page)) return undefined;
  const place = placeOf(new URL(href, page));
  return place?.section === section ? place.id : undefined;
}
