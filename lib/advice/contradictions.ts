import type { Missing } from '../model/advice.ts';
import { scannedStates, type Facts } from '../model/facts.ts';
import type { Instant, When } from '../model/instant.ts';
import type { Money } from '../model/money.ts';
import { missing } from '../playbooks/questions.ts';
import { isDay, toEpoch } from '../time/instant.ts';
import type { Issue } from '../model/words.ts';
import { goodsIssues, parcelIssues } from '../playbooks/about.ts';

type Check = (facts: Facts, now: Instant) => Missing | undefined;

const DAY = 86_400_000;
const SENT = [...scannedStates, 'lost'];
const NOT_THERE_YET = [
  'none',
  'label-created',
  'in-transit',
  'stalled',
  'customs',
  'out-for-delivery',
  'lost',
];
const COMING_BACK = ['returning', 'returned'];
const ABOUT_THE_PARCEL: readonly Issue[] = [...parcelIssues, 'customs'];

const ask = (field: string, en: string, zh: string): Missing => ({
  field,
  question: { en, zh },
});

/** In the order in which they are named. Each says which facts cannot both be true. */
const checks: readonly Check[] = [
  ({ deliveredAt, orderState, shipment, return: back }) => {
    const state = shipment?.state;
    const delivered = deliveredAt !== undefined || orderState === 'delivered';
    if (!delivered || state === undefined) return undefined;
    // The parcel of an accepted return may be what the page calls "on its way back".
    const isReturn = back?.state !== undefined && COMING_BACK.includes(state);
    if (isReturn || ![...NOT_THERE_YET, ...COMING_BACK].includes(state)) return undefined;
    return missing('shipment.state', {
      en: `The facts say both "delivered" and "${state}". Where is the parcel?`,
      zh: `信息同时显示“已送达”和“${state}”。包裹在哪里？`,
    });
  },
  ({ orderState, shipment, shippedAt, deliveredAt }) => {
    const sent =
      shippedAt !== undefined ||
      deliveredAt !== undefined ||
      (shipment?.state !== undefined && SENT.includes(shipment.state));
    if ((orderState !== 'unshipped' && orderState !== 'unpaid') || !sent) return undefined;
    return {
      ...ask(
        'orderState',
        'The order is not dispatched, but the parcel is. Which is right?',
        '订单显示未发货，但包裹已寄出。哪个正确？',
      ),
      answers: [
        { value: 'unshipped', text: { en: 'Not dispatched', zh: '未发货' } },
        { value: 'shipped', text: { en: 'Dispatched', zh: '已发货' } },
        { value: 'delivered', text: { en: 'Delivered', zh: '已送达' } },
      ],
    };
  },
  ({ shipment }) =>
    shipment?.label === 'own' && shipment.protected === true
      ? missing('shipment.protected', {
          en: 'The label is your own, but it is said to be protected by the platform. Is it?',
          zh: '面单为自有，却显示受平台保护。是否受保护？',
        })
      : undefined,
  ({ return: back, shipment }) => {
    const state = shipment?.state;
    const sentBack = back?.state === 'in-transit' || back?.state === 'received';
    if (!sentBack || state === undefined || ![...NOT_THERE_YET].includes(state)) return undefined;
    // The page may show the return's own parcel as the one that is under way.
    if (
      back.state === 'in-transit' &&
      ['in-transit', 'out-for-delivery', 'stalled', 'customs'].includes(state)
    )
      return undefined;
    return missing('shipment.state', {
      en: `The goods have come back, but the parcel to the buyer is "${state}". Where is it?`,
      zh: `商品已退回，但寄给买家的包裹显示"${state}"。包裹在哪里？`,
    });
  },
  ({ issue, shipment }) => {
    const { state } = shipment ?? {};
    const unsent = state === 'none' || state === 'label-created';
    if (!unsent || issue === undefined || !goodsIssues.includes(issue)) return undefined;
    return missing('shipment.state', {
      en: 'The buyer complains about the goods, but the parcel was not sent. Where is it?',
      zh: '买家投诉商品，但包裹尚未寄出。包裹在哪里？',
    });
  },
  ({ issue, return: back }) => {
    const sentBack = back?.state === 'in-transit' || back?.state === 'received';
    if (!sentBack || issue === undefined || !ABOUT_THE_PARCEL.includes(issue)) return undefined;
    return {
      ...ask(
        'issue',
        'The buyer says that nothing came, but he has sent it back. What is it about?',
        '买家称未收到货，却已寄回商品。到底是什么问题？',
      ),
      answers: [
        { value: 'item-not-received', text: { en: 'Not received', zh: '未收到货' } },
        { value: 'not-as-described', text: { en: 'Not as described', zh: '货不对版' } },
        { value: 'changed-mind', text: { en: 'Changed mind', zh: '改变主意' } },
      ],
    };
  },
  ({ stage, decision }) => {
    if (decision === undefined || (stage !== 'request' && stage !== 'negotiation'))
      return undefined;
    return {
      ...ask(
        'stage',
        'The case has a decision and waits for an answer at once. Where does it stand?',
        '案件既有裁定又在等待答复。目前处于哪个阶段？',
      ),
      answers: [
        { value: 'request', text: { en: 'Waits for my answer', zh: '等待我答复' } },
        { value: 'decided', text: { en: 'Decided', zh: '已裁定' } },
        { value: 'appeal', text: { en: 'In appeal', zh: '申诉中' } },
        { value: 'closed', text: { en: 'Closed', zh: '已关闭' } },
      ],
    };
  },
  ({ total, claimAmount, refund, items }) => {
    const amounts: [string, Money | undefined][] = [
      ['total', total],
      ['claimAmount', claimAmount],
      ['refund.amount', refund?.amount],
      ...(items ?? []).map(({ unitPrice }): [string, Money | undefined] => ['items', unitPrice]),
    ];
    const known = amounts.flatMap(([field, money]) => (money ? [{ field, money }] : []));
    const other = known.find(({ money }) => money.currency !== known[0]?.money.currency);
    return (
      other &&
      ask(
        other.field,
        `Two currencies, ${known[0]?.money.currency} and ${other.money.currency}. Which amount is right?`,
        `出现两种币种：${known[0]?.money.currency} 和 ${other.money.currency}。哪个金额正确？`,
      )
    );
  },
  ({ total, claimAmount, refund }) => {
    if (!total) return undefined;
    const above = (money: Money | undefined) =>
      money !== undefined && Number(money.amount) > Number(total.amount);
    const field = above(refund?.amount)
      ? 'refund.amount'
      : above(claimAmount)
        ? 'claimAmount'
        : undefined;
    return field === undefined
      ? undefined
      : ask(
          field,
          `The amount is larger than the total of ${total.amount} ${total.currency}. What is it?`,
          `金额大于订单总额 ${total.amount} ${total.currency}。实际是多少？`,
        );
  },
  (facts, now) => {
    const backwards = ordered(facts).find(
      ({ earlier, later }) => earlier && later && isBefore(later, earlier, now),
    );
    return (
      backwards &&
      ask(
        backwards.field,
        `${backwards.later?.slice(0, 10)} is before ${backwards.earlier?.slice(0, 10)}, which it must follow. Which day is right?`,
        `${backwards.later?.slice(0, 10)} 早于应在其之前的 ${backwards.earlier?.slice(0, 10)}。哪一天正确？`,
      )
    );
  },
  (facts, now) => {
    const ahead = happened(facts).find(
      // A day of tolerance: the seller's clock and the site's zone differ.
      ({ at }) =>
        at !== undefined &&
        toEpoch(isDay(at) ? `${at}T00:00:00Z` : at, 'Z') > Date.parse(now) + DAY,
    );
    return (
      ahead &&
      ask(
        ahead.field,
        `${ahead.at?.slice(0, 10)} is in the future, but it should have happened. Which day is right?`,
        `${ahead.at?.slice(0, 10)} 在未来，但应已发生。哪一天正确？`,
      )
    );
  },
];

