import type { Pack } from '../../../lib/policy/schema.ts';

/** A small pack of an invented shop; tests change what they are about. */
export const sample: Pack = {
  marketplace: 'ebay',
  region: 'XX',
  name: 'Shop XX',
  sites: ['shop.example'],
  calendar: 'us',
  effectiveFrom: '2026-03-01',
  checkedOn: '2026-02-20',
  clocks: [
    {
      id: 'ebay.inr.respond',
      says: { en: 'Answer within 3 business days.', zh: '须在 3 个工作日内答复。' },
      section: 'Missing parcels',
      sources: ['A'],
      confidence: 'high',
      label: { en: 'Answer', zh: '答复' },
      caseTypes: ['ebay.not-received'],
      actor: 'seller',
      duty: 'respond',
      window: { from: 'openedAt', n: 3, unit: 'business-day' },
    },
  ],
  rules: [
    {
      id: 'ebay.case.effect',
      says: { en: 'The shop decides after that.', zh: '此后由店铺裁决。' },
      section: 'Missing parcels',
      sources: ['B', 'A'],
      confidence: 'med',
      topic: 'case',
    },
    {
      id: 'ebay.evidence.files',
      says: { en: 'At most 5 files are taken.', zh: '最多 5 个文件。' },
      section: 'Evidence',
      sources: ['A'],
      confidence: 'low',
      topic: 'evidence',
      numbers: { files: 5 },
    },
  ],
  gaps: [
    { id: 'gap.ebay.zone', says: { en: 'Which zone days end in.', zh: '一天以哪个时区为准。' } },
  ],
  sources: {
    A: { title: 'Help', url: 'https://shop.example/help' },
    B: { title: 'Terms', url: 'https://shop.example/terms' },
  },
};

/** The text of a file that holds a pack. */
export const fileOf = (pack: unknown, more: object = {}): string =>
  JSON.stringify({ format: 'parley-pack', version: 1, pack, ...more });
