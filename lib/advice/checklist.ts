import type { ChecklistItem } from '../model/advice.ts';
import { scannedStates, type Facts } from '../model/facts.ts';
import type { Text } from '../model/text.ts';
import type { EvidenceId } from '../playbooks/evidence-ids.ts';
import type { Proof, RowId } from '../playbooks/playbook.ts';
import { cite } from '../policy/cite.ts';
import type { Pack } from '../policy/schema.ts';

type Have = ChecklistItem['have'];

interface Evidence {
  readonly text: Text;
  /** What the facts show; nothing means that only the seller can tell. */
  readonly have?: (facts: Facts) => Have;
  readonly rows?: readonly RowId[];
}

const yes = (known: boolean | undefined): Have =>
  known === undefined ? 'unknown' : known ? 'yes' : 'no';

const evidence: Readonly<Record<EvidenceId, Evidence>> = {
  'tracking-number': {
    text: { en: 'Tracking number, entered in the order', zh: '订单中填写的运单号' },
    have: ({ shipment }) =>
      yes(shipment?.trackingNumber ? true : shipment?.service === 'untracked' ? false : undefined),
    rows: ['ebay.ev.inr', 'aliexpress.ev.nr'],
  },
  'dispatch-scan': {
    text: { en: 'First scan of the carrier with its day', zh: '承运商首次扫描及日期' },
    have: ({ shipment }) => {
      if (!shipment) return 'unknown';
      const { state, firstScanAt, lastScanAt, trackingNumber } = shipment;
      if (firstScanAt ?? lastScanAt) return 'yes';
      if (state === 'none' || state === 'label-created') return 'no';
      return yes(
        (trackingNumber && state && scannedStates.includes(state)) || undefined ? true : undefined,
      );
    },
    rows: ['ebay.ev.inr', 'aliexpress.ev.nr'],
  },
  'delivered-scan': {
    text: { en: 'Delivered scan with day and place', zh: '妥投扫描(日期和地点)' },
    have: ({ shipment, deliveredAt }) => {
      const delivered = shipment?.state === 'delivered' || deliveredAt !== undefined;
      if (delivered)
        return shipment?.trackingNumber
          ? 'yes'
          : yes(shipment?.service === 'untracked' ? false : undefined);
      return yes(shipment?.state === undefined ? undefined : false);
    },
    rows: ['ebay.ev.inr', 'aliexpress.ev.nr'],
  },
  'checkout-address': {
    text: {
      en: 'Delivery address is the address of the checkout',
      zh: '收货地址与下单地址一致',
    },
    rows: ['ebay.ev.address', 'aliexpress.order.address'],
  },
  signature: {
    text: { en: 'Signature on delivery', zh: '妥投签收签名' },
    have: ({ shipment, deliveredAt }) => {
      if (shipment?.service === undefined) return 'unknown';
      if (shipment.service !== 'signature') return 'no';
      return yes(shipment.state === 'delivered' || deliveredAt !== undefined ? true : undefined);
    },
    rows: ['ebay.ev.signature'],
  },
  'carrier-page': {
    text: { en: 'Screenshot of the carrier’s own tracking page', zh: '承运商官网物流页面截图' },
  },
  'carrier-trace': {
    text: { en: 'Answer of the carrier to your trace', zh: '承运商的查件答复' },
  },
  'customs-notice': {
    text: { en: 'Official customs notice with the reason', zh: '载明原因的海关官方通知' },
    rows: ['aliexpress.ev.customs'],
  },
  'sender-document': {
    text: { en: 'Posting receipt of the sender', zh: '寄件凭证' },
    rows: ['aliexpress.ev.nr_chargeback'],
  },
  'buyer-photos': {
    text: { en: 'Photos or a video from the buyer', zh: '买家的照片或视频' },
    have: ({ buyerEvidence }) =>
      yes(buyerEvidence === undefined ? undefined : buyerEvidence !== 'none'),
    rows: ['ebay.ev.buyer_photos'],
  },
  'listing-at-sale': {
    text: { en: 'The listing as it was when it was sold', zh: '成交时的商品页面' },
    rows: ['ebay.ev.snad'],
  },
  'dispatch-photos': {
    text: { en: 'Your photos from before dispatch', zh: '发货前照片' },
  },
  'buyer-messages': {
    text: { en: 'The messages of this order on the platform', zh: '本订单的站内消息' },
    have: ({ messages }) => yes(messages && messages.length > 0 ? true : undefined),
  },
  'return-tracking': {
    text: { en: 'Tracking of the return', zh: '退货物流记录' },
    have: (facts) => yes(facts.return?.trackingNumber ? true : undefined),
    rows: ['ebay.return.refund'],
  },
  'return-photos': {
    text: {
      en: 'Photos of the opening: label, weight, contents',
      zh: '开箱照片:面单、重量、内容物',
    },
    rows: ['ebay.ev.return_lost'],
  },
  'refund-record': {
    text: { en: 'Record of the refund: day, amount, number', zh: '退款记录:日期、金额、编号' },
    have: ({ refund }) => yes(refund?.by === 'seller' && refund.at ? true : undefined),
    rows: ['ebay.ev.refunded'],
  },
  'tracking-in-messages': {
    text: {
      en: 'A tracking number that stands only in messages',
      zh: '仅写在消息里的运单号',
    },
    rows: ['aliexpress.ship.fix_tracking'],
  },
  'outside-chat': {
    text: { en: 'Chats outside the platform', zh: '平台外的聊天记录' },
    rows: ['ebay.comm.monitored'],
  },
};

/** The proofs of a plan for the marketplace of the case, with what the facts show of each. */
export function checklistOf(facts: Facts, pack: Pack, proofs: readonly Proof[]): ChecklistItem[] {
  const seen = new Set<EvidenceId>();
  return proofs.flatMap(({ item, weight, on }) => {
    if ((on && on !== facts.marketplace) || seen.has(item)) return [];
    seen.add(item);
    const { text, have, rows = [] } = evidence[item];
    const citation = rows.map((row) => cite(pack, row)).find((found) => found !== undefined);
    return [
      {
        id: item,
        text,
        weight,
        have: have?.(facts) ?? 'unknown',
        ...(citation && { cite: citation }),
      },
    ];
  });
}
