import type { en } from './en.ts';

/** All texts of the interface; a language needs only the plural form `_other` where it has no others. */
export type Messages = {
  readonly [K in Exclude<keyof typeof en, `${string}_${'one' | 'two' | 'few'}`>]: string;
};

// Keys and their variables are checked by the compiler; keys are flat because field paths contain dots.
declare module 'i18next' {
  interface CustomTypeOptions {
    keySeparator: false;
    nsSeparator: false;
    resources: { translation: typeof en };
  }
}
