import { defineContentScript } from 'wxt/utils/define-content-script';
import { walmart } from '../lib/marketplaces/walmart/reader.ts';
import { startReader } from './reader/start-reader.ts';

export default defineContentScript({
  matches: [...walmart.matches],
  runAt: 'document_start',
  main: ({ signal }) => startReader(walmart, signal),
});
