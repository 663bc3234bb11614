import type { DraftSpec } from './draft.ts';

export const statementUnauthorised: DraftSpec = {
  id: 'statement-unauthorised',
  to: 'platform',
  texts: {
    en: `Order {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
The order was paid, accepted by the payment check and sent to the address given in it{% if shippedOn %} on {{ shippedOn }}{% endif %}{% if trackingNumber %} with tracking number {{ trackingNumber }}{% endif %}{% if deliveredOn %}; the carrier recorded the delivery on {{ deliveredOn }}{% endif %}.
Attached: the order with its address; the results of the payment checks where they are available; the carrier’s record; earlier undisputed orders of the same customer, if any; our messages with the buyer.`,
    zh: `订单 {{ orderId }}{% if itemTitle %}（{{ itemTitle }}）{% endif %}。
该订单已付款并通过支付验证，{% if shippedOn %}于 {{ shippedOn }} {% endif %}寄往订单所填地址{% if trackingNumber %}（运单号 {{ trackingNumber }}）{% endif %}{% if deliveredOn %}；承运商记录于 {{ deliveredOn }} 妥投{% endif %}。
附件：含地址的订单；可提供的支付验证结果；承运商记录；同一客户此前无争议的订单（如有）；我们与买家的聊天记录。`,
    es: `Pedido {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
El pedido se pagó, superó la comprobación del pago y se envió a la dirección indicada en él{% if shippedOn %} el {{ shippedOn }}{% endif %}{% if trackingNumber %} con el número de seguimiento {{ trackingNumber }}{% endif %}{% if deliveredOn %}; el transportista registró la entrega el {{ deliveredOn }}{% endif %}.
Se adjuntan: el pedido con su dirección; los resultados de las comprobaciones del pago, si están disponibles; el registro del transportista; pedidos anteriores sin disputa del mismo cliente, si los hay; nuestros mensajes con el comprador.`,
    pt: `Pedido {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
O pedido foi pago, aprovado na verificação do pagamento e enviado para o endereço nele indicado{% if shippedOn %} em {{ shippedOn }}{% endif %}{% if trackingNumber %} com o código de rastreio {{ trackingNumber }}{% endif %}{% if deliveredOn %}; a transportadora registrou a entrega em {{ deliveredOn }}{% endif %}.
Em anexo: o pedido com o endereço; os resultados das verificações do pagamento, quando disponíveis; o registro da transportadora; pedidos anteriores sem contestação do mesmo cliente, se houver; as nossas mensagens com o comprador.`,
    fr: `Commande {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
La commande a été payée, acceptée par le contrôle du paiement et envoyée à l’adresse qui y figure{% if shippedOn %} le {{ shippedOn }}{% endif %}{% if trackingNumber %} sous le numéro de suivi {{ trackingNumber }}{% endif %}{% if deliveredOn %} ; le transporteur a enregistré la livraison le {{ deliveredOn }}{% endif %}.
Pièces jointes : la commande avec son adresse ; les résultats des contrôles du paiement s’ils sont disponibles ; le relevé du transporteur ; les commandes antérieures non contestées du même client, s’il y en a ; nos messages avec l’acheteur.`,
    de: `Bestellung {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
Die Bestellung wurde bezahlt, von der Zahlungsprüfung angenommen und{% if shippedOn %} am {{ shippedOn }}{% endif %} an die darin genannte Adresse versandt{% if trackingNumber %} (Sendungsnummer {{ trackingNumber }}){% endif %}{% if deliveredOn %}; der Zusteller hat die Zustellung am {{ deliveredOn }} erfasst{% endif %}.
Beigefügt: die Bestellung mit Adresse; die Ergebnisse der Zahlungsprüfung, soweit vorhanden; der Nachweis des Zustellers; frühere unbeanstandete Bestellungen desselben Kunden, falls vorhanden; unsere Nachrichten mit dem Käufer.`,
    it: `Ordine {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
L’ordine è stato pagato, accettato dal controllo del pagamento e spedito all’indirizzo indicato{% if shippedOn %} il {{ shippedOn }}{% endif %}{% if trackingNumber %} con numero di tracciamento {{ trackingNumber }}{% endif %}{% if deliveredOn %}; il corriere ha registrato la consegna il {{ deliveredOn }}{% endif %}.
Allegati: l’ordine con l’indirizzo; gli esiti dei controlli del pagamento, se disponibili; la registrazione del corriere; ordini precedenti non contestati dello stesso cliente, se presenti; i nostri messaggi con l’acquirente.`,
    ru: `Заказ {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
Заказ был оплачен, прошёл проверку платежа и отправлен по указанному в нём адресу{% if shippedOn %} {{ shippedOn }}{% endif %}{% if trackingNumber %}, трек-номер {{ trackingNumber }}{% endif %}{% if deliveredOn %}; перевозчик зафиксировал вручение {{ deliveredOn }}{% endif %}.
Приложены: заказ с адресом; результаты проверок платежа, если они есть; данные перевозчика; прежние неоспоренные заказы того же покупателя, если есть; наша переписка с покупателем.`,
    pl: `Zamówienie {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
Zamówienie zostało opłacone, przeszło kontrolę płatności i zostało wysłane na podany w nim adres{% if shippedOn %} {{ shippedOn }}{% endif %}{% if trackingNumber %} (numer śledzenia {{ trackingNumber }}){% endif %}{% if deliveredOn %}; przewoźnik odnotował doręczenie {{ deliveredOn }}{% endif %}.
W załączeniu: zamówienie z adresem; wyniki kontroli płatności, jeśli są dostępne; zapis przewoźnika; wcześniejsze niekwestionowane zamówienia tego samego klienta, jeśli były; nasze wiadomości z kupującym.`,
    ja: `注文 {{ orderId }}{% if itemTitle %}（{{ itemTitle }}）{% endif %}。
本注文は決済が行われ、決済時の確認を通過し、{% if shippedOn %}{{ shippedOn }} に{% endif %}注文記載の住所へ発送しました{% if trackingNumber %}（追跡番号 {{ trackingNumber }}）{% endif %}。{% if deliveredOn %}配送業者の記録では {{ deliveredOn }} に配達済みです。{% endif %}
添付：住所を含む注文情報。入手可能な決済確認の結果。配送業者の記録。同じお客様の異議のない過去の注文（ある場合）。購入者とのメッセージ。`,
    ko: `주문 {{ orderId }}{% if itemTitle %}({{ itemTitle }}){% endif %}.
이 주문은 결제되어 결제 확인을 통과하였고, {% if shippedOn %}{{ shippedOn }}에 {% endif %}주문에 기재된 주소로 발송되었습니다{% if trackingNumber %}(운송장 번호 {{ trackingNumber }}){% endif %}.{% if deliveredOn %} 운송사 기록상 {{ deliveredOn }}에 배송 완료되었습니다.{% endif %}
첨부: 주소가 포함된 주문 내역, 확인 가능한 결제 검증 결과, 운송사 기록, 같은 고객의 이의 없는 이전 주문(있는 경우), 구매자와의 메시지.`,
  },
};
