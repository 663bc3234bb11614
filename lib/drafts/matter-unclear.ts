import type { DraftSpec } from './draft.ts';

export const matterUnclear: DraftSpec = {
  id: 'matter-unclear',
  to: 'buyer',
  texts: {
    en: `Thank you for your message about order{% if orderId %} {{ orderId }}{% endif %}. I want to help and need to understand what it is about: the delivery, the item itself, the payment, or something else? Please tell me here what happened and what you wish for, with a photo if something can be seen. I will answer by {{ checkBy }}.`,
    zh: `感谢您就订单{% if orderId %} {{ orderId }}{% endif %}来信。我希望帮您解决，需要先了解具体情况：是配送、商品本身、付款，还是其他问题？请在这里告诉我发生了什么以及您的期望，能看到的问题请附照片。我会在 {{ checkBy }} 之前回复您。`,
    es: `Gracias por su mensaje sobre el pedido{% if orderId %} {{ orderId }}{% endif %}. Quiero ayudarle y necesito entender de qué se trata: ¿la entrega, el artículo, el pago u otra cosa? Cuénteme por aquí qué ha pasado y qué desea, con una foto si se ve algo. Le responderé antes del {{ checkBy }}.`,
    pt: `Obrigado pela sua mensagem sobre o pedido{% if orderId %} {{ orderId }}{% endif %}. Quero ajudar e preciso entender do que se trata: a entrega, o artigo, o pagamento ou outra coisa? Conte-me por aqui o que aconteceu e o que deseja, com uma foto se algo for visível. Respondo até {{ checkBy }}.`,
    fr: `Merci de votre message au sujet de la commande{% if orderId %} {{ orderId }}{% endif %}. Je souhaite vous aider et dois comprendre de quoi il s’agit : la livraison, l’article, le paiement ou autre chose ? Dites-moi ici ce qui s’est passé et ce que vous souhaitez, avec une photo si quelque chose se voit. Je vous répondrai au plus tard le {{ checkBy }}.`,
    de: `vielen Dank für Ihre Nachricht zur Bestellung{% if orderId %} {{ orderId }}{% endif %}. Ich möchte helfen und muss verstehen, worum es geht: um die Lieferung, den Artikel, die Zahlung oder etwas anderes? Bitte schreiben Sie mir hier, was geschehen ist und was Sie sich wünschen, wenn etwas zu sehen ist mit einem Foto. Ich antworte bis zum {{ checkBy }}.`,
    it: `grazie per il suo messaggio sull’ordine{% if orderId %} {{ orderId }}{% endif %}. Desidero aiutarla e devo capire di che cosa si tratta: la consegna, l’articolo, il pagamento o altro? Mi scriva qui che cosa è successo e che cosa desidera, con una foto se qualcosa è visibile. Risponderò entro il {{ checkBy }}.`,
    ru: `Спасибо за сообщение о заказе{% if orderId %} {{ orderId }}{% endif %}. Я хочу помочь, и мне нужно понять, в чём дело: в доставке, товаре, оплате или в чём-то другом? Напишите здесь, что произошло и чего вы хотите, и приложите фотографию, если что-то видно. Я отвечу до {{ checkBy }}.`,
    pl: `dziękuję za wiadomość dotyczącą zamówienia{% if orderId %} {{ orderId }}{% endif %}. Chcę pomóc i muszę zrozumieć, o co chodzi: o dostawę, przedmiot, płatność czy coś innego? Proszę napisać tutaj, co się stało i jakie jest oczekiwanie, ze zdjęciem, jeśli coś widać. Odpowiem do {{ checkBy }}.`,
    ja: `ご注文{% if orderId %} {{ orderId }}{% endif %}についてのメッセージをありがとうございます。対応のため、配送、商品、お支払い、その他のいずれに関することか教えてください。何が起きたか、ご希望は何かをこちらでお知らせいただき、目に見えるものは写真を添えてください。{{ checkBy }} までにお返事いたします。`,
    ko: `주문{% if orderId %} {{ orderId }}{% endif %}에 대한 메시지 감사합니다. 도와드리기 위해 배송, 상품, 결제 또는 그 밖의 어떤 문제인지 알고 싶습니다. 무슨 일이 있었는지, 무엇을 원하시는지 이곳에 알려 주시고, 보이는 문제라면 사진을 함께 보내 주세요. {{ checkBy }}까지 답변 드리겠습니다.`,
  },
};
