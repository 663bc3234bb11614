import type { DraftSpec } from './draft.ts';

export const inrLate: DraftSpec = {
  id: 'inr-late',
  to: 'buyer',
  texts: {
    en: `I am sorry that your order{% if orderId %} {{ orderId }}{% endif %} is later than promised{% if deliverBy %} ({{ deliverBy }}){% endif %}. The parcel is still moving{% if carrier %} with {{ carrier }}{% endif %}; the tracking number is {{ trackingNumber }}.{% if lastScanOn %} It was last scanned on {{ lastScanOn }}.{% endif %}

I am asking the carrier for the delivery day and will write to you here by {{ checkBy }}. If it has not arrived by then, you can choose: your money back or a new parcel.`,
    zh: `很抱歉，订单{% if orderId %} {{ orderId }}{% endif %}比承诺的时间{% if deliverBy %}（{{ deliverBy }}）{% endif %}晚了。包裹仍在运输中{% if carrier %}，承运商为 {{ carrier }}{% endif %}，运单号是 {{ trackingNumber }}。{% if lastScanOn %}最近一次扫描是在 {{ lastScanOn }}。{% endif %}

我正在向承运商询问送达日期，并会在 {{ checkBy }} 之前在这里回复您。如果届时仍未送达，您可以选择退款或重新寄送。`,
    es: `Siento que su pedido{% if orderId %} {{ orderId }}{% endif %} vaya con retraso{% if deliverBy %} (fecha prevista: {{ deliverBy }}){% endif %}. El paquete sigue en movimiento{% if carrier %} con {{ carrier }}{% endif %}; el número de seguimiento es {{ trackingNumber }}.{% if lastScanOn %} El último registro es del {{ lastScanOn }}.{% endif %}

Estoy pidiendo al transportista el día de entrega y le escribiré por aquí antes del {{ checkBy }}. Si para entonces no ha llegado, usted elige: devolución del dinero o un nuevo envío.`,
    pt: `Lamento que o seu pedido{% if orderId %} {{ orderId }}{% endif %} esteja atrasado{% if deliverBy %} (previsto para {{ deliverBy }}){% endif %}. O pacote continua em movimento{% if carrier %} com {{ carrier }}{% endif %}; o código de rastreio é {{ trackingNumber }}.{% if lastScanOn %} O último registro é de {{ lastScanOn }}.{% endif %}

Estou pedindo à transportadora o dia da entrega e escreverei por aqui até {{ checkBy }}. Se não chegar até lá, você escolhe: o dinheiro de volta ou um novo envio.`,
    fr: `Je suis désolé que votre commande{% if orderId %} {{ orderId }}{% endif %} ait du retard{% if deliverBy %} (livraison prévue le {{ deliverBy }}){% endif %}. Le colis est toujours en acheminement{% if carrier %} avec {{ carrier }}{% endif %} ; le numéro de suivi est {{ trackingNumber }}.{% if lastScanOn %} Le dernier passage enregistré date du {{ lastScanOn }}.{% endif %}

Je demande au transporteur le jour de livraison et je vous écris ici au plus tard le {{ checkBy }}. S’il n’est pas arrivé d’ici là, vous pourrez choisir entre le remboursement et un nouvel envoi.`,
    de: `es tut mir leid, dass Ihre Bestellung{% if orderId %} {{ orderId }}{% endif %} später kommt als zugesagt{% if deliverBy %} ({{ deliverBy }}){% endif %}. Das Paket ist weiter unterwegs{% if carrier %} mit {{ carrier }}{% endif %}; die Sendungsnummer lautet {{ trackingNumber }}.{% if lastScanOn %} Zuletzt wurde es am {{ lastScanOn }} gescannt.{% endif %}

Ich frage beim Versanddienst nach dem Zustelltag und schreibe Ihnen hier bis zum {{ checkBy }}. Ist es bis dahin nicht da, haben Sie die Wahl: Geld zurück oder ein neues Paket.`,
    it: `mi dispiace che il suo ordine{% if orderId %} {{ orderId }}{% endif %} sia in ritardo{% if deliverBy %} (consegna prevista: {{ deliverBy }}){% endif %}. Il pacco è ancora in movimento{% if carrier %} con {{ carrier }}{% endif %}; il numero di tracciamento è {{ trackingNumber }}.{% if lastScanOn %} L’ultima scansione è del {{ lastScanOn }}.{% endif %}

Sto chiedendo al corriere il giorno di consegna e le scriverò qui entro il {{ checkBy }}. Se per allora non sarà arrivato, potrà scegliere tra il rimborso e un nuovo invio.`,
    ru: `Приношу извинения: заказ{% if orderId %} {{ orderId }}{% endif %} задерживается{% if deliverBy %} (обещанный срок — {{ deliverBy }}){% endif %}. Посылка продолжает движение{% if carrier %}, перевозчик — {{ carrier }}{% endif %}; трек-номер: {{ trackingNumber }}.{% if lastScanOn %} Последняя отметка: {{ lastScanOn }}.{% endif %}

Я запрашиваю у перевозчика день доставки и напишу вам здесь до {{ checkBy }}. Если к этому дню посылка не придёт, вы сможете выбрать: возврат денег или новая отправка.`,
    pl: `przepraszam, że zamówienie{% if orderId %} {{ orderId }}{% endif %} się opóźnia{% if deliverBy %} (przewidywany termin: {{ deliverBy }}){% endif %}. Paczka jest nadal w drodze{% if carrier %}, przewoźnik: {{ carrier }}{% endif %}; numer śledzenia: {{ trackingNumber }}.{% if lastScanOn %} Ostatni skan: {{ lastScanOn }}.{% endif %}

Pytam przewoźnika o dzień doręczenia i napiszę tutaj do {{ checkBy }}. Jeśli do tego czasu paczka nie dotrze, do wyboru będzie zwrot pieniędzy albo ponowna wysyłka.`,
    ja: `ご注文{% if orderId %} {{ orderId }}{% endif %}のお届けが予定{% if deliverBy %}（{{ deliverBy }}）{% endif %}より遅れており、申し訳ございません。お荷物は引き続き配送中です{% if carrier %}（配送会社：{{ carrier }}）{% endif %}。追跡番号は {{ trackingNumber }} です。{% if lastScanOn %}直近の通過記録は {{ lastScanOn }} です。{% endif %}

配送会社にお届け日を確認し、{{ checkBy }} までにこちらでご連絡いたします。それまでに届かない場合は、ご返金または再送のいずれかをお選びいただけます。`,
    ko: `주문{% if orderId %} {{ orderId }}{% endif %}이 예정일{% if deliverBy %}({{ deliverBy }}){% endif %}보다 늦어져 죄송합니다. 상품은 계속 이동 중이며{% if carrier %} 배송사는 {{ carrier }},{% endif %} 운송장 번호는 {{ trackingNumber }}입니다.{% if lastScanOn %} 마지막 스캔 날짜는 {{ lastScanOn }}입니다.{% endif %}

배송사에 배송일을 확인하고 {{ checkBy }}까지 이곳으로 알려 드리겠습니다. 그때까지 도착하지 않으면 환불과 재발송 중에서 선택하실 수 있습니다.`,
  },
};
