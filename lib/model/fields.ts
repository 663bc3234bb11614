import type { Case } from './case.ts';
import { Facts, ParcelState } from './facts.ts';
import type { Doubts } from './outcome.ts';
import { Ask, Issue } from './words.ts';

/** How a field is shown and corrected. */
export type FieldKind = 'text' | 'money' | 'when' | 'choice' | 'yes-no' | 'country';

export interface Field {
  readonly path: string;
  readonly kind: FieldKind;
  readonly choices?: readonly string[];
  /** Shown as missing when absent: without it a seller or a playbook cannot judge the case. */
  readonly wanted?: true;
}

/** The fields that the panel shows, in its order. Labels are interface texts: `field.<path>`. */
export const fields: readonly Field[] = [
  { path: 'orderId', kind: 'text', wanted: true },
  { path: 'caseId', kind: 'text' },
  { path: 'issue', kind: 'choice', choices: Issue.options, wanted: true },
  { path: 'ask', kind: 'choice', choices: Ask.options },
  {
    path: 'stage',
    kind: 'choice',
    choices: ['request', 'negotiation', 'platform-review', 'decided', 'appeal', 'closed'],
  },
  { path: 'decision', kind: 'choice', choices: ['for-seller', 'for-buyer'] },
  { path: 'total', kind: 'money', wanted: true },
  { path: 'claimAmount', kind: 'money' },
  { path: 'buyer.name', kind: 'text' },
  { path: 'buyer.id', kind: 'text' },
  { path: 'buyer.country', kind: 'country' },
  { path: 'fulfilment', kind: 'choice', choices: ['seller', 'platform'] },
  {
    path: 'orderState',
    kind: 'choice',
    choices: ['unpaid', 'unshipped', 'shipped', 'delivered', 'returned', 'cancelled'],
  },
  { path: 'orderedAt', kind: 'when' },
  { path: 'shipBy', kind: 'when' },
  { path: 'shippedAt', kind: 'when' },
  { path: 'deliverBy', kind: 'when' },
  { path: 'shipment.state', kind: 'choice', choices: ParcelState.options, wanted: true },
  { path: 'shipment.carrier', kind: 'text' },
  { path: 'shipment.trackingNumber', kind: 'text' },
  { path: 'shipment.service', kind: 'choice', choices: ['untracked', 'tracked', 'signature'] },
  { path: 'shipment.protected', kind: 'yes-no' },
  { path: 'shipment.firstScanAt', kind: 'when' },
  { path: 'shipment.lastScanAt', kind: 'when' },
  { path: 'deliveredAt', kind: 'when' },
  { path: 'openedAt', kind: 'when' },
  { path: 'decidedAt', kind: 'when' },
  { path: 'respondBy.at', kind: 'when' },
  { path: 'buyerEvidence', kind: 'choice', choices: ['none', 'photo', 'video'] },
  { path: 'papers', kind: 'choice', choices: ['authorisation', 'purchase', 'none'] },
  {
    path: 'return.state',
    kind: 'choice',
    choices: ['requested', 'approved', 'in-transit', 'received', 'refused'],
  },
  { path: 'return.receivedAt', kind: 'when' },
  {
    path: 'return.condition',
    kind: 'choice',
    choices: ['as-sent', 'used', 'damaged', 'different', 'missing'],
  },
  { path: 'refund.at', kind: 'when' },
  { path: 'refund.amount', kind: 'money' },
];

export interface FieldView extends Field {
  readonly state: 'found' | 'missing' | 'doubtful' | 'corrected';
  readonly value?: unknown;
  readonly place?: string;
  /** What other places say, for a doubtful field. */
  readonly others?: readonly { readonly value: unknown; readonly place: string }[];
}

/** The fields of a case with their state: wanted ones always, others when the page or the seller gave them. */
export function viewFields({
  facts,
  trail,
  doubts,
  corrections,
}: Pick<Case, 'facts' | 'trail' | 'doubts' | 'corrections'>): FieldView[] {
  return fields.flatMap((field): FieldView[] => {
    const { path } = field;
    if (path in corrections) return [{ ...field, state: 'corrected', value: corrections[path] }];
    const value = at(facts, path);
    if (value === undefined) return field.wanted ? [{ ...field, state: 'missing' }] : [];
    const place = trail[path] ?? trail[path.split('.')[0] ?? ''];
    const doubt =
      doubts[path] ?? (path === 'respondBy.at' ? daysOf(doubts['respondBy']) : undefined);
    return [
      {
        ...field,
        state: doubt ? 'doubtful' : 'found',
        value,
        ...(place !== undefined && { place }),
        ...(doubt && { others: doubt.slice(1) }),
      },
    ];
  });
}

/** A printed clock is read as one thing, and the panel asks about its time. */
const daysOf = (doubt: Doubts[string] | undefined) =>
  doubt?.map(({ value, place }) => ({ value: at(value, 'at'), place }));

/**
 * What advice may rest on: the seller's corrections over what was read, and without the doubtful
 * fields, because two places that disagree are asked about and not guessed.
 */
export function certain({
  facts,
  doubts,
  corrections,
}: Pick<Case, 'facts' | 'doubts' | 'corrections'>): Facts {
  let known: Record<string, unknown> = facts;
  for (const path of Object.keys(doubts)) {
    if (!(path in corrections)) known = without(known, path.split('.'));
  }
  for (const [path, value] of Object.entries(corrections)) {
    const changed = path === 'respondBy.at' ? { at: value, basis: 'page' } : value;
    known = withValue(known, (path === 'respondBy.at' ? 'respondBy' : path).split('.'), changed);
  }
  const parsed = Facts.safeParse(known);
  // A correction that breaks the facts was refused when it was made; after a change of the schema the page's own facts are the truth.
  return parsed.success ? parsed.data : facts;
}

/** The value at a field path. */
export function at(value: unknown, path: string): unknown {
  let here = value;
  for (const part of path.split('.')) {
    if (typeof here !== 'object' || here === null) return undefined;
    here = Object.entries(here).find(([key]) => key === part)?.[1];
  }
  return here;
}

function withValue(
  facts: Record<string, unknown>,
  [head = '', ...rest]: readonly string[],
  value: unknown,
): Record<string, unknown> {
  if (rest.length === 0) return { ...facts, [head]: value };
  const inner = facts[head];
  const nested = typeof inner === 'object' && inner !== null ? { ...inner } : {};
  return { ...facts, [head]: withValue(nested, rest, value) };
}

function without(
  facts: Record<string, unknown>,
  [head = '', ...rest]: readonly string[],
): Record<string, unknown> {
  const { [head]: inner, ...others } = facts;
  if (rest.length === 0 || typeof inner !== 'object' || inner === null) return others;
  const left = without({ ...inner }, rest);
  return Object.keys(left).length > 0 ? { ...others, [head]: left } : others;
}
