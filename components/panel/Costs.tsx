import type { Plan } from '../../lib/model/advice.ts';
import type { Money } from '../../lib/model/money.ts';
import { formatMoney, isNothing } from '../format/money.ts';
import { useWords } from '../i18n/use-words.ts';
import { Icon } from '../ui/Icon.tsx';
import { Section } from '../ui/Section.tsx';
import { costRows, type CostRow } from './cost-rows.ts';
import { Source } from './Source.tsx';
import type { PanelActions } from './view.ts';

interface Props extends Pick<PanelActions, 'onNumbers'> {
  plan: Plan;
}

/** What the page has to say, or the log, and no setting can. */
const NOT_SET: readonly string[] = ['total', 'refund.amount', 'claimAmount', 'chance'];

/** What each remedy of the plan costs, to compare at a glance; what it is made of one step away. */
export function Costs({ plan, onNumbers }: Props) {
  const { t } = useWords();
  const rows = costRows(plan);
  if (rows.length === 0) return null;
  return (
    <Section title={t('costs.title')}>
      <ul className="plain costs">
        {rows.map((row) => (
          <li key={row.stance}>
            <Row row={row} />
            {row.advised && !row.cost && (
              <Lacks missing={row.entry.missing ?? []} onNumbers={onNumbers} />
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Row({ row: { stance, entry, cost, advised, cheapest, bar } }: { row: CostRow }) {
  const { t, say, language } = useWords();
  const money = (amount: Money) => formatMoney(amount, language);
  const { text, range, parts, missing, effect } = entry;
  // Beside the advised one it stands in the open.
  const shown = advised && !cost ? undefined : missing;
  const chance = 'chance' in entry ? entry.chance : undefined;
  const span = range && t('costs.range', { from: money(range.from), to: money(range.to) });
  return (
    <details className="more">
      <summary>
        <span className="grow">
          {t(`stance.${stance}`)}
          {advised && <span className="chip">{t('costs.advised')}</span>}
          {cheapest && <span className="chip ok">{t('costs.cheapest')}</span>}
        </span>
        <span className={`figures${cost ? '' : ' soft'}`}>
          {span ??
            (!cost ? t('costs.unknown') : isNothing(cost) ? t('costs.nothing') : money(cost))}
        </span>
        {bar && (
          <span className="cost-bar" aria-hidden="true">
            <i
              style={{
                marginInlineStart: `${bar.from * 100}%`,
                width: `${Math.max(0.01, bar.to - bar.from) * 100}%`,
              }}
            />
          </span>
        )}
      </summary>
      <p>{say(text)}</p>
      {parts && (
        <ul className="plain cost-parts figures">
          {parts.map((part) => (
            <li key={part.id}>
              <span className="grow">{say(part.text)}</span>
              <span>{money(part.cost)}</span>
              {part.cite && <Source cite={part.cite} />}
            </li>
          ))}
        </ul>
      )}
      {chance && (
        <p>
          {t('costs.chance', {
            from: Math.round(chance.from * 100),
            to: Math.round(chance.to * 100),
          })}{' '}
          <span className="soft">{say(chance.base)}</span>
          {cost && range && <> {t('costs.counted', { cost: money(cost) })}</>}
        </p>
      )}
      {shown?.map(({ id, text: lack }) => (
        <p key={id} className="warn">
          {say(lack)}
        </p>
      ))}
      {effect?.map((reason) => (
        <div key={say(reason.text)}>
          <p className="soft">
            {t('costs.standing')}: {say(reason.text)}
          </p>
          {reason.cite.map((cite) => (
            <Source key={cite.id} cite={cite} />
          ))}
        </div>
      ))}
    </details>
  );
}

interface LacksProps extends Pick<PanelActions, 'onNumbers'> {
  missing: NonNullable<CostRow['entry']['missing']>;
}

/** Why the cost of what is advised is not known, and the way to where the number is set. */
function Lacks({ missing, onNumbers }: LacksProps) {
  const { t, say } = useWords();
  return (
    <div className="lacks small">
      {missing.map(({ id, text }) => (
        <p key={id}>{say(text)}</p>
      ))}
      {missing.some(({ id }) => !NOT_SET.includes(id)) && (
        <button type="button" className="button small" onClick={onNumbers}>
          {t('costs.set')}
          <Icon name="out" />
        </button>
      )}
    </div>
  );
}
