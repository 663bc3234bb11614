import { defineContentScript } from 'wxt/utils/define-content-script';
import { claims } from '../lib/marketplaces/amazon/readers/claims.ts';
import { startReader } from './reader/start-reader.ts';

export default defineContentScript({
  matches: [...claims.matches],
  allFrames: true,
  runAt: 'document_start',
  main: ({ signal }) => startReader(claims, signal),
});
