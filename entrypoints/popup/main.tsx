import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { chooseLanguage, createI18n } from '../../components/i18n/create-i18n.ts';
import '../../components/popup/popup.css';
import { readSettings } from '../../lib/platform/settings.ts';
import { openDatabase } from '../../lib/store/db.ts';
import { App } from './App.tsx';

// The log is opened while the settings are read: the popup is waited for.
const opening = openDatabase(undefined, { onClosed: () => location.reload() });
const settings = await readSettings();
const i18n = createI18n(chooseLanguage(settings.language, navigator.languages));
const root = document.getElementById('root');
if (!root) throw new Error('The popup has no root');
createRoot(root).render(
  <I18nextProvider i18n={i18n}>
    <App first={settings} i18n={i18n} opening={opening} />
  </I18nextProvider>,
);
