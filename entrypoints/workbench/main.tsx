import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { chooseLanguage, createI18n } from '../../components/i18n/create-i18n.ts';
import { workbenchEn } from '../../components/i18n/workbench-en.ts';
import { workbenchZhCN } from '../../components/i18n/workbench-zh-CN.ts';
import '../../components/workbench/workbench.css';
import { readSettings } from '../../lib/platform/settings.ts';
import { App } from './App.tsx';

const settings = await readSettings();
const i18n = createI18n(chooseLanguage(settings.language, navigator.languages), {
  en: workbenchEn,
  'zh-CN': workbenchZhCN,
});
const root = document.getElementById('root');
if (!root) throw new Error('The workbench has no root');
createRoot(root).render(
  <I18nextProvider i18n={i18n}>
    <App first={settings} i18n={i18n} />
  </I18nextProvider>,
);
