import type { DraftSpec } from './draft.ts';

export const inrNotShippedYet: DraftSpec = {
  id: 'inr-not-shipped-yet',
  to: 'buyer',
  texts: {
    en: `Thank you for asking about your order{% if orderId %} {{ orderId }}{% endif %}. It has not been handed to the carrier yet.{% if deliverBy %} The promised delivery date is {{ deliverBy }}.{% endif %}

I am checking today when it can leave and will write to you here by {{ checkBy }}. If you would rather not wait, tell me here and you will get your money back.`,
    zh: `感谢您询问订单{% if orderId %} {{ orderId }}{% endif %}。包裹尚未交给承运商。{% if deliverBy %}承诺的送达日期是 {{ deliverBy }}。{% endif %}

我今天就核实何时可以发出，并在 {{ checkBy }} 之前在这里回复您。如果您不想再等，请在这里告诉我，我们会把货款退还给您。`,
    es: `Gracias por preguntar por su pedido{% if orderId %} {{ orderId }}{% endif %}. Todavía no se ha entregado al transportista.{% if deliverBy %} La fecha de entrega prevista es el {{ deliverBy }}.{% endif %}

Hoy compruebo cuándo puede salir y le escribiré por aquí antes del {{ checkBy }}. Si prefiere no esperar, dígamelo por aquí y le devolveremos el dinero.`,
    pt: `Obrigado por perguntar sobre o seu pedido{% if orderId %} {{ orderId }}{% endif %}. Ele ainda não foi entregue à transportadora.{% if deliverBy %} A data de entrega prevista é {{ deliverBy }}.{% endif %}

Hoje verifico quando ele pode sair e escrevo para você por aqui até {{ checkBy }}. Se preferir não esperar, avise-me por aqui e devolveremos o seu dinheiro.`,
    fr: `Merci pour votre message au sujet de votre commande{% if orderId %} {{ orderId }}{% endif %}. Elle n’a pas encore été remise au transporteur.{% if deliverBy %} La date de livraison prévue est le {{ deliverBy }}.{% endif %}

Je vérifie aujourd’hui quand elle peut partir et je vous écris ici au plus tard le {{ checkBy }}. Si vous préférez ne pas attendre, dites-le-moi ici et vous serez remboursé.`,
    de: `vielen Dank für Ihre Nachfrage zu Ihrer Bestellung{% if orderId %} {{ orderId }}{% endif %}. Sie wurde noch nicht an den Versanddienst übergeben.{% if deliverBy %} Der zugesagte Liefertermin ist der {{ deliverBy }}.{% endif %}

Ich kläre heute, wann sie das Lager verlassen kann, und schreibe Ihnen hier bis zum {{ checkBy }}. Wenn Sie nicht länger warten möchten, sagen Sie mir hier Bescheid, dann erhalten Sie Ihr Geld zurück.`,
    it: `grazie per averci scritto riguardo al suo ordine{% if orderId %} {{ orderId }}{% endif %}. Non è ancora stato consegnato al corriere.{% if deliverBy %} La data di consegna prevista è il {{ deliverBy }}.{% endif %}

Oggi verifico quando può partire e le scrivo qui entro il {{ checkBy }}. Se preferisce non aspettare, me lo dica qui e riceverà il rimborso.`,
    ru: `Спасибо за вопрос о заказе{% if orderId %} {{ orderId }}{% endif %}. Он ещё не передан перевозчику.{% if deliverBy %} Обещанный срок доставки: {{ deliverBy }}.{% endif %}

Сегодня я выясню, когда он может быть отправлен, и напишу вам здесь до {{ checkBy }}. Если вы не хотите ждать, напишите здесь, и мы вернём вам деньги.`,
    pl: `dziękuję za wiadomość w sprawie zamówienia{% if orderId %} {{ orderId }}{% endif %}. Nie zostało ono jeszcze przekazane przewoźnikowi.{% if deliverBy %} Przewidywany termin dostawy to {{ deliverBy }}.{% endif %}

Dziś sprawdzę, kiedy może zostać wysłane, i napiszę tutaj do {{ checkBy }}. Jeśli woli Pan/Pani nie czekać, proszę o wiadomość tutaj, a zwrócimy pieniądze.`,
    ja: `ご注文{% if orderId %} {{ orderId }}{% endif %}についてお知らせいたします。お荷物はまだ配送会社に引き渡されておりません。{% if deliverBy %}お届け予定日は {{ deliverBy }} です。{% endif %}

本日中に発送できる日を確認し、{{ checkBy }} までにこちらでご連絡いたします。お待ちになりたくない場合は、こちらでお知らせいただければ返金いたします。`,
    ko: `주문{% if orderId %} {{ orderId }}{% endif %}에 대해 문의해 주셔서 감사합니다. 상품은 아직 배송사에 인계되지 않았습니다.{% if deliverBy %} 예정된 배송일은 {{ deliverBy }}입니다.{% endif %}

오늘 발송 가능한 날짜를 확인하고 {{ checkBy }}까지 이곳으로 알려 드리겠습니다. 기다리기 어려우시면 이곳에 말씀해 주세요. 환불해 드리겠습니다.`,
  },
};
