import { says } from './playbook.ts';

export const refundAlternative = {
  stance: 'refund-full',
  text: says('Refund in full; the buyer keeps it.', '全额退款，商品归买家。'),
  for: says('Right where the way back costs more than the goods.', '退货运费高于货值时可行。'),
  against: says('The goods are gone.', '失去商品。'),
} as const;

export const partialAlternative = {
  stance: 'refund-partial',
  text: says('Offer a part; the buyer keeps it.', '提出部分退款，商品归买家。'),
  for: says('Right for small faults; saves the freight.', '小瑕疵时可行，省运费。'),
  against: says('The buyer may refuse; the window goes on.', '买家可能拒绝，时限继续。'),
} as const;

/** Before anything is on its way back. */
export const withoutGoodsAlternative = {
  ...refundAlternative,
  text: says('Refund without the goods.', '不退货直接退款。'),
} as const;

/** Beside handing in evidence: to leave it, and when that is right. */
export const doNotFight = (en: string, zh: string) =>
  ({
    stance: 'accept',
    text: says('Do not fight.', '不抗辩。'),
    for: says(en, zh),
    against: says('The decision stands against you.', '裁定对您不利。'),
  }) as const;
