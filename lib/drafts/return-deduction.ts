import type { DraftSpec } from './draft.ts';

export const returnDeduction: DraftSpec = {
  id: 'return-deduction',
  to: 'buyer',
  texts: {
    en: `Your return for order{% if orderId %} {{ orderId }}{% endif %} has arrived, thank you. On opening it I found that the item is not in the state in which it was sent; I photographed it as it came. In such a case the platform allows a part of the price to be kept back for the loss in value. I am refunding the rest in the return on the platform, where you also see the amount.

If you see this differently, please answer here or in the return.`,
    zh: `订单{% if orderId %} {{ orderId }}{% endif %}的退货已收到，谢谢。开箱时我发现商品与发出时的状态不一致，并已按到货原样拍照。对于这种情况，平台允许按贬值程度扣减部分款项。其余款项我会在平台的退货流程中退还，您可以在那里看到金额。

如果您有不同看法，请在这里或退货页面回复。`,
    es: `Su devolución del pedido{% if orderId %} {{ orderId }}{% endif %} ha llegado, gracias. Al abrirla vi que el artículo no está en el estado en que se envió; lo fotografié tal como llegó. En ese caso la plataforma permite retener una parte del precio por la pérdida de valor. El resto lo reembolso en la devolución de la plataforma, donde también verá el importe.

Si lo ve de otro modo, responda por aquí o en la devolución.`,
    pt: `A sua devolução do pedido{% if orderId %} {{ orderId }}{% endif %} chegou, obrigado. Ao abri-la vi que o artigo não está no estado em que foi enviado; fotografei-o como chegou. Nesse caso a plataforma permite reter uma parte do preço pela perda de valor. O restante reembolso na devolução da plataforma, onde você também vê o valor.

Se pensar de outra forma, responda por aqui ou na devolução.`,
    fr: `Votre retour de la commande{% if orderId %} {{ orderId }}{% endif %} est arrivé, merci. À l’ouverture, j’ai constaté que l’article n’est pas dans l’état où il a été envoyé ; je l’ai photographié tel qu’il est arrivé. Dans ce cas, la plateforme permet de retenir une partie du prix pour la perte de valeur. Je rembourse le reste dans le retour sur la plateforme, où vous voyez aussi le montant.

Si vous voyez les choses autrement, répondez ici ou dans le retour.`,
    de: `Ihre Rücksendung zur Bestellung{% if orderId %} {{ orderId }}{% endif %} ist angekommen, vielen Dank. Beim Öffnen habe ich gesehen, dass der Artikel nicht in dem Zustand ist, in dem er versendet wurde; ich habe ihn so fotografiert, wie er ankam. Für diesen Fall erlaubt die Plattform, für den Wertverlust einen Teil einzubehalten. Den Rest erstatte ich in der Rückgabe auf der Plattform, wo Sie auch den Betrag sehen.

Wenn Sie das anders sehen, antworten Sie mir bitte hier oder in der Rückgabe.`,
    it: `il suo reso dell’ordine{% if orderId %} {{ orderId }}{% endif %} è arrivato, grazie. All’apertura ho visto che l’articolo non è nello stato in cui era stato spedito; l’ho fotografato così come è arrivato. In questo caso la piattaforma permette di trattenere una parte del prezzo per la perdita di valore. Rimborso il resto nel reso sulla piattaforma, dove vedrà anche l’importo.

Se la vede diversamente, risponda qui o nel reso.`,
    ru: `Ваш возврат по заказу{% if orderId %} {{ orderId }}{% endif %} получен, спасибо. При вскрытии я увидел, что товар не в том состоянии, в котором был отправлен; он сфотографирован так, как пришёл. Для такого случая площадка позволяет удержать часть стоимости за потерю в цене. Остальное я возвращаю в рамках возврата на площадке, там же видна сумма.

Если вы смотрите на это иначе, ответьте, пожалуйста, здесь или в возврате.`,
    pl: `zwrot do zamówienia{% if orderId %} {{ orderId }}{% endif %} dotarł, dziękuję. Po otwarciu okazało się, że przedmiot nie jest w stanie, w jakim został wysłany; sfotografowałem go tak, jak dotarł. W takim przypadku platforma pozwala potrącić część ceny za utratę wartości. Resztę zwracam w zwrocie na platformie, gdzie widać też kwotę.

Jeśli ocena jest inna, proszę odpowiedzieć tutaj lub w zwrocie.`,
    ja: `ご注文{% if orderId %} {{ orderId }}{% endif %}の返品を受け取りました。ありがとうございます。開封したところ、商品が発送時の状態と異なっており、到着時のまま写真に記録いたしました。この場合、プラットフォームでは価値の減少分を差し引くことが認められております。残りの金額はプラットフォームの返品手続きで返金し、金額もそちらに表示されます。

ご意見がございましたら、こちらまたは返品画面でご返信ください。`,
    ko: `주문{% if orderId %} {{ orderId }}{% endif %}의 반품이 도착했습니다. 감사합니다. 개봉해 보니 상품이 발송 당시의 상태와 달라 도착한 그대로 사진으로 남겨 두었습니다. 이 경우 플랫폼은 가치 감소분을 공제하는 것을 허용합니다. 나머지 금액은 플랫폼의 반품 절차에서 환불하며, 금액도 그곳에서 확인하실 수 있습니다.

다른 의견이 있으시면 이곳이나 반품 화면에 답변해 주세요.`,
  },
};
