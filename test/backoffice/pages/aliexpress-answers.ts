import { aliexpressTime } from '../clock.ts';
import type { Dispute, Solution, State } from '../state.ts';

const yuan = (cent: number) => ({
  cent,
  currency: 'CNY',
  formatMoney: `CN￥ ${(cent / 100).toFixed(2)}`,
});

/** The wrapper of all answers of the data host. */
export const wrapped = (api: string, content: unknown) => ({
  api,
  data: content,
  ret: ['SUCCESS::调用成功'],
  v: '1.0',
});

export const refused = (api: string, why: string) => ({
  api,
  data: {},
  ret: [why],
  v: '1.0',
});

/** A row of the dispute list with the members that real rows have. */
function listRow(dispute: Dispute) {
  const item = {
    canApplyReverse: false,
    itemCount: dispute.quantity,
    itemId: dispute.item.id,
    itemPicUrl: '',
    itemTitle: dispute.item.title,
    itemUnitPrice: yuan(dispute.cent),
    skuDTOList: dispute.item.sku
      .split(' / ')
      .map((skuValue, index) => ({ skuId: 29 + index, skuValue })),
    supportPersonalReason: true,
  };
  return {
    sellerReverseOrderLines: [
      {
        aeItemDTO: item,
        buttonDTOList: [],
        buyer: { ...dispute.buyer, contactBuyerUrl: '/m_apps/im-chat/im' },
        detailUrl: `/m_apps/dispute-management/detail?reverseOrderLineId=${dispute.id}`,
        features: { empty: true, featureMap: {} },
        gmtCreate: aliexpressTime(dispute.openedAt),
        gmtCreateTimestamp: dispute.openedAt,
        gmtModified: aliexpressTime(dispute.openedAt),
        item,
        orderType: 'local_service_store_owned',
        reverseOrderId: sibling(dispute.id),
        reverseOrderLineId: dispute.id,
        reverseStatus: dispute.status,
        reverseType: 'RETURN',
        tradeOrderGmtCreate: aliexpressTime(dispute.orderedAt),
        tradeOrderGmtCreateTimestamp: dispute.orderedAt,
        tradeOrderId: dispute.orderId,
        tradeOrderLineId: sibling(dispute.orderId),
      },
    ],
  };
}

/** Another id of the same case: the last four digits stay. */
const sibling = (id: string) => `${id.slice(0, -5)}${(Number(id.at(-5)) + 1) % 10}${id.slice(-4)}`;

export const list = ({ disputes }: State) => ({
  dataSource: disputes.map(listRow),
  pageInfo: { current: 1, pageSize: 10, total: disputes.length },
});

export function detail(dispute: Dispute, now: string) {
  return {
    reverseDetailStatusText: dispute.status,
    statusHint: hint(dispute, now),
    applyReason: dispute.reason,
    solutions: dispute.solutions.map(({ owner, type, cent, comment }) => ({
      solutionOwner: owner,
      solutionTypeText: type,
      refundMoney: { formatMoney: yuan(cent).formatMoney },
      content: comment,
    })),
    evidence: {
      buyerEvidence: dispute.evidence.map((one, index) => ({ ...one, fileKey: `k${index}` })),
    },
  };
}

/** The countdown that stands beside the state: while the page waits for the seller it is his. */
function hint({ respondBy, status }: Dispute, now: string): string {
  if (respondBy === undefined || status !== '等待卖家响应') return '';
  const minutes = Math.floor((respondBy - Date.parse(now)) / 60_000);
  if (minutes <= 0) return '卖家响应时间已过';
  return `卖家响应剩余时间：${Math.floor(minutes / 1440)}天${Math.floor((minutes % 1440) / 60)}小时${minutes % 60}分`;
}

const step = (solution: Solution) => ({
  actionTime: solution.at,
  actionType: solution.owner === 'BUYER' ? '买家方案' : '卖家方案',
  files: [],
  processSolutions: [
    {
      actionOwner: solution.owner,
      actionPlan: solution.type,
      refundMoney: { formatMoney: yuan(solution.cent).formatMoney },
      actionComment: solution.comment,
    },
  ],
});

/** The thread, newest first as the page shows it. */
export const history = ({ solutions }: Dispute) => ({ result: solutions.map(step).toReversed() });

/** The components that the order page is drawn from. */
export function order({ orderId, orderedAt, buyer, item, quantity, cent, parcel }: Dispute) {
  return {
    data: {
      seller_pc_omd_status_1: { fields: { stateText: '等待买家收货' } },
      seller_pc_omd_order_2: {
        fields: {
          orderId,
          orderTime: aliexpressTime(orderedAt),
          buyerName: buyer.fullName,
          title: item.title,
          sku: item.sku,
          quantity,
          unitFee: yuan(cent).formatMoney,
          amount: yuan(cent * quantity).formatMoney,
        },
      },
      seller_pc_omd_logistics_3: {
        fields: {
          dataSource: [{ logisticsServiceName: parcel.carrier, logisticsNumber: parcel.number }],
        },
      },
    },
  };
}
