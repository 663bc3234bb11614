import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isClosingMessage } from '../../../lib/text/closing-message.ts';

test.each([
  'Thanks, all good!',
  'Thank you so much for your help 😊',
  'OK, thank you. Have a nice day',
  "It's working now, thanks",
  'The parcel has arrived, many thanks. Kind regards',
  'Muchas gracias por su ayuda, todo perfecto.',
  'Ya me llegó, ¡gracias!',
  'Muito obrigada, tudo certo 👍',
  'Merci beaucoup, c’est parfait. Bonne journée',
  'Vielen Dank für die schnelle Antwort, hat sich erledigt. Liebe Grüße',
  'Dankeschön, das Paket ist angekommen',
  'Perfetto, grazie mille! Buona giornata',
  'Спасибо большое, всё хорошо',
  'Получила, благодарю за помощь',
  'Dziękuję bardzo, wszystko w porządku. Pozdrawiam',
  '好的，谢谢！',
  '已经收到了，非常感谢',
  '收到了，謝謝您',
  'ありがとうございました！',
  '商品が届きました。ありがとうございます。',
  '잘 받았습니다. 감사합니다!',
])('needs no answer: %s', (text) => {
  expect(isClosingMessage(text)).toBe(true);
});

test.each([
  // A question, a request, a figure or a date.
  'Thanks, when will it arrive?',
  'Thank you, please send the invoice',
  'Thanks in advance',
  'Thanks, I will wait until Friday 12',
  'Thanks for the 20 % off',
  '谢谢，什么时候发货',
  'Danke im Voraus',
  'Merci de me rembourser',
  'Gracias, espero su respuesta',
  'Спасибо, жду ответа',
  'Proszę o fakturę, dziękuję',
  'ありがとうございます。いつ届きますか',
  '감사합니다. 언제 오나요',
  // A problem or a doubt beside the thanks.
  'Thanks, but the lamp is broken',
  'Thanks for nothing',
  'No thanks',
  'Not all good',
  'Never received it, thanks',
  'Thank you 🙄',
  'Thanks 👎',
  '没收到，谢谢',
  '不好，谢谢',
  '收到了，有问题，谢谢',
  '届きましたが、ありがとうございます',
  'Danke, leider kaputt',
  'Gracias pero no funciona',
  'Obrigado, ainda não chegou',
  'Grazie, ma manca un pezzo',
  // Says too little or in no language that is known.
  'ok',
  'Received',
  '收到',
  'Hello',
  '',
  '👍',
  'Teşekkürler',
  'Thanks, Refund',
  'Thanks. '.repeat(40),
])('may need an answer: %s', (text) => {
  expect(isClosingMessage(text)).toBe(false);
});

const real = ['../shared/data/dev/messages.jsonl'].find((file) => existsSync(file));

test.skipIf(real === undefined)('takes no complaint that somebody wrote for one', () => {
  const rows: { text: string; issue: string; ask: string }[] = readFileSync(real ?? '', 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
  const taken = rows.filter(({ text }) => isClosingMessage(text));
  expect(rows.length).toBeGreaterThan(300);
  expect(taken).toEqual([]);
});
