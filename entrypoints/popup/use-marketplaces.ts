import type { i18n } from 'i18next';
import { useEffect, useState } from 'react';
import { report } from '../../lib/platform/logger.ts';

/**
 * The marketplaces that Parley reads in one phrase: `eBay or AliExpress`. Only the first day needs
 * them, and the readers that know are too heavy for every other opening.
 */
export function useMarketplaces({ t, language }: i18n, wanted: boolean): string {
  const [ids, setIds] = useState<readonly Id[]>([]);
  useEffect(() => {
    if (!wanted) return;
    import('../../lib/marketplaces/readers.ts').then(
      ({ readers }) => setIds(readers.map(({ id }) => id)),
      (error: unknown) => report('marketplaces', error),
    );
  }, [wanted]);
  const names = ids.map((id) => t(`marketplace.${id}`));
  return new Intl.ListFormat(language, { type: 'disjunction' }).format(names);
}

type Id = (typeof import('../../lib/marketplaces/readers.ts'))['readers'][number]['id'];
