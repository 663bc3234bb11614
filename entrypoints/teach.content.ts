import { defineContentScript } from 'wxt/utils/define-content-script';
import type { samplesHere } from '../lib/messaging/contracts.ts';
import { tell } from '../lib/messaging/wire.ts';
import { teachTools, type TeachTools } from './reader/teach-tools.ts';

declare global {
  // The panel lives in the same isolated world and finds the tools here.
  var parleyTeach: Promise<TeachTools> | undefined;
}

/** Injected into a tab where the seller teaches Parley a page. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main() {
    const url = () => new URL(location.href);
    globalThis.parleyTeach = tell<typeof samplesHere>('sample/here', { url: location.href }).then(
      ({ samples }) => teachTools(document, url, samples),
      // Without the pages that were seen before teaching goes on with this one.
      () => teachTools(document, url, []),
    );
  },
});
