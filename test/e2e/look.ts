import type { Tab } from './browser.ts';
import { until } from './until.ts';

/** Where to look: in the panel's shadow root, in the page itself, or in the page's frame. */
type Place = 'panel' | 'page' | 'frame';
interface Wanted {
  readonly place: Place;
  readonly css: string;
  /** The accessible name, as far as attributes and text give it. */
  readonly name?: string;
}

/** How many panels of Parley are on the page. */
export const countPanels = (tab: Tab): Promise<number> =>
  tab.evaluate(() => document.querySelectorAll('[data-parley]').length, undefined);

/** What can be read in a place now, with single spaces; empty where the place is not there. */
export function textOf(tab: Tab, place: Place): Promise<string> {
  return tab.evaluate((where: Place) => {
    const root =
      where === 'panel'
        ? document.querySelector('[data-parley]')?.shadowRoot?.querySelector('.parley')
        : where === 'frame'
          ? document.querySelector('iframe')?.contentDocument?.body
          : document.body;
    // The body of a frame is no HTMLElement of this window.
    return ((root as HTMLElement | null | undefined)?.innerText ?? '').replace(/\s+/g, ' ').trim();
  }, place);
}

/** Waits until a text can be read in a place; the error says what was there instead. */
export async function untilText(tab: Tab, place: Place, wanted: string | RegExp): Promise<string> {
  let seen = '';
  try {
    return await until(String(wanted), async () => {
      // Between two documents there is nothing to read.
      seen = await textOf(tab, place).catch(() => '');
      return (typeof wanted === 'string' ? seen.includes(wanted) : wanted.test(seen)) && seen;
    });
  } catch (error) {
    throw new Error(`the ${place} does not say ${wanted}, but: ${seen.slice(0, 600)}`, {
      cause: error,
    });
  }
}

/** Presses the mouse on an element, after it was brought into view. */
export async function click(tab: Tab, wanted: Wanted): Promise<void> {
  const { x, y } = await until(`${wanted.css} ${wanted.name ?? ''} in the ${wanted.place}`, () =>
    tab.evaluate(locate, wanted),
  );
  await tab.clickAt(x, y);
}

/** Presses a button of the panel by its name. */
export const press = (tab: Tab, name: string): Promise<void> =>
  click(tab, { place: 'panel', css: 'button', name });

/** What a field of the page, of its frame or of the panel holds. */
export function valueOf(tab: Tab, place: Place, css: string): Promise<string> {
  return tab.evaluate(
    (given) => {
      const root =
        given.place === 'panel'
          ? document.querySelector('[data-parley]')?.shadowRoot
          : given.place === 'frame'
            ? document.querySelector('iframe')?.contentDocument
            : document;
      const field = root?.querySelector<HTMLTextAreaElement>(given.css);
      return field?.value ?? '';
    },
    { place, css },
  );
}

/** Puts a value into a field or a list of choices as a page's script would see it from a person. */
export function choose(
  tab: Tab,
  place: 'panel' | 'page',
  css: string,
  value: string,
): Promise<void> {
  return tab.evaluate(
    (given) => {
      const root =
        given.place === 'panel' ? document.querySelector('[data-parley]')?.shadowRoot : document;
      const field = root?.querySelector<HTMLInputElement | HTMLSelectElement>(given.css);
      if (!field) throw new Error(`no ${given.css}`);
      field.value = given.value;
      for (const kind of ['input', 'change']) {
        field.dispatchEvent(new Event(kind, { bubbles: true, composed: true }));
      }
    },
    { place, css, value },
  );
}

/** Runs in the page: the middle of the element that was asked for, in pixels of the window. */
function locate({ place, css, name }: Wanted): { x: number; y: number } | undefined {
  const frame = place === 'frame' ? document.querySelector('iframe') : null;
  const root =
    place === 'panel'
      ? document.querySelector('[data-parley]')?.shadowRoot
      : place === 'frame'
        ? frame?.contentDocument
        : document;
  const nameOf = (element: Element) =>
    (element.getAttribute('aria-label') ?? element.textContent).replace(/\s+/g, ' ').trim();
  const found = [...(root?.querySelectorAll<HTMLElement>(css) ?? [])].find(
    (element) =>
      (name === undefined || nameOf(element) === name) &&
      !element.matches(':disabled') &&
      element.getClientRects().length > 0,
  );
  if (!found) return undefined;
  frame?.scrollIntoView({ block: 'center', behavior: 'instant' });
  found.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = found.getBoundingClientRect();
  const outer = frame?.getBoundingClientRect() ?? { left: 0, top: 0 };
  return { x: outer.left + left + width / 2, y: outer.top + top + height / 2 };
}
