import type { Missing } from '../../lib/model/advice.ts';
import { fields, type Field } from '../../lib/model/fields.ts';
import { useWords } from '../i18n/use-words.ts';
import { Section } from '../ui/Section.tsx';
import { FieldEditor } from './FieldEditor.tsx';
import type { Write } from './view.ts';

interface Props {
  missing: readonly Missing[];
  siteZone: string;
  onWrite: Write;
}

/** The facts without which any step would be a guess: one click, or a value of the field's kind. */
export function Questions({ missing, siteZone, onWrite }: Props) {
  const { t, say } = useWords();
  return (
    <Section title={t(missing.length === 1 ? 'step.question' : 'step.questions')}>
      {missing.map(({ field, question, answers }) => {
        const answer = (value: unknown) => onWrite({ kind: 'correction', field, value });
        const known = fields.find(({ path }) => path === field);
        const free: Field | undefined =
          known ?? (answers ? undefined : { path: field, kind: 'text' });
        // Buttons that name every choice leave nothing for a list of the same choices to add.
        const showEditor = free && !(answers && free.kind === 'choice');
        return (
          <div key={field} className="question" role="group" aria-label={say(question)}>
            <p className="headline">{say(question)}</p>
            {answers && (
              <div className="answers">
                {answers.map(({ value, text }) => (
                  <button
                    key={say(text)}
                    type="button"
                    className="button"
                    onClick={() => void answer(value)}
                  >
                    {say(text)}
                  </button>
                ))}
              </div>
            )}
            {showEditor && (
              <FieldEditor
                field={free}
                siteZone={siteZone}
                saveLabel={t('step.answer')}
                onSave={answer}
              />
            )}
          </div>
        );
      })}
    </Section>
  );
}
