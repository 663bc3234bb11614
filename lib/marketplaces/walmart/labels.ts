import { en } from '../vocabulary/en.ts';
import { wordsOf, type AllWords } from '../vocabulary/vocabulary.ts';

/** The columns and labels that name a purchase order. */
export const PO = 'PO|PO #|PO#|PO No.|PO number|Purchase order|Purchase order #|采购订单号|PO号';
/** The columns that name a case. */
export const CASE = 'Case|Case ID|Case #|Case number|案件编号|案例编号';

/** English whole; of Spanish and Chinese, which sellers from abroad set, what orders and returns need. */
const all = wordsOf(
  {
    labels: {
      order: PO,
      request: 'RMA|RMA #|RMA number|Return order #',
      status: 'Order status|Return status|Estado|订单状态|退货状态|状态',
      buyer: 'Customer name|Ship to|Cliente|客户|收件人',
      orderedAt: 'Order date|Ordered on|Fecha del pedido|下单日期|订单日期',
      shipBy: 'Ship by|Expected ship date|Enviar antes del|最晚发货日期|预计发货日期',
      delivery: 'Deliver by|Expected delivery|Entregar antes del|预计送达日期',
      opened: 'Return requested|Return created|Created on|Created date|Fecha de solicitud|创建日期',
      respondBy: 'Respond by|Action needed by|Responder antes del|处理截止日期',
      reason: 'Return reason|Customer return reason|Motivo|退货原因',
      amount: 'Refund amount|Importe del reembolso|退款金额',
      total: 'Order total|Total|Total del pedido|订单总额|总计',
      tracking: 'Tracking number|Tracking #|Número de seguimiento|跟踪号|运单号',
      carrier: 'Carrier|Transportista|承运商|物流商',
    },
    phrases: {
      return: 'Returns|Return|Devoluciones|Devolución|退货',
      unshipped: 'Acknowledged|Created|Por enviar|待发货',
      shipped: 'Enviado|已发货',
      delivered: 'Entregado|已送达',
      cancelled: 'Cancelado|已取消',
      returnRequested: 'Return initiated|Initiated|退货已发起',
      sellerRefunded: 'You issued a refund',
      platformRefunded: 'Refunded by Walmart|Walmart refunded',
    },
  },
  en,
);

/** The names of the lists stand for empty ones. */
export const words: AllWords = {
  ...all,
  phrases: {
    ...all.phrases,
    chargeback: ['Orders', 'Manage orders', 'Pedidos', '订单', '管理订单'],
    claim: ['Your cases', 'Cases', 'Casos', '案件', '您的案例'],
  },
};
