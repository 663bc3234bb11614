import { expect, test } from 'vitest';
import { newKey, signPack } from '../../../lib/policy/sign.ts';
import { checkSignature } from '../../../lib/policy/signature.ts';
import { sample } from './sample-pack.ts';

test('what was signed is valid for this pack and this key, and for no other', async () => {
  const key = await newKey();
  const signature = await signPack(sample, key);
  expect(await checkSignature(sample, signature)).toBe('valid');
  expect(await checkSignature({ ...sample, checkedOn: '2026-02-02' }, signature)).toBe('wrong');
  const other = await newKey();
  expect(await checkSignature(sample, { ...signature, key: other.publicKey })).toBe('wrong');
});
