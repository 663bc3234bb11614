import type { ClockRow, Pack, RuleRow } from './schema.ts';

/** The headings under which rules are shown, in this order. */
export const topics = [
  'clock',
  'case',
  'action',
  'evidence',
  'communication',
  'order',
  'metric',
] as const satisfies readonly RuleRow['topic'][];
export type Topic = RuleRow['topic'];

export type Row = ClockRow | RuleRow;

/** All rows of a pack that cite a source: clocks, then rules. */
export const rowsOf = ({ clocks, rules }: Pick<Pack, 'clocks' | 'rules'>): Row[] => [
  ...clocks,
  ...rules,
];

/** The heading of a row. */
export const topicOf = (row: Row): Topic => ('topic' in row ? row.topic : 'clock');

/** Whether a row is only a hint: a third party or general knowledge, never the base of a clock. */
export const isHint = ({ confidence }: Pick<Row, 'confidence'>): boolean =>
  confidence === 'low' || confidence === 'C' || confidence === 'K';
