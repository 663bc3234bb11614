import type { DraftSpec } from './draft.ts';

export const inrPlatformClaim: DraftSpec = {
  id: 'inr-platform-claim',
  to: 'buyer',
  texts: {
    en: `I am sorry that your order{% if orderId %} {{ orderId }}{% endif %} has not reached you. I sent it in time under the tracking number {{ trackingNumber }}{% if carrier %} with {{ carrier }}{% endif %}{% if lastScanOn %}; its last scan was on {{ lastScanOn }}{% endif %}.

This parcel is covered by the platform’s own protection: please open the order in your account and report there that it has not arrived. The platform then looks at it and refunds you directly, so you do not have to wait for the carrier.`,
    zh: `很抱歉您还没有收到订单{% if orderId %} {{ orderId }}{% endif %}。我已按时发货，运单号为 {{ trackingNumber }}{% if carrier %}（{{ carrier }}）{% endif %}{% if lastScanOn %}，最近一次扫描是在 {{ lastScanOn }}{% endif %}。

该包裹受平台自身的保障：请在您的账户中打开该订单，并在那里说明没有收到。平台核实后会直接为您退款，您不必等待承运商的结果。`,
    es: `Siento que su pedido{% if orderId %} {{ orderId }}{% endif %} no le haya llegado. Lo envié a tiempo con el número de seguimiento {{ trackingNumber }}{% if carrier %} de {{ carrier }}{% endif %}{% if lastScanOn %}; su último registro es del {{ lastScanOn }}{% endif %}.

Este paquete está cubierto por la protección de la propia plataforma: abra el pedido en su cuenta e indique allí que no ha llegado. La plataforma lo revisará y le devolverá el dinero directamente, sin que tenga que esperar al transportista.`,
    pt: `Lamento que o seu pedido{% if orderId %} {{ orderId }}{% endif %} não tenha chegado. Enviei-o dentro do prazo com o código de rastreio {{ trackingNumber }}{% if carrier %} pela {{ carrier }}{% endif %}{% if lastScanOn %}; o último registro é de {{ lastScanOn }}{% endif %}.

Este pacote está coberto pela proteção da própria plataforma: abra o pedido na sua conta e informe ali que ele não chegou. A plataforma verifica e devolve o dinheiro diretamente a você, sem precisar esperar pela transportadora.`,
    fr: `Je suis désolé que votre commande{% if orderId %} {{ orderId }}{% endif %} ne vous soit pas parvenue. Je l’ai expédiée à temps sous le numéro de suivi {{ trackingNumber }}{% if carrier %} avec {{ carrier }}{% endif %}{% if lastScanOn %} ; son dernier passage enregistré date du {{ lastScanOn }}{% endif %}.

Ce colis est couvert par la protection de la plateforme elle-même : ouvrez la commande dans votre compte et signalez-y qu’elle n’est pas arrivée. La plateforme examinera la demande et vous remboursera directement, sans que vous ayez à attendre le transporteur.`,
    de: `es tut mir leid, dass Ihre Bestellung{% if orderId %} {{ orderId }}{% endif %} nicht angekommen ist. Ich habe sie rechtzeitig unter der Sendungsnummer {{ trackingNumber }}{% if carrier %} mit {{ carrier }}{% endif %} verschickt{% if lastScanOn %}; der letzte Scan war am {{ lastScanOn }}{% endif %}.

Dieses Paket ist durch den Schutz der Plattform selbst abgedeckt: Bitte öffnen Sie die Bestellung in Ihrem Konto und melden Sie dort, dass sie nicht angekommen ist. Die Plattform prüft das und erstattet Ihnen den Betrag direkt; auf den Versanddienst müssen Sie nicht warten.`,
    it: `mi dispiace che il suo ordine{% if orderId %} {{ orderId }}{% endif %} non sia arrivato. L’ho spedito in tempo con il numero di tracciamento {{ trackingNumber }}{% if carrier %} tramite {{ carrier }}{% endif %}{% if lastScanOn %}; l’ultima scansione è del {{ lastScanOn }}{% endif %}.

Questo pacco è coperto dalla protezione della piattaforma stessa: apra l’ordine nel suo account e segnali lì che non è arrivato. La piattaforma verifica e la rimborsa direttamente, senza dover attendere il corriere.`,
    ru: `Мне жаль, что заказ{% if orderId %} {{ orderId }}{% endif %} до вас не дошёл. Я отправил его вовремя, номер отслеживания {{ trackingNumber }}{% if carrier %} ({{ carrier }}){% endif %}{% if lastScanOn %}; последняя отметка — {{ lastScanOn }}{% endif %}.

На эту посылку распространяется защита самой площадки: откройте заказ в своём аккаунте и сообщите там, что он не получен. Площадка проверит это и вернёт деньги напрямую, ждать ответа перевозчика не нужно.`,
    pl: `przykro mi, że zamówienie{% if orderId %} {{ orderId }}{% endif %} nie dotarło. Zostało wysłane na czas, numer przesyłki {{ trackingNumber }}{% if carrier %} ({{ carrier }}){% endif %}{% if lastScanOn %}; ostatni skan pochodzi z {{ lastScanOn }}{% endif %}.

Ta paczka jest objęta ochroną samej platformy: proszę otworzyć zamówienie na swoim koncie i zgłosić tam, że nie dotarło. Platforma to sprawdzi i zwróci pieniądze bezpośrednio, bez czekania na przewoźnika.`,
    ja: `ご注文{% if orderId %} {{ orderId }}{% endif %}がお手元に届いておらず、申し訳ございません。追跡番号 {{ trackingNumber }}{% if carrier %}（{{ carrier }}）{% endif %}にて期日どおりに発送いたしました。{% if lastScanOn %}最後のスキャンは {{ lastScanOn }} です。{% endif %}

このお荷物はプラットフォーム自体の補償の対象です。お手数ですが、アカウントでご注文を開き、届いていない旨をそちらでお知らせください。プラットフォームが確認のうえ直接ご返金いたしますので、配送会社の調査をお待ちいただく必要はございません。`,
    ko: `주문{% if orderId %} {{ orderId }}{% endif %} 상품이 아직 도착하지 않아 죄송합니다. 운송장 번호 {{ trackingNumber }}{% if carrier %} ({{ carrier }}){% endif %}(으)로 기한 내에 발송했습니다.{% if lastScanOn %} 마지막 스캔은 {{ lastScanOn }}입니다.{% endif %}

이 상품은 플랫폼 자체의 보호 대상입니다. 계정에서 해당 주문을 열고 상품을 받지 못했다고 신고해 주세요. 플랫폼이 확인한 뒤 직접 환불해 드리므로 배송사의 답변을 기다리실 필요가 없습니다.`,
  },
};
