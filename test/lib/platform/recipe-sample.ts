import type { Recipe } from '../../../lib/model/recipe.ts';

/** An invented recipe. */
export const recipe: Recipe = {
  format: 'parley-recipe',
  version: 1,
  id: '01K9ZZZZZZZZZZZZZZZZZZZZZZ',
  name: 'Bazario ticket',
  host: 'desk.bazario.example',
  page: 'dispute',
  path: '/desk/*',
  query: [],
  fields: [
    { field: 'orderId', locator: { address: { segment: 1 }, label: 'Matter ref' } },
    {
      field: 'stage',
      locator: { structure: 'body > main:nth-of-type(1) > b:nth-of-type(1)' },
      meanings: { Shut: 'closed' },
    },
  ],
  changedAt: '2026-03-04T10:00:00Z',
};
export const otherId = '01K9ZZZZZZZZZZZZZZZZZZZZZY';