/** The first two facts that cannot both be true, as the question that clears it up; undefined where all agree. */
export function contradiction(facts: Facts, now: Instant): Missing | undefined {
  for (const check of checks) {
    const found = check(facts, now);
    if (found) return found;
  }
  return undefined;
}

const ordered = (facts: Facts) => [
  { field: 'shipBy', earlier: facts.orderedAt, later: facts.shipBy },
  { field: 'deliverBy', earlier: facts.orderedAt, later: facts.deliverBy },
  { field: 'shippedAt', earlier: facts.orderedAt, later: facts.shippedAt },
  { field: 'shipment.firstScanAt', earlier: facts.orderedAt, later: facts.shipment?.firstScanAt },
  {
    field: 'shipment.lastScanAt',
    earlier: facts.shipment?.firstScanAt,
    later: facts.shipment?.lastScanAt,
  },
  { field: 'deliveredAt', earlier: facts.shipment?.firstScanAt, later: facts.deliveredAt },
  { field: 'deliveredAt', earlier: facts.shippedAt, later: facts.deliveredAt },
  { field: 'deliveredAt', earlier: facts.orderedAt, later: facts.deliveredAt },
  { field: 'openedAt', earlier: facts.orderedAt, later: facts.openedAt },
  { field: 'decidedAt', earlier: facts.openedAt, later: facts.decidedAt },
  { field: 'return.receivedAt', earlier: facts.deliveredAt, later: facts.return?.receivedAt },
  { field: 'return.receivedAt', earlier: facts.orderedAt, later: facts.return?.receivedAt },
  { field: 'refund.at', earlier: facts.orderedAt, later: facts.refund?.at },
];

const happened = (facts: Facts) => [
  { field: 'orderedAt', at: facts.orderedAt },
  { field: 'shippedAt', at: facts.shippedAt },
  { field: 'deliveredAt', at: facts.deliveredAt },
  { field: 'openedAt', at: facts.openedAt },
  { field: 'decidedAt', at: facts.decidedAt },
  { field: 'refund.at', at: facts.refund?.at },
  { field: 'shipment.firstScanAt', at: facts.shipment?.firstScanAt },
  { field: 'shipment.lastScanAt', at: facts.shipment?.lastScanAt },
  { field: 'return.receivedAt', at: facts.return?.receivedAt },
];

/** Sure only: bare days are compared as days, and a day of slack covers readings in different zones. */
function isBefore(later: When, earlier: When, now: Instant): boolean {
  if (isDay(later) || isDay(earlier)) {
    return (
      Date.parse(later.slice(0, 10)) + DAY <
      Date.parse(earlier.slice(0, 10)) + (isDay(later) && isDay(earlier) ? DAY : 0)
    );
  }
  return toEpoch(later, now) < toEpoch(earlier, now);
}
