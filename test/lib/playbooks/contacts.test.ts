import { expect, test } from 'vitest';
import { contacts } from '../../../lib/playbooks/contacts.ts';

const seller = (text: string) => contacts([{ from: 'seller', text }]);

test.each([
  'We will refund you in full.',
  "Sorry. I'll issue you a full refund today!",
  'We have already refunded the order.',
  '非常抱歉,我们会为您全额退款。',
])('a promised refund: %s', (text) => expect(seller(text).promisedRefund).toBe(true));

test.each([
  'If it does not arrive by Friday, we will refund you.',
  'We will refund you once the item is back.',
  'We cannot refund an item that was delivered.',
  'Would you like a refund or a replacement?',
  '如果没有收到,我们会为您退款。',
])('no promise yet: %s', (text) => expect(seller(text).promisedRefund).toBe(false));

test('a buyer promises nothing for the seller', () =>
  expect(contacts([{ from: 'buyer', text: 'I will refund my friend. Here are photos.' }])).toEqual({
    askedForPhotos: false,
    promisedRefund: false,
    promisedReplacement: false,
    waitsForBuyer: false,
  }));

test.each(['We will send you a new one.', '我们马上补发。'])('a new parcel: %s', (text) =>
  expect(seller(text).promisedReplacement).toBe(true),
);

test.each(['Could you send a photo?', '请提供照片', 'Bitte schicken Sie uns zwei Bilder.'])(
  'photos were asked for: %s',
  (text) => expect(seller(text).askedForPhotos).toBe(true),
);

test('who wrote last, the platform left out', () => {
  const messages = [
    { from: 'buyer', text: 'Hello?' },
    { from: 'seller', text: 'It is on its way.' },
    { from: 'platform', text: 'A reminder.' },
  ] as const;
  expect(contacts(messages).waitsForBuyer).toBe(true);
  expect(contacts([...messages, { from: 'buyer', text: 'And now?' }]).waitsForBuyer).toBe(false);
  expect(contacts([]).waitsForBuyer).toBe(false);
});
