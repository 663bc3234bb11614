import { wordsOf } from '../vocabulary/vocabulary.ts';

/** What an order says in English and Chinese. Nobody has seen its layout: these are words that it is likely to have. */
export const words = wordsOf({
  labels: {
    order: 'Order ID|Order number|PO number|Order SN|订单号|父订单号|订单编号',
    status: 'Status|Order status|订单状态|状态',
    buyer: 'Buyer|Recipient|买家|收件人',
    orderedAt: 'Order time|Order date|Order placed|Created|下单时间|订单创建时间|创建时间',
    shipBy:
      'Ship by|Latest ship date|Latest shipping time|最晚发货时间|要求最晚发货时间|发货截止时间',
    shippedAt: 'Shipped on|Ship date|实际发货时间|发货时间',
    delivery: 'Deliver by|Latest delivery time|Estimated delivery|最晚送达时间|预计送达时间',
    deliveredAt: 'Delivered on|实际签收时间|签收时间|送达时间',
    total: 'Order total|Total|Total amount|订单金额|订单总额|合计',
    tracking: 'Tracking number|Tracking No.|运单号|物流单号|跟踪号',
    carrier: 'Carrier|Shipping carrier|Logistics provider|物流商|承运商|物流公司',
  },
  phrases: {
    return: 'Return|Refund|退货|退款|售后',
    unpaid: 'Unpaid|待付款',
    unshipped: 'Unshipped|To ship|Awaiting shipment|待发货',
    shipped: 'Shipped|In transit|已发货|运输中',
    delivered: 'Delivered|Received|已签收|已收货|已送达',
    cancelled: 'Canceled|Cancelled|已取消',
  },
});
