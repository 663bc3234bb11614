import type { DraftSpec } from './draft.ts';

export const cancelAskRequest: DraftSpec = {
  id: 'cancel-ask-request',
  to: 'buyer',
  texts: {
    en: `Thank you for your message. I am holding order{% if orderId %} {{ orderId }}{% endif %} back and not sending it. So that the cancellation is recorded correctly, please open the order in your account and send the cancellation request from there. I will accept it as soon as it is here, and the payment goes back to you through the platform.`,
    zh: `感谢您的留言。我已暂停订单{% if orderId %} {{ orderId }}{% endif %}的发货，不会寄出。为了使取消记录准确，请在您的账户中打开该订单，并从那里提交取消申请。收到后我会立即同意，款项将通过平台退还给您。`,
    es: `Gracias por su mensaje. Retengo el pedido{% if orderId %} {{ orderId }}{% endif %} y no lo envío. Para que la cancelación quede bien registrada, abra el pedido en su cuenta y envíe desde allí la solicitud de cancelación. La aceptaré en cuanto llegue y el pago volverá a usted a través de la plataforma.`,
    pt: `Obrigado pela mensagem. Estou segurando o pedido{% if orderId %} {{ orderId }}{% endif %} e não vou enviá-lo. Para que o cancelamento fique registrado corretamente, abra o pedido na sua conta e envie por lá a solicitação de cancelamento. Vou aceitá-la assim que chegar e o pagamento volta para você pela plataforma.`,
    fr: `Merci pour votre message. Je retiens la commande{% if orderId %} {{ orderId }}{% endif %} et ne l’expédie pas. Pour que l’annulation soit bien enregistrée, ouvrez la commande dans votre compte et envoyez la demande d’annulation depuis cette page. Je l’accepterai dès sa réception et le paiement vous reviendra par la plateforme.`,
    de: `vielen Dank für Ihre Nachricht. Ich halte die Bestellung{% if orderId %} {{ orderId }}{% endif %} zurück und versende sie nicht. Damit die Stornierung richtig erfasst wird, öffnen Sie bitte die Bestellung in Ihrem Konto und stellen Sie dort die Stornierungsanfrage. Ich nehme sie an, sobald sie da ist, und Sie erhalten die Zahlung über die Plattform zurück.`,
    it: `grazie per il messaggio. Trattengo l’ordine{% if orderId %} {{ orderId }}{% endif %} e non lo spedisco. Perché l’annullamento sia registrato correttamente, apra l’ordine nel suo account e invii da lì la richiesta di annullamento. La accetterò appena arriva e il pagamento le tornerà tramite la piattaforma.`,
    ru: `Спасибо за сообщение. Я придерживаю заказ{% if orderId %} {{ orderId }}{% endif %} и не отправляю его. Чтобы отмена была оформлена правильно, откройте заказ в своём аккаунте и отправьте оттуда запрос на отмену. Я приму его сразу, как он придёт, и оплата вернётся к вам через площадку.`,
    pl: `dziękuję za wiadomość. Wstrzymuję zamówienie{% if orderId %} {{ orderId }}{% endif %} i go nie wysyłam. Aby anulowanie zostało prawidłowo zapisane, proszę otworzyć zamówienie na swoim koncie i stamtąd wysłać prośbę o anulowanie. Przyjmę ją od razu po otrzymaniu, a płatność wróci przez platformę.`,
    ja: `ご注文{% if orderId %} {{ orderId }}{% endif %}は発送を止めております。キャンセルを正しく記録するため、お手数ですがお客様のアカウントで該当のご注文を開き、そこからキャンセルをお申し込みください。届き次第承認し、お支払い金額はプラットフォームを通じて返金されます。`,
    ko: `주문{% if orderId %} {{ orderId }}{% endif %}은 발송을 보류해 두었습니다. 취소가 올바르게 기록되도록 고객님 계정에서 해당 주문을 열어 취소 요청을 보내 주세요. 요청이 도착하는 대로 승인하겠으며, 결제 금액은 플랫폼을 통해 환불됩니다.`,
  },
};
