import type { Citation, Plan, Reason } from '../model/advice.ts';
import type { Money } from '../model/money.ts';
import { compare } from '../model/sums.ts';
import type { Text } from '../model/text.ts';
import type { Issue, Stance } from '../model/words.ts';
import { isReturnWorthless } from '../playbooks/low-value.ts';
import { refund } from '../playbooks/not-as-described/refund.ts';
import { returnAndRefund } from '../playbooks/not-as-described/return-and-refund.ts';
import { says, type Outcome } from '../playbooks/playbook.ts';
import type { Situation } from '../playbooks/situation.ts';
import { refundInFull, sendReply } from '../playbooks/steps.ts';
import { cite } from '../policy/cite.ts';
import { rightsFor } from '../policy/law/law.ts';
import { dayOf } from '../time/instant.ts';
import { isFirm } from './on-ground.ts';
import { productOf } from './own-numbers.ts';
import { goodsIssues, parcelIssues } from '../playbooks/about.ts';

/** A plan after the seller's own rules, and what they change or cannot change. */
export interface Housed {
  readonly outcome: Outcome;
  readonly warnings: Plan['warnings'];
  /** Routes that the seller has closed himself. */
  readonly blocked: Plan['blocked'];
}

const GOODS: readonly Issue[] = [...goodsIssues, 'changed-mind', 'partial-refund'];
const MONEY: readonly Stance[] = ['refund-full', 'refund-partial', 'return-and-refund'];
const WITHOUT_GOODS: readonly Stance[] = ['refund-full', 'refund-partial'];
const FIGHTS: readonly Stance[] = ['decline', 'contest', 'escalate'];

/**
 * Puts the seller's own rules over an outcome. They take remedies away or choose the one that gives in;
 * they open no route that is `closed`, and where a duty stands against them the duty wins and is cited:
 * by the row that binds, else by the first of the plan's `reasons`.
 */
export function underHouseRules(
  s: Situation,
  outcome: Outcome,
  { closed, reasons }: { closed: readonly Stance[]; reasons: readonly Reason[] },
): Housed {
  const start: Housed = { outcome, warnings: [], blocked: [] };
  const rules = [givingIn, neverReplacing, refundingOnly, returnAddress, carriers];
  return rules.reduce((housed, rule) => rule(s, housed, { closed, reasons }), start);
}

interface Given {
  readonly closed: readonly Stance[];
  readonly reasons: readonly Reason[];
}

/** Up to his own limit the seller refunds where he could also fight. First values are no rule of his. */
function givingIn(s: Situation, housed: Housed, { closed }: Given): Housed {
  const { stake, seller, phase } = s;
  const limit = seller.giveIn?.find(({ currency }) => currency === stake?.currency);
  if (!stake || !limit || (compare(stake, limit) ?? 1) > 0) return housed;
  const { outcome } = housed;
  if (!FIGHTS.includes(outcome.stance) || seller.rules?.refunds === 'never') return housed;
  const offered = (stance: Stance) =>
    !closed.includes(stance) && outcome.alternatives?.some((other) => other.stance === stance);
  const before = phase === 'message' || phase === 'open' || phase === 'lapsed';
  if (before && offered('refund-full')) return { ...housed, outcome: giveIn(s, outcome, limit) };
  if (!offered('accept')) return housed;
  return warn(
    housed,
    `Your limit of ${written(limit)} covers this: “accept” below is what you do for so little.`,
    `金额在您的 ${written(limit)} 限额内：按您的规则可选择下方的“接受”。`,
  );
}

