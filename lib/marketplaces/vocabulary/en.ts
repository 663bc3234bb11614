import type { Vocabulary } from './vocabulary.ts';

export const en: Vocabulary = {
  labels: {
    order: 'Order|Order ID|Order number|Order no.|Order No|Order #|Order SN|PO number|PO #',
    request:
      'Case|Case ID|Case number|Request ID|Request number|Return ID|Return number|Claim ID|Claim number|Dispute ID|RMA|RMA number',
    status: 'Status|Order status|Return status|Case status|Claim status|Dispute status',
    buyer: 'Buyer|Buyer name|Customer|Customer name|Username|Recipient',
    country: 'Country|Country/region|Ship to country',
    orderedAt:
      'Order date|Ordered|Ordered on|Order placed|Order time|Order created|Purchase date|Paid time|Paid on|Payment time|Date sold|Created',
    shipBy: 'Ship by|Ship by date|Ship before|Dispatch by|Latest ship date|Fulfill by',
    shippedAt: 'Shipped|Shipped on|Ship date|Dispatched|Dispatched on|Shipping time',
    delivery:
      'Deliver by|Delivery by|Estimated delivery|Estimated delivery date|Expected delivery|Promised delivery',
    deliveredAt: 'Delivered|Delivered on|Delivery date',
    opened:
      'Opened|Opened on|Date opened|Requested|Requested on|Request date|Return requested|Claim date|Dispute date|Filed on',
    respondBy:
      'Respond by|Reply by|Response due|Due by|Due date|Deadline|Appeal by|Evidence due by',
    reason: 'Reason|Return reason|Reason for return|Claim reason|Dispute reason|Refund reason',
    amount:
      'Refund amount|Requested amount|Amount requested|Claim amount|Disputed amount|Dispute amount|Total refund',
    total: 'Order total|Grand total|Total|Total price|Total amount|Amount paid|Total payment',
    item: 'Item|Product|Product name|Item name|Title',
    sku: 'SKU|Seller SKU|Merchant SKU',
    quantity: 'Quantity|Qty|Qty.|Units',
    tracking: 'Tracking number|Tracking ID|Tracking no.|Tracking|Tracking #|Waybill number',
    carrier: 'Carrier|Shipping carrier|Courier|Shipping provider|Logistics provider|Shipped with',
    comment: "Buyer's comments|Buyer comments|Customer comments|Comments from buyer|Buyer note",
  },
  phrases: {
    notReceived: "Item not received|Item hasn't arrived|Package not received|Not received",
    return: 'Return|Return request|Return/refund|Refund request',
    cancellation: 'Cancellation|Cancel order|Cancellation request|Buyer requested cancellation',
    chargeback: 'Chargeback|Payment dispute|Dispute|Card dispute|Inquiry',
    claim: 'Claim|A-to-z|Case|Dispute',
    opened: 'Request opened|Case opened|Claim opened|Dispute opened|Return requested on',
    respondBy:
      'Respond by|Please respond by|Reply by|Respond before|You have until|You need to respond by|Response due|Evidence due',
    waiting:
      'Waiting for you|Waiting for seller|Awaiting seller|Waiting for your response|Action required|Needs response|Your response is needed|Response required',
    waitingForBuyer: 'Waiting for buyer|Awaiting buyer|Waiting for customer',
    review:
      'Under review|In review|We are reviewing|The case is under review|Being reviewed|Escalated',
    forSeller: 'Decided in your favor|Decided in your favour|You won|Won',
    forBuyer: "Decided in the buyer's favor|Decided in the buyer’s favor|You lost|Lost",
    closed:
      'Case closed|Request closed|Return closed|Claim closed|Closed|Return complete|Completed|Resolved',
    sellerRefunded: 'You issued a refund|You refunded|Refund issued by you',
    platformRefunded: 'Refunded by the platform',
    returnRequested: 'Return requested|Return request received',
    returnApproved: 'Return accepted|Return approved|Return authorized|Return authorised',
    returnShipped: 'Return shipped|Return in transit|Item shipped back',
    returnDelivered: 'Return delivered|Return received|Item received back',
    returnDeclined: 'Return declined|Return rejected|Return denied',
    unpaid: 'Unpaid|Awaiting payment|Payment pending',
    unshipped: 'Unshipped|To ship|Awaiting shipment|Ready to ship|Unfulfilled',
    shipped: 'Shipped|In transit|Fulfilled|Dispatched|Shipping',
    delivered: 'Delivered|Delivered on',
    cancelled: 'Cancelled|Canceled|Order cancelled|Order canceled',
  },
};
