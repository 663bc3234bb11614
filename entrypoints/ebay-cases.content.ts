import { defineContentScript } from 'wxt/utils/define-content-script';
import { cases } from '../lib/marketplaces/ebay/cases.ts';
import { startReader } from './reader/start-reader.ts';

export default defineContentScript({
  matches: [...cases.matches],
  allFrames: true,
  runAt: 'document_start',
  main: ({ signal }) => startReader(cases, signal),
});
