import { defineContentScript } from 'wxt/utils/define-content-script';
import { temu } from '../lib/marketplaces/temu/reader.ts';
import { startReader } from './reader/start-reader.ts';

export default defineContentScript({
  matches: [...temu.matches],
  runAt: 'document_start',
  main: ({ signal }) => startReader(temu, signal),
});
