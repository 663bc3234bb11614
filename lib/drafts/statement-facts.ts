import type { DraftSpec } from './draft.ts';

export const statementFacts: DraftSpec = {
  id: 'statement-facts',
  to: 'platform',
  texts: {
    en: `Order {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
What the records show, in order of time: the order{% if shippedOn %}; its dispatch on {{ shippedOn }}{% endif %}{% if trackingNumber %} with tracking number {{ trackingNumber }}{% endif %}{% if deliveredOn %}; the delivery on {{ deliveredOn }}{% endif %}; the messages with the buyer.
Attached: the order; the listing as it stood at the time of the order; all messages of this order on the platform.
We ask for a decision on these records and will answer any question here.`,
    zh: `订单 {{ orderId }}{% if itemTitle %}（{{ itemTitle }}）{% endif %}。
按时间顺序，记录显示：订单{% if shippedOn %}；{{ shippedOn }} 发货{% endif %}{% if trackingNumber %}（运单号 {{ trackingNumber }}）{% endif %}{% if deliveredOn %}；{{ deliveredOn }} 妥投{% endif %}；与买家的消息往来。
附件：订单；下单时的商品页面；本订单的全部站内消息。
请依据上述记录裁定，我们愿在此答复任何问题。`,
    es: `Pedido {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
Lo que muestran los registros, por orden de fecha: el pedido{% if shippedOn %}; su envío el {{ shippedOn }}{% endif %}{% if trackingNumber %} con el número de seguimiento {{ trackingNumber }}{% endif %}{% if deliveredOn %}; la entrega el {{ deliveredOn }}{% endif %}; los mensajes con el comprador.
Se adjuntan: el pedido; el anuncio tal como estaba en el momento del pedido; todos los mensajes de este pedido en la plataforma.
Pedimos que se decida según estos registros y responderemos aquí a cualquier pregunta.`,
    pt: `Pedido {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
O que os registros mostram, por ordem de data: o pedido{% if shippedOn %}; o envio em {{ shippedOn }}{% endif %}{% if trackingNumber %} com o código de rastreio {{ trackingNumber }}{% endif %}{% if deliveredOn %}; a entrega em {{ deliveredOn }}{% endif %}; as mensagens com o comprador.
Em anexo: o pedido; o anúncio tal como estava na data do pedido; todas as mensagens deste pedido na plataforma.
Pedimos uma decisão com base nestes registros e responderemos aqui a qualquer pergunta.`,
    fr: `Commande {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
Ce que montrent les dossiers, dans l’ordre : la commande{% if shippedOn %} ; son expédition le {{ shippedOn }}{% endif %}{% if trackingNumber %} sous le numéro de suivi {{ trackingNumber }}{% endif %}{% if deliveredOn %} ; la livraison le {{ deliveredOn }}{% endif %} ; les messages avec l’acheteur.
Pièces jointes : la commande ; l’annonce telle qu’elle était au moment de la commande ; tous les messages de cette commande sur la plateforme.
Nous demandons une décision sur ces pièces et répondrons ici à toute question.`,
    de: `Bestellung {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
Was die Unterlagen in zeitlicher Folge zeigen: die Bestellung{% if shippedOn %}; den Versand am {{ shippedOn }}{% endif %}{% if trackingNumber %} mit der Sendungsnummer {{ trackingNumber }}{% endif %}{% if deliveredOn %}; die Zustellung am {{ deliveredOn }}{% endif %}; die Nachrichten mit dem Käufer.
Beigefügt: die Bestellung; das Angebot, wie es zum Zeitpunkt der Bestellung war; alle Nachrichten zu dieser Bestellung auf der Plattform.
Wir bitten um eine Entscheidung nach diesen Unterlagen und beantworten hier jede Frage.`,
    it: `Ordine {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
Che cosa mostrano i dati, in ordine di tempo: l’ordine{% if shippedOn %}; la spedizione il {{ shippedOn }}{% endif %}{% if trackingNumber %} con numero di tracciamento {{ trackingNumber }}{% endif %}{% if deliveredOn %}; la consegna il {{ deliveredOn }}{% endif %}; i messaggi con l’acquirente.
Allegati: l’ordine; l’inserzione com’era al momento dell’ordine; tutti i messaggi di questo ordine sulla piattaforma.
Chiediamo una decisione in base a questi dati e risponderemo qui a ogni domanda.`,
    ru: `Заказ {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
Что показывают данные по порядку: заказ{% if shippedOn %}; отправка {{ shippedOn }}{% endif %}{% if trackingNumber %}, трек-номер {{ trackingNumber }}{% endif %}{% if deliveredOn %}; вручение {{ deliveredOn }}{% endif %}; переписка с покупателем.
Приложены: заказ; объявление на момент заказа; вся переписка по этому заказу на площадке.
Просим принять решение по этим данным и готовы ответить здесь на любой вопрос.`,
    pl: `Zamówienie {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
Co pokazują zapisy w kolejności: zamówienie{% if shippedOn %}; wysyłka {{ shippedOn }}{% endif %}{% if trackingNumber %} (numer śledzenia {{ trackingNumber }}){% endif %}{% if deliveredOn %}; doręczenie {{ deliveredOn }}{% endif %}; wiadomości z kupującym.
W załączeniu: zamówienie; oferta z chwili zamówienia; wszystkie wiadomości dotyczące tego zamówienia na platformie.
Prosimy o rozstrzygnięcie na podstawie tych zapisów i odpowiemy tutaj na każde pytanie.`,
    ja: `注文 {{ orderId }}{% if itemTitle %}（{{ itemTitle }}）{% endif %}。
記録が示す経過は次のとおりです。注文。{% if shippedOn %}{{ shippedOn }} に発送{% if trackingNumber %}（追跡番号 {{ trackingNumber }}）{% endif %}。{% else %}{% if trackingNumber %}発送（追跡番号 {{ trackingNumber }}）。{% endif %}{% endif %}{% if deliveredOn %}{{ deliveredOn }} に配達。{% endif %}購入者とのメッセージ。
添付：注文情報。注文時点の商品ページ。プラットフォーム上の本注文に関するすべてのメッセージ。
これらの記録に基づくご判断をお願いいたします。ご質問にはこちらでお答えします。`,
    ko: `주문 {{ orderId }}{% if itemTitle %}({{ itemTitle }}){% endif %}.
기록에 따른 경과는 다음과 같습니다. 주문,{% if shippedOn %} {{ shippedOn }} 발송,{% endif %}{% if trackingNumber %} 운송장 번호 {{ trackingNumber }},{% endif %}{% if deliveredOn %} {{ deliveredOn }} 배송 완료,{% endif %} 구매자와의 메시지.
첨부: 주문 내역, 주문 당시 상품 페이지, 플랫폼에 있는 이 주문의 모든 메시지.
이 기록에 근거한 결정을 요청드리며 질문에는 이곳에서 답변하겠습니다.`,
  },
};
