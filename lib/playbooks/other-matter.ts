import { appealRules, decidedAgainst } from './decided-against.ts';
import { logisticsQuestion } from './logistics-question.ts';
import { groundedIn } from './grounded-in.ts';
import { definePlaybook, none, plan, says, type Decision, type Outcome } from './playbook.ts';
import type { Proof } from './playbook.ts';
import { lookBeforeDue, type Situation } from './situation.ts';
import { handInEvidence, platformDecides, sendReply } from './steps.ts';
import { doNotFight } from './alternatives.ts';

const records: readonly Proof[] = [
  { item: 'buyer-messages', weight: 'required' },
  { item: 'tracking-number', weight: 'strengthens' },
  { item: 'listing-at-sale', weight: 'strengthens' },
];

/** Something is open and it is none of the known matters: answer in time, and find out what it is. */
export const otherMatter = definePlaybook({
  id: 'other-matter',
  issues: ['other'],
  decide(s: Situation): Decision {
    const question = s.facts.ask === 'information' && (s.phase === 'message' || s.phase === 'open');
    if (question) return logisticsQuestion(s);
    switch (s.phase) {
      case 'message':
      case 'won':
      case 'undecided':
      case 'closed':
        return none(
          'Nothing is open for this order: there is nothing to answer.',
          '该订单没有待处理事项：无需答复。',
        );
      case 'lost':
      case 'appeal':
        return plan(
          decidedAgainst(s, {
            has: false,
            proves: appealRules,
            checklist: records,
          }),
        );
      case 'review':
      case 'chargeback':
        return plan(beforeThePlatform(s));
      case 'open':
        return plan(askWhatItIs(s));
      case 'lapsed':
        return plan(answerLate(s));
    }
  },
});

const rules = (s: Situation): Outcome['because'] =>
  groundedIn(s, ['answer-window'], ['message-window'], ['communication']);

const nameIt = {
  text: says(
    'As soon as you know what it is about, set the problem above: the steps, the proofs and the reply follow it.',
    '一旦明确问题，请在上方设置：步骤、证据和回复将随之更新。',
  ),
};

function askWhatItIs(s: Situation): Outcome {
  return {
    stance: 'ask-buyer',
    headline: says('Answer in time, and ask what it is about.', '按时答复，并询问具体问题。'),
    because: rules(s),
    steps: [
      sendReply(s),
      {
        id: 'answer-in-the-case',
        actor: 'seller',
        text: says(
          'Enter an answer in the case itself as well: a message alone does not stop its clock.',
          '同时在案件页面内答复：仅发消息不会停止计时。',
        ),
        by: s.next?.due,
      },
    ],
    alternatives: [
      {
        stance: 'escalate',
        text: says('Ask the platform what is meant.', '向平台询问具体所指。'),
        for: says('Right where the buyer does not answer.', '买家不回复时可行。'),
        against: says('Takes days, and the clock runs on.', '需要数日，且时限继续。'),
      },
    ],
    checklist: records,
    warnings: [nameIt],
    draft: { id: 'matter-unclear', checkBy: lookBeforeDue(s, 2) },
  };
}

function answerLate(s: Situation): Outcome {
  return {
    stance: 'accept',
    headline: says(
      'The window is over: answer today if the page still takes it, else let it end.',
      '时限已过：若页面仍可答复请今日答复，否则等待结案。',
    ),
    because: rules(s),
    steps: [
      {
        id: 'answer-if-possible',
        actor: 'seller',
        text: says(
          'Answer in the case if it still takes an answer; do not pay outside it.',
          '若案件仍可答复请答复；不要在案件外付款。',
        ),
        by: s.next?.due,
      },
      platformDecides,
    ],
    alternatives: [],
    checklist: records,
    warnings: [nameIt],
  };
}

function beforeThePlatform(s: Situation): Outcome {
  return {
    stance: 'contest',
    headline: says(
      'Hand in what the order shows: what was sold, when it left, what was written.',
      '提交订单事实：售出何物、何时发货、沟通记录。',
    ),
    because: groundedIn(s, ['platform-review'], ['answer-window'], ['communication']),
    steps: [handInEvidence, platformDecides],
    alternatives: [doNotFight('Right where you have nothing to show.', '无材料可提交时可行。')],
    checklist: records,
    warnings: [nameIt],
    draft: { id: 'statement-facts' },
  };
}
