import type { Citation, Plan, Reason } from '../model/advice.ts';
import type { Facts } from '../model/facts.ts';
import type { Caution, Grounded, OnGround, Outcome } from '../playbooks/playbook.ts';
import { cite } from '../policy/cite.ts';
import type { Ground } from '../policy/ground.ts';
import type { Pack } from '../policy/schema.ts';

type Blocked = NonNullable<Outcome['blocked']>[number];

/** More rules for one reason than a seller reads at a glance. */
const MOST = 2;
const HINTS: readonly Citation['confidence'][] = ['low', 'C', 'K'];
const isFirm = ({ confidence }: Citation) => !HINTS.includes(confidence);

/** The reasons that the pack in force knows, and those that it knows only as hints. */
export function reasonsOf(
  pack: Pack,
  facts: Facts,
  because: readonly (Grounded | OnGround)[],
): { readonly reasons: readonly Reason[]; readonly hints: readonly Caution[] } {
  const reasons: Reason[] = [];
  const hints: Caution[] = [];
  const cited = new Set<string>();
  for (const reason of because) {
    if ('ground' in reason) {
      for (const citation of onGround(pack, facts, reason.ground).slice(0, MOST)) {
        if (cited.has(citation.id)) continue;
        cited.add(citation.id);
        if (isFirm(citation)) reasons.push({ text: citation.says, cite: [citation] });
        else hints.push({ text: citation.says, ground: reason.ground });
      }
      continue;
    }
    const firm = citationsOf(pack, reason.rows).filter(isFirm);
    for (const { id } of firm) cited.add(id);
    if (firm.length > 0) reasons.push({ text: reason.text, cite: firm });
    else hints.push(reason);
  }
  return { reasons, hints };
}

/** A caution whose rule this site does not have falls away; one that rests on hints alone says so. */
export function warningOf(pack: Pack, facts: Facts, caution: Caution): Plan['warnings'] {
  const { text, rows, ground } = caution;
  if (!rows && !ground) return [{ text }];
  const found = [
    ...citationsOf(pack, rows ?? []),
    ...(ground ? onGround(pack, facts, ground).slice(0, MOST) : []),
  ];
  if (found.length === 0) return [];
  if (found.some(isFirm)) return [{ text, cite: found }];
  return [
    {
      text: { en: `Reported, not confirmed: ${text.en}`, zh: `据称,未经证实:${text.zh}` },
      cite: found,
    },
  ];
}

/** A route is closed only by a confirmed rule of this site. */
export function blockedOf(
  pack: Pack,
  facts: Facts,
  { stance, text, rows, ground }: Blocked,
): Plan['blocked'] {
  const found = [
    ...citationsOf(pack, rows ?? []),
    ...(ground ? onGround(pack, facts, ground) : []),
  ];
  const firm = found.filter(isFirm).slice(0, MOST);
  return firm.length > 0 ? [{ stance, text, cite: firm }] : [];
}

const citationsOf = (pack: Pack, rows: readonly string[]): Citation[] =>
  rows.map((row) => cite(pack, row)).filter((found) => found !== undefined);

/**
 * The rows of a ground that are for this kind of case, those written for it first, confirmed before
 * reported. Rows for other kinds of case are left out; a case of no known kind gets those for all.
 */
export function onGround(pack: Pack, { caseType }: Facts, ground: Ground): readonly Citation[] {
  const rows = [...pack.clocks, ...pack.rules].filter(({ grounds }) => grounds?.includes(ground));
  const made = (row: (typeof rows)[number]) =>
    caseType !== undefined && row.caseTypes?.includes(caseType) === true;
  const fits = rows.filter(
    (row) => row.caseTypes === undefined || caseType === undefined || made(row),
  );
  return fits
    .toSorted((a, b) => Number(made(b)) - Number(made(a)))
    .map(({ id }) => cite(pack, id))
    .filter((found) => found !== undefined)
    .toSorted((a, b) => Number(isFirm(b)) - Number(isFirm(a)));
}
