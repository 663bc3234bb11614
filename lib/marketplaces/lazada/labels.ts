import { wordsOf } from '../vocabulary/vocabulary.ts';

/**
 * What orders and returns are likely to say in the languages of the sites and in Chinese, which sellers from
 * China set. A list of its own: the vocabularies of six languages would weigh more than a script may.
 */
export const words = wordsOf({
  labels: {
    order:
      'Order ID|Order Number|Order No.|Order number|No. Pesanan|Nomor Pesanan|Mã đơn hàng|หมายเลขคำสั่งซื้อ|Número de pedido|N.º de pedido|订单号|订单编号',
    request:
      'Return ID|Return Number|Reverse Order ID|Reverse Order Number|RMA|No. Pengembalian|Mã yêu cầu|หมายเลขคำขอ|Número de devolución|退货单号|逆向单号|售后单号',
    status: 'Status|Order Status|Return Status|Trạng thái|สถานะ|Estado|订单状态|状态',
    buyer:
      'Customer|Customer Name|Buyer|Pembeli|Nama Pembeli|Người mua|Khách hàng|ลูกค้า|ผู้ซื้อ|Cliente|买家',
    orderedAt:
      'Order Date|Order Time|Created|Created At|Ordered on|Tanggal Pesanan|Waktu Pemesanan|Ngày đặt hàng|วันที่สั่งซื้อ|Fecha del pedido|下单时间|创建时间',
    shipBy:
      'Ship By|Ship By Date|SLA|Ready to ship before|Batas Kirim|Kirim Sebelum|Gửi hàng trước|จัดส่งก่อน|最晚发货时间',
    deliveredAt: 'Delivered on|Delivery Date|Waktu Diterima|Ngày giao hàng|วันที่ได้รับสินค้า|送达时间',
    opened:
      'Request Date|Requested on|Return Requested|Waktu Pengajuan|Ngày yêu cầu|วันที่ส่งคำขอ|Fecha de solicitud|申请时间',
    respondBy:
      'Due Date|Deadline|Response due|Batas Waktu Respon|Hạn phản hồi|Phản hồi trước|ตอบกลับภายใน|Responder antes del|处理截止时间|截止时间',
    reason:
      'Reason|Return Reason|Alasan|Alasan Pengembalian|Lý do|Lý do trả hàng|เหตุผล|Motivo|退货原因|退款原因',
    amount:
      'Refund Amount|Requested Amount|Jumlah Pengembalian Dana|Số tiền hoàn|Số tiền hoàn lại|จำนวนเงินคืน|Importe del reembolso|退款金额',
    total:
      'Total|Order Total|Grand Total|Total Amount|Total Pesanan|Tổng cộng|Tổng tiền|ยอดรวม|Importe total|Total del pedido|订单金额|合计',
    tracking:
      'Tracking Number|Tracking No.|Tracking Code|No. Resi|Nomor Resi|Mã vận đơn|หมายเลขพัสดุ|Número de seguimiento|运单号|物流单号',
    carrier:
      'Shipment Provider|Shipping Provider|Carrier|Logistics|Jasa Kirim|Kurir|Đơn vị vận chuyển|ขนส่ง|Transportista|物流商',
  },
  phrases: {
    return:
      'Return|Return request|Refund|Pengembalian|Retur|Trả hàng|Yêu cầu trả hàng|คืนสินค้า|Devolución|退货|退款',
    respondBy:
      'Respond by|Please respond by|Respond before|Tanggapi sebelum|Vui lòng phản hồi trước|กรุณาตอบกลับภายใน',
    waiting:
      'Waiting for seller|Pending seller|Awaiting seller|Menunggu penjual|Chờ người bán|รอผู้ขาย|Pendiente de tu respuesta|等待卖家|待卖家处理',
    review:
      'Under review|In dispute|Reviewing|Sedang ditinjau|Đang xem xét|กำลังตรวจสอบ|En revisión|平台审核中',
    closed:
      'Closed|Refunded|Return completed|Pengembalian selesai|Đã hoàn tiền|คืนเงินสำเร็จ|Cerrada|已关闭|已退款',
    returnApproved: 'Return approved|Approved for return',
    returnShipped: 'Return in transit|Return shipped',
    returnDelivered: 'Return received|Return delivered',
    returnDeclined: 'Return rejected|Rejected',
    unpaid:
      'Unpaid|Pending payment|Belum Dibayar|Chưa thanh toán|ยังไม่ชำระ|Pendiente de pago|待付款',
    unshipped:
      'To Ship|To Pack|Ready to Ship|To Handover|Perlu Dikirim|Siap Dikirim|Chờ giao hàng|รอจัดส่ง|Pendiente de envío|待发货',
    shipped:
      'Shipped|Shipping|In transit|Dikirim|Dalam Pengiriman|Đang giao|Đang vận chuyển|กำลังจัดส่ง|จัดส่งแล้ว|Enviado|已发货|运输中',
    delivered: 'Delivered|Completed|Terkirim|Selesai|Đã giao|จัดส่งสำเร็จ|Entregado|已送达|已签收',
    cancelled: 'Cancelled|Canceled|Dibatalkan|Đã hủy|ยกเลิกแล้ว|Cancelado|已取消',
  },
});
