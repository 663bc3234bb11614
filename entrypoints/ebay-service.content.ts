import { defineContentScript } from 'wxt/utils/define-content-script';
import { service } from '../lib/marketplaces/ebay/service.ts';
import { startReader } from './reader/start-reader.ts';

export default defineContentScript({
  matches: [...service.matches],
  allFrames: true,
  runAt: 'document_start',
  main: ({ signal }) => startReader(service, signal),
});
