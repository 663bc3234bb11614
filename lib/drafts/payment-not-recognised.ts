import type { DraftSpec } from './draft.ts';

export const paymentNotRecognised: DraftSpec = {
  id: 'payment-not-recognised',
  to: 'buyer',
  texts: {
    en: `Thank you for telling me about the payment for order{% if orderId %} {{ orderId }}{% endif %}. Please report it at once to the provider of your card or account and in the help section of the platform: both can check who made it and protect you, which I cannot do from here.

Money for this order can go back only the way it came, through the platform. I will work with the platform and answer its questions without delay.`,
    zh: `感谢您告知订单{% if orderId %} {{ orderId }}{% endif %}的付款情况。请立即向您的发卡行或账户服务商报告，并在平台的帮助页面反馈：他们可以核查付款人并保护您，而我这边无法做到。

本订单的款项只能通过平台原路退回。我会配合平台，并及时答复其询问。`,
    es: `Gracias por avisarme sobre el pago del pedido{% if orderId %} {{ orderId }}{% endif %}. Comuníquelo cuanto antes a la entidad de su tarjeta o cuenta y en la sección de ayuda de la plataforma: ambas pueden comprobar quién lo hizo y protegerle, algo que yo no puedo hacer desde aquí.

El dinero de este pedido solo puede volver por donde vino, a través de la plataforma. Colaboraré con ella y responderé sin demora a sus preguntas.`,
    pt: `Obrigado por avisar sobre o pagamento do pedido{% if orderId %} {{ orderId }}{% endif %}. Comunique-o o quanto antes à instituição do seu cartão ou conta e na seção de ajuda da plataforma: ambas podem verificar quem o fez e proteger você, o que não consigo fazer daqui.

O dinheiro deste pedido só pode voltar pelo mesmo caminho, pela plataforma. Vou colaborar com ela e responder às perguntas sem demora.`,
    fr: `Merci de m’avoir prévenu au sujet du paiement de la commande{% if orderId %} {{ orderId }}{% endif %}. Signalez-le sans attendre à l’établissement de votre carte ou de votre compte et dans l’aide de la plateforme : tous deux peuvent vérifier qui l’a effectué et vous protéger, ce que je ne peux pas faire d’ici.

L’argent de cette commande ne peut revenir que par le même chemin, par la plateforme. Je coopérerai avec elle et répondrai sans délai à ses questions.`,
    de: `vielen Dank für den Hinweis zur Zahlung der Bestellung{% if orderId %} {{ orderId }}{% endif %}. Bitte melden Sie sie sofort dem Anbieter Ihrer Karte oder Ihres Kontos und im Hilfebereich der Plattform: Beide können prüfen, wer sie ausgelöst hat, und Sie schützen, was mir von hier aus nicht möglich ist.

Geld zu dieser Bestellung kann nur auf dem Weg zurückgehen, auf dem es gekommen ist, über die Plattform. Ich arbeite mit ihr zusammen und beantworte ihre Fragen ohne Verzug.`,
    it: `grazie per la segnalazione sul pagamento dell’ordine{% if orderId %} {{ orderId }}{% endif %}. La comunichi subito al fornitore della sua carta o del suo conto e nella sezione di assistenza della piattaforma: entrambi possono verificare chi l’ha effettuato e tutelarla, cosa che da qui non posso fare.

Il denaro di questo ordine può tornare solo per la stessa via, tramite la piattaforma. Collaborerò con essa e risponderò senza ritardo alle sue domande.`,
    ru: `Спасибо, что сообщили об оплате заказа{% if orderId %} {{ orderId }}{% endif %}. Пожалуйста, сразу обратитесь в банк, выпустивший карту, или к своему платёжному сервису, а также в раздел помощи площадки: они могут проверить, кто провёл платёж, и защитить вас, чего я отсюда сделать не могу.

Деньги за этот заказ могут вернуться только тем же путём, через площадку. Я буду сотрудничать с ней и без задержки отвечу на её вопросы.`,
    pl: `dziękuję za informację o płatności za zamówienie{% if orderId %} {{ orderId }}{% endif %}. Proszę niezwłocznie zgłosić ją wydawcy karty lub dostawcy konta oraz w dziale pomocy platformy: oni mogą sprawdzić, kto ją wykonał, i zapewnić ochronę, czego ja stąd nie mogę zrobić.

Pieniądze za to zamówienie mogą wrócić tylko tą samą drogą, przez platformę. Będę z nią współpracować i bez zwłoki odpowiem na jej pytania.`,
    ja: `ご注文{% if orderId %} {{ orderId }}{% endif %}のお支払いについてお知らせいただき、ありがとうございます。お手数ですが、カード会社または口座の提供元と、プラットフォームのヘルプへ至急ご連絡ください。どなたが支払いを行ったかの確認と保護は、そちらで行われます。当方からは対応いたしかねます。

本注文の代金は、プラットフォームを通じて元のお支払い方法へのみ返金が可能です。当方もプラットフォームに協力し、照会には速やかに回答いたします。`,
    ko: `주문{% if orderId %} {{ orderId }}{% endif %} 결제에 대해 알려 주셔서 감사합니다. 카드사나 계좌 서비스 제공사, 그리고 플랫폼의 고객센터에 바로 신고해 주세요. 누가 결제했는지 확인하고 고객님을 보호하는 일은 그쪽에서 가능하며, 이곳에서는 할 수 없습니다.

이 주문의 금액은 플랫폼을 통해 원래 결제 수단으로만 돌려드릴 수 있습니다. 저도 플랫폼에 협조하고 문의에 지체 없이 답변하겠습니다.`,
  },
};
