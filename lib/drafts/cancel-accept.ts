import type { DraftSpec } from './draft.ts';

export const cancelAccept: DraftSpec = {
  id: 'cancel-accept',
  to: 'buyer',
  texts: {
    en: `Thank you for telling me that you would like to cancel order{% if orderId %} {{ orderId }}{% endif %}. It has not been handed to the carrier, so I am cancelling it on the platform. What you paid{% if total %} ({{ total }}){% endif %} goes back to your way of payment; how soon you see it depends on that.{% if askReason %}

If you like, tell me here what changed your mind. You do not have to.{% endif %}`,
    zh: `感谢您告知希望取消订单{% if orderId %} {{ orderId }}{% endif %}。包裹尚未交给承运商，我正在平台上为您取消。您支付的款项{% if total %}（{{ total }}）{% endif %}将退回原付款方式，到账时间取决于该付款方式。{% if askReason %}

如果您愿意，可以在这里告诉我取消的原因，不说也没关系。{% endif %}`,
    es: `Gracias por avisarme de que desea cancelar el pedido{% if orderId %} {{ orderId }}{% endif %}. Todavía no se ha entregado al transportista, así que lo cancelo en la plataforma. Lo que pagó{% if total %} ({{ total }}){% endif %} vuelve a su forma de pago; el plazo hasta verlo depende de ella.{% if askReason %}

Si le parece bien, cuénteme por aquí qué le hizo cambiar de idea. No es obligatorio.{% endif %}`,
    pt: `Obrigado por avisar que deseja cancelar o pedido{% if orderId %} {{ orderId }}{% endif %}. Ele ainda não foi entregue à transportadora, por isso estou cancelando na plataforma. O valor pago{% if total %} ({{ total }}){% endif %} volta para a sua forma de pagamento; o prazo até aparecer depende dela.{% if askReason %}

Se quiser, conte-me por aqui o que o fez mudar de ideia. Não é obrigatório.{% endif %}`,
    fr: `Merci de m’avoir prévenu que vous souhaitez annuler la commande{% if orderId %} {{ orderId }}{% endif %}. Elle n’a pas encore été remise au transporteur, je l’annule donc sur la plateforme. La somme payée{% if total %} ({{ total }}){% endif %} revient sur votre moyen de paiement, dont dépend aussi le délai.{% if askReason %}

Si vous le voulez bien, dites-moi ici ce qui vous a fait changer d’avis. Ce n’est pas obligatoire.{% endif %}`,
    de: `vielen Dank für die Nachricht, dass Sie die Bestellung{% if orderId %} {{ orderId }}{% endif %} stornieren möchten. Sie wurde noch nicht an den Versanddienst übergeben, deshalb storniere ich sie auf der Plattform. Ihre Zahlung{% if total %} ({{ total }}){% endif %} geht auf dem ursprünglichen Zahlungsweg zurück; davon hängt auch ab, wann das Geld bei Ihnen ist.{% if askReason %}

Wenn Sie mögen, schreiben Sie mir hier, warum Sie sich anders entschieden haben. Das ist freiwillig.{% endif %}`,
    it: `grazie per avermi avvisato che desidera annullare l’ordine{% if orderId %} {{ orderId }}{% endif %}. Non è ancora stato consegnato al corriere, quindi lo annullo sulla piattaforma. Quanto pagato{% if total %} ({{ total }}){% endif %} torna sul suo metodo di pagamento, da cui dipendono anche i tempi.{% if askReason %}

Se vuole, mi dica qui che cosa le ha fatto cambiare idea. Non è obbligatorio.{% endif %}`,
    ru: `Спасибо, что сообщили о желании отменить заказ{% if orderId %} {{ orderId }}{% endif %}. Он ещё не передан перевозчику, поэтому я отменяю его на площадке. Оплата{% if total %} ({{ total }}){% endif %} вернётся тем же способом, которым вы платили; от него зависит и срок зачисления.{% if askReason %}

Если хотите, напишите здесь, почему вы передумали. Это необязательно.{% endif %}`,
    pl: `dziękuję za wiadomość o chęci anulowania zamówienia{% if orderId %} {{ orderId }}{% endif %}. Nie zostało ono jeszcze przekazane przewoźnikowi, więc anuluję je na platformie. Zapłacona kwota{% if total %} ({{ total }}){% endif %} wróci tą samą formą płatności; od niej zależy też czas zaksięgowania.{% if askReason %}

Jeśli to możliwe, proszę napisać tutaj, skąd zmiana decyzji. Nie jest to konieczne.{% endif %}`,
    ja: `ご注文{% if orderId %} {{ orderId }}{% endif %}のキャンセルのご希望を承りました。お荷物はまだ配送会社に引き渡しておりませんので、プラットフォームでキャンセルの手続きをいたします。お支払いいただいた金額{% if total %}（{{ total }}）{% endif %}は元のお支払い方法に返金され、反映までの日数はその方法により異なります。{% if askReason %}

差し支えなければ、こちらでキャンセルの理由をお聞かせください。ご回答は任意です。{% endif %}`,
    ko: `주문{% if orderId %} {{ orderId }}{% endif %} 취소를 원하신다는 말씀 확인했습니다. 상품이 아직 배송사에 인계되지 않아 플랫폼에서 취소 처리해 드리겠습니다. 결제하신 금액{% if total %}({{ total }}){% endif %}은 원래 결제 수단으로 환불되며, 입금 시점은 결제 수단에 따라 다릅니다.{% if askReason %}

괜찮으시다면 취소하시는 이유를 이곳에 알려 주세요. 꼭 답하지 않으셔도 됩니다.{% endif %}`,
  },
};
