import { appealRules, decidedAgainst } from './decided-against.ts';
import { groundedIn } from './grounded-in.ts';
import {
  definePlaybook,
  plan,
  says,
  type Caution,
  type Decision,
  type Outcome,
  type Proof,
} from './playbook.ts';
import { ask } from './questions.ts';
import { reportAlternative, reportToThePlatform } from './report-abuse.ts';
import { isOpen, isReviewed, type Situation } from './situation.ts';
import { handInEvidence, platformDecides, sendReply } from './steps.ts';
import { doNotFight } from './alternatives.ts';

const threatProofs: readonly Proof[] = [
  { item: 'buyer-messages', weight: 'required' },
  { item: 'listing-at-sale', weight: 'strengthens' },
  { item: 'delivered-scan', weight: 'strengthens' },
  { item: 'outside-chat', weight: 'does-not-count' },
];

/** "Pay, or I write something bad": nothing is paid for a rating; the matter itself is answered as any other. */
export const feedbackThreat = definePlaybook({
  id: 'feedback-threat',
  issues: ['feedback-threat'],
  decide(s: Situation): Decision {
    if (s.phase === 'lost' || s.phase === 'appeal') {
      return plan(
        decidedAgainst(s, {
          // The platform has read its own messages: a threat in them is not news.
          has: false,
          proves: appealRules,
          checklist: threatProofs,
        }),
      );
    }
    if (isReviewed(s)) return plan(beforeThePlatform(s));
    if (isOpen(s)) return plan(answerTheMatter(s));
    switch (s.facts.ask) {
      case undefined:
        return ask('ask');
      case 'refund':
      case 'partial-refund':
      case 'replacement':
        return plan(refuseTheDeal(s));
      case 'return':
      case 'cancel':
      case 'information':
      case 'address-change':
      case 'none':
        return plan(answerTheMatter(s));
    }
  },
});

const rules = (s: Situation): Outcome['because'] => [
  ...groundedIn(s, ['feedback'], ['communication']),
  {
    text: says(
      'A buyer who demands more than the listing offers need not be given it.',
      '买家提出刊登之外的要求时，无须满足。',
    ),
    rows: ['ebay.order.extra_demand'],
  },
];

const noIncentive = [
  'ebay.comm.feedback_pay',
  'amazon.comm.no_incentive',
  'aliexpress.comm.incentive',
] as const;

const noTrade: readonly Caution[] = [
  {
    text: says(
      'Whatever you grant, never connect it with a rating, neither before nor after: the rule binds you too.',
      '无论同意什么，都不得与评价挂钩，事前事后皆然：该规则同样约束您。',
    ),
    rows: noIncentive,
    ground: 'feedback',
  },
  {
    text: says(
      'A rating that breaks the rules is taken out by the platform, not by the buyer: ask for it there, once it is written.',
      '违规评价由平台移除，而非由买家修改：评价出现后向平台申请。',
    ),
  },
  {
    text: says(
      'Amazon strikes out a comment only where it is all about Amazon’s own delivery or service.',
      '仅当评论完全针对 Amazon 自身的配送或服务时，Amazon 才会划除。',
    ),
    rows: ['amazon.act.feedback_strike'],
  },
];

/** Money is demanded and nothing is opened: report, and offer the regular way. */
function refuseTheDeal(s: Situation): Outcome {
  return {
    stance: 'report',
    headline: says(
      'Pay nothing for a rating; keep the message, report it, answer the matter.',
      '不为评价付钱；保存消息并举报，就事论事地答复。',
    ),
    because: rules(s),
    steps: [
      {
        id: 'keep-the-message',
        actor: 'seller',
        text: says(
          'Keep the demand as it stands in the platform’s messages; answer nowhere else.',
          '保留站内消息中的原文；不在其他渠道回复。',
        ),
      },
      reportToThePlatform,
      sendReply(s),
      {
        id: 'what-the-buyer-may-do',
        actor: 'buyer',
        text: says(
          'He names the problem, opens a request, or leaves it; each is handled by its own rules.',
          '买家说明问题、提出申请或作罢；分别按相应规则处理。',
        ),
      },
    ],
    alternatives: [
      {
        stance: 'reply',
        text: says('Answer only the matter, without a report.', '只就事论事地答复，不举报。'),
        for: says(
          'Right where he names a real fault: then the fault is what counts.',
          '若其指出真实问题则可行：以问题为准。',
        ),
        against: says(
          'Later there is no record that he demanded money.',
          '日后缺少其索要钱款的记录。',
        ),
      },
    ],
    checklist: threatProofs,
    warnings: noTrade,
    blocked: [
      {
        stance: 'refund-partial',
        text: says(
          'Money for a rating, or for its removal, is a breach of your own.',
          '为评价或其移除付款，是您自身的违规。',
        ),
        rows: noIncentive,
        ground: 'feedback',
      },
    ],
    draft: { id: 'regular-way' },
  };
}

/** There is a request or a plain question: it is answered on its merits and in time. */
function answerTheMatter(s: Situation): Outcome {
  return {
    stance: 'reply',
    headline: says(
      'Answer the matter on its merits and in time; the threat changes nothing.',
      '按事实并在时限内答复；威胁不改变任何事。',
    ),
    because: [...rules(s), { ground: 'answer-window' }],
    steps: [
      ...(isOpen(s)
        ? [
            {
              id: 'answer-the-request',
              actor: 'seller',
              text: says(
                'Answer the request by its own reason before the window ends; set that reason above as the problem for the steps.',
                '在时限内按申请的原因答复；将该原因设为上方的问题即可得到步骤。',
              ),
              by: s.next?.due,
            } as const,
          ]
        : []),
      sendReply(s),
      reportToThePlatform,
    ],
    alternatives: [reportAlternative],
    checklist: threatProofs,
    warnings: noTrade,
    draft: { id: 'regular-way' },
  };
}

function beforeThePlatform(s: Situation): Outcome {
  return {
    stance: 'contest',
    headline: says(
      'Hand in the message with the demand and the facts of the order.',
      '提交索要钱款的消息和订单事实。',
    ),
    because: [...rules(s), { ground: 'platform-review' }],
    steps: [handInEvidence, reportToThePlatform, platformDecides],
    alternatives: [doNotFight('Right where the fault itself is real.', '问题确实存在时可行。')],
    checklist: threatProofs,
    warnings: noTrade,
    draft: { id: 'statement-facts' },
  };
}
