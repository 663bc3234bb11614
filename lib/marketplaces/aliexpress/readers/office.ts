import { findBox } from '../../../page/box.ts';
import type { Reader } from '../../marketplace.ts';
import { addresses } from '../addresses.ts';
import { disputeListPage } from '../pages/dispute-list.ts';
import { disputePage } from '../pages/dispute.ts';
import { messagesPage } from '../pages/messages.ts';
import { orderListPage } from '../pages/order-list.ts';
import { orderPage } from '../pages/order.ts';
import { frameHosts, sites } from '../sites.ts';

/** The back office of today: disputes and chat from its own JSON answers, orders by anchors. */
export const office: Reader = {
  id: 'aliexpress',
  sites,
  matches: [...sites.map(({ host }) => host), ...frameHosts].map((host) => `https://${host}/*`),
  pages: [disputeListPage, disputePage, orderListPage, orderPage, messagesPage],
  addresses,
  box,
  frames: (url) => frameHosts.includes(url.hostname),
};

/** The text of a proposal is asked for in a dialog: a box there comes before one on the page. */
function box(root: ParentNode): HTMLElement | null {
  const dialog = root.querySelector('[role="dialog"]');
  return (dialog && findBox(dialog)) ?? findBox(root);
}
