import type { DraftSpec } from './draft.ts';

export const inrDeliveredSignature: DraftSpec = {
  id: 'inr-delivered-signature',
  to: 'buyer',
  texts: {
    en: `Thank you for writing about your order{% if orderId %} {{ orderId }}{% endif %}. According to{% if carrier %} {{ carrier }}{% else %} the carrier{% endif %}, parcel {{ trackingNumber }} was handed over against signature{% if deliveredOn %} on {{ deliveredOn }}{% endif %} at the address of the order.

Could you please ask in your household, at the reception and with your neighbours whether somebody signed for it? If nobody did, tell me here; I will ask the carrier for the record of the delivery and write to you by {{ checkBy }}.`,
    zh: `感谢您就订单{% if orderId %} {{ orderId }}{% endif %}联系我们。根据{% if carrier %} {{ carrier }} {% else %}承运商{% endif %}的记录，包裹 {{ trackingNumber }} 已{% if deliveredOn %}于 {{ deliveredOn }} {% endif %}在订单地址签收。

能否请您询问家人、前台和邻居是否有人代为签收？如果没有，请在这里告诉我，我会向承运商索取签收记录，并在 {{ checkBy }} 之前回复您。`,
    es: `Gracias por escribir sobre su pedido{% if orderId %} {{ orderId }}{% endif %}. Según{% if carrier %} {{ carrier }}{% else %} el transportista{% endif %}, el paquete {{ trackingNumber }} se entregó con firma{% if deliveredOn %} el {{ deliveredOn }}{% endif %} en la dirección del pedido.

¿Podría preguntar en casa, en la recepción y a sus vecinos si alguien firmó? Si no fue así, dígamelo por aquí; pediré al transportista el comprobante de la entrega y le escribiré antes del {{ checkBy }}.`,
    pt: `Obrigado por escrever sobre o seu pedido{% if orderId %} {{ orderId }}{% endif %}. Segundo{% if carrier %} {{ carrier }}{% else %} a transportadora{% endif %}, o pacote {{ trackingNumber }} foi entregue com assinatura{% if deliveredOn %} em {{ deliveredOn }}{% endif %} no endereço do pedido.

Poderia perguntar em casa, na portaria e aos vizinhos se alguém assinou? Se não, avise-me por aqui; pedirei à transportadora o comprovante da entrega e escreverei até {{ checkBy }}.`,
    fr: `Merci de m’avoir écrit au sujet de votre commande{% if orderId %} {{ orderId }}{% endif %}. D’après{% if carrier %} {{ carrier }}{% else %} le transporteur{% endif %}, le colis {{ trackingNumber }} a été remis contre signature{% if deliveredOn %} le {{ deliveredOn }}{% endif %} à l’adresse de la commande.

Pourriez-vous demander chez vous, à l’accueil et à vos voisins si quelqu’un a signé ? Si ce n’est pas le cas, dites-le-moi ici ; je demanderai le bordereau de livraison au transporteur et je vous écrirai au plus tard le {{ checkBy }}.`,
    de: `vielen Dank für Ihre Nachricht zu Ihrer Bestellung{% if orderId %} {{ orderId }}{% endif %}. Laut{% if carrier %} {{ carrier }}{% else %} Versanddienst{% endif %} wurde das Paket {{ trackingNumber }}{% if deliveredOn %} am {{ deliveredOn }}{% endif %} an der Adresse der Bestellung gegen Unterschrift übergeben.

Könnten Sie bitte im Haushalt, am Empfang und bei den Nachbarn fragen, ob jemand unterschrieben hat? Falls nicht, schreiben Sie mir hier; dann fordere ich den Zustellnachweis an und melde mich bis zum {{ checkBy }}.`,
    it: `grazie per averci scritto riguardo al suo ordine{% if orderId %} {{ orderId }}{% endif %}. Secondo{% if carrier %} {{ carrier }}{% else %} il corriere{% endif %}, il pacco {{ trackingNumber }} è stato consegnato con firma{% if deliveredOn %} il {{ deliveredOn }}{% endif %} all’indirizzo dell’ordine.

Potrebbe chiedere in casa, in portineria e ai vicini se qualcuno ha firmato? In caso contrario me lo scriva qui: chiederò al corriere la prova di consegna e le scriverò entro il {{ checkBy }}.`,
    ru: `Спасибо за сообщение о заказе{% if orderId %} {{ orderId }}{% endif %}. По данным{% if carrier %} {{ carrier }}{% else %} перевозчика{% endif %}, посылка {{ trackingNumber }} вручена под подпись{% if deliveredOn %} {{ deliveredOn }}{% endif %} по адресу заказа.

Не могли бы вы спросить домашних, консьержа и соседей, не расписался ли кто-нибудь? Если нет, напишите здесь: я запрошу у перевозчика подтверждение вручения и отвечу до {{ checkBy }}.`,
    pl: `dziękuję za wiadomość w sprawie zamówienia{% if orderId %} {{ orderId }}{% endif %}. Według{% if carrier %} {{ carrier }}{% else %} przewoźnika{% endif %} paczka {{ trackingNumber }} została wydana za podpisem{% if deliveredOn %} {{ deliveredOn }}{% endif %} pod adresem z zamówienia.

Czy może Pan/Pani zapytać domowników, recepcję i sąsiadów, czy ktoś podpisał odbiór? Jeśli nie, proszę napisać tutaj; poproszę przewoźnika o potwierdzenie doręczenia i odpowiem do {{ checkBy }}.`,
    ja: `ご注文{% if orderId %} {{ orderId }}{% endif %}についてご確認のお願いです。{% if carrier %}{{ carrier }}{% else %}配送会社{% endif %}の記録では、お荷物（追跡番号 {{ trackingNumber }}）は{% if deliveredOn %} {{ deliveredOn }} に{% endif %}ご注文時の住所で署名のうえ受け取られております。

ご家族、管理人の方、ご近所の方が署名されていないかご確認いただけますでしょうか。どなたも受け取られていない場合はこちらでお知らせください。配送会社に受領記録を確認し、{{ checkBy }} までにご連絡いたします。`,
    ko: `주문{% if orderId %} {{ orderId }}{% endif %}에 대해 연락 주셔서 감사합니다. {% if carrier %}{{ carrier }}{% else %}배송사{% endif %} 기록에 따르면 상품(운송장 {{ trackingNumber }})은{% if deliveredOn %} {{ deliveredOn }}에{% endif %} 주문하신 주소에서 서명을 받고 전달되었습니다.

가족, 관리실, 이웃 중 서명하신 분이 있는지 확인해 주시겠습니까? 없다면 이곳으로 알려 주세요. 배송사에 수령 기록을 요청하고 {{ checkBy }}까지 답변 드리겠습니다.`,
  },
};
