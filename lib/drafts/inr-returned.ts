import type { DraftSpec } from './draft.ts';

export const inrReturned: DraftSpec = {
  id: 'inr-returned',
  to: 'buyer',
  texts: {
    en: `The parcel of your order{% if orderId %} {{ orderId }}{% endif %} has come back to us because it could not be handed over.

Please tell me here what you would like: your money back, or a new parcel to the complete address of the order. Without an answer I will refund the order on {{ checkBy }}.`,
    zh: `订单{% if orderId %} {{ orderId }}{% endif %}的包裹因无法投递已退回给我们。

请在这里告诉我您的选择：退款，或按订单的完整地址重新寄送。如果没有收到您的回复，我会在 {{ checkBy }} 为您退款。`,
    es: `El paquete de su pedido{% if orderId %} {{ orderId }}{% endif %} ha vuelto a nosotros porque no se pudo entregar.

Dígame por aquí qué prefiere: la devolución del dinero o un nuevo envío a la dirección completa del pedido. Si no recibo respuesta, reembolsaré el pedido el {{ checkBy }}.`,
    pt: `O pacote do seu pedido{% if orderId %} {{ orderId }}{% endif %} voltou para nós porque não pôde ser entregue.

Diga-me por aqui o que prefere: o dinheiro de volta ou um novo envio para o endereço completo do pedido. Sem resposta, farei o reembolso em {{ checkBy }}.`,
    fr: `Le colis de votre commande{% if orderId %} {{ orderId }}{% endif %} nous est revenu parce qu’il n’a pas pu être remis.

Dites-moi ici ce que vous préférez : un remboursement ou un nouvel envoi à l’adresse complète de la commande. Sans réponse de votre part, je rembourserai la commande le {{ checkBy }}.`,
    de: `das Paket zu Ihrer Bestellung{% if orderId %} {{ orderId }}{% endif %} ist zu uns zurückgekommen, weil es nicht übergeben werden konnte.

Schreiben Sie mir bitte hier, was Sie möchten: Ihr Geld zurück oder ein neues Paket an die vollständige Adresse der Bestellung. Ohne Antwort erstatte ich die Bestellung am {{ checkBy }}.`,
    it: `il pacco del suo ordine{% if orderId %} {{ orderId }}{% endif %} è tornato da noi perché non è stato possibile consegnarlo.

Mi dica qui che cosa preferisce: il rimborso o un nuovo invio all’indirizzo completo dell’ordine. Senza una risposta rimborserò l’ordine il {{ checkBy }}.`,
    ru: `Посылка по заказу{% if orderId %} {{ orderId }}{% endif %} вернулась к нам, потому что её не удалось вручить.

Напишите здесь, что вам удобнее: возврат денег или новая отправка по полному адресу из заказа. Если ответа не будет, я верну деньги {{ checkBy }}.`,
    pl: `paczka z zamówienia{% if orderId %} {{ orderId }}{% endif %} wróciła do nas, ponieważ nie udało się jej doręczyć.

Proszę napisać tutaj, co Pan/Pani woli: zwrot pieniędzy czy nową wysyłkę na pełny adres z zamówienia. W razie braku odpowiedzi zwrócę pieniądze {{ checkBy }}.`,
    ja: `ご注文{% if orderId %} {{ orderId }}{% endif %}のお荷物は、お渡しできなかったため当方へ戻ってまいりました。

ご返金、またはご注文時の住所への再送のどちらをご希望か、こちらでお知らせください。ご返信がない場合は、{{ checkBy }} に返金いたします。`,
    ko: `주문{% if orderId %} {{ orderId }}{% endif %}의 상품이 전달되지 못해 저희에게 반송되었습니다.

환불과 주문하신 주소로의 재발송 중 원하시는 방법을 이곳에 알려 주세요. 답변이 없으시면 {{ checkBy }}에 환불해 드리겠습니다.`,
  },
};
