import { defineContentScript } from 'wxt/utils/define-content-script';
import { ebay } from '../lib/marketplaces/ebay/reader.ts';
import { startReader } from './reader/start-reader.ts';

export default defineContentScript({
  matches: [...ebay.matches],
  allFrames: true,
  runAt: 'document_start',
  main: ({ signal }) => startReader(ebay, signal),
});
