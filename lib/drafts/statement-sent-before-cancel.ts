import type { DraftSpec } from './draft.ts';

export const statementSentBeforeCancel: DraftSpec = {
  id: 'statement-sent-before-cancel',
  to: 'platform',
  texts: {
    en: `Order {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
The order was sent{% if shippedOn %} on {{ shippedOn }}{% endif %}{% if trackingNumber %} with tracking number {{ trackingNumber }}{% endif %}; our records show no request to cancel before that.
Attached: the carrier’s first scan; the log of the order with its messages; the terms that were accepted in the purchase.`,
    zh: `订单 {{ orderId }}{% if itemTitle %}（{{ itemTitle }}）{% endif %}。
该订单已{% if shippedOn %}于 {{ shippedOn }} {% endif %}发出{% if trackingNumber %}（运单号 {{ trackingNumber }}）{% endif %}；我们的记录显示在此之前没有取消请求。
附件：承运商首次扫描；订单记录及消息；购买时接受的条款。`,
    es: `Pedido {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
El pedido se envió{% if shippedOn %} el {{ shippedOn }}{% endif %}{% if trackingNumber %} con el número de seguimiento {{ trackingNumber }}{% endif %}; en nuestros registros no consta ninguna solicitud de cancelación anterior.
Se adjuntan: el primer escaneo del transportista; el historial del pedido con sus mensajes; las condiciones aceptadas en la compra.`,
    pt: `Pedido {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
O pedido foi enviado{% if shippedOn %} em {{ shippedOn }}{% endif %}{% if trackingNumber %} com o código de rastreio {{ trackingNumber }}{% endif %}; nos nossos registros não há pedido de cancelamento anterior.
Em anexo: a primeira leitura da transportadora; o histórico do pedido com as mensagens; as condições aceitas na compra.`,
    fr: `Commande {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
La commande a été expédiée{% if shippedOn %} le {{ shippedOn }}{% endif %}{% if trackingNumber %} sous le numéro de suivi {{ trackingNumber }}{% endif %} ; nos dossiers ne montrent aucune demande d’annulation antérieure.
Pièces jointes : le premier relevé du transporteur ; l’historique de la commande avec ses messages ; les conditions acceptées lors de l’achat.`,
    de: `Bestellung {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
Die Bestellung wurde{% if shippedOn %} am {{ shippedOn }}{% endif %} versandt{% if trackingNumber %} (Sendungsnummer {{ trackingNumber }}){% endif %}; unsere Unterlagen zeigen davor keine Bitte um Stornierung.
Beigefügt: der erste Scan des Zustellers; der Verlauf der Bestellung mit den Nachrichten; die beim Kauf angenommenen Bedingungen.`,
    it: `Ordine {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
L’ordine è stato spedito{% if shippedOn %} il {{ shippedOn }}{% endif %}{% if trackingNumber %} con numero di tracciamento {{ trackingNumber }}{% endif %}; dai nostri dati non risulta alcuna richiesta di annullamento precedente.
Allegati: la prima scansione del corriere; la cronologia dell’ordine con i messaggi; le condizioni accettate all’acquisto.`,
    ru: `Заказ {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
Заказ отправлен{% if shippedOn %} {{ shippedOn }}{% endif %}{% if trackingNumber %}, трек-номер {{ trackingNumber }}{% endif %}; по нашим данным, до этого запроса на отмену не было.
Приложены: первое сканирование перевозчика; история заказа с перепиской; условия, принятые при покупке.`,
    pl: `Zamówienie {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
Zamówienie zostało wysłane{% if shippedOn %} {{ shippedOn }}{% endif %}{% if trackingNumber %} (numer śledzenia {{ trackingNumber }}){% endif %}; w naszych zapisach nie ma wcześniejszej prośby o anulowanie.
W załączeniu: pierwszy skan przewoźnika; historia zamówienia z wiadomościami; warunki zaakceptowane przy zakupie.`,
    ja: `注文 {{ orderId }}{% if itemTitle %}（{{ itemTitle }}）{% endif %}。
本注文は{% if shippedOn %} {{ shippedOn }} に{% endif %}発送済みです{% if trackingNumber %}（追跡番号 {{ trackingNumber }}）{% endif %}。それ以前のキャンセルのご依頼は記録にありません。
添付：配送業者の最初のスキャン記録。メッセージを含む注文の履歴。購入時に承諾された条件。`,
    ko: `주문 {{ orderId }}{% if itemTitle %}({{ itemTitle }}){% endif %}.
이 주문은{% if shippedOn %} {{ shippedOn }}에{% endif %} 발송되었습니다{% if trackingNumber %}(운송장 번호 {{ trackingNumber }}){% endif %}. 당사 기록에는 그 이전의 취소 요청이 없습니다.
첨부: 운송사의 첫 스캔 기록, 메시지를 포함한 주문 내역, 구매 시 동의한 조건.`,
  },
};
