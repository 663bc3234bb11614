import { describe, expect, test } from 'vitest';
import { START } from '../backoffice/backoffice.ts';
import { click, countPanels, press, textOf, untilText, valueOf } from './look.ts';
import { amazonOrder, DISPUTES, order, request } from './addresses.ts';
import { practice } from './practice.ts';
import { readLog } from './read-log.ts';
import { tabStates, untilState } from './tab-states.ts';
import { until } from './until.ts';

const run = practice();

describe('pages that are not a plain case', () => {
  test('a page that forbids everything inline has its panel with its styles', async () => {
    const tab = await run.open(order('17-40166-71290'));
    await untilText(tab, 'panel', '17-40166-71290');
    const position = await tab.evaluate(() => {
      const panel = document.querySelector('[data-parley]')?.shadowRoot?.querySelector('.panel');
      return panel ? getComputedStyle(panel).position : undefined;
    }, undefined);
    expect(position).toBe('fixed');
  });

  test('a page without a case is left as it is', async () => {
    const tab = await run.open(START);
    await untilText(tab, 'page', 'Practice back office');
    // A second page that was read afterwards: this one has had its time.
    const other = await run.open(order('17-40177-08834'));
    await untilText(other, 'panel', '17-40177-08834');
    await other.close();
    expect(await countPanels(tab)).toBe(0);
    const added = await tab.evaluate(
      () => [...document.documentElement.children].map(({ tagName }) => tagName),
      undefined,
    );
    expect(added).toEqual(['HEAD', 'BODY']);
  });

  test('a page that draws itself anew all the time is read once', async () => {
    const tab = await run.open(request('5371000777'));
    await untilText(tab, 'panel', '5371000777');
    await until('the page to be drawn often', async () => {
      const drawn = await tab.evaluate(
        () => document.querySelector('#drawn')?.textContent,
        undefined,
      );
      return Number(drawn) > 10;
    });
    expect(await countPanels(tab)).toBe(1);
    const seen = (await readLog(run.browser)).filter(
      (entry) => entry.case === 'ebay:5371000777' && entry.kind === 'observed',
    );
    expect(seen).toHaveLength(1);
    // It would go on drawing under all that follows.
    await tab.close();
  });

  test('a page that throws the panel out gets it back once', async () => {
    const tab = await run.open(request('5371000098'));
    await untilText(tab, 'panel', '5371000098');
    await tab.evaluate(() => document.querySelector('[data-parley]')?.remove(), undefined);
    await until('the panel to come back', async () => (await countPanels(tab)) === 1);
    await untilText(tab, 'panel', '5371000098');
  });

  test('moving between cases without loading a page keeps one panel with the case of the page', async () => {
    const tab = await run.open(DISPUTES);
    for (const [id, orderId] of [
      ['6381200450013306', '8207700120043306'],
      ['14288800310072951', '3067710440032951'],
      ['6381200450013306', '8207700120043306'],
    ] as const) {
      await click(tab, { place: 'page', css: 'a', name: id });
      await untilText(tab, 'panel', orderId);
      expect(await countPanels(tab)).toBe(1);
      await tab.evaluate(() => history.back(), undefined);
      await untilText(tab, 'page', '纠纷列表');
    }
  });

  test('the reply box in a frame of the page takes the draft', async () => {
    const tab = await run.open(order('17-40198-55120'));
    await untilText(tab, 'panel', '17-40198-55120');
    await press(tab, 'Not received');
    await untilText(tab, 'panel', /where is the parcel/i);
    await press(tab, 'On its way');
    await untilText(tab, 'panel', /next step/i);
    await click(tab, { place: 'page', css: '.message-buyer' });
    await untilText(tab, 'frame', 'Your message');
    await click(tab, { place: 'frame', css: '#msg' });
    await press(tab, 'Insert at cursor');
    await untilText(tab, 'panel', 'The text is in the reply box');
    expect(await valueOf(tab, 'frame', '#msg')).toContain('17-40198-55120');
  });

  test('what is typed in the panel does not reach the shortcuts of the page', async () => {
    const tab = await run.open(request('5371000888'));
    await untilText(tab, 'panel', '5371000888');
    const pressed = () =>
      tab.evaluate(() => document.querySelector('#keys')?.textContent, undefined);
    await click(tab, { place: 'panel', css: 'textarea, input[type="text"], input:not([type])' });
    await tab.type('jjj');
    const typed = await tab.evaluate(() => {
      const root = document.querySelector('[data-parley]')?.shadowRoot;
      const field = root?.activeElement;
      return field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement
        ? field.value
        : undefined;
    }, undefined);
    expect(typed).toContain('jjj');
    expect(await pressed()).toBe('0');
    // The page itself still has its shortcut.
    await click(tab, { place: 'page', css: 'h1' });
    await tab.type('j');
    expect(await pressed()).toBe('1');
    expect(await textOf(tab, 'panel')).toContain('5371000888');
  });

  test('an empty list is a list, and nothing is read from it', async () => {
    const address = 'https://www.ebay.com/sh/ord/?filter=status:CANCELLED';
    const tab = await run.open(address);
    await untilState(run.browser, address, 'list');
    expect(await tabStates(run.browser)).toContainEqual(
      expect.objectContaining({ url: address, kind: 'list', read: 0 }),
    );
    expect(await countPanels(tab)).toBe(0);
    await tab.close();
  });

  test.each([
    ['translated', '17-40155-33871', ['$73.00', 'Wendell Pruitt', '9400111899560000003387']],
    ['darkened', '17-40144-62095', ['$33.50', 'Yolanda Meeks', '9400111899560000006209']],
  ])(
    'a page that another extension has %s is read, and the panel stays as it is',
    async (how, id, facts) => {
      const tab = await run.open(order(id));
      await until('the other extension', () =>
        tab.evaluate(
          () => document.documentElement.matches('.translated-ltr, [data-darkreader-mode]'),
          undefined,
        ),
      );
      const shown = await untilText(tab, 'panel', id);
      for (const fact of facts) expect(shown, how).toContain(fact);
      expect(shown).not.toContain('doubtful');
      const { right, bottom, font, colour } = await tab.evaluate(() => {
        const panel = document.querySelector('[data-parley]')?.shadowRoot?.querySelector('.panel');
        const box = panel?.getBoundingClientRect();
        const style = panel && getComputedStyle(panel);
        return {
          right: innerWidth - (box?.right ?? 0),
          bottom: innerHeight - (box?.bottom ?? 0),
          font: panel?.querySelectorAll('font').length,
          colour: style?.backgroundColor,
        };
      }, undefined);
      expect(Math.abs(right)).toBeLessThan(20);
      expect(Math.abs(bottom)).toBeLessThan(20);
      expect(font).toBe(0);
      expect(colour).not.toBe('rgb(24, 26, 27)');
      await tab.close();
    },
  );

  test('a page in Japanese is read with its own zone and currency', async () => {
    const id = '249-5510236-8842071';
    const tab = await run.open(`https://sellercentral.amazon.co.jp/orders-v3/order/${id}`);
    const shown = await untilText(tab, 'panel', '佐伯 透');
    expect(shown).toContain(id);
    expect(shown).toContain('Japan');
    expect(shown).toContain('GMT+9');
    await tab.close();
  });
});

