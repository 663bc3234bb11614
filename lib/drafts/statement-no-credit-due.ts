import type { DraftSpec } from './draft.ts';

export const statementNoCreditDue: DraftSpec = {
  id: 'statement-no-credit-due',
  to: 'platform',
  texts: {
    en: `Order {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
No refund was due under the terms that were shown before the purchase: the goods have not come back to us in accordance with them, and no refund was promised.
Attached: the terms and where they were shown; the state of the return, if there is one; our messages with the buyer.`,
    zh: `订单 {{ orderId }}{% if itemTitle %}（{{ itemTitle }}）{% endif %}。
按照购买前展示的条款，本单不应退款：商品未按条款退回我处，我们也未承诺退款。
附件：条款及其展示位置；退货状态（如有）；我们与买家的聊天记录。`,
    es: `Pedido {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
Según las condiciones mostradas antes de la compra no correspondía ningún reembolso: la mercancía no nos ha sido devuelta conforme a ellas y no se prometió un reembolso.
Se adjuntan: las condiciones y el lugar donde se mostraban; el estado de la devolución, si existe; nuestros mensajes con el comprador.`,
    pt: `Pedido {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
De acordo com as condições mostradas antes da compra, não havia reembolso devido: a mercadoria não nos foi devolvida conforme essas condições e nenhum reembolso foi prometido.
Em anexo: as condições e onde eram mostradas; o estado da devolução, se houver; as nossas mensagens com o comprador.`,
    fr: `Commande {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
Selon les conditions affichées avant l’achat, aucun remboursement n’était dû : les marchandises ne nous ont pas été retournées conformément à celles-ci et aucun remboursement n’a été promis.
Pièces jointes : les conditions et l’endroit où elles étaient affichées ; l’état du retour, s’il existe ; nos messages avec l’acheteur.`,
    de: `Bestellung {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
Nach den vor dem Kauf gezeigten Bedingungen war keine Erstattung fällig: Die Ware ist nicht nach diesen Bedingungen zu uns zurückgekommen, und eine Erstattung wurde nicht zugesagt.
Beigefügt: die Bedingungen und wo sie gezeigt wurden; der Stand der Rücksendung, falls es eine gibt; unsere Nachrichten mit dem Käufer.`,
    it: `Ordine {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
In base alle condizioni mostrate prima dell’acquisto non era dovuto alcun rimborso: la merce non ci è stata restituita secondo tali condizioni e non è stato promesso alcun rimborso.
Allegati: le condizioni e dove erano mostrate; lo stato del reso, se esiste; i nostri messaggi con l’acquirente.`,
    ru: `Заказ {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
По условиям, показанным до покупки, возврат денег не причитался: товар не был возвращён нам в соответствии с ними, и возврат не был обещан.
Приложены: условия и место, где они были показаны; состояние возврата товара, если он есть; наша переписка с покупателем.`,
    pl: `Zamówienie {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
Zgodnie z warunkami pokazanymi przed zakupem zwrot pieniędzy nie był należny: towar nie wrócił do nas zgodnie z nimi i zwrotu nie obiecano.
W załączeniu: warunki i miejsce, w którym je pokazano; stan zwrotu towaru, jeśli istnieje; nasze wiadomości z kupującym.`,
    ja: `注文 {{ orderId }}{% if itemTitle %}（{{ itemTitle }}）{% endif %}。
購入前に表示していた条件では、返金の対象ではありません。商品はその条件どおりに返送されておらず、返金のお約束もしておりません。
添付：条件とその表示場所。返品の状況（ある場合）。購入者とのメッセージ。`,
    ko: `주문 {{ orderId }}{% if itemTitle %}({{ itemTitle }}){% endif %}.
구매 전에 표시된 조건에 따르면 환불 대상이 아니었습니다. 상품이 그 조건에 따라 반송되지 않았고 환불을 약속한 적도 없습니다.
첨부: 조건과 표시된 위치, 반품 상태(있는 경우), 구매자와의 메시지.`,
  },
};
