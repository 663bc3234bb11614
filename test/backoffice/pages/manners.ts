// The scripts become text and must carry all of their functions inside.
/* oxlint-disable unicorn/consistent-function-scoping */

/** A translation extension at work: every text becomes Chinese where it knows it, inside its own elements. */
export function translatedScript(): void {
  const words: Record<string, string> = {
    Order: '订单',
    'Order details': '订单详细信息',
    Sold: '已售出',
    'Buyer paid': '买家已付款',
    Buyer: '买家',
    'Ship to': '运送至',
    Tracking: '跟踪',
    Subtotal: '小计',
    Shipping: '运费',
    'Order total': '订单总额',
    'United States': '美国',
    'What your buyer paid': '您的买家支付的金额',
  };
  const wrap = (text: Text) => {
    const said = text.data.trim();
    if (said === '' || text.parentElement?.closest('font, script, style, textarea')) return;
    const outer = document.createElement('font');
    const inner = document.createElement('font');
    for (const font of [outer, inner]) font.style.verticalAlign = 'inherit';
    text.replaceWith(outer);
    text.data = words[said] ?? text.data;
    outer.append(inner);
    inner.append(text);
  };
  const translate = () => {
    document.documentElement.lang = 'zh-CN';
    document.documentElement.classList.add('translated-ltr');
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Text) texts.push(node);
    }
    for (const text of texts) wrap(text);
  };
  setTimeout(translate, 150);
}

/** A dark-mode extension at work: it marks and styles the document, every element, and again on every change. */
export function darkenedScript(): void {
  const darken = () => {
    const root = document.documentElement;
    root.setAttribute('data-darkreader-mode', 'dynamic');
    root.setAttribute('data-darkreader-scheme', 'dark');
    root.style.setProperty('background-color', '#181a1b', 'important');
    root.style.setProperty('color-scheme', 'dark', 'important');
    root.style.setProperty('filter', 'invert(0.92) hue-rotate(180deg)', 'important');
    const style = document.createElement('style');
    style.className = 'darkreader darkreader--override';
    style.textContent =
      '* { border-color: #736b5e !important; color: #e8e6e3 !important; background-color: #181a1b !important; }';
    document.head.append(style);
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      element.setAttribute('data-darkreader-inline-bgcolor', '');
      element.style.setProperty('--darkreader-inline-bgcolor', '#181a1b');
    }
  };
  setTimeout(darken, 150);
}

/** A page that notes what is said and what fails in it, and asks for its answers in unusual ways. */
export function watchfulScript(): void {
  const noted: string[] = [];
  Object.assign(window, { noted });
  for (const kind of ['error', 'warn'] as const) {
    console[kind] = (...said: unknown[]) => {
      noted.push(`${kind}: ${said.map(String).join(' ')}`);
    };
  }
  window.addEventListener('error', ({ message }) => noted.push(`error: ${message}`));
  window.addEventListener('unhandledrejection', ({ reason }) =>
    noted.push(`rejection: ${String(reason)}`),
  );
  const results: string[] = [];
  const tell = (what: string) => {
    results.push(what);
    document.querySelector('#results')?.replaceChildren(results.join(' · '));
  };
  const address = (id: string) => `${location.origin}/orders-api/order/${id}`;
  const ask = async (name: string, run: () => Promise<string>) => {
    try {
      tell(`${name}: ${await run()}`);
    } catch {
      tell(`${name}: failed`);
    }
  };
  const run = async () => {
    await ask('refused', async () => String((await fetch('https://refused.example/x')).status));
    await ask('request', async () => {
      const answer = await fetch(new Request(address('112-0000000-0000008')));
      return (await answer.text()).slice(0, 12);
    });
    await ask('twice', async () => {
      const answer = await fetch(new URL(address('112-0000000-0000007')));
      const copy = answer.clone();
      return String((await answer.text()) === (await copy.text()));
    });
    await ask('aborted', async () => {
      const stop = new AbortController();
      const answer = fetch(address('112-0000000-0000007'), { signal: stop.signal });
      stop.abort();
      return String((await answer).status);
    });
    await ask('blob', () => {
      const request = new XMLHttpRequest();
      request.open('GET', address('112-0000000-0000007'));
      request.responseType = 'blob';
      return new Promise((resolve) => {
        request.addEventListener('load', () => resolve(request.response.constructor.name));
        request.send();
      });
    });
    // What a hostile or careless page does to the things that a reader uses.
    // oxlint-disable-next-line no-extend-native -- the page under test is a careless one
    Object.defineProperty(Object.prototype, 'orderId', { value: 'polluted', configurable: true });
    document.querySelectorAll = () => {
      throw new Error('not here');
    };
    history.pushState(
      {},
      '',
      'https://sellercentral.amazon.com/orders-v3/order/112-0000000-0000009?%E0%A4%A',
    );
    tell('done');
  };
  void run();
}
