import type { DraftSpec } from './draft.ts';

export const inrReplacement: DraftSpec = {
  id: 'inr-replacement',
  to: 'buyer',
  texts: {
    en: `I am sorry that your order{% if orderId %} {{ orderId }}{% endif %} did not reach you. If you agree, I will send a new parcel to the address of the order, with tracking, and put the number here as soon as it has left.

Would you like that, or would you rather have your money back? Please tell me here.`,
    zh: `很抱歉您没有收到订单{% if orderId %} {{ orderId }}{% endif %}。如果您同意，我会按订单地址重新寄送一个带物流跟踪的包裹，并在发出后把单号发到这里。

您是否接受重新寄送，还是更希望退款？请在这里告诉我。`,
    es: `Siento que su pedido{% if orderId %} {{ orderId }}{% endif %} no haya llegado. Si está de acuerdo, enviaré un nuevo paquete con seguimiento a la dirección del pedido y pondré aquí el número en cuanto salga.

¿Le parece bien o prefiere la devolución del dinero? Dígamelo por aquí.`,
    pt: `Lamento que o seu pedido{% if orderId %} {{ orderId }}{% endif %} não tenha chegado. Se concordar, envio um novo pacote com rastreio para o endereço do pedido e coloco aqui o código assim que sair.

Aceita, ou prefere o dinheiro de volta? Diga-me por aqui.`,
    fr: `Je suis désolé que votre commande{% if orderId %} {{ orderId }}{% endif %} ne vous soit pas parvenue. Si vous êtes d’accord, j’enverrai un nouveau colis avec suivi à l’adresse de la commande et j’indiquerai le numéro ici dès son départ.

Cela vous convient-il, ou préférez-vous être remboursé ? Dites-le-moi ici.`,
    de: `es tut mir leid, dass Ihre Bestellung{% if orderId %} {{ orderId }}{% endif %} nicht bei Ihnen angekommen ist. Wenn Sie einverstanden sind, schicke ich ein neues Paket mit Sendungsverfolgung an die Adresse der Bestellung und nenne Ihnen hier die Nummer, sobald es unterwegs ist.

Möchten Sie das, oder hätten Sie lieber Ihr Geld zurück? Schreiben Sie mir bitte hier.`,
    it: `mi dispiace che il suo ordine{% if orderId %} {{ orderId }}{% endif %} non sia arrivato. Se è d’accordo, invierò un nuovo pacco con tracciamento all’indirizzo dell’ordine e indicherò qui il numero appena partito.

Va bene così, o preferisce il rimborso? Me lo scriva qui.`,
    ru: `Приношу извинения, что заказ{% if orderId %} {{ orderId }}{% endif %} не дошёл до вас. Если вы согласны, я отправлю новую посылку с отслеживанием по адресу заказа и укажу здесь номер сразу после отправки.

Вас это устроит, или вы предпочтёте возврат денег? Напишите, пожалуйста, здесь.`,
    pl: `przepraszam, że zamówienie{% if orderId %} {{ orderId }}{% endif %} do Pana/Pani nie dotarło. Jeśli się Pan/Pani zgodzi, wyślę nową paczkę ze śledzeniem na adres z zamówienia i podam tutaj numer zaraz po nadaniu.

Czy to odpowiada, czy woli Pan/Pani zwrot pieniędzy? Proszę o wiadomość tutaj.`,
    ja: `ご注文{% if orderId %} {{ orderId }}{% endif %}がお手元に届かず、申し訳ございません。ご了承いただければ、ご注文時の住所へ追跡番号付きで新しいお荷物を発送し、発送後に番号をこちらでお知らせいたします。

こちらでよろしいでしょうか。ご返金をご希望の場合は、その旨お知らせください。`,
    ko: `주문{% if orderId %} {{ orderId }}{% endif %}이 도착하지 않아 죄송합니다. 동의하시면 주문하신 주소로 배송 조회가 가능한 새 상품을 보내 드리고, 발송 즉시 번호를 이곳에 알려 드리겠습니다.

이 방법이 괜찮으신가요, 아니면 환불을 원하시나요? 이곳에 알려 주세요.`,
  },
};
