import type { DraftSpec } from './draft.ts';

export const returnShipBack: DraftSpec = {
  id: 'return-ship-back',
  to: 'buyer',
  texts: {
    en: `The return for order{% if orderId %} {{ orderId }}{% endif %} is approved. Please send the item complete and well packed to the address in the return, in the way that the page shows, and enter the tracking number there.{% if trackingNumber %} I see the number {{ trackingNumber }} already.{% endif %}

As soon as it is here, I check it and refund you on the platform. I will look at the return again on {{ checkBy }}.`,
    zh: `订单{% if orderId %} {{ orderId }}{% endif %}的退货已获批准。请将商品完整、妥善地包装，按页面显示的方式寄往退货地址，并在页面填写运单号。{% if trackingNumber %}我已看到运单号 {{ trackingNumber }}。{% endif %}

收到后我会立即检查，并通过平台为您退款。我会在 {{ checkBy }} 再次查看退货情况。`,
    es: `La devolución del pedido{% if orderId %} {{ orderId }}{% endif %} está aprobada. Envíe el artículo completo y bien embalado a la dirección de la devolución, del modo que muestra la página, y anote allí el número de seguimiento.{% if trackingNumber %} Ya veo el número {{ trackingNumber }}.{% endif %}

En cuanto llegue, lo reviso y le reembolso en la plataforma. Volveré a mirar la devolución el {{ checkBy }}.`,
    pt: `A devolução do pedido{% if orderId %} {{ orderId }}{% endif %} está aprovada. Envie o artigo completo e bem embalado para o endereço da devolução, da forma indicada na página, e informe lá o código de rastreio.{% if trackingNumber %} Já vejo o código {{ trackingNumber }}.{% endif %}

Assim que chegar, verifico e faço o reembolso na plataforma. Vou olhar a devolução novamente em {{ checkBy }}.`,
    fr: `Le retour de la commande{% if orderId %} {{ orderId }}{% endif %} est approuvé. Envoyez l’article complet et bien emballé à l’adresse du retour, de la façon indiquée sur la page, et saisissez-y le numéro de suivi.{% if trackingNumber %} Je vois déjà le numéro {{ trackingNumber }}.{% endif %}

Dès son arrivée, je le vérifie et vous rembourse sur la plateforme. Je regarderai de nouveau le retour le {{ checkBy }}.`,
    de: `die Rückgabe zur Bestellung{% if orderId %} {{ orderId }}{% endif %} ist genehmigt. Bitte senden Sie den Artikel vollständig und gut verpackt auf dem Weg, den die Seite nennt, an die Adresse der Rückgabe und tragen Sie dort die Sendungsnummer ein.{% if trackingNumber %} Die Nummer {{ trackingNumber }} sehe ich bereits.{% endif %}

Sobald er hier ist, prüfe ich ihn und erstatte Ihnen den Betrag über die Plattform. Ich sehe am {{ checkBy }} wieder nach der Rückgabe.`,
    it: `il reso dell’ordine{% if orderId %} {{ orderId }}{% endif %} è approvato. Invii l’articolo completo e ben imballato all’indirizzo del reso, nel modo indicato dalla pagina, e inserisca lì il numero di tracciamento.{% if trackingNumber %} Vedo già il numero {{ trackingNumber }}.{% endif %}

Appena arriva lo controllo e la rimborso sulla piattaforma. Guarderò di nuovo il reso il {{ checkBy }}.`,
    ru: `Возврат по заказу{% if orderId %} {{ orderId }}{% endif %} одобрен. Отправьте товар полностью и в надёжной упаковке на адрес возврата тем способом, который указан на странице, и внесите там номер отслеживания.{% if trackingNumber %} Номер {{ trackingNumber }} я уже вижу.{% endif %}

Как только посылка придёт, я проверю товар и верну вам деньги через площадку. {{ checkBy }} я снова проверю возврат.`,
    pl: `zwrot do zamówienia{% if orderId %} {{ orderId }}{% endif %} jest zatwierdzony. Proszę wysłać przedmiot kompletny i dobrze zapakowany na adres zwrotu, w sposób wskazany na stronie, i wpisać tam numer śledzenia.{% if trackingNumber %} Numer {{ trackingNumber }} już widzę.{% endif %}

Gdy tylko dotrze, sprawdzę go i zwrócę pieniądze przez platformę. Zajrzę do zwrotu ponownie {{ checkBy }}.`,
    ja: `ご注文{% if orderId %} {{ orderId }}{% endif %}の返品は承認されております。商品は付属品をすべてそろえて丁寧に梱包し、画面に表示された方法で返送先へお送りのうえ、追跡番号をご入力ください。{% if trackingNumber %}追跡番号 {{ trackingNumber }} は確認しております。{% endif %}

到着次第確認し、プラットフォームを通じて返金いたします。{{ checkBy }} に返品の状況を再度確認いたします。`,
    ko: `주문{% if orderId %} {{ orderId }}{% endif %}의 반품이 승인되었습니다. 구성품을 모두 갖추어 잘 포장하신 뒤, 화면에 안내된 방법으로 반품 주소에 보내시고 운송장 번호를 입력해 주세요.{% if trackingNumber %} 운송장 {{ trackingNumber }}은 이미 확인했습니다.{% endif %}

도착하는 대로 확인하고 플랫폼에서 환불해 드리겠습니다. {{ checkBy }}에 반품 상황을 다시 확인하겠습니다.`,
  },
};
