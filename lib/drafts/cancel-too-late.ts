import type { DraftSpec } from './draft.ts';

export const cancelTooLate: DraftSpec = {
  id: 'cancel-too-late',
  to: 'buyer',
  texts: {
    en: `Thank you for your message. Order{% if orderId %} {{ orderId }}{% endif %} was already handed to the carrier{% if shippedOn %} on {{ shippedOn }}{% endif %}{% if trackingNumber %} (tracking number {{ trackingNumber }}){% endif %}, so it can no longer be cancelled.

You have two ways: do not accept the parcel when it is delivered, or open a return for this order on the platform once you have it. When the item is back with us, the refund follows on the platform.`,
    zh: `感谢您的留言。订单{% if orderId %} {{ orderId }}{% endif %}已{% if shippedOn %}于 {{ shippedOn }} {% endif %}交给承运商{% if trackingNumber %}（运单号 {{ trackingNumber }}）{% endif %}，因此无法再取消。

您有两种选择：派送时不签收包裹；或在收到后于平台上为该订单申请退货。商品退回后，将通过平台办理退款。`,
    es: `Gracias por su mensaje. El pedido{% if orderId %} {{ orderId }}{% endif %} ya se entregó al transportista{% if shippedOn %} el {{ shippedOn }}{% endif %}{% if trackingNumber %} (número de seguimiento {{ trackingNumber }}){% endif %}, por lo que ya no se puede cancelar.

Tiene dos opciones: no aceptar el paquete cuando se lo entreguen, o solicitar una devolución de este pedido en la plataforma cuando lo tenga. Una vez que el artículo haya vuelto, el reembolso se hace en la plataforma.`,
    pt: `Obrigado pela mensagem. O pedido{% if orderId %} {{ orderId }}{% endif %} já foi entregue à transportadora{% if shippedOn %} em {{ shippedOn }}{% endif %}{% if trackingNumber %} (código de rastreio {{ trackingNumber }}){% endif %}, por isso não pode mais ser cancelado.

Há dois caminhos: não aceitar o pacote na entrega, ou abrir uma devolução deste pedido na plataforma quando o receber. Quando o artigo voltar para nós, o reembolso é feito na plataforma.`,
    fr: `Merci pour votre message. La commande{% if orderId %} {{ orderId }}{% endif %} a déjà été remise au transporteur{% if shippedOn %} le {{ shippedOn }}{% endif %}{% if trackingNumber %} (numéro de suivi {{ trackingNumber }}){% endif %} et ne peut donc plus être annulée.

Vous avez deux possibilités : ne pas accepter le colis à la livraison, ou demander un retour de cette commande sur la plateforme une fois que vous l’avez. Quand l’article nous sera revenu, le remboursement suivra sur la plateforme.`,
    de: `vielen Dank für Ihre Nachricht. Die Bestellung{% if orderId %} {{ orderId }}{% endif %} wurde bereits{% if shippedOn %} am {{ shippedOn }}{% endif %} an den Versanddienst übergeben{% if trackingNumber %} (Sendungsnummer {{ trackingNumber }}){% endif %} und lässt sich daher nicht mehr stornieren.

Sie haben zwei Möglichkeiten: Sie nehmen das Paket bei der Zustellung nicht an, oder Sie melden nach Erhalt auf der Plattform eine Rückgabe zu dieser Bestellung an. Sobald der Artikel wieder bei uns ist, folgt die Erstattung über die Plattform.`,
    it: `grazie per il messaggio. L’ordine{% if orderId %} {{ orderId }}{% endif %} è già stato affidato al corriere{% if shippedOn %} il {{ shippedOn }}{% endif %}{% if trackingNumber %} (numero di tracciamento {{ trackingNumber }}){% endif %} e quindi non può più essere annullato.

Ha due possibilità: non accettare il pacco alla consegna, oppure aprire un reso per questo ordine sulla piattaforma quando lo avrà ricevuto. Quando l’articolo sarà tornato da noi, il rimborso seguirà sulla piattaforma.`,
    ru: `Спасибо за сообщение. Заказ{% if orderId %} {{ orderId }}{% endif %} уже передан перевозчику{% if shippedOn %} {{ shippedOn }}{% endif %}{% if trackingNumber %} (номер отслеживания {{ trackingNumber }}){% endif %}, поэтому отменить его больше нельзя.

Есть два пути: не принимать посылку при вручении или после получения оформить на площадке возврат по этому заказу. Когда товар вернётся к нам, деньги будут возвращены через площадку.`,
    pl: `dziękuję za wiadomość. Zamówienie{% if orderId %} {{ orderId }}{% endif %} zostało już przekazane przewoźnikowi{% if shippedOn %} {{ shippedOn }}{% endif %}{% if trackingNumber %} (numer śledzenia {{ trackingNumber }}){% endif %}, dlatego nie można go już anulować.

Są dwie możliwości: nie przyjąć paczki przy doręczeniu albo po jej otrzymaniu zgłosić na platformie zwrot do tego zamówienia. Gdy przedmiot do nas wróci, zwrot pieniędzy nastąpi przez platformę.`,
    ja: `ご注文{% if orderId %} {{ orderId }}{% endif %}はすでに{% if shippedOn %}{{ shippedOn }} に{% endif %}配送会社へ引き渡しており{% if trackingNumber %}（追跡番号 {{ trackingNumber }}）{% endif %}、キャンセルを承ることができません。

配達時にお受け取りにならないか、お受け取り後にプラットフォームでこのご注文の返品をお申し込みください。商品が当店に戻りましたら、プラットフォームを通じて返金いたします。`,
    ko: `주문{% if orderId %} {{ orderId }}{% endif %}은 이미{% if shippedOn %} {{ shippedOn }}에{% endif %} 배송사에 인계되어{% if trackingNumber %}(운송장 {{ trackingNumber }}){% endif %} 취소가 어렵습니다.

배송 시 수령하지 않으시거나, 받으신 뒤 플랫폼에서 이 주문의 반품을 신청해 주세요. 상품이 저희에게 돌아오면 플랫폼에서 환불이 진행됩니다.`,
  },
};
