import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { chooseLanguage, createI18n } from '../../components/i18n/create-i18n.ts';
import css from '../../components/panel/panel.css?inline';
import { readSettings } from '../../lib/platform/settings.ts';
import { App } from './App.tsx';
import { mountHost } from './host.ts';

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  cssInjectionMode: 'manual',
  async main() {
    // The page cannot see into a closed root; end-to-end tests of a build of their own can.
    const mode = import.meta.env.MODE === 'e2e' ? 'open' : 'closed';
    const root = mountHost(document, css, mode, isAlive);
    if (!root) return;
    const settings = await readSettings();
    const i18n = createI18n(chooseLanguage(settings.language, navigator.languages));
    createRoot(root).render(
      <I18nextProvider i18n={i18n}>
        <App first={settings} i18n={i18n} isAlive={isAlive} />
      </I18nextProvider>,
    );
  },
});

/** False once the extension was updated, switched off or removed: nothing can be sent any more. */
function isAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    // Firefox throws where Chromium answers undefined.
    return false;
  }
}
