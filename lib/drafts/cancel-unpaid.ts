import type { DraftSpec } from './draft.ts';

export const cancelUnpaid: DraftSpec = {
  id: 'cancel-unpaid',
  to: 'buyer',
  texts: {
    en: `Thank you for your message. Order{% if orderId %} {{ orderId }}{% endif %} has not been paid, so nothing was charged and nothing has been sent. It can be cancelled in your account on the platform; you do not have to do anything else. If you still want the item, you can order it again at any time.`,
    zh: `感谢您的留言。订单{% if orderId %} {{ orderId }}{% endif %}尚未付款，因此没有扣款，也没有发货。您可以在平台的账户中取消该订单，无需其他操作。如果之后仍需要该商品，可以随时重新下单。`,
    es: `Gracias por su mensaje. El pedido{% if orderId %} {{ orderId }}{% endif %} no está pagado, así que no se ha cobrado ni enviado nada. Puede cancelarse en su cuenta de la plataforma; no tiene que hacer nada más. Si más adelante quiere el artículo, puede pedirlo de nuevo cuando quiera.`,
    pt: `Obrigado pela mensagem. O pedido{% if orderId %} {{ orderId }}{% endif %} não foi pago, portanto nada foi cobrado nem enviado. Ele pode ser cancelado na sua conta da plataforma; não é preciso fazer mais nada. Se ainda quiser o artigo, pode pedi-lo de novo quando desejar.`,
    fr: `Merci pour votre message. La commande{% if orderId %} {{ orderId }}{% endif %} n’a pas été payée : rien n’a été débité ni expédié. Elle peut être annulée dans votre compte sur la plateforme ; vous n’avez rien d’autre à faire. Si vous voulez encore l’article, vous pouvez le commander à nouveau à tout moment.`,
    de: `vielen Dank für Ihre Nachricht. Die Bestellung{% if orderId %} {{ orderId }}{% endif %} ist nicht bezahlt, es wurde also nichts abgebucht und nichts versendet. Sie kann in Ihrem Konto auf der Plattform storniert werden; mehr müssen Sie nicht tun. Wenn Sie den Artikel doch möchten, können Sie ihn jederzeit neu bestellen.`,
    it: `grazie per il messaggio. L’ordine{% if orderId %} {{ orderId }}{% endif %} non è stato pagato, quindi nulla è stato addebitato né spedito. Può essere annullato dal suo account sulla piattaforma; non deve fare altro. Se in seguito vorrà l’articolo, potrà ordinarlo di nuovo in qualsiasi momento.`,
    ru: `Спасибо за сообщение. Заказ{% if orderId %} {{ orderId }}{% endif %} не оплачен, поэтому деньги не списаны и ничего не отправлено. Его можно отменить в вашем аккаунте на площадке; больше ничего делать не нужно. Если товар всё же понадобится, его можно заказать снова в любое время.`,
    pl: `dziękuję za wiadomość. Zamówienie{% if orderId %} {{ orderId }}{% endif %} nie zostało opłacone, więc nic nie pobrano ani nie wysłano. Można je anulować na koncie na platformie; nic więcej nie trzeba robić. Jeśli przedmiot będzie jeszcze potrzebny, można go zamówić ponownie w każdej chwili.`,
    ja: `ご注文{% if orderId %} {{ orderId }}{% endif %}はお支払いが完了していないため、請求も発送も行われておりません。プラットフォームのお客様のアカウントからキャンセルいただけます。ほかのお手続きは必要ありません。改めてご入用の際は、いつでもご注文いただけます。`,
    ko: `주문{% if orderId %} {{ orderId }}{% endif %}은 결제되지 않아 청구되거나 발송된 것이 없습니다. 플랫폼의 고객님 계정에서 취소하실 수 있으며, 그 외에 하실 일은 없습니다. 상품이 다시 필요하시면 언제든지 새로 주문해 주세요.`,
  },
};
