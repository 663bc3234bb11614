import type { Plan } from '../../lib/model/advice.ts';
import { formatWhen } from '../format/when.ts';
import { useWords } from '../i18n/use-words.ts';
import { Section } from '../ui/Section.tsx';

interface Props {
  next: NonNullable<Plan['next']>;
  siteZone: string;
  now: number;
}

/** What follows, by the answer that comes or does not come, and the next date. */
export function WhatNext({ next: { by, clock, ...answers }, siteZone, now }: Props) {
  const { t, say, language } = useWords();
  const rows = (['agrees', 'refuses', 'silent'] as const).flatMap((kind) => {
    const answer = answers[kind];
    return answer ? [{ kind, answer }] : [];
  });
  return (
    <Section title={t('next.title')}>
      <dl className="what-next small">
        {rows.map(({ kind, answer }) => (
          <div key={kind}>
            <dt className="soft">
              {by === 'buyer' ? t(`next-buyer.${kind}`) : t(`next-decision.${kind}`)}
            </dt>
            <dd>{say(answer)}</dd>
          </div>
        ))}
        {clock && (
          <div>
            <dt className="soft">{t('next.clock')}</dt>
            <dd>
              <span className="figures">{formatWhen(clock.due, siteZone, language, now)}</span>:{' '}
              {say(clock.label)} ({t(`actor.${clock.actor}`)})
            </dd>
          </div>
        )}
      </dl>
    </Section>
  );
}