function giveIn(s: Situation, outcome: Outcome, limit: Money): Outcome {
  return {
    ...paidBack(s, outcome),
    headline: says(
      `Within your limit of ${written(limit)}: refund in full, without a fight.`,
      `在您的 ${written(limit)} 限额内：全额退款，不争执。`,
    ),
    because: [{ ground: 'refund-window' }, { ground: 'answer-window' }, { ground: 'outside-flow' }],
    alternatives: [
      {
        stance: outcome.stance,
        text: outcome.headline,
        for: says('What the rules allow you.', '规则允许您这样做。'),
        against: says('More than it is worth to you.', '对您而言得不偿失。'),
      },
      ...(outcome.alternatives ?? []),
    ],
  };
}

/** The refund in place of what the outcome advises, with the reply that fits it where there is one. */
function paidBack(s: Situation, { draft: _draft, ...outcome }: Outcome): Outcome {
  const { issue } = s.facts;
  const id = isOf(parcelIssues, issue)
    ? 'inr-refund'
    : isOf(GOODS, issue)
      ? 'snad-refund'
      : undefined;
  return {
    ...outcome,
    stance: 'refund-full',
    steps: [...refundInFull(s), sendReply(s)],
    ...(id && { draft: { id } }),
  };
}

const isOf = (list: readonly Issue[], issue: Issue | undefined) =>
  issue !== undefined && list.includes(issue);

/** Products that are never sent a second time: the money goes back instead, unless a replacement is owed. */
function neverReplacing(s: Situation, housed: Housed, { closed }: Given): Housed {
  const { rules, products } = s.seller;
  const barred = s.facts.items?.find((item) => productOf(item, products)?.neverReplace);
  if (!rules?.neverReplace && !barred) return housed;
  const what = barred?.sku ?? barred?.listingId;
  const rule = {
    en: `Your rule: ${what ?? 'a product'} is never replaced.`,
    zh: `您的规则：${what ?? '商品'}不换货、不补发。`,
  };
  const { outcome } = housed;
  if (outcome.stance !== 'replace') return withoutStances(housed, ['replace'], rule);
  const duty = owesReplacement(s);
  if (duty) return conflict(housed, rule, duty);
  const others = (outcome.alternatives ?? []).map(({ stance }) => stance);
  const open = (stance: Stance) => !closed.includes(stance);
  const goods = isOf(GOODS, s.facts.issue);
  const next = goods
    ? open('refund-full') && isReturnWorthless(s)
      ? refund(s, 'low')
      : open('return-and-refund')
        ? returnAndRefund(s, 'proven')
        : undefined
    : others.includes('refund-full') && open('refund-full')
      ? { ...paidBack(s, outcome), headline: says('Refund in full.', '全额退款。') }
      : undefined;
  if (!next) return conflict(housed, rule, undefined);
  return withoutStances({ ...housed, outcome: next }, ['replace'], rule);
}

/** A promise that binds, or the law of the buyer's country where he asked for a replacement. */
function owesReplacement({ facts, pack, said, now }: Situation): Citation | undefined {
  const promise = said.promisedReplacement ? cite(pack, 'aliexpress.comm.promise') : undefined;
  if (promise && isFirm(promise)) return promise;
  if (facts.ask !== 'replacement') return undefined;
  const { buyer, issue, orderedAt } = facts;
  const day = dayOf(orderedAt ?? now);
  return rightsFor(buyer?.country, { issue, ask: 'replacement' }, day).rights.find(
    ({ topic, none, cite: found }) =>
      topic === 'conformity' && none === undefined && found !== undefined && isFirm(found),
  )?.cite;
}

