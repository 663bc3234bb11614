import type { DraftSpec } from './draft.ts';

export const inrStalled: DraftSpec = {
  id: 'inr-stalled',
  to: 'buyer',
  texts: {
    en: `I am sorry about the wait for your order{% if orderId %} {{ orderId }}{% endif %}. The tracking of parcel {{ trackingNumber }} has not moved{% if lastScanOn %} since {{ lastScanOn }}{% endif %}, so I have asked the carrier to search for it.

You do not have to wait for the result: please tell me here whether you would like your money back or a new parcel. If you prefer to wait, I will write to you by {{ checkBy }} with what the carrier has found.`,
    zh: `很抱歉让您久等订单{% if orderId %} {{ orderId }}{% endif %}。运单 {{ trackingNumber }} {% if lastScanOn %}自 {{ lastScanOn }} 以来{% endif %}没有新的物流信息，我已请承运商查找包裹。

您不必等待结果：请在这里告诉我，您希望退款还是重新寄送。如果您愿意再等，我会在 {{ checkBy }} 之前把承运商的答复告诉您。`,
    es: `Siento la espera de su pedido{% if orderId %} {{ orderId }}{% endif %}. El seguimiento del paquete {{ trackingNumber }} no avanza{% if lastScanOn %} desde el {{ lastScanOn }}{% endif %}, así que he pedido al transportista que lo busque.

No tiene que esperar el resultado: dígame por aquí si prefiere la devolución del dinero o un nuevo envío. Si prefiere esperar, le escribiré antes del {{ checkBy }} con la respuesta del transportista.`,
    pt: `Lamento a espera pelo seu pedido{% if orderId %} {{ orderId }}{% endif %}. O rastreio do pacote {{ trackingNumber }} não avança{% if lastScanOn %} desde {{ lastScanOn }}{% endif %}, por isso pedi à transportadora que o procure.

Não precisa esperar pelo resultado: diga-me por aqui se prefere o dinheiro de volta ou um novo envio. Se preferir esperar, escrevo até {{ checkBy }} com a resposta da transportadora.`,
    fr: `Je suis désolé de l’attente pour votre commande{% if orderId %} {{ orderId }}{% endif %}. Le suivi du colis {{ trackingNumber }} n’évolue plus{% if lastScanOn %} depuis le {{ lastScanOn }}{% endif %} ; j’ai donc demandé au transporteur de le rechercher.

Vous n’avez pas à attendre le résultat : dites-moi ici si vous préférez être remboursé ou recevoir un nouveau colis. Si vous préférez attendre, je vous écrirai au plus tard le {{ checkBy }} avec la réponse du transporteur.`,
    de: `die Wartezeit auf Ihre Bestellung{% if orderId %} {{ orderId }}{% endif %} tut mir leid. Die Sendungsverfolgung des Pakets {{ trackingNumber }} zeigt{% if lastScanOn %} seit dem {{ lastScanOn }}{% endif %} keine Bewegung mehr, deshalb habe ich den Versanddienst mit der Suche beauftragt.

Sie müssen das Ergebnis nicht abwarten: Schreiben Sie mir bitte hier, ob Sie Ihr Geld zurück oder ein neues Paket möchten. Wenn Sie lieber warten, melde ich mich bis zum {{ checkBy }} mit der Auskunft des Versanddienstes.`,
    it: `mi dispiace per l’attesa del suo ordine{% if orderId %} {{ orderId }}{% endif %}. Il tracciamento del pacco {{ trackingNumber }} è fermo{% if lastScanOn %} dal {{ lastScanOn }}{% endif %}, perciò ho chiesto al corriere di cercarlo.

Non deve aspettare l’esito: mi scriva qui se preferisce il rimborso o un nuovo invio. Se preferisce attendere, le scriverò entro il {{ checkBy }} con la risposta del corriere.`,
    ru: `Приношу извинения за ожидание заказа{% if orderId %} {{ orderId }}{% endif %}. Отслеживание посылки {{ trackingNumber }} не обновляется{% if lastScanOn %} с {{ lastScanOn }}{% endif %}, поэтому я попросил перевозчика её разыскать.

Ждать результата необязательно: напишите здесь, что вам удобнее — возврат денег или новая отправка. Если вы готовы подождать, я напишу до {{ checkBy }}, что ответил перевозчик.`,
    pl: `przepraszam za oczekiwanie na zamówienie{% if orderId %} {{ orderId }}{% endif %}. Śledzenie paczki {{ trackingNumber }} nie zmienia się{% if lastScanOn %} od {{ lastScanOn }}{% endif %}, dlatego zleciłem przewoźnikowi poszukiwania.

Nie trzeba czekać na wynik: proszę napisać tutaj, czy woli Pan/Pani zwrot pieniędzy, czy nową paczkę. Jeśli woli Pan/Pani poczekać, napiszę do {{ checkBy }} z odpowiedzią przewoźnika.`,
    ja: `ご注文{% if orderId %} {{ orderId }}{% endif %}をお待たせしており、申し訳ございません。追跡番号 {{ trackingNumber }} の配送状況が{% if lastScanOn %} {{ lastScanOn }} 以降{% endif %}更新されていないため、配送会社に調査を依頼いたしました。

結果をお待ちいただく必要はございません。ご返金と再送のどちらをご希望か、こちらでお知らせください。お待ちいただける場合は、{{ checkBy }} までに配送会社の回答をご連絡いたします。`,
    ko: `주문{% if orderId %} {{ orderId }}{% endif %}을 기다리시게 하여 죄송합니다. 운송장 {{ trackingNumber }}의 배송 상황이{% if lastScanOn %} {{ lastScanOn }} 이후{% endif %} 바뀌지 않아 배송사에 조사를 요청했습니다.

결과를 기다리실 필요는 없습니다. 환불과 재발송 중 원하시는 방법을 이곳에 알려 주세요. 기다리시겠다면 {{ checkBy }}까지 배송사의 답변을 알려 드리겠습니다.`,
  },
};
