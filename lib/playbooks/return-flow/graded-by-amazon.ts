import { says, type Outcome } from '../playbook.ts';
import { returnProofs } from '../proofs.ts';
import { knows, type Situation } from '../situation.ts';

/** On amazon.com a return that was not graded in its days is refunded by Amazon, and no reimbursement follows. */
export const isGradedWithoutYou = (s: Situation): boolean =>
  s.phase === 'lapsed' &&
  s.next?.id === 'amazon.return.refund_us' &&
  knows(s, 'amazon.safet.seller_fault_window');

/** The days are over: what is left is to see what Amazon booked. */
export const gradedByAmazon = (): Outcome => ({
  stance: 'accept',
  headline: says(
    'The days to grade it are over: Amazon refunds in full, and SAFE-T is lost.',
    '评定期限已过：Amazon 将全额退款，且不再适用 SAFE-T。',
  ),
  because: [
    {
      text: says(
        'A refund that Amazon makes because the return was not graded in time is not reimbursed.',
        '因未及时评定退货而由 Amazon 作出的退款不予补偿。',
      ),
      rows: ['amazon.safet.seller_fault_window'],
    },
    { ground: 'refund-window' },
  ],
  steps: [
    {
      id: 'look-what-is-booked',
      actor: 'seller',
      text: says(
        'Look whether the return still takes a grade; if it does, grade it today with the photos. Else book the refund.',
        '查看退货是否仍可评定：可以则今天附照片评定；否则入账。',
      ),
    },
    {
      id: 'set-a-reminder',
      actor: 'seller',
      text: says(
        'Inspect returns on the day of their arrival from now on.',
        '今后退货到达当天即验货。',
      ),
    },
  ],
  checklist: returnProofs,
  warnings: [
    {
      text: says(
        'The exceptions are a return that the carrier lost and a wrong delivery scan: with proof of either, file SAFE-T all the same.',
        '例外：退货被承运商丢失或妥投扫描有误；凭证据仍可提交 SAFE-T。',
      ),
      rows: ['amazon.return.refund_us'],
    },
  ],
});
