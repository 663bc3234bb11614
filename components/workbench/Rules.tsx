import { useMemo, useState } from 'react';
import type { Day } from '../../lib/model/instant.ts';
import { Marketplace } from '../../lib/model/words.ts';
import { useWords } from '../i18n/use-words.ts';
import { Choice } from '../ui/Choice.tsx';
import { findRules, termOf, type ListedPack } from './pack-view.ts';
import { PackCard } from './PackCard.tsx';

interface Props {
  packs: readonly ListedPack[];
  today: Day;
}

/** Every rule of every pack, by marketplace and by words. */
export function Rules({ packs, today }: Props) {
  const { t } = useWords();
  const [marketplace, setMarketplace] = useState<Marketplace | 'all'>('all');
  const [query, setQuery] = useState('');
  const found = useMemo(() => {
    const own = packs.filter(
      ({ pack }) => marketplace === 'all' || pack.marketplace === marketplace,
    );
    return findRules(own, query);
  }, [packs, marketplace, query]);
  const count = found.reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <>
      <h1>{t('workbench.rules')}</h1>
      <p className="soft wb-intro">{t('rules.intro')}</p>
      <div className="row wb-tools">
        <Choice
          label={t('rules.marketplace')}
          value={marketplace}
          options={[
            { value: 'all' as const, text: t('rules.all') },
            ...Marketplace.options.map((id) => ({ value: id, text: t(`marketplace.${id}`) })),
          ]}
          onChange={setMarketplace}
        />
        <input
          type="search"
          className="grow"
          aria-label={t('rules.search')}
          placeholder={t('rules.search')}
          value={query}
          onChange={({ target }) => setQuery(target.value)}
        />
        <span role="status" className="soft small figures">
          {t('rules.found', { count })}
        </span>
      </div>
      {found.length === 0 && (
        <div className="screen">
          <p className="headline">{t('rules.none')}</p>
          <p className="soft">{t('rules.none-next')}</p>
        </div>
      )}
      {found.map((each) => (
        <PackCard
          key={`${each.pack.marketplace} ${each.pack.name} ${each.pack.effectiveFrom}`}
          found={each}
          term={termOf(each.pack, packs, today)}
          today={today}
          forced={query.trim() !== '' || found.length === 1}
        />
      ))}
    </>
  );
}
