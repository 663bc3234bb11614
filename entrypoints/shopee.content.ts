import { defineContentScript } from 'wxt/utils/define-content-script';
import { shopee } from '../lib/marketplaces/shopee/reader.ts';
import { startReader } from './reader/start-reader.ts';

export default defineContentScript({
  matches: [...shopee.matches],
  runAt: 'document_start',
  main: ({ signal }) => startReader(shopee, signal),
});
