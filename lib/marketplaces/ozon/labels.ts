import type { Facts } from '../../model/facts.ts';
import { briefEn } from '../vocabulary/brief-en.ts';
import { ru } from '../vocabulary/ru.ts';
import { wordsOf, type Vocabulary } from '../vocabulary/vocabulary.ts';

/** What the back office names in its own way, and Chinese as far as sellers of abroad need it. */
const own: Vocabulary = {
  labels: {
    order: 'Номер отправления|Отправление|Posting number|货件编号',
    request: 'Номер заявки на возврат|ID возврата|退货编号',
    status: 'Статус отправления|Статус заявки|状态',
    orderedAt: 'Принято в обработку|Accepted for processing|下单时间',
    shipBy: 'Дата отгрузки|Shipment date|发货截止时间',
    respondBy: 'Примите решение до|Decide by|处理截止时间',
    reason: 'Причина заявки|退货原因',
    amount: 'К возврату покупателю|退款金额',
    total: 'Стоимость отправления|订单金额',
    tracking: 'Трек-номер отправления|运单号',
  },
  phrases: {
    return: 'Возврат товара|退货申请',
    waiting: 'Ожидает решения|Ожидает вашего решения|Новая заявка|待处理',
    review: 'Спор открыт|На рассмотрении Ozon',
    returnApproved: 'Одобрена|Заявка одобрена|已批准',
    returnShipped: 'Товар в пути|Едет к вам',
    returnDelivered: 'Получен продавцом|Received by seller',
    returnDeclined: 'Отклонена|Заявка отклонена|已拒绝',
    closed: 'Закрыта|Завершена|已关闭',
    unshipped: 'Готов к отгрузке|Awaiting packaging|待发货',
    shipped: 'Delivering|运输中',
    delivered: '已送达',
    cancelled: '已取消',
  },
};

export const words = wordsOf(ru, briefEn, own);

const reasons: readonly (readonly [RegExp, NonNullable<Facts['issue']>])[] = [
  [/подделк|неоригинал|не оригинал|counterfeit|假货/i, 'counterfeit'],
  [/некомплект|не хватает|недостач|missing|缺件|少件/i, 'missing-parts'],
  [/повре(жд|д)|разбит|сломан|damaged|损坏|破损/i, 'damaged-in-transit'],
  [/брак|дефект|не работает|неисправ|defect|(not|n't) work|质量|故障/i, 'defective'],
  [/не тот товар|другой товар|ошиб\S* (товар|артикул)|wrong item|发错/i, 'wrong-item'],
  [/размер|не подош[её]л|size|尺码/i, 'size-fit'],
  [/не соответству|отличается|описани|not as described|描述不符/i, 'not-as-described'],
  [/не получ|не достав|not received|未收到/i, 'item-not-received'],
  [/передумал|не понравил|не нужен|changed (my|their) mind|不想要/i, 'changed-mind'],
];

/** What the reason of a return means. */
export const issueOf = (reason: string): Facts['issue'] =>
  reasons.find(([says]) => says.test(reason))?.[1];