// These wait most of the time, for the reader's patience: each in tabs of its own, at the same time.
describe.concurrent('pages that take their time', () => {
  test('pages that show no order at the address of one give no facts and no panel', async () => {
    const addresses = [
      order('17-00000-00000'),
      order('17-00000-11111'),
      // Amazon asks to sign in, is broken, asks for a captcha.
      amazonOrder('112-0000000-0000001'),
      amazonOrder('112-0000000-0000002'),
      amazonOrder('112-0000000-0000003'),
    ];
    // All at once: each is given several seconds to show its order after all.
    const tabs = await Promise.all(addresses.map((address) => run.open(address)));
    for (const address of addresses) await untilState(run.browser, address, 'unreadable');
    for (const tab of tabs) {
      expect(await countPanels(tab)).toBe(0);
      await tab.close();
    }
    const cases = (await readLog(run.browser)).map((entry) => entry.case);
    expect(cases.filter((key) => /17-00000|112-0000000/.test(key))).toEqual([]);
  });

  test('a page that loses its proof under the panel says so', async () => {
    const tab = await run.open(order('17-40211-30577'));
    await untilText(tab, 'panel', '17-40211-30577');
    await tab.evaluate((next) => {
      history.pushState({}, '', next);
      document.body.innerHTML = '<main><h1>Something went wrong on our end</h1></main>';
    }, order('17-00000-00000'));
    const shown = await untilText(tab, 'panel', 'I do not recognise this page');
    expect(shown).not.toContain('17-40211-30577');
    expect(await countPanels(tab)).toBe(1);
  });

  test('a list whose rows are filled anew while scrolling gives each order its own facts', async () => {
    const tab = await run.open('https://www.ebay.com/sh/ord/?filter=status:AWAITING_SHIPMENT');
    const { listed } = run.office.state;
    const rows = async () => {
      const seen = (await readLog(run.browser)).filter(({ kind }) => kind === 'observed');
      return seen.flatMap(({ data }) => {
        const { facts } = data as {
          facts: { page: string; orderId: string; buyer?: { id: string } };
        };
        return facts.page === 'order-list' ? [facts] : [];
      });
    };
    for (const first of [0, 20, 45]) {
      const wanted = listed[first + 3]?.id ?? '';
      await tab.evaluate((top) => {
        document.querySelector('#viewport')?.scrollTo(0, top);
      }, first * 40);
      await until(`the order ${wanted}`, async () =>
        (await rows()).some(({ orderId }) => orderId === wanted),
      );
    }
    const read = await rows();
    expect(new Set(read.map(({ orderId }) => orderId)).size).toBeGreaterThanOrEqual(24);
    for (const { orderId, buyer } of read) {
      expect(buyer?.id).toBe(listed.find(({ id }) => id === orderId)?.user);
    }
    expect(await countPanels(tab)).toBe(0);
    await tab.close();
  });

  test('nothing of Parley fails in a page, whatever the page does', async () => {
    const tab = await run.open(amazonOrder('112-0000000-0000009'));
    const results = await untilText(tab, 'page', 'done');
    expect(results).toContain(
      'refused: failed · request: {"order": {" · twice: true · aborted: failed · blob: Blob · done',
    );
    // The reader has looked at what is left of the page when it has come to a result.
    await until('a result', async () =>
      (await tabStates(run.browser)).some(
        ({ url, kind }) => url.includes('112-0000000-0000009') && kind === 'unreadable',
      ),
    );
    const noted = await tab.evaluate(() => (window as { noted?: string[] }).noted, undefined);
    expect(noted).toEqual([]);
    expect(tab.complaints()).toEqual([]);
    await tab.close();
  });
});
