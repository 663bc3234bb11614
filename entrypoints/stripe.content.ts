import { defineContentScript } from 'wxt/utils/define-content-script';
import { stripe } from '../lib/marketplaces/stripe/reader.ts';
import { startReader } from './reader/start-reader.ts';

export default defineContentScript({
  matches: [...stripe.matches],
  runAt: 'document_start',
  main: ({ signal }) => startReader(stripe, signal),
});
