import { describe, expect, test } from 'vitest';
import { click, press, untilText, valueOf } from './look.ts';
import { DISPUTES, dispute, request } from './addresses.ts';
import { practice } from './practice.ts';
import { readLog } from './read-log.ts';
import { until } from './until.ts';

const run = practice();

/** What was sent is what was inserted; forms send line ends as CR LF. */
const plain = (text: string | undefined) => text?.replaceAll('\r\n', '\n').trim();
const kinds = async (key: string) =>
  (await readLog(run.browser)).filter((entry) => entry.case === key).map(({ kind }) => kind);

describe('a dispute from the page to the popup and past a restart', () => {
  test('eBay: an item that was not received', async () => {
    const tab = await run.open(request('5371000655'));

    const read = await untilText(tab, 'panel', '5371000655');
    expect(read).toContain('eBay US');
    expect(read).toContain('17-40150-22871');
    expect(read).toContain('$27.50');
    expect(read).toContain('quillfeather_9');
    expect(read).toMatch(/1 d [56] h/);
    expect(read).toContain('printed on the page');

    // The page does not say where the parcel is, so there is a question and no advice.
    expect(read).toMatch(/where is the parcel/i);
    expect(read).not.toMatch(/next step/i);
    await press(tab, 'On its way');
    const advised = await untilText(tab, 'panel', /next step/i);
    expect(advised).toMatch(/checked \d+ \w+ 2\d{3}/);
    expect(advised).toContain('corrected by you');

    await click(tab, { place: 'page', css: '#reply' });
    await press(tab, 'Insert at cursor');
    await untilText(tab, 'panel', 'The text is in the reply box');
    const inserted = await valueOf(tab, 'page', '#reply');
    expect(inserted).toContain('17-40150-22871');
    expect(inserted).toContain('9400111899560000005540');
    expect(inserted).not.toMatch(/\{\{|\}\}|undefined/);

    await press(tab, 'Undo');
    await untilText(tab, 'panel', 'The text was taken out again');
    expect(await valueOf(tab, 'page', '#reply')).toBe('');
    await press(tab, 'Insert at cursor');
    await untilText(tab, 'panel', 'The text is in the reply box');
    expect(await valueOf(tab, 'page', '#reply')).toBe(inserted);
    // Parley never sends: up to here nothing has arrived.
    const sent = () => run.office.state.requests.find(({ id }) => id === '5371000655')?.answer;
    expect(sent()).toBeUndefined();
    await click(tab, { place: 'page', css: 'form button' });
    await untilText(tab, 'page', 'You answered');
    expect(plain(sent()?.text)).toBe(plain(inserted));

    const logged = await kinds('ebay:5371000655');
    expect(logged[0]).toBe('observed');
    expect(logged).toContain('correction');
    expect(logged).toContain('advice-shown');
    expect(logged.filter((kind) => kind === 'message')).toHaveLength(3);
  });

  test('AliExpress: from the list into a dispute without loading a page', async () => {
    const tab = await run.open(DISPUTES);
    await click(tab, { place: 'page', css: 'a', name: '14288800310072951' });

    // The page's answers come one after the other; the one with the deadline is not the first.
    await untilText(tab, 'panel', /3 d (19|20) h/);
    const read = await untilText(tab, 'panel', /next step/i);
    expect(read).toContain('Not as described');
    expect(read).toContain('3067710440032951');
    expect(read).toContain('CN¥188.10');
    expect(read).toContain('Gwendolyn Farrow');
    expect(read).toMatch(/buyer’s proof photo/i);

    await click(tab, { place: 'page', css: 'button', name: '拒绝并提出方案' });
    await click(tab, { place: 'page', css: 'textarea' });
    await press(tab, 'Insert at cursor');
    await untilText(tab, 'panel', 'The text is in the reply box');
    const inserted = await valueOf(tab, 'page', 'textarea');
    expect(inserted.length).toBeGreaterThan(80);
    await click(tab, { place: 'page', css: 'button', name: '提交' });
    await untilText(tab, 'page', '等待买家响应');
    const sent = run.office.state.disputes.find(({ id }) => id === '14288800310072951');
    expect(plain(sent?.solutions.at(-1)?.comment)).toBe(plain(inserted));

    expect(await kinds('aliexpress:14288800310072951')).toContain('message');
    // The page asks for its answers again after the reply; what they say is the last thing in the log.
    await until('the page as it is after the reply', async () =>
      (await readLog(run.browser)).some(({ data }) =>
        JSON.stringify(data).includes('"stage":"negotiation"'),
      ),
    );
  });

  test('both are in the popup, the soonest first, also after the browser was closed', async () => {
    const before = await readLog(run.browser);
    const popup = await run.browser.openPopup();
    const first = await untilText(popup, 'page', 'AliExpress');
    expect(first).toContain('Item not received');
    await popup.close();

    await run.browser.restart();

    expect(await readLog(run.browser)).toEqual(before);
    const again = await run.browser.openPopup();
    const shown = await untilText(again, 'page', 'Item not received');
    expect(shown).toContain('AliExpress');

    const opened = await run.browser.opened(() =>
      click(again, { place: 'page', css: '.case-row' }),
    );
    await untilText(opened, 'panel', /deadline|left/);
  });

  test('what was decided is still known after the restart', async () => {
    const tab = await run.open(request('5371000412'));
    await untilText(tab, 'panel', /one question first/i);
    await press(tab, 'No scan for days');
    await untilText(tab, 'panel', /next step/i);
    await press(tab, 'I have answered');
    await untilText(tab, 'panel', 'Take back');

    await run.browser.restart();

    const again = await run.open(request('5371000412'));
    const shown = await untilText(again, 'panel', /next step/i);
    expect(shown).toContain('corrected by you');
    expect(shown).toContain('Take back');
  });

  test('a dispute that was answered waits for the buyer', async () => {
    const tab = await run.open(dispute('6380900110087420'));
    const shown = await untilText(tab, 'panel', '8206650330047420');
    expect(shown).toMatch(/buyer/i);
    expect(shown).not.toContain('You have to act');
  });
});
