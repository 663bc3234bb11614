import { en, es, ru, zh } from '../../text/when/date-words.ts';
import { siteValues } from '../site-values.ts';
import { wordsOf, type Vocabulary } from '../vocabulary/vocabulary.ts';
import { oldSites } from './sites.ts';

/**
 * Words of the old pages as far as disputes need them, zh, en, ru and es: the whole vocabularies of four
 * languages would be too heavy for a page. None of them was seen on a page.
 */
const own: readonly Vocabulary[] = [
  {
    labels: {
      order: '订单号|订单编号|订单ID',
      request: '纠纷ID|纠纷号|纠纷编号',
      status: '状态|纠纷状态',
      opened: '申请时间|纠纷开启时间|开启时间',
      respondBy: '响应截止时间|处理截止时间|截止时间',
      reason: '原因|纠纷原因|退款原因',
      amount: '退款金额|申请退款金额|纠纷金额',
      total: '订单总额|订单金额',
      buyer: '买家|买家姓名',
      tracking: '运单号|物流单号',
    },
    phrases: {
      claim: '纠纷详情|纠纷列表',
      respondBy: '请在|请于',
      waiting: '等待卖家|等待您|等待商家',
      waitingForBuyer: '等待买家',
      review: '平台介入|平台处理中|平台介入处理中',
      closed: '纠纷已关闭|纠纷已结束|已结束|已关闭',
    },
  },
  {
    labels: {
      order: 'Order|Order ID|Order number|Order No.',
      request: 'Dispute|Dispute ID|Dispute No.|Dispute number',
      status: 'Status|Dispute status',
      opened: 'Opened|Opened on|Date opened|Dispute opened',
      respondBy: 'Respond by|Deadline',
      reason: 'Reason|Dispute reason',
      amount: 'Refund amount|Requested amount|Disputed amount',
      total: 'Order total|Order amount|Total amount',
      buyer: 'Buyer|Buyer name',
      tracking: 'Tracking number',
    },
    phrases: {
      claim: 'Dispute details|Dispute detail|Dispute list',
      respondBy: 'Respond by|Please respond by|You have until',
      waiting: 'Waiting for seller|Waiting for the seller|Waiting for you',
      waitingForBuyer: 'Waiting for buyer|Waiting for the buyer',
      review: 'AliExpress is reviewing|Under review|Escalated',
      closed: 'Dispute closed|Dispute finished|Closed|Finished',
    },
  },
  {
    labels: {
      order: 'Заказ|Номер заказа|№ заказа',
      request: 'Спор|Номер спора|№ спора',
      status: 'Статус|Статус спора',
      opened: 'Спор открыт|Дата открытия',
      respondBy: 'Ответить до|Срок ответа',
      reason: 'Причина|Причина спора',
      amount: 'Сумма возврата',
      total: 'Сумма заказа',
      buyer: 'Покупатель',
      tracking: 'Трек-номер|Номер отслеживания',
    },
    phrases: {
      claim: 'Детали спора|Информация о споре',
      respondBy: 'Ответьте до|Ответить до|У вас есть время до',
      waiting: 'Ожидание ответа продавца|Ожидает ответа продавца|Ожидание продавца',
      waitingForBuyer: 'Ожидание ответа покупателя|Ожидает ответа покупателя|Ожидание покупателя',
      review: 'На рассмотрении|Арбитраж',
      closed: 'Спор закрыт|Спор завершён|Закрыт|Завершён',
    },
  },
  {
    labels: {
      order: 'Pedido|Número de pedido|N.º de pedido',
      request: 'Disputa|Número de disputa|ID de la disputa',
      status: 'Estado|Estado de la disputa',
      opened: 'Fecha de apertura|Abierta el',
      respondBy: 'Responder antes del|Fecha límite',
      reason: 'Motivo|Motivo de la disputa',
      amount: 'Importe del reembolso|Importe solicitado',
      total: 'Total del pedido|Importe del pedido',
      buyer: 'Comprador',
      tracking: 'Número de seguimiento',
    },
    phrases: {
      claim: 'Detalles de la disputa|Lista de disputas',
      respondBy: 'Responde antes del|Responda antes del|Tienes hasta el',
      waiting: 'Esperando tu respuesta|Esperando al vendedor',
      waitingForBuyer: 'Esperando al comprador',
      review: 'En revisión|En mediación',
      closed: 'Disputa cerrada|Cerrada|Finalizada',
    },
  },
];

export const words = wordsOf(...own);

const signs = {
  certain: { USD: 'US$|US $', EUR: '€', CNY: 'CN¥|CN￥|RMB|人民币', RUB: '₽|руб.', BRL: 'R$' },
  shared: { $: 'USD', '¥|￥': 'CNY JPY' },
};
/** Buyers of every country pay in their own money. */
export const values = siteValues({
  sites: oldSites,
  currencies: signs,
  bareNumbers: false,
  languages: { zh, en, ru, es },
});
