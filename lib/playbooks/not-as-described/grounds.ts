import { says, type Grounded } from '../playbook.ts';

export const mustAccept: Grounded = {
  text: says(
    'A not-as-described return has to be accepted, also with "no returns" in the listing.',
    '货不对版退货必须接受，即使商品标明“不接受退货”。',
  ),
  rows: ['ebay.case.return_snad'],
};

export const sellerPaysTheWay: Grounded = {
  text: says(
    'Accepting means a full refund with the original postage and a label at your cost.',
    '接受即意味着全额退款（含原运费）并由您承担退货面单。',
  ),
  rows: ['ebay.act.return_snad'],
};

export const returnNeedsAddress: Grounded = {
  text: says(
    'Return with refund can be proposed in a not-as-described dispute; it needs a stored return address.',
    '货不对版纠纷可提出退货退款；需要已保存的退货地址。',
  ),
  rows: ['aliexpress.act.return'],
};

export const declineIsClosed = {
  stance: 'decline',
  text: mustAccept.text,
  rows: ['ebay.case.return_snad'],
} as const;
