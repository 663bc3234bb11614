import { defineContentScript } from 'wxt/utils/define-content-script';
import { allegro } from '../lib/marketplaces/allegro/reader.ts';
import { startReader } from './reader/start-reader.ts';

export default defineContentScript({
  matches: [...allegro.matches],
  runAt: 'document_start',
  main: ({ signal }) => startReader(allegro, signal),
});
