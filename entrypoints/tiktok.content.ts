import { defineContentScript } from 'wxt/utils/define-content-script';
import { tiktok } from '../lib/marketplaces/tiktok/reader.ts';
import { startReader } from './reader/start-reader.ts';

export default defineContentScript({
  matches: [...tiktok.matches],
  runAt: 'document_start',
  main: ({ signal }) => startReader(tiktok, signal),
});
