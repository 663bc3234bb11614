import type { DraftSpec } from './draft.ts';

export const inrUntrackedInTime: DraftSpec = {
  id: 'inr-untracked-in-time',
  to: 'buyer',
  texts: {
    en: `Thank you for asking about your order{% if orderId %} {{ orderId }}{% endif %}. It was sent{% if shippedOn %} on {{ shippedOn }}{% endif %} by a service without tracking, so I cannot show you where it is today. The promised delivery date is {{ deliverBy }}.

Please tell me here if it has not arrived by then; I will also look at your order again on {{ checkBy }}, and then we will make it right.`,
    zh: `感谢您询问订单{% if orderId %} {{ orderId }}{% endif %}。包裹{% if shippedOn %}已于 {{ shippedOn }} {% endif %}以无物流跟踪的方式寄出，因此我无法查看它目前的位置。承诺的送达日期是 {{ deliverBy }}。

如果届时仍未收到，请在这里告诉我；我也会在 {{ checkBy }} 再次查看您的订单，并妥善处理。`,
    es: `Gracias por preguntar por su pedido{% if orderId %} {{ orderId }}{% endif %}. Se envió{% if shippedOn %} el {{ shippedOn }}{% endif %} por un servicio sin seguimiento, por lo que no puedo mostrarle dónde está hoy. La fecha de entrega prevista es el {{ deliverBy }}.

Si para entonces no ha llegado, dígamelo por aquí; yo también revisaré su pedido el {{ checkBy }} y lo solucionaremos.`,
    pt: `Obrigado por perguntar sobre o seu pedido{% if orderId %} {{ orderId }}{% endif %}. Ele foi enviado{% if shippedOn %} em {{ shippedOn }}{% endif %} por um serviço sem rastreio, por isso não consigo mostrar onde está hoje. A data de entrega prevista é {{ deliverBy }}.

Se não chegar até lá, avise-me por aqui; também vou rever o seu pedido em {{ checkBy }} e então resolveremos.`,
    fr: `Merci pour votre message au sujet de votre commande{% if orderId %} {{ orderId }}{% endif %}. Elle a été expédiée{% if shippedOn %} le {{ shippedOn }}{% endif %} par un service sans suivi ; je ne peux donc pas vous dire où elle se trouve aujourd’hui. La date de livraison prévue est le {{ deliverBy }}.

Si elle n’est pas arrivée d’ici là, dites-le-moi ici ; de mon côté, je reprendrai votre commande le {{ checkBy }} et nous trouverons une solution.`,
    de: `vielen Dank für Ihre Nachfrage zu Ihrer Bestellung{% if orderId %} {{ orderId }}{% endif %}. Sie wurde{% if shippedOn %} am {{ shippedOn }}{% endif %} mit einem Dienst ohne Sendungsverfolgung verschickt, deshalb kann ich Ihnen nicht sagen, wo sie heute ist. Der zugesagte Liefertermin ist der {{ deliverBy }}.

Sollte sie bis dahin nicht da sein, schreiben Sie mir bitte hier; auch ich sehe am {{ checkBy }} wieder nach Ihrer Bestellung, und dann finden wir eine Lösung.`,
    it: `grazie per averci scritto riguardo al suo ordine{% if orderId %} {{ orderId }}{% endif %}. È stato spedito{% if shippedOn %} il {{ shippedOn }}{% endif %} con un servizio senza tracciamento, quindi non posso indicarle dove si trova oggi. La data di consegna prevista è il {{ deliverBy }}.

Se per allora non sarà arrivato, me lo scriva qui; anch’io ricontrollerò il suo ordine il {{ checkBy }} e troveremo una soluzione.`,
    ru: `Спасибо за вопрос о заказе{% if orderId %} {{ orderId }}{% endif %}. Он отправлен{% if shippedOn %} {{ shippedOn }}{% endif %} способом без отслеживания, поэтому я не могу показать, где он сейчас. Обещанный срок доставки: {{ deliverBy }}.

Если к этому дню заказ не придёт, напишите мне здесь; я тоже проверю ваш заказ {{ checkBy }}, и мы всё решим.`,
    pl: `dziękuję za wiadomość w sprawie zamówienia{% if orderId %} {{ orderId }}{% endif %}. Zostało wysłane{% if shippedOn %} {{ shippedOn }}{% endif %} usługą bez śledzenia, dlatego nie mogę wskazać, gdzie jest dzisiaj. Przewidywany termin dostawy to {{ deliverBy }}.

Jeśli do tego dnia nie dotrze, proszę napisać tutaj; ja również sprawdzę zamówienie {{ checkBy }} i znajdziemy rozwiązanie.`,
    ja: `ご注文{% if orderId %} {{ orderId }}{% endif %}についてお知らせいたします。お荷物は{% if shippedOn %}{{ shippedOn }} に{% endif %}追跡番号のない方法で発送しているため、現在地をお見せすることができません。お届け予定日は {{ deliverBy }} です。

その日までに届かない場合は、こちらでお知らせください。私も {{ checkBy }} に改めてご注文を確認し、対応いたします。`,
    ko: `주문{% if orderId %} {{ orderId }}{% endif %}에 대해 문의해 주셔서 감사합니다. 상품은{% if shippedOn %} {{ shippedOn }}에{% endif %} 배송 조회가 없는 방식으로 발송되어 현재 위치를 보여 드릴 수 없습니다. 예정된 배송일은 {{ deliverBy }}입니다.

그때까지 도착하지 않으면 이곳으로 알려 주세요. 저도 {{ checkBy }}에 주문을 다시 확인하고 해결해 드리겠습니다.`,
  },
};
