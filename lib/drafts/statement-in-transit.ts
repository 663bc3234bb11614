import type { DraftSpec } from './draft.ts';

export const statementInTransit: DraftSpec = {
  id: 'statement-in-transit',
  to: 'platform',
  texts: {
    en: `Order {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
Shipped: {% if shippedOn %}{{ shippedOn }}, {% endif %}{{ carrier }}, tracking number {{ trackingNumber }}.
{% if lastScanOn %}Last scan of the carrier: {{ lastScanOn }}. {% endif %}{% if deliverBy %}Promised delivery: {{ deliverBy }}.{% endif %}
The parcel is in transit and the buyer has been given the tracking number. Attached: the carrier's record; our messages with the buyer.`,
    zh: `订单 {{ orderId }}{% if itemTitle %}（{{ itemTitle }}）{% endif %}。
发货：{% if shippedOn %}{{ shippedOn }}，{% endif %}{{ carrier }}，运单号 {{ trackingNumber }}。
{% if lastScanOn %}承运商最近一次扫描：{{ lastScanOn }}。{% endif %}{% if deliverBy %}承诺送达日期：{{ deliverBy }}。{% endif %}
包裹正在运输途中，运单号已告知买家。附件：承运商记录；我们与买家的聊天记录。`,
    es: `Pedido {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
Envío: {% if shippedOn %}{{ shippedOn }}, {% endif %}{{ carrier }}, número de seguimiento {{ trackingNumber }}.
{% if lastScanOn %}Último registro del transportista: {{ lastScanOn }}. {% endif %}{% if deliverBy %}Entrega prevista: {{ deliverBy }}.{% endif %}
El paquete está en tránsito y el comprador tiene el número de seguimiento. Se adjuntan: el registro del transportista; nuestros mensajes con el comprador.`,
    pt: `Pedido {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
Envio: {% if shippedOn %}{{ shippedOn }}, {% endif %}{{ carrier }}, código de rastreio {{ trackingNumber }}.
{% if lastScanOn %}Último registro da transportadora: {{ lastScanOn }}. {% endif %}{% if deliverBy %}Entrega prevista: {{ deliverBy }}.{% endif %}
O pacote está em trânsito e o comprador tem o código de rastreio. Em anexo: o registro da transportadora; as nossas mensagens com o comprador.`,
    fr: `Commande {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
Expédition : {% if shippedOn %}{{ shippedOn }}, {% endif %}{{ carrier }}, numéro de suivi {{ trackingNumber }}.
{% if lastScanOn %}Dernier événement du transporteur : {{ lastScanOn }}. {% endif %}{% if deliverBy %}Livraison prévue : {{ deliverBy }}.{% endif %}
Le colis est en transit et l’acheteur a reçu le numéro de suivi. Pièces jointes : le relevé du transporteur ; nos messages avec l’acheteur.`,
    de: `Bestellung {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
Versand: {% if shippedOn %}{{ shippedOn }}, {% endif %}{{ carrier }}, Sendungsnummer {{ trackingNumber }}.
{% if lastScanOn %}Letzter Scan des Versanddienstes: {{ lastScanOn }}. {% endif %}{% if deliverBy %}Zugesagter Liefertermin: {{ deliverBy }}.{% endif %}
Das Paket ist unterwegs, der Käufer hat die Sendungsnummer. Beigefügt: Nachweis des Versanddienstes; unsere Nachrichten mit dem Käufer.`,
    it: `Ordine {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
Spedizione: {% if shippedOn %}{{ shippedOn }}, {% endif %}{{ carrier }}, numero di tracciamento {{ trackingNumber }}.
{% if lastScanOn %}Ultima scansione del corriere: {{ lastScanOn }}. {% endif %}{% if deliverBy %}Consegna prevista: {{ deliverBy }}.{% endif %}
Il pacco è in transito e l’acquirente ha il numero di tracciamento. Allegati: registrazione del corriere; i nostri messaggi con l’acquirente.`,
    ru: `Заказ {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
Отправка: {% if shippedOn %}{{ shippedOn }}, {% endif %}{{ carrier }}, трек-номер {{ trackingNumber }}.
{% if lastScanOn %}Последняя отметка перевозчика: {{ lastScanOn }}. {% endif %}{% if deliverBy %}Обещанный срок доставки: {{ deliverBy }}.{% endif %}
Посылка в пути, трек-номер сообщён покупателю. Приложены: данные перевозчика; наша переписка с покупателем.`,
    pl: `Zamówienie {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
Wysyłka: {% if shippedOn %}{{ shippedOn }}, {% endif %}{{ carrier }}, numer śledzenia {{ trackingNumber }}.
{% if lastScanOn %}Ostatni skan przewoźnika: {{ lastScanOn }}. {% endif %}{% if deliverBy %}Przewidywana dostawa: {{ deliverBy }}.{% endif %}
Paczka jest w drodze, a kupujący zna numer śledzenia. W załączeniu: dane przewoźnika; nasze wiadomości z kupującym.`,
    ja: `注文 {{ orderId }}{% if itemTitle %}（{{ itemTitle }}）{% endif %}。
発送：{% if shippedOn %}{{ shippedOn }}、{% endif %}{{ carrier }}、追跡番号 {{ trackingNumber }}。
{% if lastScanOn %}配送会社の直近の記録：{{ lastScanOn }}。{% endif %}{% if deliverBy %}お届け予定日：{{ deliverBy }}。{% endif %}
荷物は配送中で、追跡番号は購入者に連絡済みです。添付：配送会社の記録。購入者とのメッセージ。`,
    ko: `주문 {{ orderId }}{% if itemTitle %}({{ itemTitle }}){% endif %}.
발송: {% if shippedOn %}{{ shippedOn }}, {% endif %}{{ carrier }}, 운송장 번호 {{ trackingNumber }}.
{% if lastScanOn %}배송사 마지막 스캔: {{ lastScanOn }}. {% endif %}{% if deliverBy %}예정 배송일: {{ deliverBy }}.{% endif %}
상품은 배송 중이며 구매자에게 운송장 번호를 알렸습니다. 첨부: 배송사 기록, 구매자와의 메시지.`,
  },
};
