import { defineContentScript } from 'wxt/utils/define-content-script';
import { payloadAddresses, payloadMatches } from '../lib/marketplaces/addresses.ts';
import { MAX_BODY, PAYLOAD_EVENT } from '../lib/page/payload-event.ts';

/**
 * Runs in the page's own world and looks at its JSON answers, only at the addresses that readers
 * name. It changes no request and no answer, and it sends nothing anywhere but to the reader.
 */
export default defineContentScript({
  matches: [...payloadMatches],
  world: 'MAIN',
  runAt: 'document_start',
  main() {
    const wanted = (address: string) => {
      if (!URL.canParse(address, location.href)) return undefined;
      const url = new URL(address, location.href);
      return payloadAddresses.some(({ matches }) => matches(url)) ? url.href : undefined;
    };
    const hand = (url: string, body: string) => {
      if (body.length > MAX_BODY) return;
      const detail = JSON.stringify({ url, body });
      document.dispatchEvent(new CustomEvent(PAYLOAD_EVENT, { detail }));
    };

    const original = window.fetch.bind(window);
    window.fetch = async function observed(...args: Parameters<typeof window.fetch>) {
      const answer = await original(...args);
      const [input] = args;
      const url = wanted(input instanceof Request ? input.url : String(input));
      if (url) {
        // The page gets its answer untouched; a copy that cannot be read is the page's failure, not ours.
        answer
          .clone()
          .text()
          .then((body) => hand(url, body))
          .catch(() => undefined);
      }
      return answer;
    };

    // oxlint-disable-next-line typescript/unbound-method -- it is called on the request that it was taken from
    const { open } = XMLHttpRequest.prototype;
    XMLHttpRequest.prototype.open = function observed(
      this: XMLHttpRequest,
      ...args: [method: string, url: string | URL, ...rest: unknown[]]
    ) {
      const url = wanted(String(args[1]));
      if (url) {
        this.addEventListener('load', () => {
          if (this.responseType === '' || this.responseType === 'text')
            hand(url, this.responseText);
          else if (this.responseType === 'json') hand(url, JSON.stringify(this.response));
        });
      }
      return Reflect.apply(open, this, args);
    };
  },
});
