import { addDays, dayOf } from '../time/instant.ts';
import type { Ground } from '../policy/ground.ts';
import { elsewhere } from './grounds.ts';
import { says, type Outcome, type Proof, type RowId } from './playbook.ts';
import type { DraftId } from './draft-ids.ts';
import { goodsProofs } from './proofs.ts';
import { numberOf, type Situation } from './situation.ts';

const appealHint = {
  text: says(
    'one appeal per order, in a short window after the dispute has ended; look at the page.',
    '每个订单可申诉一次，且期限较短；请以页面为准。',
  ),
  rows: ['aliexpress.appeal.file'],
} as const;

/** Where no kind of evidence is named: the rules of the appeal itself. */
export const appealRules: NewProof['proves'] = [
  'ebay.case.appeal',
  'amazon.act.atoz_appeal',
  'aliexpress.case.arbitration',
];

export interface NewProof {
  /** Evidence that overturns, or undefined where there is none. */
  readonly proves: readonly [RowId, ...RowId[]];
  /** What the rules of the other marketplaces say of that evidence. */
  readonly ground?: Ground;
  readonly has: boolean;
  readonly checklist: readonly Proof[];
  readonly draft?: DraftId;
}

/** What an appeal about the goods can show: they were sent as described, and nothing of the buyer says otherwise. */
export const goodsAsDescribed = (s: Situation): NewProof => ({
  has: s.facts.buyerEvidence === 'none',
  proves: ['ebay.ev.snad', 'aliexpress.case.snad'],
  ground: 'goods-proof',
  checklist: goodsProofs,
  draft: 'statement-not-as-described',
});

/** A decision for the buyer: an appeal with new information inside its window, else the end. */
export function decidedAgainst(s: Situation, proof: NewProof): Outcome {
  const { proves, ground, checklist } = proof;
  const late = isForSafeT(s) && missedTheWorkflow(s);
  const has = proof.has && !late;
  const filed = s.phase === 'appeal';
  if (filed || (has && !s.appealLapsed)) return appeal(s, proof, filed);
  return {
    stance: 'accept',
    headline: s.appealLapsed
      ? says(
          'The appeal window is over: book it and learn from it.',
          '申诉期已过：入账并总结原因。',
        )
      : says('Let it rest unless you find something new.', '除非发现新证据，否则到此为止。'),
    because: [
      {
        text: s.appealLapsed
          ? says(
              `An appeal had to be filed by ${s.appeal ? dayOf(s.appeal.due) : ''}; after that the decision is final.`,
              `申诉须在 ${s.appeal ? dayOf(s.appeal.due) : ''} 前提交；之后裁定即为终局。`,
            )
          : says(
              'An appeal needs information that eBay has not seen; the facts show none.',
              '申诉需要 eBay 未见过的信息；目前的事实中没有。',
            ),
        rows: s.appealLapsed ? ['ebay.appeal.file'] : ['ebay.act.appeal'],
      },
      ...(late
        ? [
            {
              text: says(
                'Amazon refunded because the return was not graded in its window: SAFE-T is lost for it.',
                '因未在时限内评定退货而由 Amazon 退款：不再适用 SAFE-T。',
              ),
              rows: ['amazon.safet.seller_fault_window'] as const,
            },
          ]
        : []),
      ...elsewhere(isForSafeT(s) ? 'reimbursement' : 'appeal'),
      {
        text: says(
          'What would speak for you is this kind of evidence; the facts show none.',
          '对您有利的是此类证据；目前的事实中没有。',
        ),
        rows: proves,
      },
      ...(ground ? elsewhere(ground) : []),
    ],
    steps: [
      {
        id: 'look-for-something-new',
        actor: 'seller',
        text: s.appealLapsed
          ? says(
              'Note the cause of the loss: service, packing, listing.',
              '记录败诉原因：物流服务、包装或商品描述。',
            )
          : says(
              'Ask the carrier and look through your photos once more before the window ends.',
              '在申诉期结束前，再向承运商查询并检查您的照片。',
            ),
        by: s.appealLapsed ? undefined : s.appeal?.due,
      },
    ],
    alternatives: s.appealLapsed
      ? []
      : [
          {
            stance: 'appeal',
            text: says('Appeal with new evidence.', '凭新证据申诉。'),
            for: says('Right if you find a proof from the list.', '若找到清单中的证据则可行。'),
            against: says('Without something new it is refused.', '没有新证据会被驳回。'),
          },
        ],
    checklist,
    warnings: cautions(s),
  };
}

