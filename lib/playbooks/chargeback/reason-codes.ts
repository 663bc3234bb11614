import type { RowId } from '../playbook.ts';

/**
 * Why the bank took the money back. `duplicate` stands for all that is about the booking itself;
 * `compliance` for cases where the processor has to be asked first.
 */
export type Cause =
  | 'not-received'
  | 'not-as-described'
  | 'counterfeit'
  | 'fraud'
  | 'credit'
  | 'cancelled'
  | 'duplicate'
  | 'compliance';

interface ReasonCode {
  readonly codes: readonly string[];
  /** Absent for an umbrella code: its sub-reason decides, which the issue names. */
  readonly cause?: Cause;
  readonly row: RowId;
}

/** The reason codes of the card networks as the processors list them. */
export const reasonCodes: readonly ReasonCode[] = [
  { codes: ['10.4'], cause: 'fraud', row: 'stripe.visa.10.4' },
  { codes: ['12.6.1'], cause: 'duplicate', row: 'stripe.visa.12.6.1' },
  { codes: ['12.6.2'], cause: 'duplicate', row: 'stripe.visa.12.6.2' },
  { codes: ['13.1'], cause: 'not-received', row: 'stripe.visa.13.1' },
  { codes: ['13.2'], cause: 'cancelled', row: 'stripe.visa.13.2' },
  { codes: ['13.3'], cause: 'not-as-described', row: 'stripe.visa.13.3' },
  { codes: ['13.4'], cause: 'counterfeit', row: 'stripe.visa.13.4' },
  { codes: ['13.5'], cause: 'not-as-described', row: 'stripe.visa.13.5' },
  { codes: ['13.6'], cause: 'credit', row: 'stripe.visa.13.6' },
  { codes: ['13.7'], cause: 'cancelled', row: 'stripe.visa.13.7' },
  { codes: ['4834'], cause: 'duplicate', row: 'stripe.mc.4834' },
  { codes: ['4837'], cause: 'fraud', row: 'stripe.mc.4837' },
  { codes: ['4841'], cause: 'cancelled', row: 'stripe.mc.4841' },
  { codes: ['4849'], cause: 'compliance', row: 'stripe.mc.4849' },
  { codes: ['4853'], row: 'stripe.mc.4853' },
  { codes: ['4855'], cause: 'not-received', row: 'stripe.mc.4855' },
  { codes: ['4860'], cause: 'credit', row: 'stripe.mc.4860' },
  { codes: ['6321', '4863'], cause: 'fraud', row: 'stripe.mc.6321' },
  { codes: ['F29'], cause: 'fraud', row: 'stripe.amex.f29' },
  { codes: ['C08', '004', '155'], cause: 'not-received', row: 'stripe.amex.c08' },
  { codes: ['C31', 'C32', '024', '063'], cause: 'not-as-described', row: 'stripe.amex.c31' },
  { codes: ['C02', 'C04', 'C05', '175'], cause: 'credit', row: 'stripe.amex.c02' },
  { codes: ['C28'], cause: 'cancelled', row: 'stripe.amex.c28' },
  { codes: ['127', '176', '691'], cause: 'fraud', row: 'stripe.amex.127' },
  { codes: ['4755'], cause: 'not-received', row: 'stripe.disc.4755' },
  { codes: ['7030'], cause: 'fraud', row: 'stripe.disc.7030' },
];

/** Visa's compliance cases run from C028 to C0135. */
const compliance: ReasonCode = { codes: [], cause: 'compliance', row: 'stripe.visa.c0xx' };
const COMPLIANCE = /^C0(?:2[89]|[3-9]\d|1[0-2]\d|13[0-5])$/;

const NAMED =
  /(?:\breason[ _-]?code\b|\b(?:visa|mastercard|amex|american express|discover)\b(?:\s+(?:reason\s+)?code)?|原因代码)[\s:#：]*([A-Z]?\d[\d.]*\d|[A-Z]\d+)/giu;

/**
 * The reason code that a text of the platform names beside the word "reason code" or the network;
 * a number elsewhere in a text proves nothing. Undefined for a code that the processors do not list.
 */
export function reasonCodeIn(text: string): ReasonCode | undefined {
  for (const [, found = ''] of text.matchAll(NAMED)) {
    const code = found.toUpperCase();
    const known = reasonCodes.find(({ codes }) => codes.includes(code));
    if (known) return known;
    if (COMPLIANCE.test(code)) return compliance;
  }
  return undefined;
}
