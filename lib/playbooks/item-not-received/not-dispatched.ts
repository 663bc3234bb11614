import { dayOf } from '../../time/instant.ts';
import { noFeedbackTrade } from '../cautions.ts';
import { elsewhere } from '../grounds.ts';
import { none, plan, says, type Decision } from '../playbook.ts';
import { isOpen, lookAgain, type Situation } from '../situation.ts';
import { refundInFull, sendReply } from '../steps.ts';

/** No parcel, or a label that no carrier has scanned: for the platform it was not shipped. */
export function notDispatched(s: Situation): Decision {
  const { orderState, shipBy } = s.facts;
  // A day that is over is no day to promise.
  const ahead = shipBy !== undefined && dayOf(shipBy) >= dayOf(s.now) ? dayOf(shipBy) : undefined;
  if (orderState === 'cancelled' && !isOpen(s)) {
    return none(
      'The order is cancelled: there is nothing to deliver and nothing to answer.',
      '订单已取消：无需发货，也无需答复。',
    );
  }
  if (isOpen(s) || s.promise === 'past') return plan(refund(s));
  const label = s.parcel === 'label-created';
  return plan({
    stance: 'reply',
    headline: label
      ? says('Hand the parcel over today and tell the buyer.', '今天交付包裹并告知买家。')
      : says(
          `Tell the buyer when it goes, and dispatch ${ahead ? `by ${ahead}` : 'today'}.`,
          `告知买家发货时间，并${ahead ? `在 ${ahead} 前` : '于今天'}发出。`,
        ),
    because: [
      {
        text: says(
          'A label without a carrier scan is no shipment: proof needs a ship date from the carrier.',
          '没有承运商扫描的面单不算发货：证据需要承运商的发货日期。',
        ),
        rows: ['ebay.ev.inr'],
      },
      {
        text: says(
          'The handling time of the order binds: after it the order is closed, refunded and counted against you.',
          '订单的备货时间具有约束力：超时订单会被关闭、退款并计入违规。',
        ),
        rows: ['aliexpress.ship.deadline'],
      },
      ...elsewhere('ship-window'),
    ],
    steps: [
      {
        id: 'dispatch',
        actor: 'seller',
        text: label
          ? says(
              'Hand it over and see that the first scan appears.',
              '交付承运商，并确认出现首次扫描。',
            )
          : says(
              'Dispatch with tracking and enter the number in the order.',
              '使用可追踪服务发货，并在订单中填写运单号。',
            ),
        by: shipBy,
      },
      sendReply(s),
    ],
    alternatives: [
      {
        stance: 'refund-full',
        text: says('Refund instead of sending.', '不发货，直接退款。'),
        for: says('Right when you cannot deliver.', '无法发货时应如此。'),
        against: says('The sale is lost.', '失去这笔订单。'),
      },
    ],
    checklist: [
      { item: 'tracking-number', weight: 'required' },
      { item: 'dispatch-scan', weight: 'required' },
    ],
    draft: { id: 'inr-not-shipped-yet', checkBy: lookAgain(s, 2, shipBy) },
  });
}

const refund = (s: Situation) =>
  ({
    stance: s.phase === 'lapsed' ? 'accept' : 'refund-full',
    headline: says(
      'Refund in full: without a carrier scan there is nothing to defend.',
      '全额退款：没有承运商扫描就无从抗辩。',
    ),
    because: [
      {
        text: says(
          'Only tracking to the buyer’s address wins a not-received request.',
          '未收到货申请只能凭寄往买家地址的物流记录胜诉。',
        ),
        rows: ['ebay.ev.inr'],
      },
      {
        text: says(
          'An order that is not shipped in its handling time is refunded by the platform and counts as not sold.',
          '未在备货期内发货的订单会由平台退款，并计为成交不卖。',
        ),
        rows: ['aliexpress.ship.deadline', 'aliexpress.metric.tbns'],
      },
      ...elsewhere('ship-window', 'not-received'),
    ],
    steps: [
      ...refundInFull(s),
      {
        id: 'stop-the-parcel',
        actor: 'seller',
        text: says(
          'Do not send it afterwards; cancel the label if there is one.',
          '退款后不要再发货；如有面单请作废。',
        ),
      },
      sendReply(s),
    ],
    alternatives: [
      {
        stance: 'replace',
        text: says(
          'Send it today with tracking, if the buyer agrees in writing.',
          '若买家书面同意，今天以可追踪服务发出。',
        ),
        for: says('The sale stays.', '保留订单。'),
        against: says('The request goes on running meanwhile.', '在此期间申请仍在计时。'),
      },
    ],
    warnings: [noFeedbackTrade],
    draft: { id: 'inr-refund' },
  }) as const;
