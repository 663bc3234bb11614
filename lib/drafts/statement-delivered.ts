import type { DraftSpec } from './draft.ts';

export const statementDelivered: DraftSpec = {
  id: 'statement-delivered',
  to: 'platform',
  texts: {
    en: `Order {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
Shipped: {% if shippedOn %}{{ shippedOn }}, {% endif %}{{ carrier }}, tracking number {{ trackingNumber }}.
Delivered: {{ deliveredOn }}, to the address given at checkout, according to the carrier.
Attached: the carrier's record with ship date, delivery date and place; our messages with the buyer.`,
    zh: `订单 {{ orderId }}{% if itemTitle %}（{{ itemTitle }}）{% endif %}。
发货：{% if shippedOn %}{{ shippedOn }}，{% endif %}{{ carrier }}，运单号 {{ trackingNumber }}。
妥投：{{ deliveredOn }}，承运商记录显示送达下单时填写的地址。
附件：承运商记录（发货日期、妥投日期和地点）；我们与买家的聊天记录。`,
    es: `Pedido {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
Envío: {% if shippedOn %}{{ shippedOn }}, {% endif %}{{ carrier }}, número de seguimiento {{ trackingNumber }}.
Entrega: {{ deliveredOn }}, en la dirección indicada en la compra, según el transportista.
Se adjuntan: el registro del transportista con fecha de envío, fecha y lugar de entrega; nuestros mensajes con el comprador.`,
    pt: `Pedido {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
Envio: {% if shippedOn %}{{ shippedOn }}, {% endif %}{{ carrier }}, código de rastreio {{ trackingNumber }}.
Entrega: {{ deliveredOn }}, no endereço informado na compra, segundo a transportadora.
Em anexo: o registro da transportadora com data de envio, data e local da entrega; as nossas mensagens com o comprador.`,
    fr: `Commande {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
Expédition : {% if shippedOn %}{{ shippedOn }}, {% endif %}{{ carrier }}, numéro de suivi {{ trackingNumber }}.
Livraison : {{ deliveredOn }}, à l’adresse indiquée lors du paiement, selon le transporteur.
Pièces jointes : le relevé du transporteur avec date d’expédition, date et lieu de livraison ; nos messages avec l’acheteur.`,
    de: `Bestellung {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
Versand: {% if shippedOn %}{{ shippedOn }}, {% endif %}{{ carrier }}, Sendungsnummer {{ trackingNumber }}.
Zustellung: {{ deliveredOn }} an die beim Kauf angegebene Adresse, laut Versanddienst.
Beigefügt: Nachweis des Versanddienstes mit Versanddatum, Zustelldatum und Ort; unsere Nachrichten mit dem Käufer.`,
    it: `Ordine {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
Spedizione: {% if shippedOn %}{{ shippedOn }}, {% endif %}{{ carrier }}, numero di tracciamento {{ trackingNumber }}.
Consegna: {{ deliveredOn }}, all’indirizzo indicato al momento dell’acquisto, secondo il corriere.
Allegati: registrazione del corriere con data di spedizione, data e luogo di consegna; i nostri messaggi con l’acquirente.`,
    ru: `Заказ {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
Отправка: {% if shippedOn %}{{ shippedOn }}, {% endif %}{{ carrier }}, трек-номер {{ trackingNumber }}.
Доставка: {{ deliveredOn }}, по данным перевозчика — по адресу, указанному при оформлении заказа.
Приложены: данные перевозчика с датой отправки, датой и местом доставки; наша переписка с покупателем.`,
    pl: `Zamówienie {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
Wysyłka: {% if shippedOn %}{{ shippedOn }}, {% endif %}{{ carrier }}, numer śledzenia {{ trackingNumber }}.
Doręczenie: {{ deliveredOn }}, według przewoźnika na adres podany przy zakupie.
W załączeniu: dane przewoźnika z datą nadania, datą i miejscem doręczenia; nasze wiadomości z kupującym.`,
    ja: `注文 {{ orderId }}{% if itemTitle %}（{{ itemTitle }}）{% endif %}。
発送：{% if shippedOn %}{{ shippedOn }}、{% endif %}{{ carrier }}、追跡番号 {{ trackingNumber }}。
配達：{{ deliveredOn }}。配送会社の記録では、購入時に指定された住所へ配達済みです。
添付：発送日、配達日、配達場所を示す配送会社の記録。購入者とのメッセージ。`,
    ko: `주문 {{ orderId }}{% if itemTitle %}({{ itemTitle }}){% endif %}.
발송: {% if shippedOn %}{{ shippedOn }}, {% endif %}{{ carrier }}, 운송장 번호 {{ trackingNumber }}.
배달 완료: {{ deliveredOn }}, 배송사 기록상 구매 시 입력된 주소로 배달됨.
첨부: 발송일, 배달일, 배달 장소가 담긴 배송사 기록, 구매자와의 메시지.`,
  },
};
