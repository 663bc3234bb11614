import type { DraftSpec } from './draft.ts';

export const addressResend: DraftSpec = {
  id: 'address-resend',
  to: 'buyer',
  texts: {
    en: `Thank you for your message. Order{% if orderId %} {{ orderId }}{% endif %} is already on its way to the address that stands in the order{% if trackingNumber %} (tracking number {{ trackingNumber }}){% endif %}, and I can no longer change that.

I can send you the item once more to the right address. Please write the complete address here: name, street and number, postcode, town and country. If the first parcel should reach you as well, please let me know here. You will have my answer by {{ checkBy }}.`,
    zh: `感谢您的留言。订单{% if orderId %} {{ orderId }}{% endif %}已寄往订单中的地址{% if trackingNumber %}（运单号 {{ trackingNumber }}）{% endif %}，现在已无法更改。

我可以按正确的地址再为您寄送一次。请在这里写出完整地址：姓名、街道门牌、邮编、城市和国家。如果第一个包裹也送达了，请在这里告诉我。我会在 {{ checkBy }} 之前回复您。`,
    es: `Gracias por su mensaje. El pedido{% if orderId %} {{ orderId }}{% endif %} ya va de camino a la dirección que figura en el pedido{% if trackingNumber %} (número de seguimiento {{ trackingNumber }}){% endif %} y ya no puedo cambiarla.

Puedo enviarle el artículo otra vez a la dirección correcta. Escriba aquí la dirección completa: nombre, calle y número, código postal, localidad y país. Si también le llega el primer paquete, avíseme por aquí. Tendrá mi respuesta antes del {{ checkBy }}.`,
    pt: `Obrigado pela mensagem. O pedido{% if orderId %} {{ orderId }}{% endif %} já está a caminho do endereço que consta nele{% if trackingNumber %} (código de rastreio {{ trackingNumber }}){% endif %} e não consigo mais alterá-lo.

Posso enviar o artigo mais uma vez para o endereço correto. Escreva aqui o endereço completo: nome, rua e número, CEP, cidade e país. Se o primeiro pacote também chegar, avise-me por aqui. Você terá a minha resposta até {{ checkBy }}.`,
    fr: `Merci pour votre message. La commande{% if orderId %} {{ orderId }}{% endif %} est déjà en route vers l’adresse indiquée dans la commande{% if trackingNumber %} (numéro de suivi {{ trackingNumber }}){% endif %} et je ne peux plus la modifier.

Je peux vous envoyer l’article une nouvelle fois à la bonne adresse. Écrivez ici l’adresse complète : nom, rue et numéro, code postal, ville et pays. Si le premier colis vous parvient aussi, dites-le-moi ici. Vous aurez ma réponse au plus tard le {{ checkBy }}.`,
    de: `vielen Dank für Ihre Nachricht. Die Bestellung{% if orderId %} {{ orderId }}{% endif %} ist bereits zur Adresse der Bestellung unterwegs{% if trackingNumber %} (Sendungsnummer {{ trackingNumber }}){% endif %}, das lässt sich nicht mehr ändern.

Ich kann Ihnen den Artikel noch einmal an die richtige Adresse senden. Bitte schreiben Sie mir hier die vollständige Adresse: Name, Straße und Hausnummer, Postleitzahl, Ort und Land. Falls auch das erste Paket bei Ihnen ankommt, geben Sie mir bitte hier Bescheid. Sie hören bis zum {{ checkBy }} von mir.`,
    it: `grazie per il messaggio. L’ordine{% if orderId %} {{ orderId }}{% endif %} è già in viaggio verso l’indirizzo indicato nell’ordine{% if trackingNumber %} (numero di tracciamento {{ trackingNumber }}){% endif %} e non posso più cambiarlo.

Posso inviarle l’articolo un’altra volta all’indirizzo corretto. Scriva qui l’indirizzo completo: nome, via e numero, CAP, città e paese. Se dovesse arrivare anche il primo pacco, me lo faccia sapere qui. Avrà la mia risposta entro il {{ checkBy }}.`,
    ru: `Спасибо за сообщение. Заказ{% if orderId %} {{ orderId }}{% endif %} уже едет по адресу из заказа{% if trackingNumber %} (номер отслеживания {{ trackingNumber }}){% endif %}, изменить это больше нельзя.

Я могу отправить вам товар ещё раз по верному адресу. Напишите здесь полный адрес: имя, улица и дом, индекс, город и страна. Если первая посылка тоже придёт, сообщите, пожалуйста, здесь. Я отвечу вам до {{ checkBy }}.`,
    pl: `dziękuję za wiadomość. Zamówienie{% if orderId %} {{ orderId }}{% endif %} jest już w drodze na adres podany w zamówieniu{% if trackingNumber %} (numer śledzenia {{ trackingNumber }}){% endif %} i nie mogę już tego zmienić.

Mogę wysłać przedmiot jeszcze raz na właściwy adres. Proszę podać tutaj pełny adres: imię i nazwisko, ulica i numer, kod pocztowy, miejscowość i kraj. Jeśli dotrze również pierwsza paczka, proszę o wiadomość tutaj. Odpowiem do {{ checkBy }}.`,
    ja: `ご注文{% if orderId %} {{ orderId }}{% endif %}はすでにご注文の住所へ向かっており{% if trackingNumber %}（追跡番号 {{ trackingNumber }}）{% endif %}、変更することができません。

正しい住所へもう一度商品をお送りすることができます。こちらに住所をすべてお書きください（お名前、番地、郵便番号、市区町村、国）。最初のお荷物も届いた場合は、こちらでお知らせください。{{ checkBy }} までにご返信いたします。`,
    ko: `주문{% if orderId %} {{ orderId }}{% endif %}은 이미 주문에 적힌 주소로 배송 중이며{% if trackingNumber %}(운송장 {{ trackingNumber }}){% endif %} 더 이상 변경할 수 없습니다.

올바른 주소로 상품을 한 번 더 보내 드릴 수 있습니다. 이곳에 전체 주소(받는 분, 도로명과 번호, 우편번호, 도시, 국가)를 적어 주세요. 첫 번째 상품도 도착하면 이곳으로 알려 주세요. {{ checkBy }}까지 답변드리겠습니다.`,
  },
};
