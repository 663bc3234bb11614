import type { DraftSpec } from './draft.ts';

export const addressOnItsWay: DraftSpec = {
  id: 'address-on-its-way',
  to: 'buyer',
  texts: {
    en: `Thank you for your message. Order{% if orderId %} {{ orderId }}{% endif %} is already with the carrier{% if trackingNumber %} (tracking number {{ trackingNumber }}){% endif %} and travels to the address that stands in the order; I can no longer change it in the parcel.

Please ask the carrier whether the delivery can be redirected or collected, and look whether somebody at that address can take it in. If it cannot be delivered, it comes back to us and the order is refunded on the platform. I will look at the tracking on {{ checkBy }} and write to you here.`,
    zh: `感谢您的留言。订单{% if orderId %} {{ orderId }}{% endif %}已在承运商处{% if trackingNumber %}（运单号 {{ trackingNumber }}）{% endif %}，正寄往订单中的地址，包裹上的地址已无法更改。

请向承运商询问能否改派或自提，也请看看该地址是否有人可以代收。如果无法投递，包裹会退回给我们，订单将通过平台退款。我会在 {{ checkBy }} 查看物流，并在这里告诉您。`,
    es: `Gracias por su mensaje. El pedido{% if orderId %} {{ orderId }}{% endif %} ya está en manos del transportista{% if trackingNumber %} (número de seguimiento {{ trackingNumber }}){% endif %} y viaja a la dirección que figura en el pedido; ya no puedo cambiarla en el paquete.

Pregunte al transportista si puede desviar la entrega o dejarla para recoger, y si alguien en esa dirección puede recibirla. Si no se puede entregar, vuelve a nosotros y el pedido se reembolsa en la plataforma. El {{ checkBy }} miraré el seguimiento y le escribiré por aquí.`,
    pt: `Obrigado pela mensagem. O pedido{% if orderId %} {{ orderId }}{% endif %} já está com a transportadora{% if trackingNumber %} (código de rastreio {{ trackingNumber }}){% endif %} e segue para o endereço que está no pedido; não consigo mais alterá-lo no pacote.

Pergunte à transportadora se a entrega pode ser redirecionada ou retirada, e veja se alguém nesse endereço pode recebê-la. Se não puder ser entregue, o pacote volta para nós e o pedido é reembolsado na plataforma. Em {{ checkBy }} vejo o rastreio e escrevo por aqui.`,
    fr: `Merci pour votre message. La commande{% if orderId %} {{ orderId }}{% endif %} est déjà chez le transporteur{% if trackingNumber %} (numéro de suivi {{ trackingNumber }}){% endif %} et part vers l’adresse indiquée dans la commande ; je ne peux plus la changer sur le colis.

Demandez au transporteur si la livraison peut être déviée ou retirée, et voyez si quelqu’un à cette adresse peut la recevoir. Si elle ne peut pas être livrée, elle nous revient et la commande est remboursée sur la plateforme. Je regarderai le suivi le {{ checkBy }} et je vous écrirai ici.`,
    de: `vielen Dank für Ihre Nachricht. Die Bestellung{% if orderId %} {{ orderId }}{% endif %} ist bereits beim Versanddienst{% if trackingNumber %} (Sendungsnummer {{ trackingNumber }}){% endif %} und geht an die Adresse der Bestellung; am Paket kann ich sie nicht mehr ändern.

Bitte fragen Sie den Versanddienst, ob er die Zustellung umleiten oder zur Abholung bereitlegen kann, und ob jemand an dieser Adresse das Paket annehmen kann. Lässt es sich nicht zustellen, kommt es zu uns zurück und die Bestellung wird über die Plattform erstattet. Ich sehe am {{ checkBy }} in die Sendungsverfolgung und schreibe Ihnen hier.`,
    it: `grazie per il messaggio. L’ordine{% if orderId %} {{ orderId }}{% endif %} è già presso il corriere{% if trackingNumber %} (numero di tracciamento {{ trackingNumber }}){% endif %} e viaggia verso l’indirizzo indicato nell’ordine; sul pacco non posso più cambiarlo.

Chieda al corriere se può deviare la consegna o tenerla in giacenza, e se qualcuno a quell’indirizzo può riceverla. Se non può essere consegnata, torna da noi e l’ordine viene rimborsato sulla piattaforma. Il {{ checkBy }} guarderò il tracciamento e le scriverò qui.`,
    ru: `Спасибо за сообщение. Заказ{% if orderId %} {{ orderId }}{% endif %} уже у перевозчика{% if trackingNumber %} (номер отслеживания {{ trackingNumber }}){% endif %} и едет по адресу из заказа; изменить адрес на посылке я больше не могу.

Спросите у перевозчика, можно ли перенаправить доставку или забрать посылку самостоятельно, и сможет ли кто-нибудь принять её по этому адресу. Если вручить её не удастся, она вернётся к нам, и деньги за заказ будут возвращены через площадку. {{ checkBy }} я проверю отслеживание и напишу вам здесь.`,
    pl: `dziękuję za wiadomość. Zamówienie{% if orderId %} {{ orderId }}{% endif %} jest już u przewoźnika{% if trackingNumber %} (numer śledzenia {{ trackingNumber }}){% endif %} i jedzie na adres podany w zamówieniu; na paczce nie mogę go już zmienić.

Proszę zapytać przewoźnika o przekierowanie lub odbiór oraz sprawdzić, czy ktoś pod tym adresem może przyjąć paczkę. Jeśli nie uda się jej doręczyć, wróci do nas, a pieniądze za zamówienie zostaną zwrócone przez platformę. {{ checkBy }} sprawdzę śledzenie i napiszę tutaj.`,
    ja: `ご注文{% if orderId %} {{ orderId }}{% endif %}はすでに配送会社に引き渡しており{% if trackingNumber %}（追跡番号 {{ trackingNumber }}）{% endif %}、ご注文に記載の住所へ向かっております。お荷物の宛先を当店で変更することはできません。

転送や営業所での受け取りが可能か、配送会社にお問い合わせください。また、その住所でどなたかがお受け取りになれるかご確認ください。配達できない場合は当店に戻り、プラットフォームを通じて返金いたします。{{ checkBy }} に追跡状況を確認し、こちらでご連絡いたします。`,
    ko: `주문{% if orderId %} {{ orderId }}{% endif %}은 이미 배송사에 인계되어{% if trackingNumber %}(운송장 {{ trackingNumber }}){% endif %} 주문에 적힌 주소로 배송 중이며, 상품의 주소는 더 이상 변경할 수 없습니다.

배송지 변경이나 직접 수령이 가능한지 배송사에 문의해 주시고, 해당 주소에서 대신 받아 주실 분이 있는지 확인해 주세요. 배송되지 못하면 저희에게 돌아오며 플랫폼에서 환불됩니다. {{ checkBy }}에 배송 상황을 확인하고 이곳으로 알려 드리겠습니다.`,
  },
};
