import { defineContentScript } from 'wxt/utils/define-content-script';
import { orders } from '../lib/marketplaces/amazon/readers/orders.ts';
import { startReader } from './reader/start-reader.ts';

export default defineContentScript({
  matches: [...orders.matches],
  allFrames: true,
  runAt: 'document_start',
  main: ({ signal }) => startReader(orders, signal),
});
