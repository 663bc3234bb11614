import type { DraftSpec } from './draft.ts';

export const statementGenuine: DraftSpec = {
  id: 'statement-genuine',
  to: 'platform',
  texts: {
    en: `Order {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
The item was sold from goods whose origin is documented.
Attached: the papers of the supply chain or of the brand that name this product, with prices and other customers covered; the listing as it stood at the time of the order; our messages with the buyer.
We are ready to answer questions about these papers here.`,
    zh: `订单 {{ orderId }}{% if itemTitle %}（{{ itemTitle }}）{% endif %}。
所售商品的来源有文件证明。
附件：写明该商品的供应链或品牌方文件（价格和其他客户信息已遮盖）；下单时的商品页面；我们与买家的聊天记录。
如对文件有疑问，我们愿意在此答复。`,
    es: `Pedido {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
El artículo procede de mercancía cuyo origen está documentado.
Se adjuntan: los documentos de la cadena de suministro o de la marca que nombran este producto, con precios y otros clientes ocultos; el anuncio tal como estaba en el momento del pedido; nuestros mensajes con el comprador.
Estamos dispuestos a responder aquí a preguntas sobre estos documentos.`,
    pt: `Pedido {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
O artigo vem de mercadoria cuja origem está documentada.
Em anexo: os documentos da cadeia de fornecimento ou da marca que identificam este produto, com preços e outros clientes ocultados; o anúncio tal como estava na data do pedido; as nossas mensagens com o comprador.
Estamos dispostos a responder aqui a perguntas sobre estes documentos.`,
    fr: `Commande {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
L’article provient de marchandises dont l’origine est documentée.
Pièces jointes : les documents de la chaîne d’approvisionnement ou de la marque qui désignent ce produit, prix et autres clients masqués ; l’annonce telle qu’elle était au moment de la commande ; nos messages avec l’acheteur.
Nous sommes prêts à répondre ici aux questions sur ces documents.`,
    de: `Bestellung {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
Der Artikel stammt aus Ware, deren Herkunft belegt ist.
Beigefügt: die Papiere der Lieferkette oder der Marke, die dieses Produkt nennen, Preise und andere Kunden abgedeckt; das Angebot, wie es zum Zeitpunkt der Bestellung war; unsere Nachrichten mit dem Käufer.
Fragen zu diesen Papieren beantworten wir hier gern.`,
    it: `Ordine {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
L’articolo proviene da merce la cui origine è documentata.
Allegati: i documenti della catena di fornitura o del marchio che indicano questo prodotto, con prezzi e altri clienti coperti; l’inserzione com’era al momento dell’ordine; i nostri messaggi con l’acquirente.
Siamo disponibili a rispondere qui a domande su questi documenti.`,
    ru: `Заказ {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
Происхождение проданного товара подтверждено документами.
Приложены: документы цепочки поставок или правообладателя с указанием этого товара (цены и другие клиенты закрыты); объявление на момент заказа; наша переписка с покупателем.
Мы готовы ответить здесь на вопросы об этих документах.`,
    pl: `Zamówienie {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
Przedmiot pochodzi z towaru o udokumentowanym pochodzeniu.
W załączeniu: dokumenty łańcucha dostaw lub marki wymieniające ten produkt, z zakrytymi cenami i danymi innych klientów; oferta z chwili zamówienia; nasze wiadomości z kupującym.
Chętnie odpowiemy tutaj na pytania o te dokumenty.`,
    ja: `注文 {{ orderId }}{% if itemTitle %}（{{ itemTitle }}）{% endif %}。
販売した商品は、入手元を書類で示すことができます。
添付：本商品が記載された流通経路またはブランドの書類（価格と他の取引先は伏せています）。注文時点の商品ページ。購入者とのメッセージ。
書類についてのご質問には、こちらでお答えいたします。`,
    ko: `주문 {{ orderId }}{% if itemTitle %}({{ itemTitle }}){% endif %}.
판매한 상품은 출처가 문서로 확인되는 상품입니다.
첨부: 이 상품이 명시된 공급망 또는 브랜드의 서류(가격과 다른 거래처는 가림), 주문 당시 상품 페이지, 구매자와의 메시지.
서류에 관한 질문에는 이곳에서 답변하겠습니다.`,
  },
};
