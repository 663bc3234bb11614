import type { ChecklistItem } from '../model/advice.ts';
import { scannedStates, type Facts } from '../model/facts.ts';
import type { Text } from '../model/text.ts';
import type { EvidenceId } from '../playbooks/evidence-ids.ts';
import type { Proof, RowId } from '../playbooks/playbook.ts';
import { cite } from '../policy/cite.ts';
import type { Ground } from '../policy/ground.ts';
import { onGround } from './on-ground.ts';
import type { Rules } from '../policy/schema.ts';

type Have = ChecklistItem['have'];

interface Evidence {
  readonly text: Text;
  /** What the facts show; nothing means that only the seller can tell. */
  readonly have?: (facts: Facts) => Have;
  readonly rows?: readonly RowId[];
  /** Whose rules are cited where the site has none of the rows. */
  readonly ground?: Ground;
}

const yes = (known: boolean | undefined): Have =>
  known === undefined ? 'unknown' : known ? 'yes' : 'no';

const evidence: Readonly<Record<EvidenceId, Evidence>> = {
  'tracking-number': {
    text: { en: 'Tracking number, entered in the order', zh: '订单中填写的运单号' },
    have: ({ shipment }) =>
      yes(shipment?.trackingNumber ? true : shipment?.service === 'untracked' ? false : undefined),
    rows: ['ebay.ev.inr', 'aliexpress.ev.nr'],
    ground: 'transit-proof',
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
    ground: 'transit-proof',
  },
  'delivered-scan': {
    text: { en: 'Delivered scan with day and place', zh: '妥投扫描（日期和地点）' },
    have: ({ shipment, deliveredAt }) => {
      const delivered = shipment?.state === 'delivered' || deliveredAt !== undefined;
      if (delivered)
        return shipment?.trackingNumber
          ? 'yes'
          : yes(shipment?.service === 'untracked' ? false : undefined);
      return yes(shipment?.state === undefined ? undefined : false);
    },
    rows: ['ebay.ev.inr', 'aliexpress.ev.nr'],
    ground: 'delivery-proof',
  },
  'checkout-address': {
    text: {
      en: 'Delivery address is the address of the checkout',
      zh: '收货地址与下单地址一致',
    },
    rows: ['ebay.ev.address', 'aliexpress.order.address'],
    ground: 'delivery-proof',
  },
  signature: {
    text: { en: 'Signature on delivery', zh: '妥投签收签名' },
    have: ({ shipment, deliveredAt }) => {
      if (shipment?.service === undefined) return 'unknown';
      if (shipment.service !== 'signature') return 'no';
      return yes(shipment.state === 'delivered' || deliveredAt !== undefined ? true : undefined);
    },
    rows: ['ebay.ev.signature'],
    ground: 'signature',
  },
  'protected-label': {
    text: { en: 'Label of the platform with claim protection', zh: '带索赔保护的平台面单' },
    have: ({ shipment }) => yes(shipment?.label === 'own' ? false : shipment?.protected),
    rows: ['amazon.ev.inr_first_scan'],
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
    ground: 'customs',
  },
  'sender-document': {
    text: { en: 'Posting receipt of the sender', zh: '寄件凭证' },
    rows: ['aliexpress.ev.nr_chargeback'],
    ground: 'transit-proof',
  },
  'buyer-photos': {
    text: { en: 'Photos or a video from the buyer', zh: '买家的照片或视频' },
    have: ({ buyerEvidence }) =>
      yes(buyerEvidence === undefined ? undefined : buyerEvidence !== 'none'),
    rows: ['ebay.ev.buyer_photos'],
    ground: 'goods-proof',
  },
  'listing-at-sale': {
    text: { en: 'The listing as it was when it was sold', zh: '成交时的商品页面' },
    rows: ['ebay.ev.snad'],
    ground: 'goods-proof',
  },
  'dispatch-photos': {
    text: { en: 'Your photos from before dispatch', zh: '发货前照片' },
    ground: 'goods-proof',
  },
  'buyer-messages': {
    text: { en: 'The messages of this order on the platform', zh: '本订单的站内消息' },
    have: ({ messages }) => yes(messages && messages.length > 0 ? true : undefined),
    ground: 'goods-proof',
  },
  'return-tracking': {
    text: { en: 'Tracking of the return', zh: '退货物流记录' },
    have: (facts) => yes(facts.return?.trackingNumber ? true : undefined),
    rows: ['ebay.return.refund'],
    ground: 'refund-window',
  },
  'return-photos': {
    text: {
      en: 'Photos of the opening: label, weight, contents',
      zh: '开箱照片：面单、重量、内容物',
    },
    rows: ['ebay.ev.return_lost'],
    ground: 'return-deduction',
  },
  'refund-record': {
    text: { en: 'Record of the refund: day, amount, number', zh: '退款记录：日期、金额、编号' },
    have: ({ refund }) => yes(refund?.by === 'seller' && refund.at ? true : undefined),
    rows: ['ebay.ev.refunded'],
  },
  'brand-authorisation': {
    text: { en: 'Authorisation of the brand for this product', zh: '该商品的品牌授权书' },
    have: ({ papers }) => yes(papers === undefined ? undefined : papers === 'authorisation'),
    rows: ['aliexpress.ev.counterfeit', 'stripe.visa.13.4'],
  },
  'purchase-invoice': {
    text: {
      en: 'Purchase invoice of the supply chain that names this product',
      zh: '写明该商品的供应链采购发票',
    },
    have: ({ papers }) =>
      papers === 'authorisation'
        ? 'unknown'
        : yes(papers === undefined ? undefined : papers === 'purchase'),
    rows: ['stripe.visa.13.4', 'aliexpress.ev.counterfeit'],
  },
  'own-assurance': {
    text: { en: 'Your own word that it is genuine', zh: '您自称为正品的说法' },
    rows: ['stripe.visa.13.4'],
  },
  'avs-cvv': {
    text: {
      en: 'Address and security code of the card matched in the payment',
      zh: '付款时卡地址和安全码验证一致',
    },
    rows: ['stripe.visa.10.4', 'shopify.category.fraudulent'],
  },
  'three-d-secure': {
    text: { en: 'Result of 3-D Secure', zh: '3-D Secure 验证结果' },
    rows: ['stripe.visa.10.4'],
  },
  'ip-device': {
    text: {
      en: 'IP address and device of the order, as in earlier ones',
      zh: '下单的 IP 地址和设备与以往一致',
    },
    rows: ['stripe.visa.ce3.match', 'shopify.visa.ce3.match'],
  },
  'earlier-orders': {
    text: {
      en: 'Two earlier undisputed payments with the same card',
      zh: '同一张卡的两笔无争议的以往付款',
    },
    rows: ['stripe.visa.ce3.priors', 'shopify.visa.ce3.priors'],
  },
  'billing-descriptor': {
    text: {
      en: 'How the name on the statement belongs to your shop, and the order confirmation',
      zh: '账单名称与店铺的关系，以及订单确认',
    },
    rows: ['stripe.mc.6321'],
  },
  'refund-policy': {
    text: {
      en: 'Your return terms, and where the buyer saw them before he paid',
      zh: '退货条款及买家付款前看到的位置',
    },
    rows: ['stripe.visa.13.6', 'shopify.category.credit_not_processed'],
  },
  'policy-acceptance': {
    text: {
      en: 'Record that the terms were accepted by click in the purchase',
      zh: '购买时点击接受条款的记录',
    },
    rows: ['stripe.visa.13.7'],
  },
  'cancellation-log': {
    text: {
      en: 'Record of requests to cancel: none before dispatch',
      zh: '取消请求记录：发货前没有',
    },
    rows: ['stripe.visa.13.7', 'paypal.r.recur'],
  },
  'order-pair': {
    text: {
      en: 'Both orders with their items, days and shipments',
      zh: '两笔订单各自的商品、日期和发货记录',
    },
    rows: ['stripe.visa.12.6.1', 'shopify.category.duplicate', 'paypal.r.dup'],
  },
  'return-offer': {
    text: {
      en: 'Your offer of return, repair or replacement, and the buyer’s answer',
      zh: '您提出的退货、维修或换货方案及买家答复',
    },
    rows: ['stripe.visa.13.3', 'paypal.r.snad'],
  },
  'sales-invoice': {
    text: { en: 'Your invoice for this order', zh: '该订单的销售发票' },
  },
  'tracking-in-messages': {
    text: {
      en: 'A tracking number that stands only in messages',
      zh: '仅写在消息里的运单号',
    },
    rows: ['aliexpress.ship.fix_tracking'],
  },
  'buyer-request': {
    text: {
      en: 'The buyer’s own request in the order, with its reason',
      zh: '买家在订单中提交的申请及原因',
    },
    have: ({ page, caseType }) =>
      yes(page === 'cancellation' || caseType?.endsWith('.cancel') ? true : undefined),
    rows: ['amazon.act.cancel', 'ebay.case.cancel', 'aliexpress.case.cancel'],
  },
  'outside-chat': {
    text: { en: 'Chats outside the platform', zh: '平台外的聊天记录' },
    rows: ['ebay.comm.monitored'],
    ground: 'outside-flow',
  },
};

/** The proofs of a plan for the marketplace of the case, with what the facts show of each. */
export function checklistOf(facts: Facts, pack: Rules, proofs: readonly Proof[]): ChecklistItem[] {
  const seen = new Set<EvidenceId>();
  return proofs.flatMap(({ item, weight, on }) => {
    if ((on && on !== facts.marketplace) || seen.has(item)) return [];
    seen.add(item);
    const { text, have, rows = [], ground } = evidence[item];
    const citation =
      rows.map((row) => cite(pack, row)).find((found) => found !== undefined) ??
      (ground && onGround(pack, facts, ground)[0]);
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
