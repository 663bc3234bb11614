import type { DraftSpec } from './draft.ts';

export const statementReturnProblem: DraftSpec = {
  id: 'statement-return-problem',
  to: 'platform',
  texts: {
    en: `Order {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
The return{% if trackingNumber %} (tracking number {{ trackingNumber }}){% endif %} did not bring back the item in the condition in which it was sent.
Attached: photos of the returned parcel with its label, of the contents and of the item; photos taken before dispatch; our messages with the buyer.`,
    zh: `订单 {{ orderId }}{% if itemTitle %}（{{ itemTitle }}）{% endif %}。
退回的包裹{% if trackingNumber %}（运单号 {{ trackingNumber }}）{% endif %}中，商品状态与寄出时不一致。
附件：退货包裹及面单、内容物和商品的照片；发货前照片；我们与买家的聊天记录。`,
    es: `Pedido {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
La devolución{% if trackingNumber %} (número de seguimiento {{ trackingNumber }}){% endif %} no trajo el artículo en el estado en que se envió.
Se adjuntan: fotos del paquete devuelto con su etiqueta, del contenido y del artículo; fotos hechas antes del envío; nuestros mensajes con el comprador.`,
    pt: `Pedido {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
A devolução{% if trackingNumber %} (código de rastreio {{ trackingNumber }}){% endif %} não trouxe o artigo no estado em que foi enviado.
Em anexo: fotos do pacote devolvido com a etiqueta, do conteúdo e do artigo; fotos feitas antes do envio; as nossas mensagens com o comprador.`,
    fr: `Commande {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
Le retour{% if trackingNumber %} (numéro de suivi {{ trackingNumber }}){% endif %} ne contenait pas l’article dans l’état où il a été envoyé.
Pièces jointes : photos du colis retourné avec son étiquette, du contenu et de l’article ; photos prises avant l’expédition ; nos messages avec l’acheteur.`,
    de: `Bestellung {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
Die Rücksendung{% if trackingNumber %} (Sendungsnummer {{ trackingNumber }}){% endif %} enthielt den Artikel nicht in dem Zustand, in dem er versandt wurde.
Beigefügt: Fotos vom Rückpaket mit Etikett, vom Inhalt und vom Artikel; Fotos vor dem Versand; unsere Nachrichten mit dem Käufer.`,
    it: `Ordine {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
Il reso{% if trackingNumber %} (numero di tracciamento {{ trackingNumber }}){% endif %} non ha riportato l’articolo nelle condizioni in cui era stato inviato.
Allegati: foto del pacco reso con l’etichetta, del contenuto e dell’articolo; foto scattate prima della spedizione; i nostri messaggi con l’acquirente.`,
    ru: `Заказ {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
Возврат{% if trackingNumber %} (трек-номер {{ trackingNumber }}){% endif %} пришёл не в том состоянии, в котором товар был отправлен.
Приложены: фотографии возвратной посылки с этикеткой, содержимого и товара; фотографии до отправки; наша переписка с покупателем.`,
    pl: `Zamówienie {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
Zwrot{% if trackingNumber %} (numer śledzenia {{ trackingNumber }}){% endif %} nie zawierał przedmiotu w stanie, w jakim został wysłany.
W załączeniu: zdjęcia zwróconej paczki z etykietą, zawartości i przedmiotu; zdjęcia sprzed wysyłki; nasze wiadomości z kupującym.`,
    ja: `注文 {{ orderId }}{% if itemTitle %}（{{ itemTitle }}）{% endif %}。
返品された荷物{% if trackingNumber %}（追跡番号 {{ trackingNumber }}）{% endif %}の商品は、発送時の状態ではありませんでした。
添付：返品の荷物とラベル、内容物、商品の写真。発送前の写真。購入者とのメッセージ。`,
    ko: `주문 {{ orderId }}{% if itemTitle %}({{ itemTitle }}){% endif %}.
반품{% if trackingNumber %}(운송장 번호 {{ trackingNumber }}){% endif %}된 상품이 발송 당시의 상태가 아니었습니다.
첨부: 반품 상자와 라벨, 내용물, 상품의 사진, 발송 전 사진, 구매자와의 메시지.`,
  },
};
