import type { DraftSpec } from './draft.ts';

export const snadDecline: DraftSpec = {
  id: 'snad-decline',
  to: 'buyer',
  texts: {
    en: `Thank you for the information about your order{% if orderId %} {{ orderId }}{% endif %}. I have compared it with the description and the pictures of the listing and with our photos from before dispatch, and the item matches them{% if itemTitle %} ({{ itemTitle }}){% endif %}. For this reason I cannot grant the refund as it was asked for.

If I have overlooked something, please show me here in a photo where the item differs from the listing. I will look at it again and answer by {{ checkBy }}.`,
    zh: `感谢您提供订单{% if orderId %} {{ orderId }}{% endif %}的情况。我已与商品页面的描述和图片以及发货前的照片核对，商品与之相符{% if itemTitle %}（{{ itemTitle }}）{% endif %}。因此我无法按申请内容退款。

如果我有疏漏，请在这里用照片说明商品与页面不符之处。我会重新核对，并在 {{ checkBy }} 之前回复您。`,
    es: `Gracias por la información sobre su pedido{% if orderId %} {{ orderId }}{% endif %}. La he comparado con la descripción y las fotos del anuncio y con nuestras fotos anteriores al envío, y el artículo coincide{% if itemTitle %} ({{ itemTitle }}){% endif %}. Por ello no puedo conceder el reembolso tal como se pidió.

Si se me ha pasado algo, muéstreme por aquí en una foto en qué difiere el artículo del anuncio. Lo revisaré de nuevo y le responderé antes del {{ checkBy }}.`,
    pt: `Obrigado pelas informações sobre o seu pedido{% if orderId %} {{ orderId }}{% endif %}. Comparei-as com a descrição e as fotos do anúncio e com as nossas fotos antes do envio, e o artigo corresponde{% if itemTitle %} ({{ itemTitle }}){% endif %}. Por isso não posso conceder o reembolso como foi pedido.

Se algo me escapou, mostre-me por aqui numa foto onde o artigo difere do anúncio. Vou rever e responder até {{ checkBy }}.`,
    fr: `Merci pour les informations sur votre commande{% if orderId %} {{ orderId }}{% endif %}. Je les ai comparées avec la description et les photos de l’annonce ainsi qu’avec nos photos avant l’expédition ; l’article y correspond{% if itemTitle %} ({{ itemTitle }}){% endif %}. Je ne peux donc pas accorder le remboursement tel qu’il est demandé.

Si quelque chose m’a échappé, montrez-moi ici sur une photo en quoi l’article diffère de l’annonce. Je l’examinerai de nouveau et vous répondrai au plus tard le {{ checkBy }}.`,
    de: `vielen Dank für die Angaben zu Ihrer Bestellung{% if orderId %} {{ orderId }}{% endif %}. Ich habe sie mit Beschreibung und Bildern des Angebots und mit unseren Fotos vor dem Versand verglichen; der Artikel stimmt damit überein{% if itemTitle %} ({{ itemTitle }}){% endif %}. Deshalb kann ich die Erstattung so nicht gewähren.

Falls ich etwas übersehen habe, zeigen Sie mir bitte hier auf einem Foto, worin der Artikel vom Angebot abweicht. Ich prüfe es noch einmal und antworte bis zum {{ checkBy }}.`,
    it: `grazie per le informazioni sul suo ordine{% if orderId %} {{ orderId }}{% endif %}. Le ho confrontate con la descrizione e le foto dell’inserzione e con le nostre foto prima della spedizione: l’articolo corrisponde{% if itemTitle %} ({{ itemTitle }}){% endif %}. Per questo non posso concedere il rimborso così come richiesto.

Se mi è sfuggito qualcosa, mi mostri qui in una foto in che cosa l’articolo differisce dall’inserzione. Lo riesaminerò e risponderò entro il {{ checkBy }}.`,
    ru: `Спасибо за сведения о заказе{% if orderId %} {{ orderId }}{% endif %}. Я сравнил их с описанием и фотографиями объявления и с нашими снимками до отправки: товар им соответствует{% if itemTitle %} ({{ itemTitle }}){% endif %}. Поэтому я не могу вернуть деньги в том виде, как запрошено.

Если я что-то упустил, покажите здесь на фотографии, чем товар отличается от объявления. Я посмотрю ещё раз и отвечу до {{ checkBy }}.`,
    pl: `dziękuję za informacje o zamówieniu{% if orderId %} {{ orderId }}{% endif %}. Porównałem je z opisem i zdjęciami oferty oraz z naszymi zdjęciami sprzed wysyłki; przedmiot jest z nimi zgodny{% if itemTitle %} ({{ itemTitle }}){% endif %}. Z tego powodu nie mogę przyznać zwrotu w żądanej formie.

Jeśli coś przeoczyłem, proszę pokazać tutaj na zdjęciu, czym przedmiot różni się od oferty. Sprawdzę to ponownie i odpowiem do {{ checkBy }}.`,
    ja: `ご注文{% if orderId %} {{ orderId }}{% endif %}についてお知らせいただき、ありがとうございます。商品ページの説明と写真、発送前の写真と照合いたしましたが、商品はこれらと一致しておりました{% if itemTitle %}（{{ itemTitle }}）{% endif %}。そのため、ご要望どおりの返金はお受けいたしかねます。

見落としがございましたら、商品ページと異なる箇所を写真でお知らせください。改めて確認し、{{ checkBy }} までにお返事いたします。`,
    ko: `주문{% if orderId %} {{ orderId }}{% endif %}에 대해 알려 주셔서 감사합니다. 상품 페이지의 설명과 사진, 발송 전 사진과 비교해 보았으며 상품은 이와 일치합니다{% if itemTitle %}({{ itemTitle }}){% endif %}. 따라서 요청하신 대로 환불해 드리기는 어렵습니다.

제가 놓친 부분이 있다면 상품 페이지와 다른 점을 사진으로 이곳에 보여 주세요. 다시 확인하고 {{ checkBy }}까지 답변 드리겠습니다.`,
  },
};
