import { defineContentScript } from 'wxt/utils/define-content-script';
import { requests } from '../lib/marketplaces/amazon/readers/requests.ts';
import { startReader } from './reader/start-reader.ts';

export default defineContentScript({
  matches: [...requests.matches],
  allFrames: true,
  runAt: 'document_start',
  main: ({ signal }) => startReader(requests, signal),
});
