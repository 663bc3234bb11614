import { says, type Outcome } from './playbook.ts';
import { isOpen, type Situation } from './situation.ts';
import { sendReply } from './steps.ts';

/** The guard before all playbooks: what the platform stored and sent, the platform answers for. */
export function fulfilledByPlatform(s: Situation): Outcome {
  return {
    stance: 'redirect',
    headline: says(
      'Sent by the platform: point the buyer to it, promise nothing.',
      '由平台履约:引导买家联系平台,不作任何承诺。',
    ),
    because: [
      {
        text: says(
          'What a seller promises has to be kept, so promise nothing that the platform decides.',
          '卖家的承诺必须兑现,因此不要承诺由平台决定的事项。',
        ),
        rows: ['aliexpress.comm.promise'],
      },
      {
        text: says(
          'An open request has its clock for the seller: answer it, and name the programme that sent the parcel.',
          '已开启的申请对卖家计时:请答复并注明由平台哪个项目承运。',
        ),
        rows: ['ebay.inr.respond', 'ebay.return.respond'],
      },
    ],
    steps: [
      ...(isOpen(s)
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
      {
        text: says(
          'Which duties stay with you in this programme was not found in an official source: keep the clock on the page.',
          '官方资料未说明该项目下卖家仍有哪些义务:请遵守页面上的时限。',
        ),
      },
    ],
    blocked: [],
    draft: { id: 'platform-redirect' },
  };
}
