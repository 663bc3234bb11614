import type { DraftSpec } from './draft.ts';

export const platformRedirect: DraftSpec = {
  id: 'platform-redirect',
  to: 'buyer',
  texts: {
    en: `Thank you for writing about your order{% if orderId %} {{ orderId }}{% endif %}. This order is stored, sent and looked after by the platform itself, so its customer service can see the parcel and arrange a return, a replacement or a refund, which I cannot do from here. Please open the order in your account and choose the help option there.`,
    zh: `感谢您就订单{% if orderId %} {{ orderId }}{% endif %}联系我们。该订单由平台负责仓储、配送和售后，平台客服可以查看包裹并办理退货、换货或退款，我这边无法操作。请在您的账户中打开该订单，选择其中的帮助选项。`,
    es: `Gracias por escribir sobre su pedido{% if orderId %} {{ orderId }}{% endif %}. La propia plataforma almacena, envía y atiende este pedido, por lo que su servicio de atención puede ver el paquete y gestionar una devolución, un cambio o un reembolso, algo que yo no puedo hacer desde aquí. Abra el pedido en su cuenta y elija la opción de ayuda.`,
    pt: `Obrigado por escrever sobre o seu pedido{% if orderId %} {{ orderId }}{% endif %}. Este pedido é armazenado, enviado e atendido pela própria plataforma; o atendimento dela consegue ver o pacote e tratar da devolução, troca ou reembolso, o que não consigo fazer daqui. Abra o pedido na sua conta e escolha a opção de ajuda.`,
    fr: `Merci de m’avoir écrit au sujet de votre commande{% if orderId %} {{ orderId }}{% endif %}. Cette commande est stockée, expédiée et suivie par la plateforme elle-même ; son service client peut voir le colis et organiser un retour, un échange ou un remboursement, ce que je ne peux pas faire d’ici. Ouvrez la commande dans votre compte et choisissez l’option d’aide.`,
    de: `vielen Dank für Ihre Nachricht zu Ihrer Bestellung{% if orderId %} {{ orderId }}{% endif %}. Diese Bestellung wird von der Plattform selbst gelagert, versendet und betreut; deren Kundenservice kann das Paket sehen und Rückgabe, Ersatz oder Erstattung veranlassen, was mir von hier aus nicht möglich ist. Bitte öffnen Sie die Bestellung in Ihrem Konto und wählen Sie dort die Hilfe.`,
    it: `grazie per averci scritto riguardo al suo ordine{% if orderId %} {{ orderId }}{% endif %}. Questo ordine è gestito, spedito e assistito direttamente dalla piattaforma: il suo servizio clienti può vedere il pacco e organizzare reso, sostituzione o rimborso, cosa che da qui non posso fare. Apra l’ordine nel suo account e scelga l’opzione di assistenza.`,
    ru: `Спасибо за сообщение о заказе{% if orderId %} {{ orderId }}{% endif %}. Этот заказ хранит, отправляет и обслуживает сама площадка: её служба поддержки видит посылку и может оформить возврат, замену или возврат денег, чего я отсюда сделать не могу. Откройте заказ в своём аккаунте и выберите там помощь.`,
    pl: `dziękuję za wiadomość w sprawie zamówienia{% if orderId %} {{ orderId }}{% endif %}. To zamówienie przechowuje, wysyła i obsługuje sama platforma; jej obsługa klienta widzi paczkę i może zorganizować zwrot, wymianę lub zwrot pieniędzy, czego ja stąd nie mogę zrobić. Proszę otworzyć zamówienie na swoim koncie i wybrać tam pomoc.`,
    ja: `ご注文{% if orderId %} {{ orderId }}{% endif %}についてご案内いたします。このご注文はプラットフォームが保管・発送・サポートを行っております。お荷物の確認や返品、交換、返金はプラットフォームのカスタマーサービスで承っており、当方では手続きができません。お手数ですが、アカウントでご注文を開き、ヘルプからお問い合わせください。`,
    ko: `주문{% if orderId %} {{ orderId }}{% endif %}에 대해 연락 주셔서 감사합니다. 이 주문은 플랫폼이 직접 보관, 발송, 고객 응대를 맡고 있어 플랫폼 고객센터에서 상품을 확인하고 반품, 교환, 환불을 처리할 수 있으며, 저희 쪽에서는 처리할 수 없습니다. 계정에서 해당 주문을 열고 도움말을 선택해 주세요.`,
  },
};
