import type { RefObject } from 'react';
import type { Origin } from '../../lib/model/words.ts';
import { useWords } from '../i18n/use-words.ts';
import { GROUP_TITLES } from './CaseList.tsx';
import type { Filter } from './filter-cases.ts';
import { groupIds } from './group-cases.ts';

interface Props {
  search: RefObject<HTMLInputElement | null>;
  query: string;
  filter: Filter;
  /** The marketplaces that have open cases. */
  marketplaces: readonly Origin[];
  onQuery: (query: string) => void;
  onFilter: (filter: Filter) => void;
}

/** Narrows the list: by words, by marketplace, by how near. */
export function Filters({ search, query, filter, marketplaces, onQuery, onFilter }: Props) {
  const { t } = useWords();
  const offered = marketplaces.filter((id) => id !== filter.marketplace);
  return (
    <div className="filters" role="search">
      <input
        ref={search}
        type="search"
        className="grow"
        value={query}
        placeholder={t('popup.search-short')}
        aria-label={t('popup.search')}
        spellCheck={false}
        onChange={({ target }) => onQuery(target.value)}
      />
      <select
        aria-label={t('popup.by-marketplace')}
        value={filter.marketplace ?? ''}
        onChange={({ target }) =>
          onFilter({ ...filter, marketplace: offered.find((id) => id === target.value) })
        }
      >
        <option value="">{t('popup.all-marketplaces')}</option>
        {filter.marketplace !== undefined && (
          <option value={filter.marketplace}>{t(`marketplace.${filter.marketplace}`)}</option>
        )}
        {offered.map((id) => (
          <option key={id} value={id}>
            {t(`marketplace.${id}`)}
          </option>
        ))}
      </select>
      <select
        aria-label={t('popup.by-group')}
        value={filter.group ?? ''}
        onChange={({ target }) =>
          onFilter({ ...filter, group: groupIds.find((id) => id === target.value) })
        }
      >
        <option value="">{t('popup.all-groups')}</option>
        {groupIds.map((id) => (
          <option key={id} value={id}>
            {t(GROUP_TITLES[id])}
          </option>
        ))}
      </select>
    </div>
  );
}
