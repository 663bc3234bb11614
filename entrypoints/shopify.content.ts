import { defineContentScript } from 'wxt/utils/define-content-script';
import { shopify } from '../lib/marketplaces/shopify/reader.ts';
import { startReader } from './reader/start-reader.ts';

export default defineContentScript({
  matches: [...shopify.matches],
  runAt: 'document_start',
  main: ({ signal }) => startReader(shopify, signal),
});
