import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { existsSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { answer, LIST, readPage, row } from './read-page.ts';

const rowsOf = (...payloads: Parameters<typeof readPage>[1]) => {
  const outcome = readPage(LIST, payloads);
  if (outcome.kind !== 'list') throw new Error(`not a list: ${outcome.kind}`);
  return outcome;
};

describe('the wrappers of an answer', () => {
  const rows = [row()];
  const wrapped = { api: 'x', ret: ['SUCCESS::OK'], data: { dataSource: rows } };
  it.each([
    ['bare', { _note: 'a note', dataSource: rows }],
    ['data', wrapped],
    ['data.data', { ret: ['SUCCESS::OK'], data: { data: { dataSource: rows } } }],
    ['data.result', { ret: ['SUCCESS::OK'], data: { result: { dataSource: rows } } }],
    ['data as text', { ret: ['SUCCESS::OK'], data: JSON.stringify({ dataSource: rows }) }],
    ['JSONP', `mtopjsonp1(${JSON.stringify(wrapped)});`],
    ['one row', row()],
  ])('%s', (_name, body) => {
    expect(rowsOf(answer('list', body)).rows).toEqual([
      expect.objectContaining({
        caseId: '6372299980056417',
        openedAt: '2026-03-04T18:20:05-08:00',
      }),
    ]);
  });

  it('does not look at the case of the call in the address', () => {
    const { url, body } = answer('list', wrapped);
    expect(rowsOf({ url: url.toLowerCase(), body }).rows).toHaveLength(1);
  });

  it('is not confused by an answer of another call', () => {
    const other = answer('list', wrapped).url.replace('querySeller', 'queryBuyer');
    expect(readPage(LIST, [{ url: other, body: JSON.stringify(wrapped) }])).toMatchObject({
      kind: 'unreadable',
      trail: {},
    });
  });

  it('takes a list without disputes for what it is', () => {
    expect(rowsOf(answer('list', { ret: ['SUCCESS::OK'], data: { dataSource: [] } })).rows).toEqual(
      [],
    );
  });
});

describe('ids that a double cannot hold', () => {
  it('come out of a JSON number with all their digits', () => {
    const body = JSON.stringify({ dataSource: [row()] })
      .replace('"6372299980056417"', '14270099887712345')
      .replace('"8205551230046417"', '38205551230042345');
    expect(rowsOf(answer('list', body)).rows).toEqual([
      expect.objectContaining({ caseId: '14270099887712345', orderId: '38205551230042345' }),
    ]);
  });

  it('are missing rather than rounded in a number with an exponent', () => {
    const body = JSON.stringify({ dataSource: [row()] }).replace(
      '"8205551230046417"',
      '3.8205551230042345e16',
    );
    expect(rowsOf(answer('list', body)).rows[0]).not.toHaveProperty('orderId');
  });
});

describe('places that disagree', () => {
  it('leaves an order out whose last four digits are not those of the dispute', () => {
    const list = rowsOf(
      answer('list', { dataSource: [row({ tradeOrderId: '8205551230046418' })] }),
    );
    expect(list.rows[0]).not.toHaveProperty('orderId');
    expect(list.trail).toHaveProperty(['rows.0.orderId!'], 'two places disagree');
  });

  it('leaves a time out whose text says something else than its stamp', () => {
    const list = rowsOf(
      answer('list', { dataSource: [row({ gmtCreate: '2026-03-04 18:20:06' })] }),
    );
    expect(list.rows[0]).not.toHaveProperty('openedAt');
    expect(list.trail).toHaveProperty(['rows.0.openedAt!'], 'two places disagree');
  });

  it('takes the text where there is no stamp', () => {
    const list = rowsOf(answer('list', { dataSource: [row({ gmtCreateTimestamp: undefined })] }));
    expect(list.rows[0]).toHaveProperty('openedAt', '2026-03-04T18:20:05-08:00');
  });

  it('is not misled by the hour that the clocks show twice', () => {
    // 2025-11-02 01:30 in Los Angeles for the second time, then at -08:00.
    const again = {
      gmtCreate: '2025-11-02 01:30:00',
      gmtCreateTimestamp: Date.UTC(2025, 10, 2, 9, 30),
    };
    const list = rowsOf(answer('list', { dataSource: [row(again)] }));
    expect(list.rows[0]).toHaveProperty('openedAt', '2025-11-02T01:30:00-08:00');
  });

  it('leaves items out whose minor units and text differ', () => {
    const aeItemDTO = {
      itemTitle: 'Kettle',
      itemCount: 1,
      itemUnitPrice: { cent: 15990, currency: 'CNY', formatMoney: 'CN￥ 1,599.00' },
    };
    const list = rowsOf(answer('list', { dataSource: [row({ aeItemDTO })] }));
    expect(list.rows[0]).not.toHaveProperty('items');
  });
});

describe('several answers', () => {
  it('adds the pages of a list and takes the newest word about a case', () => {
    const other = { reverseOrderLineId: '14270033110012861', tradeOrderId: '3062550120032861' };
    const list = rowsOf(
      answer('list', { dataSource: [row()] }),
      answer('list', { dataSource: [row(other), row({ reverseStatus: '已结束' })] }),
    );
    expect(list.rows.map(({ caseId, stage }) => [caseId, stage])).toEqual([
      ['6372299980056417', 'closed'],
      ['14270033110012861', 'request'],
    ]);
  });

  it('goes on with what it has when the newest answer is an error', () => {
    const list = rowsOf(
      answer('list', { dataSource: [row()] }),
      answer('list', { ret: ['RGV587_ERROR::SM::xx'], data: {} }),
    );
    expect(list.rows).toHaveLength(1);
    expect(list.trail).toMatchObject({
      'payload!': 'querySellerReverseOrderList answered RGV587_ERROR (captcha)',
    });
  });
});

describe('answers that are none', () => {
  it.each([
    ['<html>captcha</html>', 'querySellerReverseOrderList could not be read'],
    ['', 'querySellerReverseOrderList could not be read'],
    ['{"dataSource":[{"rows":[]}]}', 'querySellerReverseOrderList could not be read'],
    ['{"dataSource":{}}', 'querySellerReverseOrderList could not be read'],
    [
      '{"ret":["FAIL_SYS_TOKEN_EXOIRED::x"],"data":{}}',
      'querySellerReverseOrderList answered FAIL_SYS_TOKEN_EXOIRED (sign-in expired)',
    ],
    [
      '{"ret":["RGV587_ERROR::SM::x"]}',
      'querySellerReverseOrderList answered RGV587_ERROR (captcha)',
    ],
    ['{"ret":["FAIL_BIZ::Mr Smith"]}', 'querySellerReverseOrderList answered an error'],
  ])('%s', (body, said) => {
    expect(readPage(LIST, [answer('list', body)])).toEqual({
      kind: 'unreadable',
      marketplace: 'aliexpress',
      page: 'dispute-list',
      trail: { 'payload!': said },
    });
  });

  it('never throws and never gives facts that break the schema', () => {
    const odd = fc.oneof(fc.jsonValue(), fc.constantFrom('', 0, -1, 1e300, null, 'x'.repeat(600)));
    const line = fc.record(
      {
        reverseOrderLineId: fc.oneof(fc.constant('6372299980056417'), odd),
        tradeOrderId: odd,
        reverseStatus: odd,
        gmtCreate: odd,
        gmtCreateTimestamp: odd,
        aeItemDTO: fc.oneof(
          odd,
          fc.record({
            itemTitle: odd,
            itemCount: odd,
            itemId: odd,
            skuDTOList: odd,
            itemUnitPrice: odd,
          }),
        ),
        buyer: fc.oneof(odd, fc.record({ fullName: odd, country: odd })),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const body = { dataSource: [{ sellerReverseOrderLines: lines }] };
        // `readPage` parses with the schema.
        expect(readPage(LIST, [answer('list', body)]).kind).toBe('list');
      }),
      { numRuns: 150 },
    );
  });
});

