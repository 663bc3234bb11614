import type { DraftSpec } from './draft.ts';

export const statementNotAsDescribed: DraftSpec = {
  id: 'statement-not-as-described',
  to: 'platform',
  texts: {
    en: `Order {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
The item that was sent matches the listing as it stood at the time of the order: title, description, pictures and stated measures.
Attached: the listing; photos taken before dispatch; our messages with the buyer.
We are ready to look at photos that show a difference.`,
    zh: `订单 {{ orderId }}{% if itemTitle %}（{{ itemTitle }}）{% endif %}。
寄出的商品与下单时的商品页面（标题、描述、图片和标注尺寸）一致。
附件：商品页面；发货前照片；我们与买家的聊天记录。
如有照片显示不符之处，我们愿意查看。`,
    es: `Pedido {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
El artículo enviado coincide con el anuncio tal como estaba en el momento del pedido: título, descripción, fotos y medidas indicadas.
Se adjuntan: el anuncio; fotos hechas antes del envío; nuestros mensajes con el comprador.
Estamos dispuestos a examinar fotos que muestren una diferencia.`,
    pt: `Pedido {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
O artigo enviado corresponde ao anúncio tal como estava na data do pedido: título, descrição, fotos e medidas indicadas.
Em anexo: o anúncio; fotos feitas antes do envio; as nossas mensagens com o comprador.
Estamos dispostos a analisar fotos que mostrem uma diferença.`,
    fr: `Commande {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
L’article envoyé correspond à l’annonce telle qu’elle était au moment de la commande : titre, description, photos et mesures indiquées.
Pièces jointes : l’annonce ; des photos prises avant l’expédition ; nos messages avec l’acheteur.
Nous sommes prêts à examiner des photos montrant une différence.`,
    de: `Bestellung {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
Der versandte Artikel entspricht dem Angebot, wie es zum Zeitpunkt der Bestellung war: Titel, Beschreibung, Bilder und angegebene Maße.
Beigefügt: das Angebot; Fotos vor dem Versand; unsere Nachrichten mit dem Käufer.
Fotos, die eine Abweichung zeigen, sehen wir uns gern an.`,
    it: `Ordine {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
L’articolo inviato corrisponde all’inserzione com’era al momento dell’ordine: titolo, descrizione, foto e misure indicate.
Allegati: l’inserzione; foto scattate prima della spedizione; i nostri messaggi con l’acquirente.
Siamo disponibili a esaminare foto che mostrino una differenza.`,
    ru: `Заказ {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
Отправленный товар соответствует объявлению на момент заказа: название, описание, фотографии и указанные размеры.
Приложены: объявление; фотографии до отправки; наша переписка с покупателем.
Мы готовы рассмотреть фотографии, на которых видно отличие.`,
    pl: `Zamówienie {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
Wysłany przedmiot jest zgodny z ofertą z chwili zamówienia: tytuł, opis, zdjęcia i podane wymiary.
W załączeniu: oferta; zdjęcia sprzed wysyłki; nasze wiadomości z kupującym.
Chętnie obejrzymy zdjęcia pokazujące różnicę.`,
    ja: `注文 {{ orderId }}{% if itemTitle %}（{{ itemTitle }}）{% endif %}。
発送した商品は、注文時点の商品ページ（タイトル、説明、写真、記載寸法）と一致しています。
添付：商品ページ。発送前の写真。購入者とのメッセージ。
相違点を示す写真があれば確認いたします。`,
    ko: `주문 {{ orderId }}{% if itemTitle %}({{ itemTitle }}){% endif %}.
발송한 상품은 주문 당시 상품 페이지(제목, 설명, 사진, 표시된 치수)와 일치합니다.
첨부: 상품 페이지, 발송 전 사진, 구매자와의 메시지.
다른 점을 보여 주는 사진이 있으면 확인하겠습니다.`,
  },
};
