import { browser } from 'wxt/browser';
import type { Text } from '../../lib/model/text.ts';
import type { Settings } from '../../lib/platform/settings.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

export interface DayCounts {
  readonly overdue: number;
  readonly today: number;
  /** In the next three days, today not counted. */
  readonly soon: number;
}

interface Words {
  /** Milliseconds left, and what is to be done. */
  readonly due: (left: number, what: string) => string;
  readonly many: (count: number) => string;
  readonly soonest: (what: string) => string;
  readonly digest: string;
  readonly counts: (counts: DayCounts) => string;
  readonly answered: string;
  readonly snooze: string;
  readonly marked: string;
  readonly undo: string;
  readonly failed: string;
  readonly say: (text: Text) => string;
}

const some = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

const en: Words = {
  due: (left, what) =>
    left <= 0
      ? `Deadline passed: ${what}`
      : left < HOUR
        ? `${some(Math.ceil(left / MINUTE), 'minute', 'minutes')} left: ${what}`
        : `${some(Math.round(left / HOUR), 'hour', 'hours')} left: ${what}`,
  many: (count) => `${count} cases need you`,
  soonest: (what) => `The soonest: ${what}`,
  digest: 'Deadlines today',
  counts: ({ overdue, today, soon }) =>
    `${overdue} overdue · ${today} due today · ${soon} in the next 3 days`,
  answered: 'I have answered',
  snooze: 'In 1 hour again',
  marked: 'Marked as answered',
  undo: 'Take back',
  failed: 'Not saved: the log could not be written',
  say: (text) => text.en,
};

const zh: Words = {
  due: (left, what) =>
    left <= 0
      ? `期限已过：${what}`
      : left < HOUR
        ? `还剩 ${Math.ceil(left / MINUTE)} 分钟：${what}`
        : `还剩 ${Math.round(left / HOUR)} 小时：${what}`,
  many: (count) => `有 ${count} 个案件需要您处理`,
  soonest: (what) => `最近的一个——${what}`,
  digest: '今日期限',
  counts: ({ overdue, today, soon }) =>
    `已超时 ${overdue} 个 · 今天到期 ${today} 个 · 三天内到期 ${soon} 个`,
  answered: '我已回复',
  snooze: '1 小时后再提醒',
  marked: '已标记为已回复',
  undo: '撤回',
  failed: '未保存：日志无法写入',
  say: (text) => text.zh,
};

/** The words of notifications in the language of the settings. */
export function words(language: Settings['language']): Words {
  const chosen = language === 'auto' ? browser.i18n.getUILanguage() : language;
  return chosen.startsWith('zh') ? zh : en;
}
