import { defineContentScript } from 'wxt/utils/define-content-script';
import { mercadolibre } from '../lib/marketplaces/mercadolibre/reader.ts';
import { startReader } from './reader/start-reader.ts';

export default defineContentScript({
  matches: [...mercadolibre.matches],
  runAt: 'document_start',
  main: ({ signal }) => startReader(mercadolibre, signal),
});
