import { defineContentScript } from 'wxt/utils/define-content-script';
import { ozon } from '../lib/marketplaces/ozon/reader.ts';
import { startReader } from './reader/start-reader.ts';

export default defineContentScript({
  matches: [...ozon.matches],
  runAt: 'document_start',
  main: ({ signal }) => startReader(ozon, signal),
});
