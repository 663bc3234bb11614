import type { Plan } from '../../lib/model/advice.ts';
import { useWords } from '../i18n/use-words.ts';
import { Section } from '../ui/Section.tsx';

interface Props {
  lines: NonNullable<Plan['history']>;
}

/** What the seller's own log and the messages count; each line names its base. */
export function History({ lines }: Props) {
  const { t, say } = useWords();
  return (
    <Section title={t('history.title')}>
      <ul className="plain">
        {lines.map((line) => (
          <li key={line.en} className="small">
            {say(line)}
          </li>
        ))}
      </ul>
    </Section>
  );
}
