import * as z from 'zod/mini';
import { detectLanguage } from '../../text/language.ts';
import { verb } from '../verb.ts';

/** `{text}` → `{lang}`, `{}` where the text does not tell. */
export const language = verb(z.object({ text: z.string() }), ({ text }) => {
  const lang = detectLanguage(text);
  return lang === undefined ? {} : { lang };
});
