import { defineContentScript } from 'wxt/utils/define-content-script';
import { issues } from '../lib/marketplaces/aliexpress/readers/issues.ts';
import { startReader } from './reader/start-reader.ts';

export default defineContentScript({
  matches: [...issues.matches],
  runAt: 'document_start',
  main: ({ signal }) => startReader(issues, signal),
});
