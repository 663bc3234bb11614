import type { DraftSpec } from './draft.ts';

export const inrDelivered: DraftSpec = {
  id: 'inr-delivered',
  to: 'buyer',
  texts: {
    en: `Thank you for writing about your order{% if orderId %} {{ orderId }}{% endif %}. According to{% if carrier %} {{ carrier }}{% else %} the carrier{% endif %}, parcel {{ trackingNumber }} was delivered{% if deliveredOn %} on {{ deliveredOn }}{% endif %} to the address of the order.

Sometimes a parcel is taken in by a neighbour, somebody in the household or a reception, or lies in a sheltered place or the letter box. Could you please look there and ask? If you do not find it, tell me here; I will then ask the carrier for the details of the delivery and write to you by {{ checkBy }}.`,
    zh: `感谢您就订单{% if orderId %} {{ orderId }}{% endif %}联系我们。根据{% if carrier %} {{ carrier }} {% else %}承运商{% endif %}的记录，包裹 {{ trackingNumber }} 已{% if deliveredOn %}于 {{ deliveredOn }} {% endif %}送达订单地址。

包裹有时会由邻居、家人或前台代收，或放在门口隐蔽处、信箱里。能否请您查看并询问一下？如果没有找到，请在这里告诉我，我会向承运商索取派送详情，并在 {{ checkBy }} 之前回复您。`,
    es: `Gracias por escribir sobre su pedido{% if orderId %} {{ orderId }}{% endif %}. Según{% if carrier %} {{ carrier }}{% else %} el transportista{% endif %}, el paquete {{ trackingNumber }} se entregó{% if deliveredOn %} el {{ deliveredOn }}{% endif %} en la dirección del pedido.

A veces lo recoge un vecino, alguien de la casa o la recepción, o queda en un lugar resguardado o en el buzón. ¿Podría mirar y preguntar? Si no lo encuentra, dígamelo por aquí; pediré al transportista los detalles de la entrega y le escribiré antes del {{ checkBy }}.`,
    pt: `Obrigado por escrever sobre o seu pedido{% if orderId %} {{ orderId }}{% endif %}. Segundo{% if carrier %} {{ carrier }}{% else %} a transportadora{% endif %}, o pacote {{ trackingNumber }} foi entregue{% if deliveredOn %} em {{ deliveredOn }}{% endif %} no endereço do pedido.

Às vezes um vizinho, alguém da casa ou a portaria recebe o pacote, ou ele fica num lugar protegido ou na caixa de correio. Poderia verificar e perguntar? Se não o encontrar, avise-me por aqui; pedirei à transportadora os detalhes da entrega e escreverei até {{ checkBy }}.`,
    fr: `Merci de m’avoir écrit au sujet de votre commande{% if orderId %} {{ orderId }}{% endif %}. D’après{% if carrier %} {{ carrier }}{% else %} le transporteur{% endif %}, le colis {{ trackingNumber }} a été livré{% if deliveredOn %} le {{ deliveredOn }}{% endif %} à l’adresse de la commande.

Il arrive qu’un voisin, un proche ou un gardien prenne le colis, ou qu’il soit déposé à l’abri ou dans la boîte aux lettres. Pourriez-vous regarder et vous renseigner ? Si vous ne le trouvez pas, dites-le-moi ici ; je demanderai alors les détails de la livraison au transporteur et je vous écrirai au plus tard le {{ checkBy }}.`,
    de: `vielen Dank für Ihre Nachricht zu Ihrer Bestellung{% if orderId %} {{ orderId }}{% endif %}. Laut{% if carrier %} {{ carrier }}{% else %} Versanddienst{% endif %} wurde das Paket {{ trackingNumber }}{% if deliveredOn %} am {{ deliveredOn }}{% endif %} an der Adresse der Bestellung zugestellt.

Manchmal nimmt ein Nachbar, jemand im Haushalt oder ein Empfang das Paket an, oder es liegt an einem geschützten Ort oder im Briefkasten. Könnten Sie bitte dort nachsehen und nachfragen? Wenn Sie es nicht finden, schreiben Sie mir hier; dann frage ich den Versanddienst nach den Einzelheiten der Zustellung und melde mich bis zum {{ checkBy }}.`,
    it: `grazie per averci scritto riguardo al suo ordine{% if orderId %} {{ orderId }}{% endif %}. Secondo{% if carrier %} {{ carrier }}{% else %} il corriere{% endif %}, il pacco {{ trackingNumber }} è stato consegnato{% if deliveredOn %} il {{ deliveredOn }}{% endif %} all’indirizzo dell’ordine.

A volte lo ritira un vicino, un familiare o la portineria, oppure viene lasciato in un posto riparato o nella cassetta. Potrebbe controllare e chiedere? Se non lo trova, me lo scriva qui: chiederò al corriere i dettagli della consegna e le scriverò entro il {{ checkBy }}.`,
    ru: `Спасибо за сообщение о заказе{% if orderId %} {{ orderId }}{% endif %}. По данным{% if carrier %} {{ carrier }}{% else %} перевозчика{% endif %}, посылка {{ trackingNumber }} доставлена{% if deliveredOn %} {{ deliveredOn }}{% endif %} по адресу заказа.

Иногда посылку принимают соседи, домашние или консьерж, или её оставляют в укромном месте или в почтовом ящике. Не могли бы вы посмотреть и спросить? Если не найдёте, напишите здесь: я запрошу у перевозчика подробности доставки и отвечу до {{ checkBy }}.`,
    pl: `dziękuję za wiadomość w sprawie zamówienia{% if orderId %} {{ orderId }}{% endif %}. Według{% if carrier %} {{ carrier }}{% else %} przewoźnika{% endif %} paczka {{ trackingNumber }} została doręczona{% if deliveredOn %} {{ deliveredOn }}{% endif %} na adres z zamówienia.

Czasem odbiera ją sąsiad, domownik lub recepcja albo zostaje w osłoniętym miejscu lub w skrzynce. Czy może Pan/Pani tam sprawdzić i zapytać? Jeśli jej nie ma, proszę napisać tutaj; poproszę przewoźnika o szczegóły doręczenia i odpowiem do {{ checkBy }}.`,
    ja: `ご注文{% if orderId %} {{ orderId }}{% endif %}についてご確認のお願いです。{% if carrier %}{{ carrier }}{% else %}配送会社{% endif %}の記録では、お荷物（追跡番号 {{ trackingNumber }}）は{% if deliveredOn %} {{ deliveredOn }} に{% endif %}ご注文時の住所へ配達済みとなっております。

ご近所やご家族、管理人の方が受け取られている場合や、玄関先や郵便受けに置かれている場合がございます。お手数ですがご確認いただけますでしょうか。見つからない場合はこちらでお知らせください。配送会社に配達の詳細を確認し、{{ checkBy }} までにご連絡いたします。`,
    ko: `주문{% if orderId %} {{ orderId }}{% endif %}에 대해 연락 주셔서 감사합니다. {% if carrier %}{{ carrier }}{% else %}배송사{% endif %} 기록에 따르면 상품(운송장 {{ trackingNumber }})은{% if deliveredOn %} {{ deliveredOn }}에{% endif %} 주문하신 주소로 배달 완료되었습니다.

이웃, 가족, 관리실에서 대신 받거나 문 앞 또는 우편함에 두는 경우가 있습니다. 번거로우시겠지만 확인해 주시겠습니까? 찾지 못하시면 이곳으로 알려 주세요. 배송사에 배달 내역을 확인하고 {{ checkBy }}까지 답변 드리겠습니다.`,
  },
};
