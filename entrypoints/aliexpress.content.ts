import { defineContentScript } from 'wxt/utils/define-content-script';
import { aliexpress } from '../lib/marketplaces/aliexpress/reader.ts';
import { startReader } from './reader/start-reader.ts';

export default defineContentScript({
  matches: [...aliexpress.matches],
  allFrames: true,
  runAt: 'document_start',
  main: ({ signal }) => startReader(aliexpress, signal),
});
