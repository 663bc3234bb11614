/** The attribute by which a panel is found, also one of an older build whose script is dead. */
const MARK = 'data-parley';
const RETRIES = 10;

// Without these the page would act on what is typed and clicked in the panel: shortcuts, focus traps, "click outside".
const OWN_EVENTS =
  'keydown keypress keyup beforeinput input paste copy cut focusin focusout pointerdown pointerup mousedown mouseup click wheel'.split(
    ' ',
  );

declare global {
  // One per isolated world: a second injection into the same page finds the first panel here.
  var parleyPanel: { readonly host: HTMLElement; readonly isAlive: () => boolean } | undefined;
}

/**
 * Puts the host of the panel under the document element and keeps it there. Returns the element to
 * draw into, or undefined where this build has its panel on the page already. A panel of a build
 * that was replaced meanwhile is removed.
 */
export function mountHost(
  document: Document,
  css: string,
  mode: ShadowRootMode,
  isAlive: () => boolean,
): HTMLElement | undefined {
  const present = globalThis.parleyPanel;
  if (present?.isAlive()) {
    if (!present.host.isConnected) document.documentElement.append(present.host);
    return undefined;
  }
  for (const old of document.querySelectorAll(`[${MARK}]`)) old.remove();
  const host = document.createElement('div');
  host.setAttribute(MARK, '');
  host.style.cssText = 'all: initial !important; position: fixed !important; z-index: 2147483647;';
  const shadow = host.attachShadow({ mode });
  const style = document.createElement('style');
  style.textContent = css;
  const root = document.createElement('div');
  shadow.append(style, root);
  for (const type of OWN_EVENTS) host.addEventListener(type, (event) => event.stopPropagation());
  document.documentElement.append(host);
  keepThere(document, host, isAlive);
  globalThis.parleyPanel = { host, isAlive };
  return root;
}

/** Pages that render their whole document anew drop the host; some would do so for ever, so not without end. */
function keepThere(document: Document, host: HTMLElement, isAlive: () => boolean): void {
  let left = RETRIES;
  const observer = new MutationObserver(() => {
    if (host.isConnected) return;
    // A newer build has its own panel; a dead one must not come back.
    if (left === 0 || !isAlive()) {
      observer.disconnect();
      return;
    }
    left -= 1;
    document.documentElement.append(host);
    watch();
  });
  // The document element itself may be replaced, so the document is watched too.
  const watch = () => {
    observer.observe(document, { childList: true });
    observer.observe(document.documentElement, { childList: true });
  };
  watch();
}
