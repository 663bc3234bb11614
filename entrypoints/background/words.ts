import { browser } from 'wxt/browser';
import type { Settings } from '../../lib/platform/settings.ts';

const HOUR = 3_600_000;

interface Words {
  readonly due: (left: number) => string;
  readonly which: (site: string, id: string) => string;
}

const en: Words = {
  due: (left) =>
    left <= 0
      ? 'A deadline has passed'
      : left < HOUR
        ? `Answer within ${Math.ceil(left / 60_000)} minutes`
        : `Answer within ${Math.round(left / HOUR)} hours`,
  which: (site, id) => `${site} · ${id}`,
};

const zh: Words = {
  due: (left) =>
    left <= 0
      ? '有一个期限已过'
      : left < HOUR
        ? `请在 ${Math.ceil(left / 60_000)} 分钟内回复`
        : `请在 ${Math.round(left / HOUR)} 小时内回复`,
  which: (site, id) => `${site} · ${id}`,
};

/** The words of notifications in the language of the settings; milliseconds left. */
export function words(language: Settings['language']): Words {
  const chosen = language === 'auto' ? browser.i18n.getUILanguage() : language;
  return chosen.startsWith('zh') ? zh : en;
}
