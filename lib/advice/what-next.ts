import type { Clock, Plan } from '../model/advice.ts';
import type { Facts } from '../model/facts.ts';
import type { Instant } from '../model/instant.ts';
import type { Text } from '../model/text.ts';
import type { Stance } from '../model/words.ts';
import type { Situation } from '../playbooks/situation.ts';
import { offsetOf, toEpoch } from '../time/instant.ts';

export type WhatNext = NonNullable<Plan['next']>;
type Answers = Pick<WhatNext, 'agrees' | 'refuses' | 'silent'>;

const text = (en: string, zh: string): Text => ({ en, zh });

const closeIt = text(
  'Have him confirm it in the messages; it ends with that.',
  '请买家在站内消息中确认，此事即告结束。',
);
const remind = text(
  'Remind him once, well before your own deadline; then answer the case as it stands.',
  '在您的截止时间前提醒一次；之后按现有情况在案件中答复。',
);
const nextRung = text(
  'Take the next alternative below; do not repeat the same offer.',
  '改用下列备选方案；不要重复同一提议。',
);

/** What usually follows a step of the seller, by how the buyer takes it: practice, no rule of a site. */
const AFTER: Readonly<Partial<Record<Stance, Answers>>> = {
  reply: {
    agrees: closeIt,
    refuses: nextRung,
    silent: text(
      'Nothing more is owed as long as no case is open; look at it again on the day you promised.',
      '只要没有开启案件就无需再做；在您承诺的日期再查看。',
    ),
  },
  'ask-buyer': {
    agrees: text(
      'Look at what he sends the same day and decide: the answers change the advice here.',
      '收到后当天查看并决定：补充信息后此处建议会随之改变。',
    ),
    refuses: text(
      'Note the refusal in the log: it counts as evidence. Then decide with what is known.',
      '在日志中记录其拒绝：这可作为证据。然后依据已知情况决定。',
    ),
    silent: remind,
  },
  wait: {
    agrees: text(
      'Write again on the day you named, arrived or not.',
      '无论是否送达，在您承诺的日期再次联系。',
    ),
    refuses: text(
      'If he opens a case, answer it with the tracking before its deadline.',
      '若买家开启案件，请在截止时间前用物流信息答复。',
    ),
    silent: text(
      'Write again on the day you named, arrived or not.',
      '无论是否送达，在您承诺的日期再次联系。',
    ),
  },
  'refund-partial': {
    agrees: text(
      'Pay it in the flow of the case, then have him confirm or close it.',
      '在案件流程内支付，然后请买家确认或关闭案件。',
    ),
    refuses: nextRung,
    silent: remind,
  },
  'return-and-refund': {
    agrees: text(
      'Send the label or the address, watch the way back, inspect on arrival and refund in time.',
      '提供面单或地址，跟踪退货，到货验收并按时退款。',
    ),
    refuses: nextRung,
    silent: text(
      'Without a parcel from him nothing is refunded; the case ends when its time to send back is over.',
      '买家未寄回则不退款；寄回期限过后案件结束。',
    ),
  },
  replace: {
    agrees: text(
      'Send it tracked and enter the number the same day.',
      '使用可追踪服务补发，当天填写运单号。',
    ),
    refuses: nextRung,
    silent: remind,
  },
  'refund-full': {
    agrees: text(
      'Keep the record of the refund; nothing more is owed.',
      '保留退款记录；无需再做。',
    ),
    silent: text(
      'Keep the record of the refund; nothing more is owed.',
      '保留退款记录；无需再做。',
    ),
  },
  'accept-cancel': {
    agrees: text('Stop the parcel and put the goods back into stock.', '停止发货，商品重新入库。'),
  },
  'decline-cancel': {
    agrees: text('Ship as planned and send the tracking.', '按计划发货并提供物流信息。'),
    refuses: text(
      'He can refuse the parcel or return it on arrival: refund when it is back.',
      '买家可拒收或到货后退回：退回后退款。',
    ),
    silent: text(
      'Ship as planned: silence is no withdrawal of the order.',
      '按计划发货：沉默不等于取消订单。',
    ),
  },
  'change-address': {
    agrees: text(
      'Check the corrected address on the label before it is handed over.',
      '交寄前核对面单上的更正地址。',
    ),
    refuses: nextRung,
    silent: text('Do not ship to an address that is not confirmed.', '未确认的地址不要发货。'),
  },
  decline: {
    agrees: closeIt,
    refuses: text(
      'He may ask the platform to decide: have the proof of the checklist ready.',
      '买家可能请平台裁决：请备好清单中的证据。',
    ),
    silent: text(
      'Leave it; answer at once if a case is opened.',
      '不必再做；若开启案件请立即答复。',
    ),
  },
  redirect: { refuses: text('Repeat the link once; promise nothing.', '再发一次链接；不作承诺。') },
};

/** What follows for a platform's or a bank's decision instead of a buyer's answer. */
const DECIDED: Answers = {
  agrees: text(
    'Decided for you: keep the papers; nothing more to do.',
    '判给您：保留材料，无需再做。',
  ),
  refuses: text(
    'Decided against you: look at once whether an appeal is open, and for how long.',
    '判您败诉：请立即查看是否可申诉及期限。',
  ),
  silent: text(
    'No answer yet: nothing can be added, wait for the date.',
    '尚无结果：无法补充，等待日期。',
  ),
};
const BEFORE_OTHERS: readonly Stance[] = ['contest', 'escalate', 'appeal', 'let-platform-fund'];

/**
 * What happens next: by the buyer's answer (for a matter before the platform or a bank, by its
 * decision), and the next date that somebody is bound by. Undefined where nothing is left to happen.
 */
export function whatNext(
  stance: Stance,
  { facts, now, phase }: Pick<Situation, 'facts' | 'now' | 'phase'>,
  clocks: readonly Clock[],
): WhatNext | undefined {
  const decided = BEFORE_OTHERS.includes(stance) || phase === 'review' || phase === 'chargeback';
  const answers = decided ? DECIDED : (AFTER[stance] ?? {});
  const clock = nextClock(clocks, facts, now);
  const next: WhatNext = {
    by: decided ? 'decision' : 'buyer',
    ...answers,
    ...(clock && {
      clock: { id: clock.id, actor: clock.actor, label: clock.label, due: clock.due },
    }),
  };
  return Object.keys(next).length > 1 ? next : undefined;
}

/** The soonest clock that is still ahead, whoever is bound by it. */
function nextClock(
  clocks: readonly Clock[],
  { openedAt, orderedAt }: Facts,
  now: Instant,
): Clock | undefined {
  const offsets = [openedAt, orderedAt, now].map((when) => when && offsetOf(when));
  const zone = offsets.find((offset) => offset !== undefined) ?? 'Z';
  return clocks.find(({ due }) => toEpoch(due, zone) > Date.parse(now));
}
