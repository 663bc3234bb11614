import type { DraftSpec } from './draft.ts';

export const inrOutForDelivery: DraftSpec = {
  id: 'inr-out-for-delivery',
  to: 'buyer',
  texts: {
    en: `Good news about your order{% if orderId %} {{ orderId }}{% endif %}: parcel {{ trackingNumber }} is out for delivery{% if carrier %} with {{ carrier }}{% endif %}. Please look for a card of the carrier in case nobody is at home.

I will check the tracking again on {{ checkBy }}; if it has not reached you, write to me here.`,
    zh: `订单{% if orderId %} {{ orderId }}{% endif %}有好消息：包裹 {{ trackingNumber }} 正在派送中{% if carrier %}，承运商为 {{ carrier }}{% endif %}。如果当时家中无人，请留意派送员留下的通知。

我会在 {{ checkBy }} 再次查看物流；如果届时仍未收到，请在这里告诉我。`,
    es: `Buenas noticias sobre su pedido{% if orderId %} {{ orderId }}{% endif %}: el paquete {{ trackingNumber }} está en reparto{% if carrier %} con {{ carrier }}{% endif %}. Si no hay nadie en casa, busque el aviso del repartidor.

Volveré a revisar el seguimiento el {{ checkBy }}; si no lo ha recibido, escríbame por aquí.`,
    pt: `Boas notícias sobre o seu pedido{% if orderId %} {{ orderId }}{% endif %}: o pacote {{ trackingNumber }} saiu para entrega{% if carrier %} com {{ carrier }}{% endif %}. Se não houver ninguém em casa, procure o aviso do entregador.

Vou verificar o rastreio novamente em {{ checkBy }}; se não tiver recebido, escreva-me por aqui.`,
    fr: `Bonne nouvelle pour votre commande{% if orderId %} {{ orderId }}{% endif %} : le colis {{ trackingNumber }} est en cours de livraison{% if carrier %} avec {{ carrier }}{% endif %}. En cas d’absence, regardez si le livreur a laissé un avis de passage.

Je vérifierai de nouveau le suivi le {{ checkBy }} ; si vous ne l’avez pas reçu, écrivez-moi ici.`,
    de: `gute Nachricht zu Ihrer Bestellung{% if orderId %} {{ orderId }}{% endif %}: Das Paket {{ trackingNumber }} ist in der Zustellung{% if carrier %} mit {{ carrier }}{% endif %}. Falls niemand zu Hause ist, achten Sie bitte auf eine Benachrichtigungskarte.

Am {{ checkBy }} sehe ich wieder in die Sendungsverfolgung; sollte es nicht angekommen sein, schreiben Sie mir bitte hier.`,
    it: `buone notizie sul suo ordine{% if orderId %} {{ orderId }}{% endif %}: il pacco {{ trackingNumber }} è in consegna{% if carrier %} con {{ carrier }}{% endif %}. Se non c’è nessuno in casa, controlli se il corriere ha lasciato un avviso.

Il {{ checkBy }} controllerò di nuovo il tracciamento; se non l’avrà ricevuto, mi scriva qui.`,
    ru: `Хорошие новости о заказе{% if orderId %} {{ orderId }}{% endif %}: посылка {{ trackingNumber }} передана курьеру для доставки{% if carrier %} ({{ carrier }}){% endif %}. Если дома никого не будет, проверьте, не оставил ли курьер извещение.

Я снова проверю отслеживание {{ checkBy }}; если посылку не доставят, напишите мне здесь.`,
    pl: `dobra wiadomość o zamówieniu{% if orderId %} {{ orderId }}{% endif %}: paczka {{ trackingNumber }} jest w doręczeniu{% if carrier %} ({{ carrier }}){% endif %}. Jeśli nikogo nie będzie w domu, proszę sprawdzić, czy kurier zostawił awizo.

Ponownie sprawdzę śledzenie {{ checkBy }}; jeśli paczka nie dotrze, proszę napisać tutaj.`,
    ja: `ご注文{% if orderId %} {{ orderId }}{% endif %}についてお知らせいたします。お荷物（追跡番号 {{ trackingNumber }}）は配達中です{% if carrier %}（配送会社：{{ carrier }}）{% endif %}。ご不在の場合は、不在連絡票をご確認ください。

{{ checkBy }} に追跡状況を再度確認いたします。届いていない場合は、こちらでお知らせください。`,
    ko: `주문{% if orderId %} {{ orderId }}{% endif %}에 대한 좋은 소식입니다. 상품(운송장 {{ trackingNumber }})이 배달 중입니다{% if carrier %}(배송사: {{ carrier }}){% endif %}. 부재 시에는 배송사가 남긴 안내문을 확인해 주세요.

{{ checkBy }}에 배송 상황을 다시 확인하겠습니다. 받지 못하셨다면 이곳으로 알려 주세요.`,
  },
};
