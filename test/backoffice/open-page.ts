import { JSDOM } from 'jsdom';
import type { Payload } from '../../lib/page/source.ts';
import type { Backoffice } from './backoffice.ts';

export interface OpenPage {
  readonly window: JSDOM['window'];
  readonly payloads: readonly Payload[];
  /** Lets scripts and answers run until the page says a text; throws when it never does. */
  readonly says: (text: string) => Promise<void>;
  readonly click: (text: string) => void;
}

/**
 * Opens a practice page without a browser: its scripts run in jsdom, its requests go to the back
 * office, and JSON answers are kept with the page's address as the observer would hand them over.
 */
export function openPage({ respond }: Backoffice, address: string): OpenPage {
  const payloads: Payload[] = [];
  const ask = (url: string, method = 'GET', body?: string) => {
    const answer = respond({ url, method, body });
    if (!answer) throw new Error(`the practice back office does not know ${url}`);
    if (answer.headers['content-type']?.startsWith('application/json')) {
      payloads.push({ url, body: answer.body, page: dom.window.location.href });
    }
    return answer;
  };
  const document = respond({ url: address, method: 'GET' });
  if (!document) throw new Error(`the practice back office does not know ${address}`);
  const dom = new JSDOM(document.body, { url: address, runScripts: 'outside-only' });
  const { window } = dom;
  Object.assign(window, {
    fetch: async (url: string, init?: { method?: string; body?: string }) => {
      const { body } = ask(url, init?.method, init?.body);
      return { text: async () => body };
    },
    XMLHttpRequest: class extends window.EventTarget {
      #url = '';
      withCredentials = false;
      responseText = '';
      open(_method: string, url: string) {
        this.#url = url;
      }
      send() {
        setTimeout(() => {
          this.responseText = ask(this.#url).body;
          this.dispatchEvent(new window.Event('load'));
        });
      }
    },
  });
  for (const { src } of window.document.querySelectorAll('script')) {
    if (src) window.eval(ask(src).body);
  }
  const text = () => window.document.body.textContent.replace(/\s+/g, ' ');
  return {
    window,
    payloads,
    says: async (wanted) => {
      for (let turns = 0; turns < 200 && !text().includes(wanted); turns++) {
        await new Promise((resolve) => {
          setTimeout(resolve, 5);
        });
      }
      if (!text().includes(wanted)) throw new Error(`the page does not say "${wanted}"`);
    },
    click: (label) => {
      const found = [...window.document.querySelectorAll<HTMLElement>('a, button')].find(
        (element) => element.textContent === label,
      );
      if (!found) throw new Error(`nothing to click says "${label}"`);
      found.click();
    },
  };
}
