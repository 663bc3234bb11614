import { answerWindow } from '../grounds.ts';
import { groundedIn } from '../grounded-in.ts';
import { says, type Outcome } from '../playbook.ts';
import type { Situation } from '../situation.ts';

/** The parcel is there, the complaint is what customs took for it: the terms of the sale say whose it is. */
export const importCharge = (s: Situation): Outcome => ({
  stance: 'reply',
  headline: says(
    'It is delivered: the matter is the import charge. Ask for the receipt, answer by the terms of the sale.',
    '包裹已送达：争议在于进口税费。索取凭证，按交易条款答复。',
  ),
  because: groundedIn(
    s,
    ['customs'],
    [answerWindow(s)],
    ['communication'],
    ['answer-window'],
    ['delivery-proof'],
  ),
  steps: [
    {
      id: 'read-the-terms',
      actor: 'seller',
      text: says(
        'Look who bears import charges by the listing and the shipping service: sold with duties paid they are yours, else the buyer’s.',
        '查看商品页面和物流服务约定由谁承担进口税费：完税价销售的由您承担，否则由买家承担。',
      ),
    },
    {
      id: 'ask-for-the-receipt',
      actor: 'seller',
      text: says(
        'Ask for the receipt of the carrier or of customs: handling fees of the carrier are often the larger part.',
        '请买家提供承运商或海关的收据：其中承运商手续费往往占大部分。',
      ),
    },
    {
      id: 'settle-the-charge',
      actor: 'seller',
      text: says(
        'If they are yours, refund just the amount of the receipt in the order; else explain it with the words of the listing.',
        '若由您承担，在订单内仅退还收据金额；否则引用商品页面说明。',
      ),
      by: s.next?.due,
    },
  ],
  alternatives: [
    {
      stance: 'refund-partial',
      text: says('Refund the charge.', '退还税费。'),
      for: says(
        'Right where the listing promises duties paid, or for a small sum.',
        '页面承诺完税或金额很小时可行。',
      ),
      against: says(
        'A charge that was the buyer’s is paid by you.',
        '本应由买家承担的费用由您支付。',
      ),
    },
  ],
  checklist: [{ item: 'listing-at-sale', weight: 'required' }],
});
