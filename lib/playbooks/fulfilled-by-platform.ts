import { answerWindow, elsewhere } from './grounds.ts';
import { says, type Outcome } from './playbook.ts';
import { isElsewhere, isOpen, isReviewed, knows, type Situation } from './situation.ts';
import { sendReply } from './steps.ts';

/** Payment systems and own shops send nothing: who packed the parcel changes no duty of the seller there. */
const NO_PROGRAMME: readonly string[] = ['paypal', 'stripe', 'shopify'];

/**
 * Whether the platform answers for the parcel that it sent. Not where the seller himself has to decide
 * on orders of the platform's programme (Ozon's FBO has an own clock), nor where no such programme is.
 */
export function isThePlatforms({ facts, pack, next }: Situation): boolean {
  if (facts.fulfilment !== 'platform' || NO_PROGRAMME.includes(facts.marketplace)) return false;
  return pack.clocks.find(({ id }) => id === next?.id)?.fulfilment !== 'platform';
}

/** The guard before all playbooks: what the platform stored and sent, the platform answers for. */
export function fulfilledByPlatform(s: Situation): Outcome {
  const open = isOpen(s) || isReviewed(s);
  const named = knows(s, 'amazon.case.fba_customer');
  return {
    stance: 'redirect',
    headline: named
      ? says(
          'Sent by Amazon: its customer service answers, returns and refunds; point the buyer to it.',
          '由亚马逊履约：客服、退货和退款均由其处理，请引导买家联系亚马逊客服。',
        )
      : says(
          'Sent by the platform: point the buyer to it, promise nothing.',
          '由平台履约：引导买家联系平台，不作任何承诺。',
        ),
    because: [
      { ground: 'fulfilled-by-platform' },
      {
        text: says(
          'What a seller promises has to be kept, so promise nothing that the platform decides.',
          '卖家的承诺必须兑现，因此不要承诺由平台决定的事项。',
        ),
        rows: ['aliexpress.comm.promise'],
      },
      {
        text: says(
          'An open request has its clock for the seller: answer it, and name the programme that sent the parcel.',
          '已开启的申请对卖家计时：请答复并注明由平台哪个项目承运。',
        ),
        rows: ['ebay.inr.respond', 'ebay.return.respond'],
      },
      ...(named || !isElsewhere(s) ? [] : elsewhere(answerWindow(s))),
    ],
    steps: [
      ...(open
        ? [
            {
              id: 'name-the-programme',
              actor: 'seller',
              text: says(
                'Answer the request with the name of the platform’s programme that sent the parcel, before the window ends.',
                '在时限内于申请中注明由平台哪个项目承运。',
              ),
              by: s.next?.due,
            } as const,
          ]
        : []),
      sendReply(s),
      {
        id: 'platform-acts',
        actor: 'platform',
        text: says(
          'The platform looks for the parcel, refunds or takes it back.',
          '由平台查找包裹、退款或处理退货。',
        ),
      },
    ],
    alternatives: [],
    checklist: [],
    warnings: [
      named
        ? {
            text: says(
              'A Multi-Channel Fulfillment order is the exception: there refund, return and replacement are yours.',
              '多渠道配送订单例外：退款、退货和换货由您负责。',
            ),
            rows: ['amazon.case.mcf'],
          }
        : {
            text: says(
              'Which duties stay with you in this programme was not found in an official source: keep the clock on the page.',
              '官方资料未说明该项目下卖家仍有哪些义务：请遵守页面上的时限。',
            ),
          },
      ...(s.facts.issue === 'feedback-threat'
        ? [
            {
              text: says(
                'Feedback that is only about Amazon’s delivery or service can be struck through: ask Amazon for it.',
                '仅针对亚马逊配送或服务的差评可申请划除。',
              ),
              rows: ['amazon.act.feedback_strike'] as const,
            },
          ]
        : []),
    ],
    blocked: (['refund-full', 'refund-partial', 'return-and-refund', 'replace'] as const).map(
      (stance) => ({
        stance,
        text: says(
          'The platform runs this for orders that it sent; you cannot.',
          '平台履约的订单由平台处理，卖家无法操作。',
        ),
        rows: ['amazon.case.fba_customer'] as const,
      }),
    ),
    draft: { id: 'platform-redirect' },
  };
}
