import { contact, inbox } from '../pages/messages.ts';
import { returnList, returnRequest } from '../pages/returns.ts';
import { part } from './part.ts';

/** What buyers ask for: returns and messages. */
export const requests = part(
  ['gp/returns/*', 'amazonsell/orders/container/*', 'manage/returns*', 'messaging/*'],
  [returnList, returnRequest, inbox, contact],
);
