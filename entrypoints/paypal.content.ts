import { defineContentScript } from 'wxt/utils/define-content-script';
import { paypal } from '../lib/marketplaces/paypal/reader.ts';
import { startReader } from './reader/start-reader.ts';

export default defineContentScript({
  matches: [...paypal.matches],
  runAt: 'document_start',
  main: ({ signal }) => startReader(paypal, signal),
});