const REAL = join(
  import.meta.dirname,
  '../../../../../shared/data/pages/aliexpress-dispute-list.json',
);

interface RealRow {
  reverseOrderLineId: string;
  tradeOrderId: string;
  reverseStatus: string;
  gmtCreate: string;
  gmtCreateTimestamp: number;
  tradeOrderGmtCreate: string;
  tradeOrderGmtCreateTimestamp: number;
  item: {
    itemId: number;
    itemTitle: string;
    itemCount: number;
    itemUnitPrice: { formatMoney: string };
    skuDTOList: { skuValue: string }[];
  };
}

/** Wall clock and epoch are compared without a zone library: the offset is their difference. */
const instant = (text: string, stamp: number) => {
  const wall = Date.parse(`${text.replace(' ', 'T')}Z`);
  const hours = (Math.floor(stamp / 1000) * 1000 - wall) / 3_600_000;
  expect([7, 8]).toContain(hours);
  return `${text.replace(' ', 'T')}-0${hours}:00`;
};

describe.skipIf(!existsSync(REAL))('ten real rows, where they are at hand', () => {
  test('every id, price, state and time', () => {
    const body = readFileSync(REAL, 'utf8');
    const { dataSource: real }: { dataSource: { sellerReverseOrderLines: RealRow[] }[] } =
      JSON.parse(body);
    const { rows } = rowsOf(answer('list', body));
    let fields = 0;
    for (const [
      index,
      {
        sellerReverseOrderLines: [line],
      },
    ] of real.entries()) {
      const read = rows[index];
      if (!line || !read) throw new Error(`row ${index} is missing`);
      const closed = line.reverseStatus === '已结束';
      const expected = {
        marketplace: 'aliexpress',
        site: 'csp.aliexpress.com',
        page: 'dispute-list',
        caseId: line.reverseOrderLineId,
        orderId: line.tradeOrderId,
        stage: closed ? 'closed' : 'negotiation',
        ...(!closed && { return: { state: 'approved' } }),
        openedAt: instant(line.gmtCreate, line.gmtCreateTimestamp),
        orderedAt: instant(line.tradeOrderGmtCreate, line.tradeOrderGmtCreateTimestamp),
        items: [
          {
            title: line.item.itemTitle,
            sku: line.item.skuDTOList.map(({ skuValue }) => skuValue).join(' / '),
            listingId: String(line.item.itemId),
            quantity: line.item.itemCount,
            unitPrice: { amount: line.item.itemUnitPrice.formatMoney.slice(4), currency: 'CNY' },
          },
        ],
      };
      expect(read).toEqual(expected);
      expect(Math.abs(Date.parse(read.openedAt ?? '') - line.gmtCreateTimestamp)).toBeLessThan(
        1000,
      );
      fields += Object.keys(expected).length + Object.keys(expected.items[0] ?? {}).length - 1;
    }
    expect(rows).toHaveLength(10);
    console.log(`real rows read: ${rows.length} of ${real.length}, ${fields} fields compared`);
  });
});
