import type { DraftSpec } from './draft.ts';

export const inrCustoms: DraftSpec = {
  id: 'inr-customs',
  to: 'buyer',
  texts: {
    en: `Thank you for asking about your order{% if orderId %} {{ orderId }}{% endif %}. Parcel {{ trackingNumber }} is at customs{% if lastScanOn %}; the last entry is of {{ lastScanOn }}{% endif %}. Customs may write to you and ask for information; if you have received such a letter, please tell me here what it says, so that I can help with the papers.

I will look at the tracking again on {{ checkBy }} and write to you here.`,
    zh: `感谢您询问订单{% if orderId %} {{ orderId }}{% endif %}。包裹 {{ trackingNumber }} 目前在海关{% if lastScanOn %}，最近一条记录是 {{ lastScanOn }}{% endif %}。海关可能会来信要求提供资料；如果您收到了，请在这里告诉我内容，我会协助准备文件。

我会在 {{ checkBy }} 再次查看物流，并在这里告诉您。`,
    es: `Gracias por preguntar por su pedido{% if orderId %} {{ orderId }}{% endif %}. El paquete {{ trackingNumber }} está en la aduana{% if lastScanOn %}; el último registro es del {{ lastScanOn }}{% endif %}. Es posible que la aduana le escriba para pedirle datos; si ha recibido una carta, dígame por aquí qué pide y le ayudaré con los documentos.

Volveré a revisar el seguimiento el {{ checkBy }} y le escribiré por aquí.`,
    pt: `Obrigado por perguntar sobre o seu pedido{% if orderId %} {{ orderId }}{% endif %}. O pacote {{ trackingNumber }} está na alfândega{% if lastScanOn %}; o último registro é de {{ lastScanOn }}{% endif %}. A alfândega pode escrever para você pedindo dados; se recebeu um aviso, diga-me por aqui o que pede, para que eu ajude com os documentos.

Vou verificar o rastreio novamente em {{ checkBy }} e escreverei por aqui.`,
    fr: `Merci pour votre message au sujet de votre commande{% if orderId %} {{ orderId }}{% endif %}. Le colis {{ trackingNumber }} est à la douane{% if lastScanOn %} ; le dernier événement date du {{ lastScanOn }}{% endif %}. La douane peut vous écrire pour demander des renseignements ; si vous avez reçu un courrier, dites-moi ici ce qu’il demande afin que je vous aide pour les documents.

Je vérifierai de nouveau le suivi le {{ checkBy }} et je vous écrirai ici.`,
    de: `vielen Dank für Ihre Nachfrage zu Ihrer Bestellung{% if orderId %} {{ orderId }}{% endif %}. Das Paket {{ trackingNumber }} liegt beim Zoll{% if lastScanOn %}; der letzte Eintrag ist vom {{ lastScanOn }}{% endif %}. Möglicherweise schreibt der Zoll Sie an und bittet um Angaben. Falls Sie ein solches Schreiben haben, nennen Sie mir bitte hier den Inhalt, dann helfe ich mit den Unterlagen.

Am {{ checkBy }} sehe ich wieder in die Sendungsverfolgung und melde mich hier.`,
    it: `grazie per averci scritto riguardo al suo ordine{% if orderId %} {{ orderId }}{% endif %}. Il pacco {{ trackingNumber }} è in dogana{% if lastScanOn %}; l’ultimo evento è del {{ lastScanOn }}{% endif %}. La dogana potrebbe scriverle per chiedere informazioni: se ha ricevuto una comunicazione, mi dica qui che cosa chiede, così potrò aiutarla con i documenti.

Il {{ checkBy }} controllerò di nuovo il tracciamento e le scriverò qui.`,
    ru: `Спасибо за вопрос о заказе{% if orderId %} {{ orderId }}{% endif %}. Посылка {{ trackingNumber }} находится на таможне{% if lastScanOn %}; последняя запись: {{ lastScanOn }}{% endif %}. Таможня может запросить у вас сведения; если вы получили такое письмо, напишите здесь, что в нём просят, и я помогу с документами.

Я снова проверю отслеживание {{ checkBy }} и напишу вам здесь.`,
    pl: `dziękuję za wiadomość w sprawie zamówienia{% if orderId %} {{ orderId }}{% endif %}. Paczka {{ trackingNumber }} jest w urzędzie celnym{% if lastScanOn %}; ostatni wpis: {{ lastScanOn }}{% endif %}. Urząd może zwrócić się do Pana/Pani o informacje; jeśli takie pismo nadeszło, proszę napisać tutaj, czego dotyczy, a pomogę z dokumentami.

Ponownie sprawdzę śledzenie {{ checkBy }} i napiszę tutaj.`,
    ja: `ご注文{% if orderId %} {{ orderId }}{% endif %}についてお知らせいたします。お荷物（追跡番号 {{ trackingNumber }}）は税関で手続き中です{% if lastScanOn %}。直近の記録は {{ lastScanOn }} です{% endif %}。税関からお客様に確認の連絡が届くことがあります。届いている場合は、その内容をこちらでお知らせください。必要な書類をご用意いたします。

{{ checkBy }} に追跡状況を再度確認し、こちらでご連絡いたします。`,
    ko: `주문{% if orderId %} {{ orderId }}{% endif %}에 대해 문의해 주셔서 감사합니다. 상품(운송장 {{ trackingNumber }})은 현재 통관 중입니다{% if lastScanOn %}. 마지막 기록은 {{ lastScanOn }}입니다{% endif %}. 세관에서 정보를 요청하는 연락이 갈 수 있습니다. 받으셨다면 그 내용을 이곳에 알려 주세요. 서류 준비를 도와드리겠습니다.

{{ checkBy }}에 배송 상황을 다시 확인하고 이곳으로 알려 드리겠습니다.`,
  },
};
