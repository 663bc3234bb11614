import type { DraftSpec } from './draft.ts';

export const partialCounter: DraftSpec = {
  id: 'partial-counter',
  to: 'buyer',
  texts: {
    en: `Thank you for your message and for showing me the item of order{% if orderId %} {{ orderId }}{% endif %}. If you would like to keep it, I can refund {{ offer }} to you on the platform. If that does not suit you, the return is open to you instead: you send the item back, and the refund follows when it is here.

Please tell me here or on the platform which you prefer.`,
    zh: `感谢您的留言，也感谢您展示订单{% if orderId %} {{ orderId }}{% endif %}的商品情况。如果您愿意保留商品，我可以通过平台退还您 {{ offer }}。如果不合适，您也可以选择退货：寄回商品，收到后办理退款。

请在这里或平台上告诉我您的选择。`,
    es: `Gracias por su mensaje y por mostrarme el artículo del pedido{% if orderId %} {{ orderId }}{% endif %}. Si desea quedárselo, puedo reembolsarle {{ offer }} en la plataforma. Si no le conviene, puede optar por la devolución: envía el artículo y el reembolso se hace cuando llegue.

Dígame por aquí o en la plataforma qué prefiere.`,
    pt: `Obrigado pela mensagem e por me mostrar o artigo do pedido{% if orderId %} {{ orderId }}{% endif %}. Se quiser ficar com ele, posso reembolsar {{ offer }} na plataforma. Se não servir, a devolução continua aberta: você envia o artigo e o reembolso é feito quando ele chegar.

Diga-me por aqui ou na plataforma o que prefere.`,
    fr: `Merci pour votre message et pour m’avoir montré l’article de la commande{% if orderId %} {{ orderId }}{% endif %}. Si vous souhaitez le garder, je peux vous rembourser {{ offer }} sur la plateforme. Si cela ne vous convient pas, le retour vous reste ouvert : vous renvoyez l’article et le remboursement suit à son arrivée.

Dites-moi ici ou sur la plateforme ce que vous préférez.`,
    de: `vielen Dank für Ihre Nachricht und dafür, dass Sie mir den Artikel der Bestellung{% if orderId %} {{ orderId }}{% endif %} gezeigt haben. Wenn Sie ihn behalten möchten, kann ich Ihnen {{ offer }} über die Plattform erstatten. Wenn Ihnen das nicht zusagt, steht Ihnen die Rückgabe offen: Sie senden den Artikel zurück, und die Erstattung folgt, sobald er hier ist.

Bitte schreiben Sie mir hier oder auf der Plattform, was Ihnen lieber ist.`,
    it: `grazie per il messaggio e per avermi mostrato l’articolo dell’ordine{% if orderId %} {{ orderId }}{% endif %}. Se desidera tenerlo, posso rimborsarle {{ offer }} sulla piattaforma. Se non le va bene, resta possibile il reso: invia l’articolo e il rimborso segue quando arriva.

Mi dica qui o sulla piattaforma che cosa preferisce.`,
    ru: `Спасибо за сообщение и за то, что показали товар из заказа{% if orderId %} {{ orderId }}{% endif %}. Если вы хотите оставить его, я могу вернуть вам {{ offer }} через площадку. Если это не подходит, доступен возврат: вы отправляете товар обратно, и деньги возвращаются после его получения.

Напишите, пожалуйста, здесь или на площадке, что вам удобнее.`,
    pl: `dziękuję za wiadomość i za pokazanie przedmiotu z zamówienia{% if orderId %} {{ orderId }}{% endif %}. Jeśli ma on pozostać u Pana/Pani, mogę zwrócić {{ offer }} przez platformę. Jeśli to nie odpowiada, możliwy jest zwrot: przedmiot wraca do nas, a zwrot pieniędzy następuje po jego otrzymaniu.

Proszę napisać tutaj lub na platformie, co jest wygodniejsze.`,
    ja: `ご注文{% if orderId %} {{ orderId }}{% endif %}の商品の状態を拝見いたしました。商品をそのままお使いになる場合は、プラットフォームを通じて {{ offer }} を返金することができます。ご希望に沿わない場合は返品をお選びいただけます。商品をお送りいただき、到着後に返金いたします。

どちらをご希望か、こちらまたはプラットフォームでお知らせください。`,
    ko: `연락과 함께 주문{% if orderId %} {{ orderId }}{% endif %} 상품의 상태를 보여 주셔서 감사합니다. 상품을 그대로 사용하시려면 플랫폼에서 {{ offer }}을 환불해 드릴 수 있습니다. 원하지 않으시면 반품도 가능합니다. 상품을 보내 주시면 도착 후 환불이 진행됩니다.

어느 쪽을 원하시는지 이곳이나 플랫폼에서 알려 주세요.`,
  },
};
