import type { DraftSpec } from './draft.ts';

export const inrInTransit: DraftSpec = {
  id: 'inr-in-transit',
  to: 'buyer',
  texts: {
    en: `Thank you for asking about your order{% if orderId %} {{ orderId }}{% endif %}. The parcel is on its way{% if carrier %} with {{ carrier }}{% endif %}; the tracking number is {{ trackingNumber }}.{% if lastScanOn %} The carrier last scanned it on {{ lastScanOn }}.{% endif %}

The promised delivery date is {{ deliverBy }}. I will look at the tracking again on {{ checkBy }} and write to you here. If the parcel has not arrived by the promised date, we will find a solution together.`,
    zh: `感谢您询问订单{% if orderId %} {{ orderId }}{% endif %}。包裹正在运输途中{% if carrier %}，承运商为 {{ carrier }}{% endif %}，运单号是 {{ trackingNumber }}。{% if lastScanOn %}承运商最近一次扫描是在 {{ lastScanOn }}。{% endif %}

承诺的送达日期是 {{ deliverBy }}。我会在 {{ checkBy }} 再次查看物流，并在这里告诉您。如果到承诺日期仍未收到，我们会一起解决。`,
    es: `Gracias por preguntar por su pedido{% if orderId %} {{ orderId }}{% endif %}. El paquete está en camino{% if carrier %} con {{ carrier }}{% endif %}; el número de seguimiento es {{ trackingNumber }}.{% if lastScanOn %} El último registro del transportista es del {{ lastScanOn }}.{% endif %}

La fecha de entrega prevista es el {{ deliverBy }}. Volveré a revisar el seguimiento el {{ checkBy }} y le escribiré por aquí. Si no ha llegado en la fecha prevista, buscaremos juntos una solución.`,
    pt: `Obrigado por perguntar sobre o seu pedido{% if orderId %} {{ orderId }}{% endif %}. O pacote está a caminho{% if carrier %} com {{ carrier }}{% endif %}; o código de rastreio é {{ trackingNumber }}.{% if lastScanOn %} O último registro da transportadora é de {{ lastScanOn }}.{% endif %}

A data de entrega prevista é {{ deliverBy }}. Vou verificar o rastreio novamente em {{ checkBy }} e escreverei para você por aqui. Se o pacote não chegar até a data prevista, vamos encontrar uma solução juntos.`,
    fr: `Merci pour votre message au sujet de votre commande{% if orderId %} {{ orderId }}{% endif %}. Le colis est en route{% if carrier %} avec {{ carrier }}{% endif %} ; le numéro de suivi est {{ trackingNumber }}.{% if lastScanOn %} Le dernier passage enregistré date du {{ lastScanOn }}.{% endif %}

La date de livraison prévue est le {{ deliverBy }}. Je vérifierai de nouveau le suivi le {{ checkBy }} et je vous écrirai ici. Si le colis n’est pas arrivé à la date prévue, nous trouverons une solution ensemble.`,
    de: `vielen Dank für Ihre Nachfrage zu Ihrer Bestellung{% if orderId %} {{ orderId }}{% endif %}. Das Paket ist unterwegs{% if carrier %} mit {{ carrier }}{% endif %}; die Sendungsnummer lautet {{ trackingNumber }}.{% if lastScanOn %} Zuletzt wurde es am {{ lastScanOn }} gescannt.{% endif %}

Der zugesagte Liefertermin ist der {{ deliverBy }}. Am {{ checkBy }} sehe ich wieder in die Sendungsverfolgung und melde mich hier bei Ihnen. Sollte das Paket bis zum zugesagten Termin nicht da sein, finden wir gemeinsam eine Lösung.`,
    it: `grazie per averci scritto riguardo al suo ordine{% if orderId %} {{ orderId }}{% endif %}. Il pacco è in viaggio{% if carrier %} con {{ carrier }}{% endif %}; il numero di tracciamento è {{ trackingNumber }}.{% if lastScanOn %} L’ultima scansione del corriere è del {{ lastScanOn }}.{% endif %}

La data di consegna prevista è il {{ deliverBy }}. Il {{ checkBy }} controllerò di nuovo il tracciamento e le scriverò qui. Se per la data prevista il pacco non sarà arrivato, troveremo insieme una soluzione.`,
    ru: `Спасибо за вопрос о заказе{% if orderId %} {{ orderId }}{% endif %}. Посылка в пути{% if carrier %}, перевозчик — {{ carrier }}{% endif %}; трек-номер: {{ trackingNumber }}.{% if lastScanOn %} Последняя отметка перевозчика: {{ lastScanOn }}.{% endif %}

Обещанный срок доставки: {{ deliverBy }}. Я снова проверю отслеживание {{ checkBy }} и напишу вам здесь. Если к обещанному сроку посылка не придёт, мы вместе найдём решение.`,
    pl: `dziękuję za wiadomość w sprawie zamówienia{% if orderId %} {{ orderId }}{% endif %}. Paczka jest w drodze{% if carrier %}, przewoźnik: {{ carrier }}{% endif %}; numer śledzenia: {{ trackingNumber }}.{% if lastScanOn %} Ostatni skan przewoźnika: {{ lastScanOn }}.{% endif %}

Przewidywany termin dostawy to {{ deliverBy }}. Ponownie sprawdzę śledzenie {{ checkBy }} i napiszę tutaj. Jeśli paczka nie dotrze w terminie, wspólnie znajdziemy rozwiązanie.`,
    ja: `ご注文{% if orderId %} {{ orderId }}{% endif %}についてお知らせいたします。お荷物は現在配送中です{% if carrier %}（配送会社：{{ carrier }}）{% endif %}。追跡番号は {{ trackingNumber }} です。{% if lastScanOn %}直近の通過記録は {{ lastScanOn }} です。{% endif %}

お届け予定日は {{ deliverBy }} です。{{ checkBy }} に追跡状況を再度確認し、こちらでご連絡いたします。予定日までに届かない場合は、解決方法をご一緒に考えさせていただきます。`,
    ko: `주문{% if orderId %} {{ orderId }}{% endif %}에 대해 문의해 주셔서 감사합니다. 상품은 현재 배송 중이며{% if carrier %} 배송사는 {{ carrier }},{% endif %} 운송장 번호는 {{ trackingNumber }}입니다.{% if lastScanOn %} 마지막 스캔 날짜는 {{ lastScanOn }}입니다.{% endif %}

예정된 배송일은 {{ deliverBy }}입니다. {{ checkBy }}에 배송 상황을 다시 확인하고 이곳으로 알려 드리겠습니다. 예정일까지 도착하지 않으면 함께 해결 방법을 찾겠습니다.`,
  },
};
