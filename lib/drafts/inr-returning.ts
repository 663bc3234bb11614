import type { DraftSpec } from './draft.ts';

export const inrReturning: DraftSpec = {
  id: 'inr-returning',
  to: 'buyer',
  texts: {
    en: `I have looked at the tracking of your order{% if orderId %} {{ orderId }}{% endif %}: parcel {{ trackingNumber }} could not be handed over and is on its way back to us.

You can choose: your money back, or a new parcel. For a new parcel, please tell me here whether the address of the order is complete.`,
    zh: `我已查看订单{% if orderId %} {{ orderId }}{% endif %}的物流：包裹 {{ trackingNumber }} 未能投递成功，正在退回给我们。

您可以选择退款，或由我们重新寄送。如果选择重新寄送，请在这里告诉我订单中的地址是否完整。`,
    es: `He revisado el seguimiento de su pedido{% if orderId %} {{ orderId }}{% endif %}: el paquete {{ trackingNumber }} no se pudo entregar y viene de vuelta.

Puede elegir entre la devolución del dinero y un nuevo envío. Si prefiere un nuevo envío, dígame por aquí si la dirección del pedido está completa.`,
    pt: `Verifiquei o rastreio do seu pedido{% if orderId %} {{ orderId }}{% endif %}: o pacote {{ trackingNumber }} não pôde ser entregue e está voltando para nós.

Você pode escolher entre o dinheiro de volta e um novo envio. Para um novo envio, diga-me por aqui se o endereço do pedido está completo.`,
    fr: `J’ai consulté le suivi de votre commande{% if orderId %} {{ orderId }}{% endif %} : le colis {{ trackingNumber }} n’a pas pu être remis et nous est retourné.

Vous pouvez choisir entre un remboursement et un nouvel envoi. Pour un nouvel envoi, dites-moi ici si l’adresse de la commande est complète.`,
    de: `ich habe die Sendungsverfolgung zu Ihrer Bestellung{% if orderId %} {{ orderId }}{% endif %} geprüft: Das Paket {{ trackingNumber }} konnte nicht übergeben werden und ist auf dem Rückweg zu uns.

Sie haben die Wahl: Geld zurück oder ein neues Paket. Für ein neues Paket schreiben Sie mir bitte hier, ob die Adresse der Bestellung vollständig ist.`,
    it: `ho controllato il tracciamento del suo ordine{% if orderId %} {{ orderId }}{% endif %}: il pacco {{ trackingNumber }} non è stato consegnato e sta tornando da noi.

Può scegliere tra il rimborso e un nuovo invio. Per un nuovo invio, mi dica qui se l’indirizzo dell’ordine è completo.`,
    ru: `Я проверил отслеживание заказа{% if orderId %} {{ orderId }}{% endif %}: посылку {{ trackingNumber }} не удалось вручить, и она возвращается к нам.

Вы можете выбрать: возврат денег или новая отправка. Для новой отправки напишите здесь, полностью ли указан адрес в заказе.`,
    pl: `sprawdziłem śledzenie zamówienia{% if orderId %} {{ orderId }}{% endif %}: paczki {{ trackingNumber }} nie udało się doręczyć i wraca do nas.

Do wyboru jest zwrot pieniędzy albo nowa wysyłka. W przypadku nowej wysyłki proszę napisać tutaj, czy adres w zamówieniu jest kompletny.`,
    ja: `ご注文{% if orderId %} {{ orderId }}{% endif %}の追跡状況を確認いたしました。お荷物（追跡番号 {{ trackingNumber }}）はお渡しできず、当方へ返送されております。

ご返金または再送のいずれかをお選びいただけます。再送をご希望の場合は、ご注文時の住所に不足がないか、こちらでお知らせください。`,
    ko: `주문{% if orderId %} {{ orderId }}{% endif %}의 배송 상황을 확인했습니다. 상품(운송장 {{ trackingNumber }})이 전달되지 못해 저희에게 반송되고 있습니다.

환불과 재발송 중에서 선택하실 수 있습니다. 재발송을 원하시면 주문하신 주소가 완전한지 이곳에 알려 주세요.`,
  },
};
