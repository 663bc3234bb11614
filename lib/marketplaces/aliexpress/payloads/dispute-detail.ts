import type { Places } from '../../../page/fields.ts';
import { isRecord } from '../../../page/is-record.ts';
import { recordsOf, textIn, type Fields } from '../../payload-values.ts';
import { callNames } from '../addresses.ts';
import { meaningOf, owners, reasons, solutions, states } from '../labels.ts';
import { centMoney, shownMoney } from './money.ts';

/** The answer that the dispute page is drawn from, known by at least one of its members. */
export function disputeDetail(layer: unknown): Fields | undefined {
  if (!isRecord(layer)) return undefined;
  const known =
    typeof layer['reverseDetailStatusText'] === 'string' ||
    typeof layer['applyReason'] === 'string' ||
    (Array.isArray(layer['solutions']) && layer['solutions'].every(isRecord));
  return known ? layer : undefined;
}

const place = (member: string) => `payload ${callNames['dispute-detail']} ${member}`;

/** The fields of a dispute as its own page tells them. */
export function placesInDetail(detail: Fields): Places {
  const status = textIn(detail['reverseDetailStatusText']);
  const state = status === undefined ? undefined : meaningOf(status, states);
  const reason = textIn(detail['applyReason']);
  const words = reason === undefined ? undefined : meaningOf(reason, reasons);
  const wish = recordsOf(detail['solutions']).findLast((solution) => ownerOf(solution) === 'buyer');
  const at = (member: string, value: unknown) => [{ name: place(member), read: () => value }];
  return {
    caseType: at('applyReason', words?.caseType),
    issue: at('applyReason', words?.issue),
    stage: at('reverseDetailStatusText', state?.stage),
    'return.state': at('reverseDetailStatusText', state?.return),
    claimAmount: [
      { name: place('solutions.refundMoney.cent'), read: () => centMoney(wish?.['refundMoney']) },
      {
        name: place('solutions.refundMoney.formatMoney'),
        read: () => shownMoney(wish?.['refundMoney']),
      },
    ],
    ask: at('solutions.solutionTypeText', askOf(wish)),
    buyerEvidence: at('evidence.buyerEvidence', evidenceOf(detail['evidence'])),
  };
}

const ownerOf = ({ solutionOwner }: Fields) =>
  typeof solutionOwner === 'string' ? meaningOf(solutionOwner, owners) : undefined;

function askOf(solution: Fields | undefined) {
  const type = textIn(solution?.['solutionTypeText']);
  return type === undefined ? undefined : meaningOf(type, solutions);
}

/** A video shows more than a photo; an empty list says that the buyer gave nothing. */
function evidenceOf(evidence: unknown): 'none' | 'photo' | 'video' | undefined {
  if (!isRecord(evidence) || !Array.isArray(evidence['buyerEvidence'])) return undefined;
  const kinds = recordsOf(evidence['buyerEvidence']).map(({ fileType, url }) => {
    const said = `${typeof fileType === 'string' ? fileType : ''} ${typeof url === 'string' ? url : ''}`;
    if (/video|\.(mp4|mov|webm|avi)\b/i.test(said)) return 'video';
    return /image|pic|photo|\.(jpe?g|png|webp|gif)\b/i.test(said) ? 'photo' : 'other';
  });
  if (kinds.includes('video')) return 'video';
  if (kinds.includes('photo')) return 'photo';
  return evidence['buyerEvidence'].length === 0 ? 'none' : undefined;
}
