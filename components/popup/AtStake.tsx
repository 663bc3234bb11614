import { useMemo } from 'react';
import type { Case } from '../../lib/model/case.ts';
import { addUp, formatMoney } from '../format/money.ts';
import { useWords } from '../i18n/use-words.ts';
import { factsOf } from './case-facts.ts';

interface Props {
  cases: readonly Case[];
}

const moneyOf = (cases: readonly Case[]) =>
  addUp(
    cases.flatMap((each) => {
      const { claimAmount, total } = factsOf(each);
      return claimAmount ?? total ?? [];
    }),
  );

/** The money of the cases that are shown, per currency; per marketplace one step away. */
export function AtStake({ cases }: Props) {
  const { t, language } = useWords();
  const { all, each } = useMemo(() => {
    const byPlace = [...Map.groupBy(cases, ({ facts }) => facts.marketplace)];
    return {
      all: moneyOf(cases),
      each: byPlace
        .toSorted(([, a], [, b]) => b.length - a.length)
        .map(([id, members]) => ({ id, count: members.length, sums: moneyOf(members) })),
    };
  }, [cases]);
  if (all.length === 0) return null;
  const written = (sums: typeof all) => sums.map((sum) => formatMoney(sum, language)).join(' + ');
  return (
    <details className="at-stake">
      <summary>
        <span className="soft">{t('popup.at-stake')}</span>{' '}
        <b className="figures">{written(all)}</b>
      </summary>
      <ul className="plain">
        {each.map(({ id, count, sums }) => (
          <li key={id} className="row">
            <span className="grow">
              {t(`marketplace.${id}`)} <span className="soft">{t('popup.open', { count })}</span>
            </span>
            <span className="figures">{written(sums)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
