import type { en } from './en.ts';
import type { workbenchEn } from './workbench-en.ts';

/** The same texts in another language, which needs only the plural form `_other` where it has no others. */
type Translated<T> = {
  readonly [K in Exclude<keyof T, `${string}_${'one' | 'two' | 'few'}`>]: string;
};
/** The texts of the panel and the popup. */
export type Messages = Translated<typeof en>;
/** What only the workbench says; it is given to `createI18n` there. */
export type WorkbenchMessages = Translated<typeof workbenchEn>;

// Keys and their variables are checked by the compiler; keys are flat because field paths contain dots.
declare module 'i18next' {
  interface CustomTypeOptions {
    keySeparator: false;
    nsSeparator: false;
    resources: { translation: typeof en & typeof workbenchEn };
  }
}
