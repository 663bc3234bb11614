import { defineContentScript } from 'wxt/utils/define-content-script';
import { office } from '../lib/marketplaces/aliexpress/readers/office.ts';
import { startReader } from './reader/start-reader.ts';

export default defineContentScript({
  matches: [...office.matches],
  allFrames: true,
  runAt: 'document_start',
  main: ({ signal }) => startReader(office, signal),
});
