import { defineContentScript } from 'wxt/utils/define-content-script';
import { etsy } from '../lib/marketplaces/etsy/reader.ts';
import { startReader } from './reader/start-reader.ts';

export default defineContentScript({
  matches: [...etsy.matches],
  runAt: 'document_start',
  main: ({ signal }) => startReader(etsy, signal),
});
