import type { DraftSpec } from './draft.ts';

export const invoiceAfterPayment: DraftSpec = {
  id: 'invoice-after-payment',
  to: 'buyer',
  texts: {
    en: `Thank you for your message. I make the invoice for order{% if orderId %} {{ orderId }}{% endif %} as soon as it is paid, with the amount that was paid, and put it into the order or send it here. I will look at it again by {{ checkBy }}.

If you need the name of a company or a tax number on it, please write both to me here.`,
    zh: `感谢您的来信。订单{% if orderId %} {{ orderId }}{% endif %}付款后，我会按实际支付金额开具发票，放入订单或在这里发送。我会在 {{ checkBy }} 之前再次查看。

如需注明公司名称或税号，请在这里告诉我。`,
    es: `Gracias por su mensaje. Haré la factura del pedido{% if orderId %} {{ orderId }}{% endif %} en cuanto esté pagado, con el importe que se pague, y la pondré en el pedido o la enviaré por aquí. Volveré a mirarlo antes del {{ checkBy }}.

Si necesita que figure el nombre de una empresa o un número fiscal, escríbame ambos por aquí.`,
    pt: `Obrigado pela sua mensagem. Emito a fatura do pedido{% if orderId %} {{ orderId }}{% endif %} assim que for pago, com o valor pago, e coloco-a no pedido ou envio-a por aqui. Volto a verificar até {{ checkBy }}.

Se precisar do nome de uma empresa ou de um número fiscal nela, escreva-me ambos por aqui.`,
    fr: `Merci de votre message. J’établirai la facture de la commande{% if orderId %} {{ orderId }}{% endif %} dès son paiement, avec le montant payé, et la déposerai dans la commande ou l’enverrai ici. Je vérifierai de nouveau au plus tard le {{ checkBy }}.

Si le nom d’une société ou un numéro fiscal doit y figurer, écrivez-moi les deux ici.`,
    de: `vielen Dank für Ihre Nachricht. Die Rechnung zur Bestellung{% if orderId %} {{ orderId }}{% endif %} erstelle ich, sobald sie bezahlt ist, mit dem gezahlten Betrag, und lege sie in die Bestellung oder sende sie hier. Bis zum {{ checkBy }} sehe ich wieder nach.

Falls ein Firmenname oder eine Steuernummer darauf stehen soll, schreiben Sie mir bitte beides hier.`,
    it: `grazie per il suo messaggio. Emetterò la fattura dell’ordine{% if orderId %} {{ orderId }}{% endif %} appena sarà pagato, con l’importo pagato, e la inserirò nell’ordine o la invierò qui. Ricontrollerò entro il {{ checkBy }}.

Se devono comparire il nome di un’azienda o un codice fiscale, me li scriva qui entrambi.`,
    ru: `Спасибо за сообщение. Счёт по заказу{% if orderId %} {{ orderId }}{% endif %} я оформлю сразу после оплаты, на уплаченную сумму, и добавлю его в заказ или пришлю сюда. Я проверю ещё раз до {{ checkBy }}.

Если в нём нужны название компании или налоговый номер, напишите их здесь.`,
    pl: `dziękuję za wiadomość. Fakturę do zamówienia{% if orderId %} {{ orderId }}{% endif %} wystawię, gdy tylko zostanie opłacone, na zapłaconą kwotę, i dodam ją do zamówienia lub prześlę tutaj. Sprawdzę ponownie do {{ checkBy }}.

Jeśli ma na niej być nazwa firmy lub numer podatkowy, proszę podać je tutaj.`,
    ja: `ご連絡ありがとうございます。ご注文{% if orderId %} {{ orderId }}{% endif %}の請求書は、お支払いの完了後、お支払い額にて作成し、注文ページに掲載するか、こちらでお送りいたします。{{ checkBy }} までに改めて確認いたします。

会社名や税番号の記載が必要な場合は、こちらでお知らせください。`,
    ko: `메시지 감사합니다. 주문{% if orderId %} {{ orderId }}{% endif %}의 인보이스는 결제가 완료되는 대로 결제 금액으로 작성하여 주문에 올리거나 이곳으로 보내 드리겠습니다. {{ checkBy }}까지 다시 확인하겠습니다.

회사명이나 세금 번호가 필요하시면 이곳에 알려 주세요.`,
  },
};
