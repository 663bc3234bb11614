import { wordsOf } from '../vocabulary/vocabulary.ts';

/**
 * What an order says in the languages of the sites and in Chinese, which many sellers set. A list of its
 * own: the vocabularies of seven languages would weigh more than a script may. All are translations.
 */
export const words = wordsOf({
  labels: {
    order:
      'Order ID|Order number|ID pesanan|No. pesanan|Mã đơn hàng|ID đơn hàng|หมายเลขคำสั่งซื้อ|ID do pedido|ID del pedido|订单号|订单 ID|订单编号',
    status: 'Status|Order status|Trạng thái|สถานะ|Estado|订单状态|状态',
    buyer: 'Customer|Buyer|Pembeli|Pelanggan|Khách hàng|Người mua|ลูกค้า|ผู้ซื้อ|Cliente|买家|客户',
    orderedAt:
      'Order created|Created|Time created|Order time|Waktu pesanan dibuat|Dibuat pada|Thời gian tạo đơn|Ngày tạo|สร้างเมื่อ|เวลาสั่งซื้อ|Criado em|Creado el|创建时间|下单时间',
    shipBy:
      'Ship by|Ship before|Dispatch by|Kirim sebelum|Gửi hàng trước|จัดส่งก่อน|Enviar até|Enviar antes del|最晚发货时间|请在此前发货',
    shippedAt: 'Shipped on|Dikirim pada|Ngày gửi hàng|จัดส่งเมื่อ|Enviado em|发货时间',
    deliveredAt: 'Delivered on|Diterima pada|Ngày giao hàng|Entregue em|送达时间',
    respondBy: 'Respond by|Review by|Tanggapi sebelum|Phản hồi trước|ตอบกลับก่อน|处理截止时间',
    reason: 'Reason|Return reason|Alasan|Lý do|เหตุผล|Motivo|退货原因|退款原因|取消原因',
    amount: 'Refund amount|Jumlah refund|Số tiền hoàn lại|จำนวนเงินคืน|Valor do reembolso|退款金额',
    total:
      'Total|Order total|Grand total|Total pesanan|Tổng cộng|Tổng đơn hàng|ยอดรวม|Total do pedido|Total del pedido|订单总额|合计',
    tracking:
      'Tracking ID|Tracking number|No. resi|Nomor resi|Mã vận đơn|หมายเลขพัสดุ|ID de rastreamento|Número de rastreo|运单号|物流单号',
    carrier:
      'Shipping provider|Carrier|Penyedia layanan pengiriman|Đơn vị vận chuyển|ผู้ให้บริการขนส่ง|Transportadora|Paquetería|物流商|承运商',
    comment: 'Buyer note|Catatan pembeli|Ghi chú của người mua|Nota do comprador|买家备注',
  },
  phrases: {
    return:
      'Return|Return/refund|Refund|Pengembalian|Trả hàng|คืนสินค้า|Devolução|Devolución|退货|退款',
    unpaid: 'Unpaid|Belum dibayar|Chưa thanh toán|ยังไม่ชำระ|Não pago|No pagado|待付款|未付款',
    unshipped:
      'To ship|Awaiting shipment|Awaiting collection|Perlu dikirim|Chờ vận chuyển|Chờ lấy hàng|ที่ต้องจัดส่ง|รอจัดส่ง|A enviar|Por enviar|待发货|待揽收',
    shipped:
      'Shipped|In transit|Dikirim|Dalam pengiriman|Đã vận chuyển|Đang vận chuyển|จัดส่งแล้ว|กำลังจัดส่ง|Enviado|En tránsito|已发货|运输中',
    delivered:
      'Delivered|Completed|Terkirim|Selesai|Đã giao|Hoàn tất|จัดส่งสำเร็จ|Entregue|Concluído|Entregado|Completado|已送达|已完成',
    cancelled: 'Canceled|Cancelled|Dibatalkan|Đã hủy|ยกเลิกแล้ว|Cancelado|已取消',
  },
});