/**
 * Amazon gives money back for its own refund of an order that the seller sent; not after a granted
 * A-to-z claim, a chargeback or a refund of the seller.
 */
function isForSafeT({ facts }: Situation): boolean {
  const { marketplace, caseType = '', refund } = facts;
  if (marketplace !== 'amazon' || refund?.by !== 'platform') return false;
  return !/\.(atoz|atoz-appeal|chargeback)$/.test(caseType);
}

/** On amazon.com a return is graded within days of its arrival; a refund that Amazon makes after them is final. */
function missedTheWorkflow(s: Situation): boolean {
  const days = s.pack.region === 'US' && numberOf(s, 'amazon.safet.seller_fault_window', 'days');
  const { refund, return: back } = s.facts;
  if (!days || !refund?.at || !back?.receivedAt) return false;
  return dayOf(refund.at) > addDays(dayOf(back.receivedAt), days);
}

const notForSafeT = {
  text: says(
    'SAFE-T is not for a granted A-to-z claim: the appeal is the only way.',
    '已批准的 A-to-z 索赔不适用 SAFE-T：只能申诉。',
  ),
  rows: ['amazon.act.safet'],
} as const;

const cautions = ({ facts }: Situation) => [
  appealHint,
  ...(facts.caseType?.startsWith('amazon.atoz') ? [notForSafeT] : []),
];

function appeal(
  s: Situation,
  { proves, ground, checklist, draft }: NewProof,
  filed: boolean,
): Outcome {
  const safeT = isForSafeT(s);
  return {
    stance: 'appeal',
    headline: filed
      ? says('See that the appeal carries the new evidence.', '确认申诉中已附上新证据。')
      : safeT
        ? says(
            'Claim it back: file a SAFE-T claim with the evidence.',
            '追回损失：凭证据提交 SAFE-T 索赔。',
          )
        : says('Appeal now with the evidence.', '立即凭证据申诉。'),
    because: [
      {
        text: says(
          'A decided case is opened again only for new information.',
          '只有新信息才能使已裁定的案件重新审理。',
        ),
        rows: ['ebay.act.appeal', 'ebay.case.appeal'],
      },
      ...elsewhere(safeT ? 'reimbursement' : 'appeal'),
      {
        text: says('This is the kind of evidence that decides.', '此类证据具有决定作用。'),
        rows: safeT ? ['amazon.ev.safet'] : proves,
      },
      ...(ground && !safeT ? elsewhere(ground) : []),
    ],
    steps: [
      {
        id: 'appeal',
        actor: 'seller',
        text: filed
          ? says(
              'Add what is missing from the checklist if the page still takes it.',
              '若页面仍可补充，请补齐清单中缺少的材料。',
            )
          : safeT
            ? says(
                'File the SAFE-T claim with several clear photos of item and packaging, the return tracking and why you are not at fault.',
                '提交 SAFE-T 索赔，附商品和包装的多张清晰照片、退货物流及您无责的说明。',
              )
            : draft
              ? says(
                  'File the appeal with the statement below and the proofs.',
                  '提交申诉，附上下方陈述和证据。',
                )
              : says(
                  'File the appeal with the proofs of the checklist.',
                  '提交申诉，附上清单中的证据。',
                ),
        by: s.appeal?.due,
      },
      {
        id: 'platform-answers',
        actor: 'platform',
        text: says('The platform answers the appeal.', '平台答复申诉。'),
      },
    ],
    alternatives: [
      {
        stance: 'accept',
        text: says('Let it rest.', '到此为止。'),
        for: says('Right for a small amount.', '小额时可行。'),
        against: says('Money and defect stay.', '损失与不良记录保留。'),
      },
    ],
    checklist,
    warnings: [
      ...cautions(s),
      ...(s.appeal === undefined && s.facts.marketplace === 'ebay'
        ? [
            {
              text: says(
                'The day of the decision is not known: check on the page that the appeal is still open.',
                '裁定日期未知：请在页面确认申诉是否仍可提交。',
              ),
              rows: ['ebay.appeal.file'] as const,
            },
          ]
        : []),
    ],
    ...(draft && { draft: { id: draft } }),
  };
}
