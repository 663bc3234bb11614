import { address } from '../../../page/read.ts';
import { firstOf } from '../../../page/first-of.ts';
import { lexicon } from '../../../page/lexicon.ts';
import { openedUp } from '../../../page/opened-up.ts';
import { textOf } from '../../../page/text.ts';
import type { Source } from '../../../page/source.ts';
import type { Page } from '../../marketplace.ts';
import { isSafet, isSafetList, safetId, safetOf } from '../addresses.ts';
import { values } from '../values.ts';
import { rowOf } from './by-text.ts';
import { claimPage } from './claim-page.ts';
import { onlyOrder, ORDER_MARKS } from './order-marks.ts';
import { trouble } from './reading.ts';

const split = (text: string) => text.split('|');
const SAFET = 'SAFE-T';

/** What only SAFE-T pages say, en and pt-BR. */
const words = lexicon({
  labels: {
    denied: split('Denial date|Data de negação'),
    comment: split('Amazon comment|Comentário da Amazon|Decision details|Detalhes da decisão'),
  },
  phrases: { safet: split(`${SAFET}|ID da reivindicação ${SAFET}`) },
  shown: safetOf,
});

const platformSaid = (text: string) =>
  text === '' ? undefined : [{ from: 'platform', text: text.slice(0, 500) }];

/** Amazon pays back only orders that the seller ships. */
const seller = {
  name: 'Amazon: claims about orders that the seller ships',
  read: () => 'seller' as const,
};

const detail = claimPage({
  kind: 'claim',
  caseType: 'amazon.safet',
  owns: isSafet,
  examples: ['https://sellercentral.amazon.com.br/safet-claims/claim/12345-67890-1234567'],
  says: ['claim'],
  places: {
    caseId: [address(safetOf)],
    orderId: [{ name: ORDER_MARKS, read: onlyOrder }],
    decidedAt: [words.label('denied', values.happened)],
    messages: [words.label('comment', platformSaid)],
    fulfilment: [seller],
  },
});

/** One SAFE-T claim: labels beside values. */
export const safet: Page = {
  ...detail,
  proof: (source) => {
    const opened = openedUp(source);
    return words.shows(opened) && words.says(opened, 'safet')
      ? `id of the address with "${SAFET}"`
      : undefined;
  },
};

const ROW = 'div[id^="claim-content-wrapper-"]';
const row = claimPage({
  kind: 'dispute-list',
  caseType: 'amazon.safet',
  owns: isSafetList,
  examples: ['https://sellercentral.amazon.com.br/safet-claims?pageSize=100&dateFilterValue=90'],
  says: ['claim'],
  places: {
    caseId: [{ name: ROW, read: idIn }],
    orderId: [{ name: ORDER_MARKS, read: onlyOrder }],
    decidedAt: [words.label('denied', values.happened)],
    fulfilment: [seller],
  },
});

/** The id that the row says somewhere; its own element is named after it or after something else. */
function idIn({ root }: Source): string | undefined {
  return firstOf(root.querySelectorAll('*'), (element) =>
    element.childElementCount === 0 ? safetId(textOf(element) ?? '') : undefined,
  );
}

/** The list of SAFE-T claims. */
export const safetList: Page = {
  ...row,
  proof: ({ root }) => (root.querySelector(ROW) ? ROW : undefined),
  trouble,
  read: (source) => {
    const opened = openedUp(source);
    const all = [...opened.root.querySelectorAll(ROW)];
    const rows = all.flatMap((root) => rowOf(row, { ...opened, root }));
    const left = rows.filter(({ caseId }) => caseId !== undefined);
    return {
      kind: 'list',
      rows: left,
      trail: left.length < all.length ? { 'rows!': 'a row without a claim id' } : {},
    };
  },
};
