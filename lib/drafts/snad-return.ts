import type { DraftSpec } from './draft.ts';

export const snadReturn: DraftSpec = {
  id: 'snad-return',
  to: 'buyer',
  texts: {
    en: `I am sorry that the item of your order{% if orderId %} {{ orderId }}{% endif %} is not as you expected. I accept the return: {% if returnLabel %}please use the return label that you get on the platform and pack the item with everything that came with it. The return costs you nothing.{% else %}please follow the return steps on the platform and pack the item with everything that came with it.{% endif %}

Once it is back with us, I will check it and refund you on the platform.`,
    zh: `很抱歉订单{% if orderId %} {{ orderId }}{% endif %}的商品与您的预期不符。我同意退货：{% if returnLabel %}请使用平台提供的退货面单，并将商品连同所有配件一起包装寄回。退货运费无需您承担。{% else %}请按平台上的退货步骤操作，并将商品连同所有配件一起包装寄回。{% endif %}

收到退货并检查后，我会在平台上为您退款。`,
    es: `Siento que el artículo de su pedido{% if orderId %} {{ orderId }}{% endif %} no sea como esperaba. Acepto la devolución: {% if returnLabel %}use la etiqueta que recibe en la plataforma y embale el artículo con todo lo que venía. La devolución no le cuesta nada.{% else %}siga los pasos de devolución de la plataforma y embale el artículo con todo lo que venía.{% endif %}

Cuando lo hayamos recibido, lo revisaré y le reembolsaré en la plataforma.`,
    pt: `Lamento que o artigo do seu pedido{% if orderId %} {{ orderId }}{% endif %} não seja como esperava. Aceito a devolução: {% if returnLabel %}use a etiqueta fornecida pela plataforma e embale o artigo com tudo o que veio com ele. A devolução não tem custo para você.{% else %}siga os passos de devolução da plataforma e embale o artigo com tudo o que veio com ele.{% endif %}

Quando o recebermos, vou verificá-lo e fazer o reembolso na plataforma.`,
    fr: `Je suis désolé que l’article de votre commande{% if orderId %} {{ orderId }}{% endif %} ne corresponde pas à votre attente. J’accepte le retour : {% if returnLabel %}utilisez l’étiquette fournie par la plateforme et emballez l’article avec tout ce qui l’accompagnait. Le retour ne vous coûte rien.{% else %}suivez les étapes de retour sur la plateforme et emballez l’article avec tout ce qui l’accompagnait.{% endif %}

Dès qu’il sera revenu, je le vérifierai et vous rembourserai sur la plateforme.`,
    de: `es tut mir leid, dass der Artikel Ihrer Bestellung{% if orderId %} {{ orderId }}{% endif %} nicht Ihren Erwartungen entspricht. Ich nehme die Rückgabe an: {% if returnLabel %}Bitte verwenden Sie das Rücksendeetikett der Plattform und packen Sie den Artikel mit allem Zubehör ein. Die Rücksendung kostet Sie nichts.{% else %}Bitte folgen Sie den Rückgabeschritten auf der Plattform und packen Sie den Artikel mit allem Zubehör ein.{% endif %}

Sobald er wieder bei uns ist, prüfe ich ihn und erstatte Ihnen den Betrag über die Plattform.`,
    it: `mi dispiace che l’articolo del suo ordine{% if orderId %} {{ orderId }}{% endif %} non sia come si aspettava. Accetto il reso: {% if returnLabel %}usi l’etichetta fornita dalla piattaforma e imballi l’articolo con tutto ciò che era incluso. Il reso per lei è gratuito.{% else %}segua i passaggi per il reso sulla piattaforma e imballi l’articolo con tutto ciò che era incluso.{% endif %}

Quando sarà tornato da noi, lo controllerò e la rimborserò sulla piattaforma.`,
    ru: `Приношу извинения, что товар из заказа{% if orderId %} {{ orderId }}{% endif %} не соответствует вашим ожиданиям. Я принимаю возврат: {% if returnLabel %}используйте этикетку, которую выдаст площадка, и упакуйте товар со всеми принадлежностями. Возврат для вас бесплатный.{% else %}следуйте шагам возврата на площадке и упакуйте товар со всеми принадлежностями.{% endif %}

Когда товар вернётся, я проверю его и верну вам деньги на площадке.`,
    pl: `przepraszam, że przedmiot z zamówienia{% if orderId %} {{ orderId }}{% endif %} nie odpowiada oczekiwaniom. Przyjmuję zwrot: {% if returnLabel %}proszę użyć etykiety zwrotnej z platformy i zapakować przedmiot ze wszystkim, co było w zestawie. Zwrot nic nie kosztuje.{% else %}proszę postępować według kroków zwrotu na platformie i zapakować przedmiot ze wszystkim, co było w zestawie.{% endif %}

Gdy paczka do nas wróci, sprawdzę przedmiot i zwrócę pieniądze na platformie.`,
    ja: `ご注文{% if orderId %} {{ orderId }}{% endif %}の商品がご期待に沿わず、申し訳ございません。返品を承ります。{% if returnLabel %}プラットフォームで発行される返送ラベルをご利用のうえ、付属品とともに梱包してお送りください。返送料のご負担はございません。{% else %}プラットフォームの返品手順に沿って、付属品とともに梱包してお送りください。{% endif %}

到着後に確認し、プラットフォームを通じて返金いたします。`,
    ko: `주문{% if orderId %} {{ orderId }}{% endif %}의 상품이 기대와 달라 죄송합니다. 반품을 승인해 드립니다. {% if returnLabel %}플랫폼에서 제공하는 반품 라벨을 사용하시고, 함께 받으신 구성품을 모두 포장해 주세요. 반품 비용은 없습니다.{% else %}플랫폼의 반품 절차에 따라 함께 받으신 구성품을 모두 포장해 주세요.{% endif %}

상품이 도착하면 확인 후 플랫폼에서 환불해 드리겠습니다.`,
  },
};