/** "Never refund" and "not without the goods": the remedy that keeps the rule, else the duty that breaks it. */
function refundingOnly(s: Situation, housed: Housed, { closed, reasons }: Given): Housed {
  const rule = s.seller.rules?.refunds;
  if (rule === undefined) return housed;
  const never = rule === 'never';
  // Where nothing has arrived there is nothing to send back.
  if (!never && !isOf(GOODS, s.facts.issue)) return housed;
  const barred = never ? MONEY : WITHOUT_GOODS;
  const words = never
    ? says('Your rule: no refunds.', '您的规则：不退款。')
    : says('Your rule: no refund without the goods back.', '您的规则：未退货不退款。');
  const { outcome } = housed;
  if (!barred.includes(outcome.stance)) return withoutStances(housed, barred, words);
  const back = outcome.alternatives?.some(({ stance }) => stance === 'return-and-refund');
  const negotiable = s.phase === 'open' || s.phase === 'message';
  if (
    !never &&
    back &&
    negotiable &&
    !closed.includes('return-and-refund') &&
    !s.said.promisedRefund
  ) {
    const kept = { ...housed, outcome: returnAndRefund(s, 'proven') };
    return withoutStances(kept, barred, words);
  }
  return conflict(withoutStances(housed, barred, words), words, reasons[0]?.cite[0]);
}

/** Where returns from the buyer's country go. */
function returnAddress(s: Situation, housed: Housed): Housed {
  const { outcome } = housed;
  const addresses = s.seller.rules?.returnAddresses;
  const country = s.facts.buyer?.country;
  if (!addresses || country === undefined || outcome.stance !== 'return-and-refund') return housed;
  const address = addresses[country];
  if (address === undefined) {
    return warn(
      housed,
      `You have set no return address for ${country}: check which one the platform gives the buyer.`,
      `您未设置 ${country} 的退货地址：请核对平台向买家提供的地址。`,
    );
  }
  const step = {
    id: 'own-return-address',
    actor: 'seller',
    text: says(
      `Check that the return goes to your address for ${country}: ${address}`,
      `核对退货寄往您为 ${country} 设置的地址：${address}`,
    ),
  } as const;
  return { ...housed, outcome: { ...outcome, steps: [...outcome.steps, step] } };
}

/** A second parcel goes with another carrier. */
function carriers(s: Situation, housed: Housed): Housed {
  const used = s.facts.shipment?.carrier;
  const avoided = s.seller.rules?.avoidCarriers?.find(
    (name) => used !== undefined && used.toLowerCase().includes(name.toLowerCase()),
  );
  const { stance, alternatives = [] } = housed.outcome;
  const sends = [stance, ...alternatives.map((other) => other.stance)].includes('replace');
  if (avoided === undefined || !sends) return housed;
  return warn(
    housed,
    `Your rule: nothing more with ${avoided}. Send a second parcel with another carrier.`,
    `您的规则：不再使用 ${avoided}。补发请用其他承运商。`,
  );
}

function withoutStances(housed: Housed, barred: readonly Stance[], text: Text): Housed {
  const { alternatives = [], ...outcome } = housed.outcome;
  const taken = alternatives.filter(({ stance }) => barred.includes(stance));
  const kept = alternatives.filter(({ stance }) => !barred.includes(stance));
  const blocked = [...new Set(taken.map(({ stance }) => stance))].map((stance) => ({
    stance,
    text,
  }));
  return {
    ...housed,
    outcome: { ...outcome, alternatives: kept },
    blocked: [...housed.blocked, ...blocked],
  };
}

/** The rule that wins is shown with its source; without one the site leaves no other remedy. */
function conflict(housed: Housed, rule: Text, wins: Citation | undefined): Housed {
  const text = wins
    ? {
        en: `${rule.en} It cannot hold here, this goes first: ${wins.says.en}`,
        zh: `${rule.zh}但此处须以下列规定为准：${wins.says.zh}`,
      }
    : {
        en: `${rule.en} It cannot hold here: no other remedy is open.`,
        zh: `${rule.zh}但此处没有其他可行的处理方式。`,
      };
  const warning = { text, ...(wins && { cite: [wins] }) };
  return { ...housed, warnings: [...housed.warnings, warning] };
}

const warn = (housed: Housed, en: string, zh: string): Housed => ({
  ...housed,
  warnings: [...housed.warnings, { text: says(en, zh) }],
});

const written = ({ amount, currency }: Money) => `${amount} ${currency}`;
