import type { Facts } from '../../model/facts.ts';
import { fold } from '../../page/text.ts';
import { orderStates, wordsOf, type Phrase } from '../vocabulary/vocabulary.ts';

/**
 * What returns and orders say in the nine languages of the sites. A list of its own: the vocabularies
 * of nine languages would weigh more than a script may. Portuguese and the states of Brazil, Indonesia and
 * Taiwan were seen, the rest are translations.
 */
export const words = wordsOf({
  labels: {
    order:
      'Order ID|No. Pesanan|Mã đơn hàng|หมายเลขคำสั่งซื้อ|Nº do pedido|ID do Pedido|ID del pedido|訂單編號|订单编号',
    status: 'Status|Trạng thái|สถานะ|Estado|狀態|状态',
    buyer: 'Buyer|Pembeli|Người mua|ผู้ซื้อ|Comprador|買家|买家',
    opened:
      'Requested on|Request Time|Waktu Pengajuan|Thời gian yêu cầu|Data da solicitação|申請時間|申请时间',
    respondBy: 'Respond by|Batas Waktu Respon|Hạn phản hồi|Responder até|回覆期限|处理期限',
    reason:
      'Reason|Alasan|Alasan Pengembalian|Lý do|เหตุผล|Sebab|Motivo|Motivo da devolução|退貨原因|退款原因|退货原因',
    amount:
      'Refund Amount|Jumlah Pengembalian Dana|Số tiền hoàn lại|จำนวนเงินคืน|Jumlah Bayaran Balik|Valor do reembolso|Monto de reembolso|退款金額|退款金额',
  },
  phrases: {
    return:
      'Return|Pengembalian|Trả hàng|Yêu cầu trả hàng|คืนสินค้า|การคืนสินค้า|Pemulangan|Devolução|Detalhes da Solicitação|Devolución|退貨|退货|退款',
    opened: 'Comprador solicitou Devolução/ Reembolso',
    respondBy:
      'Respond by|Please respond by|Harap respon sebelum|Vui lòng phản hồi trước|Responda até|請於',
    waiting:
      'Waiting for seller|Waiting for your response|Menunggu respon|Chờ người bán|รอผู้ขาย|Aguardando sua resposta|等待賣家|等待卖家',
    waitingForBuyer:
      'Waiting for buyer|Menunggu pembeli|Chờ người mua|รอผู้ซื้อ|Aguardando comprador|等待買家',
    review: 'Under review|Sedang ditinjau|Đang xem xét|Em análise|審核中|审核中',
    closed:
      'Refund completed|Pengembalian selesai|Đã hoàn tiền|คืนเงินสำเร็จ|Reembolso concluído|Requisição negada|退款完成|已退款',
    returnApproved: 'Return approved|Pengembalian disetujui|Devolução aprovada|已同意退貨',
    returnShipped: 'Buyer has shipped|Devolução enviada|退貨寄送中',
    returnDelivered: 'Return received|Pedido devolvido|已收到退貨',
    unpaid: 'Unpaid|Belum Bayar|Chưa thanh toán|ยังไม่ชำระ|Não pago|Por pagar|未付款|尚未付款',
    unshipped:
      'To Ship|Perlu Dikirim|Dikemas|Chờ lấy hàng|ที่ต้องจัดส่ง|Untuk Dihantar|A Enviar|Por enviar|待出貨|待出货',
    shipped:
      'Shipped|Shipping|Dikirim|Telah Dikirim|Sedang Dikirim|Đang giao|การจัดส่ง|Dihantar|Enviado|En camino|運送中|已出貨|运送中|已发货',
    delivered:
      'Delivered|Completed|Order Received|Pesanan Diterima|Selesai|Đã giao|Hoàn thành|สำเร็จ|Pedido Recebido|Concluído|Pedido recibido|Completado|已送達|已完成|已送达',
    cancelled: 'Cancelled|Canceled|Dibatalkan|Đã hủy|ยกเลิก|Cancelado|不成立|已取消',
  },
});

/** The state that a status names, in any language of the sites. */
export function orderState(status = ''): Facts['orderState'] {
  return orderStates.find((key) => beginsWith(status, key));
}

/** Whether a text begins with one of the words of a phrase. */
export function beginsWith(text: string, key: Phrase): boolean {
  const said = fold(text);
  return words.phrases[key]?.some((word) => said.startsWith(fold(word))) === true;
}

/** Whom a description with a date asks for an answer; one that names the buyer may be about the buyer's time. */
const ANSWER = /respon|reply|tanggap|phản hồi|ตอบกลับ|回覆|回應|回复|响应|balas|responda|disput/;
const BUYER = /buyer|pembeli|người mua|ผู้ซื้อ|買家|买家|comprador/;

/** Whether a description asks the seller to answer by its date. */
export function asksSeller(description: string): boolean {
  const said = fold(description);
  return ANSWER.test(said) && !BUYER.test(said);
}

type Parcel = 'label-created' | 'in-transit' | 'delivered';
/** What the newest line of the way says. The first wording was seen in an answer, the others are reported by sellers. */
const PARCELS: readonly (readonly [RegExp, Parcel])[] = [
  [/menunggu paket diserahkan|telah mengatur pengiriman/, 'label-created'],
  [/telah tiba di pembeli|has been delivered to buyer/, 'delivered'],
  [/sedang dikirim(?:kan)? ke pembeli|is being shipped to buyer/, 'in-transit'],
];

/** The state of a parcel by a line of its way. */
export const parcelState = (line: string): Parcel | undefined =>
  PARCELS.find(([says]) => says.test(fold(line)))?.[1];
