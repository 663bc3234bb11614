import { anchors } from '../../../page/anchors.ts';

/** The parts of the order page that hold its fields. */
export const parts = anchors({
  info: '.order-info',
  address: '.shipping-address',
  tracking: '.tracking-info',
  status: '.status-summary',
  paid: '.buyer-paid',
  items: '#itemInfo',
});
