import type { Facts } from '../../model/facts.ts';
import type { Ask, Issue } from '../../model/words.ts';

/** Texts of the back office by meaning: the first expression that finds itself in the text decides. */
type Vocabulary<T> = readonly (readonly [RegExp, T])[];

export function meaningOf<T>(text: string, vocabulary: Vocabulary<T>): T | undefined {
  const folded = text.normalize('NFKC').replace(/\s+/g, ' ');
  return vocabulary.find(([says]) => says.test(folded))?.[1];
}

interface State {
  readonly stage: NonNullable<Facts['stage']>;
  readonly return?: 'approved' | 'in-transit';
}

/**
 * States of a dispute, zh, en, ru and es, and the codes of the older interface. Who is waited for comes
 * first: "platform proposal, waiting for seller" asks the seller.
 */
export const states: Vocabulary<State> = [
  [
    /已结束|已关闭|已完结|成功$|\bclosed\b|\bfinished\b|\bended\b|\bcompleted\b|закрыт|заверш[её]н|окончен|cerrad[oa]|finalizad[oa]|terminad[oa]|completad[oa]/i,
    { stage: 'closed' },
  ],
  [/关闭/, { stage: 'closed' }],
  [
    /等待.{0,4}(买家)?.{0,4}退货|waiting for (the )?(buyer('s)? )?(to )?(return|send)|ожида\S* (возврата? )?(товара|отправк\S* (товара )?покупател)|(esperando|pendiente de) (la |una )?devolución|comprador (devuelva|envíe)|WAIT_BUYER_SEND_GOODS/i,
    { stage: 'negotiation', return: 'approved' },
  ],
  [/WAIT_SELLER_RECEIVE_GOODS/, { stage: 'negotiation', return: 'in-transit' }],
  [
    /等待(卖家|您|商家).{0,6}(响应|回应|处理)|waiting for (the )?(seller|your)\b.{0,20}respon|ожида\S* .{0,12}(продавц|ваш)|esperando (tu|su) (respuesta|acción)|esperando (.{0,14} )?(al|del|el) vendedor|WAIT_SELLER_CONFIRM_REFUND/i,
    { stage: 'request' },
  ],
  [
    /等待买家.{0,6}(响应|回应|处理)|waiting for (the )?buyer\b.{0,20}respon|ожида\S* .{0,12}покупател|esperando (.{0,14} )?(al|del|el) comprador|SELLER_REFUSE_REFUND/i,
    { stage: 'negotiation' },
  ],
  [
    /平台(已)?介入|(aliexpress|platform).{0,20}(step|mediat|review|interven)|рассматрива|на рассмотрении|арбитраж|(aliexpress|platafor\S*).{0,20}(interv|revis|media)|en (revisión|mediación)|ARBITRATING/i,
    { stage: 'platform-review' },
  ],
  [/协商|negotiat|переговор|согласован|negocia|ACCEPTISSUE/i, { stage: 'negotiation' }],
];

interface ReasonWords {
  readonly issue: Issue;
  readonly caseType?: string;
}

const received = (issue: Issue): ReasonWords => ({ issue, caseType: 'aliexpress.not-received' });
const described = (issue: Issue): ReasonWords => ({
  issue,
  caseType: 'aliexpress.not-as-described',
});

/**
 * Reasons that a buyer chooses, zh, en, ru and es. Particular ones before general ones. "No longer
 * wanted" names no case type: it may be a free return or an agreement with the seller.
 */
export const reasons: Vocabulary<ReasonWords> = [
  [
    /取消订单|cancel (the |my |this )?order|отмен[аи]|cancel(ar|ación)/i,
    { issue: 'cancel-request', caseType: 'aliexpress.cancel' },
  ],
  [
    /无理由|免费退|free return|no[- ]reason|бесплатн\S* возврат|devolución (gratis|gratuita)/i,
    { issue: 'changed-mind', caseType: 'aliexpress.free-return' },
  ],
  [/假货|仿冒|假冒|盗版|counterfeit|\bfake\b|поддел|falsific/i, described('counterfeit')],
  [/海关|扣关|清关|customs|таможн|aduana/i, received('customs')],
  [
    /包裹(被)?退回|returned to sender|вернул\S* отправител|devuelto al remitente/i,
    received('returned-to-sender'),
  ],
  [
    /地址(错误|不对|有误)|wrong address|неверн\S* адрес|dirección (incorrecta|equivocada)/i,
    received('wrong-address'),
  ],
  [
    /(运单|物流|跟踪)\S{0,4}(无效|查不到|无法查询|无信息)|tracking\b.{0,30}(invalid|not (work|valid))|трек\S*.{0,20}(недейств|не отслеж)|seguimiento\b.{0,20}(no válido|inválido)/i,
    received('tracking-stuck'),
  ],
  [
    /运输途中|仍在途|in transit|still on the way|в пути|en tránsito|en camino/i,
    received('transit-delay'),
  ],
  [
    /(未|没有|没)(收到|收货)|not received|(did not|didn't|haven't|have not|never) receive|not delivered|не получ|не достав|no (he )?recib|no (ha )?llegado/i,
    received('item-not-received'),
  ],
  [
    /破损|损坏|压坏|damaged|broken|повре(ж|д)|сломан|dañad|\broto\b/i,
    described('damaged-in-transit'),
  ],
  [
    /少件|少发|短装|缺件|数量(不符|不对)|missing|shortage|less than|quantity|недоста|не хватает|falta|cantidad/i,
    described('missing-parts'),
  ],
  [
    /发错|错发|wrong (item|product|goods)|не тот товар|artículo (equivocado|incorrecto)/i,
    described('wrong-item'),
  ],
  [/尺寸|尺码|大小|\bsize\b|размер|\btalla\b|tamaño/i, described('size-fit')],
  [
    /质量|无法使用|不能(使用|工作)|故障|坏了|quality|defect|(not|n't|stopped) work|качеств|брак|не работает|defectuos|calidad|no funciona/i,
    described('defective'),
  ],
  [
    /描述不符|货不对版|与描述|与图片|颜色|材质|not (as|like) described|(not|n't) match|differ|description|описани|не соответству|no coincide|no corresponde|descripción|distinto/i,
    described('not-as-described'),
  ],
  [
    /不想要|不喜欢|不需要|no longer (need|want)|don't (want|like|need)|changed my mind|не нужен|не понравил|ya no lo (quiero|necesito)|no me gusta/i,
    { issue: 'changed-mind' },
  ],
];

/** Kinds of proposals, zh, en, ru and es, and the codes of the open platform. */
export const solutions: Vocabulary<Ask> = [
  [
    /退货(并|且)?退款|退货|return|return_and_refund|возврат товара|devolución (del (artículo|producto)|y reembolso)/i,
    'return',
  ],
  [
    /换货|补发|重发|重新发|replace|resend|exchange|замен|повторн\S* отправ|reemplaz|reenv/i,
    'replacement',
  ],
  [/部分退|partial|частичн|parcial/i, 'partial-refund'],
  [/退款|refund|возврат|reembolso/i, 'refund'],
];

/** Who made a proposal or wrote a message: the codes of the payload, or the words of the page. */
export const owners: Vocabulary<'buyer' | 'seller' | 'platform'> = [
  [/^buyer|买家|^покупатель|^comprador/i, 'buyer'],
  [/^seller|卖家|商家|^продавец|^vendedor/i, 'seller'],
  [/^(customer_?service|system|platform)|平台|客服|系统/i, 'platform'],
];

/** States of an order that say what happened to the money or the parcel; "closed" alone does not. */
export const orderStates: Vocabulary<NonNullable<Facts['orderState']>> = [
  [
    /等待(买家)?付款|待付款|awaiting payment|waiting for payment|ожида\S* оплат|не оплачен|(esperando|pendiente de) (el )?pago/i,
    'unpaid',
  ],
  [
    /等待(您|卖家|仓库)?发货|待发货|awaiting (warehouse )?shipment|waiting for (the )?(seller|you) to ship|ожида\S* (отправк|отгрузк)|(esperando|pendiente de) (el )?envío|por enviar/i,
    'unshipped',
  ],
  [
    /等待买家收货|已发货|待收货|awaiting (delivery|(buyer )?receipt)|\bshipped\b|отправлен|ожида\S* (получен|подтвержден)|\benviado\b|(esperando|pendiente de) (la )?(recepción|confirmación|recibir)/i,
    'shipped',
  ],
  [/已取消|\bcancell?ed\b|отмен[её]н|\bcancelad[oa]\b/i, 'cancelled'],
];

/** A text that counts down to the seller's answer, and no other clock of the page. */
export const respondLabel =
  /请在.{0,40}(前|内)\s*(响应|回应|处理|答复)|(卖家|您|商家).{0,8}(响应|回应|处理).{0,8}(剩余|截止|倒计时)|(剩余|截止).{0,8}(响应|回应|处理)|respond (within|by|before)|time left to respond|response (deadline|due)|ответ(ить|ьте) (до|в течение)|(время|срок) (на|для)? ?ответа?|respond(er|e|a) (antes|en|dentro)|(plazo|tiempo) (para responder|de respuesta)/i;

/** A remaining time that does not say for whom; it is the seller's only while the page waits for him. */
export const remainingLabel =
  /剩余(时间)?|倒计时|time (left|remaining)|remaining time|осталось|оставшееся время|tiempo restante|quedan? \d/i;

/** The label of the order's own time on the order page and in the list. */
export const orderTimeLabel =
  /下单时间|订单创建时间|order (date|time|placed)|(дата|время) (оформления )?заказа|(fecha|hora) (del|de) pedido/i;

/** What a reason says about the kind of case, where the page names an issue only. */
export const caseTypeOf = (issue: unknown): string | undefined =>
  reasons.find(([, words]) => words.issue === issue)?.[1].caseType;
