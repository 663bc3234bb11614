import type { Plan } from '../../lib/model/advice.ts';
import { dayOf } from '../../lib/time/instant.ts';
import { formatDay } from '../format/when.ts';
import { useWords } from '../i18n/use-words.ts';
import { Section } from '../ui/Section.tsx';
import { isWeak } from './clocks.ts';
import { Source } from './Source.tsx';

type Rules = NonNullable<Plan['law']>;
type Right = Rules['rights'][number];

interface Props {
  law: Rules;
  siteZone: string;
  now: number;
}

/** What the law of the buyer's country says, beside the platform's rules; hints one step away, what is not known in words. */
export function Law({ law: { country, rights, unknown }, siteZone, now }: Props) {
  const { t, say, language } = useWords();
  const name = new Intl.DisplayNames(language, { type: 'region' }).of(country);
  const firm = rights.filter(({ confidence }) => !isWeak(confidence));
  const hints = rights.filter(({ confidence }) => isWeak(confidence));
  const list = (rows: readonly Right[]) => (
    <ul className="plain reasons">
      {rows.map((right) => (
        <LawRight key={right.id} right={right} siteZone={siteZone} now={now} />
      ))}
    </ul>
  );
  return (
    <Section title={t('law.title')} aside={<span className="chip">{name}</span>}>
      {firm.length > 0 && list(firm)}
      {unknown.map((text) => (
        <p className="soft small" key={text.en}>
          {say(text)}
        </p>
      ))}
      {hints.length > 0 && (
        <details className="more">
          <summary>
            <span>{t('law.hints', { count: hints.length })}</span>
          </summary>
          {list(hints)}
        </details>
      )}
    </Section>
  );
}

function LawRight({ right, siteZone, now }: { right: Right; siteZone: string; now: number }) {
  const { t, say, language } = useWords();
  const { text, article, confidence, exemptions, window, cite } = right;
  return (
    <li>
      {cite ? (
        <Source cite={cite} prominent />
      ) : (
        <>
          <p className="source-says soft">{say(text)}</p>
          <p className="source weak">
            {article} · {t(`confidence.${confidence}`)} · {t('law.no-source')}
          </p>
        </>
      )}
      {cite && <p className="tiny soft law-line">{article}</p>}
      {exemptions && (
        <p className="tiny soft law-line">{t('law.not-for', { what: say(exemptions) })}</p>
      )}
      {window && (
        <p className="small figures law-line">
          {t(window.inside === false ? 'law.ended' : 'law.until', {
            day: formatDay(dayOf(window.until), siteZone, language, now),
          })}
          {window.atLeast && window.inside !== false && ` (${t('law.at-least')})`}
        </p>
      )}
    </li>
  );
}
