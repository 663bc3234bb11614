import type { Plan } from '../../../lib/model/advice.ts';
import type { Facts } from '../../../lib/model/facts.ts';

/** Where a case can stand, for the tests that look at every situation; the first has nothing opened. */
export const STAGES = [
  undefined,
  'request',
  'negotiation',
  'platform-review',
  'decided',
  'appeal',
] as const;

const weak = (confidence: string) => ['low', 'C', 'K'].includes(confidence);

/** What is wrong with a plan; collected, because thousands of plans are looked at. */
export function faultsOf(plan: Plan, { marketplace }: Facts): string[] {
  const found: string[] = [];
  const must = (right: boolean, what: string) => {
    if (!right) found.push(`${marketplace} ${plan.playbook} ${plan.stance}: ${what}`);
  };
  must(plan.steps.length > 0, 'no steps');
  must(plan.because.length > 0, 'no reason');
  for (const { cite } of plan.because) {
    must(cite.length > 0, 'a reason without a row');
    for (const { id, confidence } of cite) must(!weak(confidence), `${id} is a hint`);
  }
  for (const { id } of [...plan.because, ...plan.blocked].flatMap(({ cite = [] }) => cite)) {
    must(id.startsWith(`${marketplace}.`) || id.startsWith('law.'), `${id} of another marketplace`);
  }
  for (const { text, cite = [] } of plan.warnings) {
    const hint = cite.length > 0 && cite.every(({ confidence }) => weak(confidence));
    must(text.en.startsWith('Reported, not confirmed') === hint, text.en);
  }
  const closed = plan.blocked.map(({ stance }) => stance);
  must(!plan.alternatives.some(({ stance }) => stance === plan.stance), 'is its own alternative');
  must(!plan.alternatives.some(({ stance }) => closed.includes(stance)), 'a closed alternative');
  must(!closed.includes(plan.stance), 'is blocked');
  must(new Set(plan.steps.map(({ id }) => id)).size === plan.steps.length, 'a step twice');
  for (const { en, zh } of textsOf(plan)) {
    must(!/undefined|NaN| {2}|\(\)/.test(en) && !/undefined|NaN|\(\)/.test(zh), en);
  }
  return found;
}

/** Every sentence of a plan. */
export const textsOf = (plan: Plan) =>
  [
    plan.headline,
    ...plan.alternatives.flatMap((way) => [way.text, way.for, way.against]),
    ...[plan.steps, plan.because, plan.warnings, plan.blocked, plan.checklist].flatMap((entries) =>
      entries.map(({ text }) => text),
    ),
  ].filter((text) => text !== undefined);
