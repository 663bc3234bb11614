import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { advise } from '../../../lib/advice/advise.ts';
import { Advice } from '../../../lib/model/advice.ts';
import { anyFacts } from '../../bench/any-facts.ts';

const NOW = '2026-02-18T17:30:00-08:00';

test('any case of any site gets advice that is valid, and a plan only with a source', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const advice = Advice.parse(advise(facts, { now: NOW }));
      if (advice.kind !== 'plan') return;
      expect(advice.because.flatMap(({ cite }) => cite)).not.toEqual([]);
      expect(advice.headline.en).not.toMatch(/undefined|NaN|\{\{/);
      expect(advice.headline.zh).not.toMatch(/undefined|NaN|\{\{/);
    }),
    { numRuns: 1_500 },
  );
});
