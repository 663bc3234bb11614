import type { DraftSpec } from './draft.ts';

export const snadPartialOffer: DraftSpec = {
  id: 'snad-partial-offer',
  to: 'buyer',
  texts: {
    en: `I am sorry that the item of your order{% if orderId %} {{ orderId }}{% endif %} is not quite as it should be. If you would like to keep it, I offer to refund {{ offer }} to you on the platform. If you would rather send it back, that is possible too.

Please tell me here which you prefer.`,
    zh: `很抱歉订单{% if orderId %} {{ orderId }}{% endif %}的商品不够完善。如果您愿意保留商品，我可以通过平台退还您 {{ offer }}。如果您更希望退货，也没有问题。

请在这里告诉我您的选择。`,
    es: `Siento que el artículo de su pedido{% if orderId %} {{ orderId }}{% endif %} no esté del todo como debería. Si desea quedárselo, le ofrezco reembolsarle {{ offer }} a través de la plataforma. Si prefiere devolverlo, también es posible.

Dígame por aquí qué prefiere.`,
    pt: `Lamento que o artigo do seu pedido{% if orderId %} {{ orderId }}{% endif %} não esteja como deveria. Se quiser ficar com ele, ofereço reembolsar {{ offer }} pela plataforma. Se preferir devolvê-lo, também é possível.

Diga-me por aqui o que prefere.`,
    fr: `Je suis désolé que l’article de votre commande{% if orderId %} {{ orderId }}{% endif %} ne soit pas tout à fait comme il devrait. Si vous souhaitez le garder, je vous propose de vous rembourser {{ offer }} par la plateforme. Si vous préférez le renvoyer, c’est également possible.

Dites-moi ici ce que vous préférez.`,
    de: `es tut mir leid, dass der Artikel Ihrer Bestellung{% if orderId %} {{ orderId }}{% endif %} nicht ganz so ist, wie er sein sollte. Wenn Sie ihn behalten möchten, biete ich Ihnen an, {{ offer }} über die Plattform zu erstatten. Wenn Sie ihn lieber zurückschicken, geht das auch.

Schreiben Sie mir bitte hier, was Ihnen lieber ist.`,
    it: `mi dispiace che l’articolo del suo ordine{% if orderId %} {{ orderId }}{% endif %} non sia del tutto come dovrebbe. Se desidera tenerlo, le propongo un rimborso di {{ offer }} tramite la piattaforma. Se preferisce restituirlo, è possibile anche questo.

Mi dica qui che cosa preferisce.`,
    ru: `Приношу извинения, что товар из заказа{% if orderId %} {{ orderId }}{% endif %} не вполне такой, каким должен быть. Если вы хотите оставить его, я предлагаю вернуть вам {{ offer }} через площадку. Если удобнее вернуть товар, это тоже возможно.

Напишите, пожалуйста, здесь, что вам подходит.`,
    pl: `przepraszam, że przedmiot z zamówienia{% if orderId %} {{ orderId }}{% endif %} nie jest całkiem taki, jak powinien. Jeśli chce Pan/Pani go zatrzymać, proponuję zwrot {{ offer }} przez platformę. Jeśli woli Pan/Pani go odesłać, to również możliwe.

Proszę napisać tutaj, co bardziej odpowiada.`,
    ja: `ご注文{% if orderId %} {{ orderId }}{% endif %}の商品に至らない点があり、申し訳ございません。そのままお使いいただける場合は、プラットフォームを通じて {{ offer }} を返金いたします。返品をご希望の場合も承ります。

どちらをご希望か、こちらでお知らせください。`,
    ko: `주문{% if orderId %} {{ orderId }}{% endif %}의 상품이 충분하지 못해 죄송합니다. 그대로 사용하신다면 플랫폼을 통해 {{ offer }}을 환불해 드리겠습니다. 반품을 원하셔도 가능합니다.

원하시는 방법을 이곳에 알려 주세요.`,
  },
};
