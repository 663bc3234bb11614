import { says, type Grounded } from './playbook.ts';

/** Who decides a case that is before the platform. */
export const decidedByPlatform: readonly Grounded[] = [
  {
    text: says(
      'After the step-in eBay decides, as a rule quickly: what is not in the case by then does not count.',
      '介入后 eBay 通常很快裁定:届时未提交的材料不予考虑。',
    ),
    rows: ['ebay.case.decision'],
  },
  {
    text: says(
      'When the negotiation has failed the platform mediates and decides.',
      '协商失败后由平台调解并裁定。',
    ),
    rows: ['aliexpress.case.arbitration'],
  },
];
