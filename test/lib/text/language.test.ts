import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { detectLanguage } from '../../../lib/text/language.ts';

test.each([
  ['The parcel never arrived, please send my money back', 'en'],
  ['El paquete todavía no ha llegado y quiero mi dinero', 'es'],
  ['A encomenda ainda não chegou, quero o reembolso', 'pt'],
  ['Le colis est arrivé cassé, que puis-je faire ?', 'fr'],
  ['Die Lampe ist kaputt angekommen', 'de'],
  ['La lampada è arrivata rotta, vorrei un rimborso', 'it'],
  ['De lamp is kapot aangekomen en ik wil mijn geld terug', 'nl'],
  ['Lampa przyszła uszkodzona, proszę o zwrot pieniędzy', 'pl'],
  ['Lamba kırık geldi, paramı geri istiyorum', 'tr'],
  ['Лампа пришла разбитой, верните деньги', 'ru'],
  ['Лампа прийшла розбитою, поверніть гроші', 'uk'],
  ['Lampan kom trasig, jag vill ha mina pengar tillbaka', 'sv'],
  ['وصل المصباح مكسورا', 'ar'],
  ['چراغ شکسته رسید', 'fa'],
  ['המנורה הגיעה שבורה', 'he'],
  ['โคมไฟแตก', 'th'],
  ['ランプが割れて届きました', 'ja'],
  ['発送状況', 'ja'],
  ['램프가 깨져서 왔어요', 'ko'],
  ['iPhone 15 케이스가 안 왔어요', 'ko'],
  ['灯坏了，请退款', 'zh'],
  ['這個燈壞了，請退款', 'zh-Hant'],
  ['这个の款式不错', 'zh'],
])('%s', (text, language) => {
  expect(detectLanguage(text)).toBe(language);
});

test.each(['', '12345', '🙂🙂', 'https://example.org/der-die-das', 'AB12 3C', '!?'])(
  'no language in "%s"',
  (text) => {
    expect(detectLanguage(text)).toBeUndefined();
  },
);

test('any text gives a language tag or nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const language = detectLanguage(text);
      if (language !== undefined) expect(language).toMatch(/^[a-z]{2}(-Hant)?$/);
    }),
    { numRuns: 500 },
  );
});
