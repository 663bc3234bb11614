import type { DraftSpec } from './draft.ts';

export const returnAcceptRemorse: DraftSpec = {
  id: 'return-accept-remorse',
  to: 'buyer',
  texts: {
    en: `Thank you for your message. You would like to send back the item of order{% if orderId %} {{ orderId }}{% endif %}, and I accept that. Please open or confirm the return on the platform; the page shows the address, the steps and who pays for the way back. Pack the item complete and in the state in which you received it, and enter the tracking number in the return.

Once it is back and checked, the refund follows on the platform.`,
    zh: `感谢您的留言。您希望退回订单{% if orderId %} {{ orderId }}{% endif %}的商品，我同意退货。请在平台上提交或确认退货，页面会显示退货地址、步骤以及由谁承担退货运费。请将商品完整地按收到时的状态包装，并在退货页面填写运单号。

商品退回并检查后，将通过平台办理退款。`,
    es: `Gracias por su mensaje. Desea devolver el artículo del pedido{% if orderId %} {{ orderId }}{% endif %} y lo acepto. Abra o confirme la devolución en la plataforma; allí verá la dirección, los pasos y quién paga el envío de vuelta. Embale el artículo completo y tal como lo recibió, y anote el número de seguimiento en la devolución.

Cuando haya vuelto y esté revisado, el reembolso se hace en la plataforma.`,
    pt: `Obrigado pela mensagem. Você deseja devolver o artigo do pedido{% if orderId %} {{ orderId }}{% endif %} e eu aceito. Abra ou confirme a devolução na plataforma; a página mostra o endereço, os passos e quem paga o envio de volta. Embale o artigo completo e como o recebeu, e informe o código de rastreio na devolução.

Quando ele voltar e for verificado, o reembolso é feito na plataforma.`,
    fr: `Merci pour votre message. Vous souhaitez renvoyer l’article de la commande{% if orderId %} {{ orderId }}{% endif %} et je l’accepte. Ouvrez ou confirmez le retour sur la plateforme ; la page indique l’adresse, les étapes et qui paie le trajet de retour. Emballez l’article complet et dans l’état où vous l’avez reçu, et saisissez le numéro de suivi dans le retour.

Quand il sera revenu et vérifié, le remboursement suivra sur la plateforme.`,
    de: `vielen Dank für Ihre Nachricht. Sie möchten den Artikel der Bestellung{% if orderId %} {{ orderId }}{% endif %} zurückgeben, damit bin ich einverstanden. Bitte melden Sie die Rückgabe auf der Plattform an oder bestätigen Sie sie dort; die Seite nennt die Adresse, die Schritte und wer den Rückweg bezahlt. Packen Sie den Artikel vollständig und so ein, wie Sie ihn erhalten haben, und tragen Sie die Sendungsnummer in der Rückgabe ein.

Sobald er zurück und geprüft ist, folgt die Erstattung über die Plattform.`,
    it: `grazie per il messaggio. Desidera restituire l’articolo dell’ordine{% if orderId %} {{ orderId }}{% endif %} e accetto il reso. Apra o confermi il reso sulla piattaforma; la pagina indica l’indirizzo, i passaggi e chi paga la spedizione di ritorno. Imballi l’articolo completo e come lo ha ricevuto, e inserisca il numero di tracciamento nel reso.

Quando sarà tornato e controllato, il rimborso seguirà sulla piattaforma.`,
    ru: `Спасибо за сообщение. Вы хотите вернуть товар из заказа{% if orderId %} {{ orderId }}{% endif %}, я согласен принять его. Оформите или подтвердите возврат на площадке: там указаны адрес, порядок действий и кто оплачивает обратную пересылку. Упакуйте товар полностью и в том виде, в каком получили, и укажите номер отслеживания в возврате.

Когда товар вернётся и будет проверен, деньги будут возвращены через площадку.`,
    pl: `dziękuję za wiadomość. Chęć zwrotu przedmiotu z zamówienia{% if orderId %} {{ orderId }}{% endif %} przyjmuję. Proszę zgłosić lub potwierdzić zwrot na platformie; strona pokazuje adres, kolejne kroki i kto płaci za odesłanie. Proszę zapakować przedmiot kompletny i w stanie, w jakim dotarł, oraz wpisać numer śledzenia w zwrocie.

Gdy wróci i zostanie sprawdzony, zwrot pieniędzy nastąpi przez platformę.`,
    ja: `ご注文{% if orderId %} {{ orderId }}{% endif %}の商品の返品をご希望とのこと、承りました。プラットフォームで返品をお申し込み、またはご確認ください。返送先、手順、返送料の負担者が表示されます。商品はお受け取りになった状態のまま、付属品をすべてそろえて梱包し、追跡番号を返品画面にご入力ください。

到着後に確認のうえ、プラットフォームを通じて返金いたします。`,
    ko: `주문{% if orderId %} {{ orderId }}{% endif %} 상품의 반품을 원하신다는 말씀 확인했으며, 반품을 승인해 드립니다. 플랫폼에서 반품을 신청하거나 확인해 주세요. 화면에 반품 주소와 절차, 반송비 부담 주체가 표시됩니다. 상품을 받으신 상태 그대로 구성품과 함께 포장하시고, 반품 화면에 운송장 번호를 입력해 주세요.

상품이 도착해 확인되면 플랫폼에서 환불이 진행됩니다.`,
  },
};
