import type { DraftSpec } from './draft.ts';

export const remorseDecline: DraftSpec = {
  id: 'remorse-decline',
  to: 'buyer',
  texts: {
    en: `Thank you for your message about order{% if orderId %} {{ orderId }}{% endif %}. The item matches its description, and the time in which it could be sent back without a reason has passed{% if deliveredOn %}; it was delivered on {{ deliveredOn }}{% endif %}. For this reason I cannot accept a return of this kind.

If something is wrong with the item, please tell me here and add a photo or a video; then I will look into it at once. If you only need help with it, I am glad to give it.`,
    zh: `感谢您就订单{% if orderId %} {{ orderId }}{% endif %}留言。该商品符合页面描述，{% if deliveredOn %}并已于 {{ deliveredOn }} 送达，{% endif %}无理由退货的期限已过，因此我无法接受此类退货。

如果商品本身有问题，请在这里说明并附上照片或视频，我会立即处理。如果您只是需要使用上的帮助，我也很乐意协助。`,
    es: `Gracias por su mensaje sobre el pedido{% if orderId %} {{ orderId }}{% endif %}. El artículo se corresponde con su descripción y el plazo para devolverlo sin motivo ya ha pasado{% if deliveredOn %}; se entregó el {{ deliveredOn }}{% endif %}. Por eso no puedo aceptar una devolución de este tipo.

Si hay algo que no está bien en el artículo, dígamelo por aquí con una foto o un vídeo y lo miraré enseguida. Si solo necesita ayuda para usarlo, se la doy con gusto.`,
    pt: `Obrigado pela mensagem sobre o pedido{% if orderId %} {{ orderId }}{% endif %}. O artigo corresponde à descrição e o prazo para devolvê-lo sem motivo já passou{% if deliveredOn %}; ele foi entregue em {{ deliveredOn }}{% endif %}. Por isso não posso aceitar uma devolução desse tipo.

Se houver algo de errado com o artigo, diga-me por aqui com uma foto ou um vídeo e vou analisar na hora. Se só precisar de ajuda para usá-lo, ajudo com prazer.`,
    fr: `Merci pour votre message au sujet de la commande{% if orderId %} {{ orderId }}{% endif %}. L’article est conforme à sa description et le délai pour le renvoyer sans motif est passé{% if deliveredOn %} ; il a été livré le {{ deliveredOn }}{% endif %}. Je ne peux donc pas accepter un tel retour.

Si quelque chose ne va pas avec l’article, dites-le-moi ici avec une photo ou une vidéo, et je m’en occupe aussitôt. Si vous avez seulement besoin d’aide pour l’utiliser, je vous aiderai volontiers.`,
    de: `vielen Dank für Ihre Nachricht zur Bestellung{% if orderId %} {{ orderId }}{% endif %}. Der Artikel entspricht seiner Beschreibung, und die Frist für eine Rückgabe ohne Grund ist abgelaufen{% if deliveredOn %}; er wurde am {{ deliveredOn }} zugestellt{% endif %}. Deshalb kann ich eine solche Rückgabe nicht annehmen.

Wenn mit dem Artikel etwas nicht stimmt, schreiben Sie mir bitte hier mit einem Foto oder Video, dann kümmere ich mich sofort darum. Wenn Sie nur Hilfe bei der Verwendung brauchen, helfe ich gern.`,
    it: `grazie per il messaggio sull’ordine{% if orderId %} {{ orderId }}{% endif %}. L’articolo corrisponde alla descrizione e il periodo per restituirlo senza motivo è trascorso{% if deliveredOn %}; è stato consegnato il {{ deliveredOn }}{% endif %}. Per questo non posso accettare un reso di questo tipo.

Se qualcosa non va nell’articolo, me lo scriva qui con una foto o un video e me ne occuperò subito. Se le serve solo un aiuto per usarlo, glielo do volentieri.`,
    ru: `Спасибо за сообщение о заказе{% if orderId %} {{ orderId }}{% endif %}. Товар соответствует описанию, а срок возврата без указания причины прошёл{% if deliveredOn %}: товар вручён {{ deliveredOn }}{% endif %}. Поэтому принять такой возврат я не могу.

Если с товаром что-то не так, напишите здесь и приложите фото или видео, я сразу разберусь. Если нужна только помощь в использовании, я с удовольствием помогу.`,
    pl: `dziękuję za wiadomość w sprawie zamówienia{% if orderId %} {{ orderId }}{% endif %}. Przedmiot jest zgodny z opisem, a czas na zwrot bez podania przyczyny minął{% if deliveredOn %}; doręczono go {{ deliveredOn }}{% endif %}. Dlatego nie mogę przyjąć takiego zwrotu.

Jeśli z przedmiotem jest coś nie tak, proszę napisać tutaj i dołączyć zdjęcie lub film, od razu się tym zajmę. Jeśli potrzebna jest tylko pomoc w użytkowaniu, chętnie pomogę.`,
    ja: `ご注文{% if orderId %} {{ orderId }}{% endif %}の商品は商品ページの説明どおりであり、{% if deliveredOn %}{{ deliveredOn }} にお届けしておりますが、{% endif %}理由を問わない返品の期間は過ぎております。そのため、このような返品は承ることができません。

商品に不具合がある場合は、写真または動画を添えてこちらでお知らせください。すぐに確認いたします。使い方でお困りの場合も、喜んでご案内いたします。`,
    ko: `주문{% if orderId %} {{ orderId }}{% endif %}에 대해 연락 주셔서 감사합니다. 상품은 상세 설명과 일치하며, {% if deliveredOn %}{{ deliveredOn }}에 배송되어 {% endif %}단순 변심 반품 기간이 지났습니다. 따라서 이러한 반품은 승인해 드리기 어렵습니다.

상품에 문제가 있다면 사진이나 동영상과 함께 이곳에 알려 주세요. 바로 확인하겠습니다. 사용 방법에 도움이 필요하시면 기꺼이 안내해 드리겠습니다.`,
  },
};
