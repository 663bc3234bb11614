import { defineContentScript } from 'wxt/utils/define-content-script';
import { lazada } from '../lib/marketplaces/lazada/reader.ts';
import { startReader } from './reader/start-reader.ts';

export default defineContentScript({
  matches: [...lazada.matches],
  runAt: 'document_start',
  main: ({ signal }) => startReader(lazada, signal),
});
