import type { DraftSpec } from './draft.ts';

export const addressConfirm: DraftSpec = {
  id: 'address-confirm',
  to: 'buyer',
  texts: {
    en: `Thank you for telling me in time. Order{% if orderId %} {{ orderId }}{% endif %} has not left yet, and I am holding it back. Please change the address in the order itself if your account offers it; otherwise write the complete address here: name, street and number, postcode, town and country.

I will compare it with the order, correct it there, and send the parcel only then. Please answer by {{ checkBy }}.`,
    zh: `感谢您及时告知。订单{% if orderId %} {{ orderId }}{% endif %}尚未发出，我已暂停发货。如果您的账户可以修改，请直接在订单中更改地址；否则请在这里写出完整地址：姓名、街道门牌、邮编、城市和国家。

我会与订单核对并在订单中更正，之后才会发货。请在 {{ checkBy }} 之前回复。`,
    es: `Gracias por avisarme a tiempo. El pedido{% if orderId %} {{ orderId }}{% endif %} aún no ha salido y lo retengo. Cambie la dirección en el propio pedido si su cuenta lo permite; si no, escriba aquí la dirección completa: nombre, calle y número, código postal, localidad y país.

La compararé con el pedido, la corregiré allí y solo entonces enviaré el paquete. Responda, por favor, antes del {{ checkBy }}.`,
    pt: `Obrigado por avisar a tempo. O pedido{% if orderId %} {{ orderId }}{% endif %} ainda não saiu e estou segurando-o. Altere o endereço no próprio pedido, se a sua conta permitir; caso contrário, escreva aqui o endereço completo: nome, rua e número, CEP, cidade e país.

Vou compará-lo com o pedido, corrigi-lo lá e só então enviar o pacote. Responda, por favor, até {{ checkBy }}.`,
    fr: `Merci de m’avoir prévenu à temps. La commande{% if orderId %} {{ orderId }}{% endif %} n’est pas encore partie et je la retiens. Modifiez l’adresse dans la commande elle-même si votre compte le permet ; sinon, écrivez ici l’adresse complète : nom, rue et numéro, code postal, ville et pays.

Je la comparerai avec la commande, la corrigerai à cet endroit et n’expédierai qu’ensuite. Merci de répondre au plus tard le {{ checkBy }}.`,
    de: `vielen Dank, dass Sie rechtzeitig Bescheid geben. Die Bestellung{% if orderId %} {{ orderId }}{% endif %} ist noch nicht unterwegs, ich halte sie zurück. Bitte ändern Sie die Adresse direkt in der Bestellung, wenn Ihr Konto das anbietet; sonst schreiben Sie mir hier die vollständige Adresse: Name, Straße und Hausnummer, Postleitzahl, Ort und Land.

Ich vergleiche sie mit der Bestellung, berichtige sie dort und versende erst dann. Bitte antworten Sie bis zum {{ checkBy }}.`,
    it: `grazie per avermi avvisato in tempo. L’ordine{% if orderId %} {{ orderId }}{% endif %} non è ancora partito e lo trattengo. Se il suo account lo consente, modifichi l’indirizzo direttamente nell’ordine; altrimenti scriva qui l’indirizzo completo: nome, via e numero, CAP, città e paese.

Lo confronterò con l’ordine, lo correggerò lì e solo allora spedirò il pacco. Risponda per favore entro il {{ checkBy }}.`,
    ru: `Спасибо, что сообщили вовремя. Заказ{% if orderId %} {{ orderId }}{% endif %} ещё не отправлен, я его придерживаю. Измените адрес в самом заказе, если аккаунт это позволяет; если нет, напишите здесь полный адрес: имя, улица и дом, индекс, город и страна.

Я сверю его с заказом, исправлю там и только после этого отправлю посылку. Ответьте, пожалуйста, до {{ checkBy }}.`,
    pl: `dziękuję za wiadomość na czas. Zamówienie{% if orderId %} {{ orderId }}{% endif %} jeszcze nie wyszło, wstrzymuję je. Proszę zmienić adres w samym zamówieniu, jeśli konto na to pozwala; w przeciwnym razie proszę podać tutaj pełny adres: imię i nazwisko, ulica i numer, kod pocztowy, miejscowość i kraj.

Porównam go z zamówieniem, poprawię tam i dopiero wtedy wyślę paczkę. Proszę o odpowiedź do {{ checkBy }}.`,
    ja: `早めにお知らせいただき、大変助かります。ご注文{% if orderId %} {{ orderId }}{% endif %}はまだ発送しておらず、発送を止めております。アカウントで変更できる場合は、ご注文の住所を直接ご変更ください。できない場合は、こちらに住所をすべてお書きください（お名前、番地、郵便番号、市区町村、国）。

ご注文の内容と照合して訂正し、その後に発送いたします。{{ checkBy }} までにご返信をお願いいたします。`,
    ko: `미리 알려 주셔서 감사합니다. 주문{% if orderId %} {{ orderId }}{% endif %}은 아직 발송되지 않았으며 발송을 보류해 두었습니다. 계정에서 가능하다면 주문의 주소를 직접 변경해 주세요. 어려우시면 이곳에 전체 주소(받는 분, 도로명과 번호, 우편번호, 도시, 국가)를 적어 주세요.

주문과 대조해 정정한 뒤에 발송하겠습니다. {{ checkBy }}까지 답변 부탁드립니다.`,
  },
};
