import type { Cost, Plan } from '../../lib/model/advice.ts';
import { formatMoney, isNothing } from '../format/money.ts';
import { formatWhen } from '../format/when.ts';
import { useWords } from '../i18n/use-words.ts';
import { Section } from '../ui/Section.tsx';
import { Source } from './Source.tsx';

interface Props {
  plan: Plan;
  siteZone: string;
  now: number;
}

type Warning = Plan['warnings'][number];

/** More warnings than these hide what they are about. */
const SHOWN = 3;
/** Reasons before the steps: more would push the steps off the screen. */
const REASONS = 2;
/** A rule of the platform weighs more than good practice. */
const isCited = ({ cite }: Warning) => cite !== undefined && cite.length > 0;

/** What to do now, why with the sources, what else could be done and what not. */
export function NextStep({ plan, siteZone, now }: Props) {
  const { t, say, language } = useWords();
  const { headline, because, steps, alternatives, blocked, warnings, costs } = plan;
  const costOf = (stance: string) => costs?.find((cost) => cost.stance === stance);
  const own = costOf(plan.stance);
  const priceOf = ({ cost }: Cost) =>
    isNothing(cost) ? t('step.free') : t('step.costs', { cost: formatMoney(cost, language) });
  const byWeight = [...warnings.filter(isCited), ...warnings.filter((each) => !isCited(each))];
  const first = byWeight.slice(0, SHOWN);
  const others = byWeight.slice(SHOWN);
  const reasonOf = (reason: Plan['because'][number], nth: number) => (
    <li key={say(reason.text)}>
      <p>{say(reason.text)}</p>
      {reason.cite.map((cite, index) => (
        <Source
          key={cite.id}
          cite={cite}
          // A reason in the words of its source needs them once.
          prominent={nth + index === 0 && say(cite.says) !== say(reason.text)}
          said={say(cite.says) === say(reason.text)}
        />
      ))}
    </li>
  );
  return (
    <Section
      title={t('step.title')}
      aside={<span className="chip">{t(`stance.${plan.stance}`)}</span>}
    >
      <p className="headline">{say(headline)}</p>
      {own && (
        <p className="soft small">
          <b>{priceOf(own)}</b> · {say(own.text)}
        </p>
      )}
      <ul className="plain reasons">{because.slice(0, REASONS).map(reasonOf)}</ul>
      {because.length > REASONS && (
        <details className="more">
          <summary>
            <span>{t('step.reasons', { count: because.length - REASONS })}</span>
          </summary>
          <ul className="plain reasons">
            {because.slice(REASONS).map((reason, nth) => reasonOf(reason, nth + REASONS))}
          </ul>
        </details>
      )}
      {steps.length > 0 && (
        <>
          <h3>{t('step.steps')}</h3>
          <ol className="steps">
            {steps.map(({ id, actor, text, by, irreversible }) => (
              <li key={id}>
                <span>{say(text)}</span>
                {actor !== 'seller' && <span className="chip">{t(`actor.${actor}`)}</span>}
                {by !== undefined && (
                  <span className="soft tiny figures">
                    {t('step.by', { when: formatWhen(by, siteZone, language, now) })}
                  </span>
                )}
                {irreversible && <span className="warn tiny">{t('step.irreversible')}</span>}
              </li>
            ))}
          </ol>
        </>
      )}
      {first.map((warning) => (
        <Warning key={say(warning.text)} {...warning} />
      ))}
      {others.length > 0 && (
        <details className="more">
          <summary>{t('step.warnings', { count: others.length })}</summary>
          {others.map((warning) => (
            <Warning key={say(warning.text)} {...warning} />
          ))}
        </details>
      )}
      {alternatives.length > 0 && (
        <>
          <h3>{t('step.instead')}</h3>
          <ul className="plain">
            {alternatives.map(({ stance, text, for: pro, against }) => {
              const cost = costOf(stance);
              return (
                <li key={`${stance} ${say(text)}`}>
                  <details className="more">
                    <summary>
                      <span>{t(`stance.${stance}`)}</span>
                      {cost && <span className="soft figures">{priceOf(cost)}</span>}
                    </summary>
                    <p>{say(text)}</p>
                    {pro && <p className="soft">{t('step.for', { what: say(pro) })}</p>}
                    {against && <p className="soft">{t('step.against', { what: say(against) })}</p>}
                  </details>
                </li>
              );
            })}
          </ul>
        </>
      )}
      {blocked.length > 0 && (
        <details className="more">
          <summary>
            <span>{t('step.blocked')}</span>
            <span className="soft">
              {blocked.map(({ stance }) => t(`stance.${stance}`)).join(' · ')}
            </span>
          </summary>
          <ul className="plain">
            {blocked.map(({ stance, text, cite }) => (
              <li key={`${stance} ${say(text)}`}>
                <p>
                  <b>{t(`stance.${stance}`)}</b>: {say(text)}
                </p>
                {cite?.map((each) => (
                  <Source key={each.id} cite={each} />
                ))}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}

function Warning({ text, cite }: Warning) {
  const { t, say } = useWords();
  return (
    <div className="note warn-note">
      <p>
        <b>{t('step.warning')}</b> {say(text)}
      </p>
      {cite?.map((each) => (
        <Source key={each.id} cite={each} />
      ))}
    </div>
  );
}
