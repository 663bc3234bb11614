import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { trackingCandidates, trackingUrl } from '../../../lib/text/tracking.ts';
import { pages } from '../../../lib/text/tracking/formats.ts';

/**
 * Numbers made up for this table; their check digits were worked out from the published rules,
 * and the wrong ones differ from them in the check digit or in one character of the shape.
 */
const rows: readonly (readonly [carrier: string, right: string, wrong: string])[] = [
  ['ups', '1Z W0A 123 03 4567 8908', '1ZW0A1230345678907'],
  ['usps', '9400 1000 0000 0000 0000 06', '9400100000000000000001'],
  ['fedex', '1234 5678 9012', '123456789011'],
  ['dhl', '1234567891', '1234567895'],
  ['canada_post', '1000 0000 0000 0007', '1000000000000006'],
  ['royal_mail', 'AB 123 456 785 GB', 'AB123456786GB'],
  ['old_dominion', '77700000001', '77700000002'],
  ['purolator', '100000000008', '100000000009'],
  ['amazon', 'TBA 123 456 789 012', 'TBB123456789012'],
  ['amazon', 'UK1234567890', 'UK12345678901'],
  ['intelcom', 'INTLCMA123456789', 'INTLCM123456789'],
  ['gofo', 'GFUS12345678901234', 'GFUS1234567890123'],
  ['yunexpress', 'YT1234567890123456', 'YT123456789012345'],
  ['4px', '4PX3001234567890CN', '4PX300'],
  ['yanwen', 'UA123456789YP', 'UA12345678YP'],
  ['cainiao', 'LP00123456789012', 'LP0012345678901'],
  ['cainiao', 'CNG00123456789012', 'CNG0012345678901'],
  ['sf', 'SF1234567890123', 'SF12345678901234'],
  ['jt', 'JT1234567890123', 'JT123456789'],
  ['spx', 'BR123456789012X', 'BR12345678901X'],
  ['spx', 'SHPE12345678A123456789', 'SHPE1234567A123456789'],
  ['estafeta', '123456789012A123456789', '123456789012A12345678'],
  ['landmark', 'LTN12345678N1', 'LTN12345678M1'],
  ['lasership', 'LX11234567', 'LA11234567'],
  ['speedee', 'SP012345678901234567', 'SP01234567890123456'],
  ['canpar', 'D123456789012345678901', 'M123456789012345678901'],
  ['yodel', 'JJD0001234567890123', 'JJD000123456789012'],
];

describe('each carrier takes its own numbers and refuses the others', () => {
  test.each(rows)('%s %s', (carrier, right, wrong) => {
    expect(trackingCandidates(right).candidates).toContain(carrier);
    expect(trackingCandidates(wrong).candidates).not.toContain(carrier);
  });
});

test('every change of one digit of a number with a check digit modulo 10 is noticed', () => {
  const numbers = rows.filter(([carrier]) => ['canada_post', 'ups', 'usps'].includes(carrier));
  for (const [carrier, number] of numbers) {
    const plain = number.replaceAll(' ', '');
    for (const [at, sign] of Array.from(plain).entries()) {
      if (!/\d/.test(sign)) continue;
      const changed = plain.slice(0, at) + String((Number(sign) + 1) % 10) + plain.slice(at + 1);
      expect([changed, trackingCandidates(changed).candidates.includes(carrier)]).toEqual([
        changed,
        false,
      ]);
    }
  }
});

test('an S10 number names the post of its country and the union', () => {
  expect(trackingCandidates('AB123456785GB')).toEqual({
    candidates: ['royal_mail', 's10'],
    checked: true,
  });
  expect(trackingCandidates('AB123456785DE').candidates).toEqual(['deutsche_post', 's10']);
  expect(trackingCandidates('AB123456785VA').candidates).toEqual(['s10']);
});

test('the most specific carrier comes first, and a shape without a check digit is not checked', () => {
  expect(trackingCandidates('TBA123456789012')).toEqual({ candidates: ['amazon'], checked: false });
  expect(trackingCandidates('123456789012').candidates[0]).toBe('fedex');
});

test('what no carrier prints has no candidates', () => {
  for (const text of ['', 'hello', '12', '17-20114-31877!', '🙂', 'A'.repeat(5000)]) {
    expect(trackingCandidates(text)).toEqual({ candidates: [], checked: false });
  }
});

test('the link carries the number, and carriers without a page have none', () => {
  expect(trackingUrl('usps', '9400 1000')).toBe(
    'https://tools.usps.com/go/TrackConfirmAction?tLabels=94001000',
  );
  expect(trackingUrl('nobody', '1')).toBeUndefined();
  expect(trackingUrl('constructor', '1')).toBeUndefined();
  expect(trackingUrl('ups', '1Z"><script>')).not.toMatch(/["<>]/);
  for (const page of Object.values(pages)) expect(page).toMatch(/^https:\/\/[^?#]+.*%s$/);
});

test('any text gives distinct carrier ids', () => {
  const number = fc.string({
    unit: fc.constantFrom(...Array.from('0123456789ABCDGLTUYZ -')),
    maxLength: 40,
  });
  fc.assert(
    fc.property(fc.oneof(number, fc.string({ unit: 'binary' })), (text) => {
      const { candidates } = trackingCandidates(text);
      expect(new Set(candidates).size).toBe(candidates.length);
      for (const id of candidates) expect(id).toMatch(/^[a-z0-9_]+$/);
    }),
    { numRuns: 2000 },
  );
});
