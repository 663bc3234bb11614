import type { DraftSpec } from './draft.ts';

export const snadHowToUse: DraftSpec = {
  id: 'snad-how-to-use',
  to: 'buyer',
  texts: {
    en: `Thank you for the details about your order{% if orderId %} {{ orderId }}{% endif %}. From what you describe, the item may not be defective: it could be a matter of setting it up. Please try these steps first: charge or connect it fully, follow the instructions in the box in their order, and tell me here at which step it stops, with a short video if you can.

I will look at it at once and answer by {{ checkBy }}. If it turns out to be faulty, I will make it good.`,
    zh: `感谢您提供订单{% if orderId %} {{ orderId }}{% endif %}的详细情况。根据您的描述，商品不一定有质量问题，可能与设置或使用方法有关。请先尝试：充满电或接好电源，按说明书的顺序操作，并在这里告诉我停在哪一步，如方便请附一段短视频。

我会马上查看，并在 {{ checkBy }} 之前回复。如果确实有故障，我们会负责处理。`,
    es: `Gracias por los detalles sobre su pedido{% if orderId %} {{ orderId }}{% endif %}. Por lo que describe, puede que el artículo no esté defectuoso, sino que sea cuestión de configurarlo. Pruebe primero lo siguiente: cárguelo o conéctelo por completo, siga las instrucciones en su orden y dígame por aquí en qué paso se detiene, si es posible con un vídeo corto.

Lo miraré enseguida y le responderé antes del {{ checkBy }}. Si resulta estar defectuoso, lo solucionaré.`,
    pt: `Obrigado pelos detalhes sobre o seu pedido{% if orderId %} {{ orderId }}{% endif %}. Pelo que descreve, o artigo pode não ter defeito, e sim precisar de configuração. Tente primeiro: carregue-o ou ligue-o por completo, siga as instruções na ordem e diga-me por aqui em que passo ele para, se possível com um vídeo curto.

Vou verificar logo e respondo até {{ checkBy }}. Se houver defeito, vou resolver.`,
    fr: `Merci pour les précisions sur votre commande{% if orderId %} {{ orderId }}{% endif %}. D’après votre description, l’article n’est peut-être pas défectueux ; il peut s’agir de la mise en service. Essayez d’abord ceci : chargez-le ou branchez-le complètement, suivez la notice dans l’ordre et dites-moi ici à quelle étape cela s’arrête, si possible avec une courte vidéo.

Je regarde aussitôt et je vous réponds au plus tard le {{ checkBy }}. S’il s’avère défectueux, je trouverai une solution.`,
    de: `vielen Dank für die Angaben zu Ihrer Bestellung{% if orderId %} {{ orderId }}{% endif %}. Nach Ihrer Beschreibung muss der Artikel nicht defekt sein, es kann an der Einrichtung liegen. Bitte versuchen Sie zuerst Folgendes: vollständig laden oder anschließen, der Anleitung Schritt für Schritt folgen und mir hier sagen, bei welchem Schritt es nicht weitergeht, am besten mit einem kurzen Video.

Ich sehe es mir gleich an und antworte bis zum {{ checkBy }}. Ist er wirklich fehlerhaft, bringe ich das in Ordnung.`,
    it: `grazie per i dettagli sul suo ordine{% if orderId %} {{ orderId }}{% endif %}. Da quanto descrive, l’articolo potrebbe non essere difettoso: potrebbe trattarsi della configurazione. Provi prima così: lo carichi o lo colleghi del tutto, segua le istruzioni nell’ordine e mi dica qui a quale passo si ferma, se possibile con un breve video.

Lo guarderò subito e risponderò entro il {{ checkBy }}. Se risulterà difettoso, troverò una soluzione.`,
    ru: `Спасибо за подробности о заказе{% if orderId %} {{ orderId }}{% endif %}. Судя по описанию, товар может быть исправен: возможно, дело в настройке. Попробуйте сначала так: полностью зарядите или подключите его, выполните инструкцию по порядку и напишите здесь, на каком шаге возникает проблема, по возможности с коротким видео.

Я сразу посмотрю и отвечу до {{ checkBy }}. Если товар окажется неисправным, я всё исправлю.`,
    pl: `dziękuję za szczegóły dotyczące zamówienia{% if orderId %} {{ orderId }}{% endif %}. Z opisu wynika, że przedmiot nie musi być wadliwy, może chodzić o konfigurację. Proszę najpierw: w pełni go naładować lub podłączyć, wykonać kroki z instrukcji po kolei i napisać tutaj, na którym kroku się zatrzymuje, najlepiej z krótkim filmem.

Od razu to sprawdzę i odpowiem do {{ checkBy }}. Jeśli okaże się wadliwy, znajdę rozwiązanie.`,
    ja: `ご注文{% if orderId %} {{ orderId }}{% endif %}について詳しくお知らせいただき、ありがとうございます。伺った内容では、故障ではなく設定によるものかもしれません。まず、十分に充電または接続し、説明書の順に操作のうえ、どの手順で止まるかをこちらでお知らせください。可能でしたら短い動画もお送りください。

すぐに確認し、{{ checkBy }} までにお返事いたします。故障であれば責任をもって対応いたします。`,
    ko: `주문{% if orderId %} {{ orderId }}{% endif %}에 대해 자세히 알려 주셔서 감사합니다. 말씀하신 내용으로는 불량이 아니라 설정 문제일 수 있습니다. 먼저 완전히 충전하거나 연결한 뒤 설명서 순서대로 진행해 보시고, 어느 단계에서 멈추는지 이곳에 알려 주세요. 가능하면 짧은 동영상도 부탁드립니다.

바로 확인하고 {{ checkBy }}까지 답변 드리겠습니다. 불량으로 확인되면 해결해 드리겠습니다.`,
  },
};
