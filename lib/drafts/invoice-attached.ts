import type { DraftSpec } from './draft.ts';

export const invoiceAttached: DraftSpec = {
  id: 'invoice-attached',
  to: 'buyer',
  texts: {
    en: `Thank you for your message. The invoice for order{% if orderId %} {{ orderId }}{% endif %} is in the order or attached to this message, with the amount that was paid.

If you need the name of a company or a tax number on it, please write both to me here, and I will correct it.`,
    zh: `感谢您的来信。订单{% if orderId %} {{ orderId }}{% endif %}的发票可在订单中查看，或见本消息附件，金额为实际支付金额。

如需注明公司名称或税号，请在这里告诉我，我会更正。`,
    es: `Gracias por su mensaje. La factura del pedido{% if orderId %} {{ orderId }}{% endif %} está en el pedido o adjunta a este mensaje, con el importe que se pagó.

Si necesita que figure el nombre de una empresa o un número fiscal, escríbame ambos por aquí y la corregiré.`,
    pt: `Obrigado pela sua mensagem. A fatura do pedido{% if orderId %} {{ orderId }}{% endif %} está no pedido ou anexa a esta mensagem, com o valor que foi pago.

Se precisar do nome de uma empresa ou de um número fiscal nela, escreva-me ambos por aqui e farei a correção.`,
    fr: `Merci de votre message. La facture de la commande{% if orderId %} {{ orderId }}{% endif %} se trouve dans la commande ou en pièce jointe à ce message, avec le montant payé.

Si le nom d’une société ou un numéro fiscal doit y figurer, écrivez-moi les deux ici et je la corrigerai.`,
    de: `vielen Dank für Ihre Nachricht. Die Rechnung zur Bestellung{% if orderId %} {{ orderId }}{% endif %} finden Sie in der Bestellung oder im Anhang dieser Nachricht, mit dem gezahlten Betrag.

Falls ein Firmenname oder eine Steuernummer darauf stehen soll, schreiben Sie mir bitte beides hier; ich berichtige sie dann.`,
    it: `grazie per il suo messaggio. La fattura dell’ordine{% if orderId %} {{ orderId }}{% endif %} si trova nell’ordine o in allegato a questo messaggio, con l’importo pagato.

Se devono comparire il nome di un’azienda o un codice fiscale, me li scriva qui entrambi e la correggerò.`,
    ru: `Спасибо за сообщение. Счёт по заказу{% if orderId %} {{ orderId }}{% endif %} находится в заказе или приложен к этому сообщению, в нём указана уплаченная сумма.

Если в нём нужны название компании или налоговый номер, напишите их здесь, и я исправлю счёт.`,
    pl: `dziękuję za wiadomość. Faktura do zamówienia{% if orderId %} {{ orderId }}{% endif %} znajduje się w zamówieniu lub w załączniku do tej wiadomości, z zapłaconą kwotą.

Jeśli ma na niej być nazwa firmy lub numer podatkowy, proszę podać je tutaj, a poprawię ją.`,
    ja: `ご連絡ありがとうございます。ご注文{% if orderId %} {{ orderId }}{% endif %}の請求書は、注文ページまたは本メッセージの添付にてご確認いただけます。金額は実際のお支払い額です。

会社名や税番号の記載が必要な場合は、こちらでお知らせください。修正いたします。`,
    ko: `메시지 감사합니다. 주문{% if orderId %} {{ orderId }}{% endif %}의 인보이스는 주문 페이지 또는 이 메시지의 첨부 파일에서 확인하실 수 있으며, 금액은 실제 결제 금액입니다.

회사명이나 세금 번호가 필요하시면 이곳에 알려 주세요. 수정해 드리겠습니다.`,
  },
};
