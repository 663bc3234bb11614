import type { DraftSpec } from './draft.ts';

export const snadAskPhotos: DraftSpec = {
  id: 'snad-ask-photos',
  to: 'buyer',
  texts: {
    en: `I am sorry that something is not right with your order{% if orderId %} {{ orderId }}{% endif %}. To find the quickest solution I need to see it: please send here two or three clear photos of the item and of the packaging with the label{% if itemTitle %} ({{ itemTitle }}){% endif %}, and, if it is about how it works, a short video.

As soon as I have them, I will answer you with a proposal, at the latest by {{ checkBy }}.`,
    zh: `很抱歉订单{% if orderId %} {{ orderId }}{% endif %}出现了问题。为了尽快解决，我需要了解情况：请在这里发送两三张清晰的照片，包括商品以及带面单的包装{% if itemTitle %}（{{ itemTitle }}）{% endif %}；如果与使用功能有关，请附上一段短视频。

收到后我会尽快给出解决方案，最迟在 {{ checkBy }} 回复您。`,
    es: `Siento que haya un problema con su pedido{% if orderId %} {{ orderId }}{% endif %}. Para encontrar la solución más rápida necesito verlo: envíe por aquí dos o tres fotos claras del artículo y del embalaje con la etiqueta{% if itemTitle %} ({{ itemTitle }}){% endif %} y, si se trata del funcionamiento, un vídeo corto.

En cuanto las tenga le haré una propuesta, como muy tarde el {{ checkBy }}.`,
    pt: `Lamento que haja um problema com o seu pedido{% if orderId %} {{ orderId }}{% endif %}. Para encontrar a solução mais rápida preciso ver: envie por aqui duas ou três fotos nítidas do artigo e da embalagem com a etiqueta{% if itemTitle %} ({{ itemTitle }}){% endif %} e, se for sobre o funcionamento, um vídeo curto.

Assim que as receber farei uma proposta, no máximo até {{ checkBy }}.`,
    fr: `Je suis désolé qu’il y ait un problème avec votre commande{% if orderId %} {{ orderId }}{% endif %}. Pour trouver la solution la plus rapide, j’ai besoin de voir : envoyez ici deux ou trois photos nettes de l’article et de l’emballage avec l’étiquette{% if itemTitle %} ({{ itemTitle }}){% endif %} et, s’il s’agit du fonctionnement, une courte vidéo.

Dès que je les aurai, je vous ferai une proposition, au plus tard le {{ checkBy }}.`,
    de: `es tut mir leid, dass mit Ihrer Bestellung{% if orderId %} {{ orderId }}{% endif %} etwas nicht stimmt. Damit ich schnell eine Lösung finde, schicken Sie mir bitte hier zwei oder drei deutliche Fotos vom Artikel und von der Verpackung mit dem Etikett{% if itemTitle %} ({{ itemTitle }}){% endif %} und, wenn es um die Funktion geht, ein kurzes Video.

Sobald ich sie habe, mache ich Ihnen einen Vorschlag, spätestens am {{ checkBy }}.`,
    it: `mi dispiace che ci sia un problema con il suo ordine{% if orderId %} {{ orderId }}{% endif %}. Per trovare la soluzione più rapida ho bisogno di vedere: invii qui due o tre foto nitide dell’articolo e dell’imballaggio con l’etichetta{% if itemTitle %} ({{ itemTitle }}){% endif %} e, se riguarda il funzionamento, un breve video.

Appena le avrò le farò una proposta, al più tardi il {{ checkBy }}.`,
    ru: `Приношу извинения, что с заказом{% if orderId %} {{ orderId }}{% endif %} что-то не так. Чтобы быстрее найти решение, мне нужно это увидеть: пришлите, пожалуйста, сюда две-три чёткие фотографии товара и упаковки с этикеткой{% if itemTitle %} ({{ itemTitle }}){% endif %}, а если дело в работе товара — короткое видео.

Как только получу их, отвечу с предложением, не позднее {{ checkBy }}.`,
    pl: `przepraszam, że z zamówieniem{% if orderId %} {{ orderId }}{% endif %} jest coś nie tak. Aby jak najszybciej znaleźć rozwiązanie, proszę przesłać tutaj dwa lub trzy wyraźne zdjęcia przedmiotu i opakowania z etykietą{% if itemTitle %} ({{ itemTitle }}){% endif %}, a jeśli chodzi o działanie, krótki film.

Gdy je otrzymam, odpowiem z propozycją, najpóźniej {{ checkBy }}.`,
    ja: `ご注文{% if orderId %} {{ orderId }}{% endif %}の商品に不具合があり、申し訳ございません。早急に解決するため、商品とラベルの付いた包装の鮮明な写真を2～3枚{% if itemTitle %}（{{ itemTitle }}）{% endif %}、動作に関する場合は短い動画を、こちらへお送りください。

確認でき次第、遅くとも {{ checkBy }} までに解決方法をご提案いたします。`,
    ko: `주문{% if orderId %} {{ orderId }}{% endif %}에 문제가 있어 죄송합니다. 빨리 해결해 드리기 위해 상품과 라벨이 보이는 포장의 선명한 사진 2~3장{% if itemTitle %}({{ itemTitle }}){% endif %}, 작동에 관한 문제라면 짧은 동영상을 이곳으로 보내 주세요.

받는 대로 늦어도 {{ checkBy }}까지 해결 방법을 제안해 드리겠습니다.`,
  },
};
