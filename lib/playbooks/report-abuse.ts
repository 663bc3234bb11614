import { says, type Outcome, type StepSpec } from './playbook.ts';

type Alternative = NonNullable<Outcome['alternatives']>[number];

/** What is reported is what stands in the platform's own messages; a suspicion is not. */
export const reportToThePlatform: StepSpec = {
  id: 'report-to-the-platform',
  actor: 'seller',
  text: says(
    'Report the message through the platform’s own report of a buyer: the words as they stand, the order, the day; no guess about the person.',
    '通过平台的举报买家功能举报该消息：原文、订单、日期；不要对其本人作猜测。',
  ),
};

/** Beside the main step: buyers who use the rules against sellers are the platform's matter. */
export const reportAlternative: Alternative = {
  stance: 'report',
  text: says('Report the buyer as well.', '同时举报买家。'),
  for: says(
    'Right where messages or earlier cases show a pattern.',
    '消息或以往案件显示出规律时可行。',
  ),
  against: says(
    'It answers nothing: the clock of the request runs on.',
    '举报不等于答复：申请时限继续计算。',
  ),
};
