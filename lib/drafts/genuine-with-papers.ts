import type { DraftSpec } from './draft.ts';

export const genuineWithPapers: DraftSpec = {
  id: 'genuine-with-papers',
  to: 'buyer',
  texts: {
    en: `Thank you for writing about order{% if orderId %} {{ orderId }}{% endif %}. I take the question of where the item comes from seriously, so I am adding the paper that shows it for this product{% if itemTitle %} ({{ itemTitle }}){% endif %}; prices and other customers are covered.

If something on the item still makes you doubt, please show me here in a photo what it is. I will look at it and answer by {{ checkBy }}.`,
    zh: `感谢您就订单{% if orderId %} {{ orderId }}{% endif %}来信。我重视商品来源的问题，因此附上可证明该商品{% if itemTitle %}（{{ itemTitle }}）{% endif %}来源的文件，其中价格和其他客户信息已遮盖。

如果商品上仍有让您存疑之处，请在这里用照片告诉我。我会核对，并在 {{ checkBy }} 之前回复您。`,
    es: `Gracias por escribir sobre el pedido{% if orderId %} {{ orderId }}{% endif %}. Me tomo en serio la pregunta sobre el origen del artículo, por eso adjunto el documento que lo acredita para este producto{% if itemTitle %} ({{ itemTitle }}){% endif %}; los precios y otros clientes están tapados.

Si algo del artículo le sigue generando dudas, muéstremelo por aquí en una foto. Lo miraré y le responderé antes del {{ checkBy }}.`,
    pt: `Obrigado por escrever sobre o pedido{% if orderId %} {{ orderId }}{% endif %}. Levo a sério a pergunta sobre a origem do artigo, por isso anexo o documento que a comprova para este produto{% if itemTitle %} ({{ itemTitle }}){% endif %}; preços e outros clientes estão cobertos.

Se algo no artigo ainda lhe causa dúvida, mostre-me por aqui numa foto. Vou analisar e responder até {{ checkBy }}.`,
    fr: `Merci de m’avoir écrit au sujet de la commande{% if orderId %} {{ orderId }}{% endif %}. Je prends au sérieux la question de l’origine de l’article et joins donc le document qui l’établit pour ce produit{% if itemTitle %} ({{ itemTitle }}){% endif %} ; prix et autres clients sont masqués.

Si un détail de l’article vous fait encore douter, montrez-le-moi ici en photo. Je l’examinerai et vous répondrai au plus tard le {{ checkBy }}.`,
    de: `vielen Dank für Ihre Nachricht zur Bestellung{% if orderId %} {{ orderId }}{% endif %}. Die Frage nach der Herkunft des Artikels nehme ich ernst und füge deshalb das Papier bei, das sie für dieses Produkt belegt{% if itemTitle %} ({{ itemTitle }}){% endif %}; Preise und andere Kunden sind abgedeckt.

Falls Sie am Artikel noch etwas zweifeln lässt, zeigen Sie es mir bitte hier auf einem Foto. Ich sehe es mir an und antworte bis zum {{ checkBy }}.`,
    it: `grazie per averci scritto riguardo all’ordine{% if orderId %} {{ orderId }}{% endif %}. Prendo sul serio la domanda sulla provenienza dell’articolo, perciò allego il documento che la dimostra per questo prodotto{% if itemTitle %} ({{ itemTitle }}){% endif %}; prezzi e altri clienti sono coperti.

Se qualcosa dell’articolo la lascia ancora in dubbio, me lo mostri qui in una foto. Lo esaminerò e risponderò entro il {{ checkBy }}.`,
    ru: `Спасибо за сообщение о заказе{% if orderId %} {{ orderId }}{% endif %}. Я серьёзно отношусь к вопросу о происхождении товара и прилагаю документ, который подтверждает его для этого товара{% if itemTitle %} ({{ itemTitle }}){% endif %}; цены и другие клиенты закрыты.

Если что-то в товаре всё же вызывает сомнение, покажите это здесь на фотографии. Я посмотрю и отвечу до {{ checkBy }}.`,
    pl: `dziękuję za wiadomość dotyczącą zamówienia{% if orderId %} {{ orderId }}{% endif %}. Pytanie o pochodzenie przedmiotu traktuję poważnie, dlatego załączam dokument, który je potwierdza dla tego produktu{% if itemTitle %} ({{ itemTitle }}){% endif %}; ceny i inni klienci są zakryci.

Jeśli coś w przedmiocie nadal budzi wątpliwości, proszę pokazać to tutaj na zdjęciu. Sprawdzę i odpowiem do {{ checkBy }}.`,
    ja: `ご注文{% if orderId %} {{ orderId }}{% endif %}についてご連絡いただき、ありがとうございます。商品の入手元に関するお問い合わせを重く受け止め、本商品{% if itemTitle %}（{{ itemTitle }}）{% endif %}の入手元を示す書類を添付いたします。価格と他の取引先は伏せております。

商品にご不審な点がございましたら、写真でこちらにお知らせください。確認のうえ、{{ checkBy }} までにお返事いたします。`,
    ko: `주문{% if orderId %} {{ orderId }}{% endif %}에 대해 연락해 주셔서 감사합니다. 상품의 출처에 관한 문의를 중요하게 여겨, 이 상품{% if itemTitle %}({{ itemTitle }}){% endif %}의 출처를 보여 주는 서류를 첨부합니다. 가격과 다른 거래처는 가렸습니다.

상품에 의심되는 점이 남아 있다면 사진으로 이곳에 보여 주세요. 확인하고 {{ checkBy }}까지 답변 드리겠습니다.`,
  },
};
