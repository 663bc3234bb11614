import type { DraftSpec } from './draft.ts';

export const statementTwoOrders: DraftSpec = {
  id: 'statement-two-orders',
  to: 'platform',
  texts: {
    en: `Order {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
The charge in dispute belongs to this order alone. Every order of this customer has its own number, items, day and shipment; nothing was charged twice.
Attached: the record of each order with its payment; the carrier’s record of each shipment; our messages with the buyer.`,
    zh: `订单 {{ orderId }}{% if itemTitle %}（{{ itemTitle }}）{% endif %}。
本争议所涉款项仅对应此订单。该客户的每笔订单都有各自的编号、商品、日期和发货记录，没有重复扣款。
附件：每笔订单及其付款记录；每次发货的承运商记录；我们与买家的聊天记录。`,
    es: `Pedido {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
El cargo disputado corresponde únicamente a este pedido. Cada pedido de este cliente tiene su propio número, artículos, fecha y envío; no se cobró nada dos veces.
Se adjuntan: el registro de cada pedido con su pago; el registro del transportista de cada envío; nuestros mensajes con el comprador.`,
    pt: `Pedido {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
A cobrança contestada pertence somente a este pedido. Cada pedido deste cliente tem o seu próprio número, artigos, data e envio; nada foi cobrado duas vezes.
Em anexo: o registro de cada pedido com o pagamento; o registro da transportadora de cada envio; as nossas mensagens com o comprador.`,
    fr: `Commande {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
Le débit contesté correspond à cette seule commande. Chaque commande de ce client a son propre numéro, ses articles, sa date et son envoi ; rien n’a été débité deux fois.
Pièces jointes : le relevé de chaque commande avec son paiement ; le relevé du transporteur pour chaque envoi ; nos messages avec l’acheteur.`,
    de: `Bestellung {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
Die beanstandete Zahlung gehört allein zu dieser Bestellung. Jede Bestellung dieses Kunden hat eine eigene Nummer, eigene Artikel, einen eigenen Tag und Versand; nichts wurde doppelt belastet.
Beigefügt: der Beleg jeder Bestellung mit ihrer Zahlung; der Nachweis des Zustellers zu jeder Sendung; unsere Nachrichten mit dem Käufer.`,
    it: `Ordine {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
L’addebito contestato riguarda soltanto questo ordine. Ogni ordine di questo cliente ha numero, articoli, data e spedizione propri; nulla è stato addebitato due volte.
Allegati: la registrazione di ogni ordine con il pagamento; la registrazione del corriere per ogni spedizione; i nostri messaggi con l’acquirente.`,
    ru: `Заказ {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
Оспоренное списание относится только к этому заказу. У каждого заказа этого покупателя свой номер, товары, дата и отправка; дважды ничего не списывалось.
Приложены: данные каждого заказа с оплатой; данные перевозчика по каждой отправке; наша переписка с покупателем.`,
    pl: `Zamówienie {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
Kwestionowane obciążenie dotyczy wyłącznie tego zamówienia. Każde zamówienie tego klienta ma własny numer, przedmioty, datę i przesyłkę; nic nie zostało pobrane dwa razy.
W załączeniu: zapis każdego zamówienia z płatnością; zapis przewoźnika dla każdej przesyłki; nasze wiadomości z kupującym.`,
    ja: `注文 {{ orderId }}{% if itemTitle %}（{{ itemTitle }}）{% endif %}。
異議の対象となっている請求は、本注文のみに対するものです。このお客様の各注文には、それぞれ番号、商品、日付、発送記録があり、二重請求はありません。
添付：各注文と支払いの記録。各発送の配送業者の記録。購入者とのメッセージ。`,
    ko: `주문 {{ orderId }}{% if itemTitle %}({{ itemTitle }}){% endif %}.
이의가 제기된 결제는 이 주문에만 해당합니다. 이 고객의 각 주문에는 고유한 번호, 상품, 날짜, 발송 기록이 있으며 이중으로 청구된 금액은 없습니다.
첨부: 각 주문과 결제 기록, 각 발송의 운송사 기록, 구매자와의 메시지.`,
  },
};
