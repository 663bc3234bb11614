import { comparePacks, type Change } from '../../lib/policy/compare-packs.ts';
import { Window, type Pack } from '../../lib/policy/schema.ts';
import { windowText } from '../../lib/policy/window-text.ts';
import { Text } from '../../lib/model/text.ts';
import { formatDay } from '../format/when.ts';
import { workbenchEn } from '../i18n/workbench-en.ts';
import { useWords, type Words } from '../i18n/use-words.ts';

interface Props {
  current: Pack;
  next: Pack;
}

/** Two packs side by side: only what differs, member by member. */
export function PackDifference({ current, next }: Props) {
  const words = useWords();
  const { t, language } = words;
  const { about, changed, added, removed } = comparePacks(current, next);
  const rows: readonly { id: string; members: readonly Change[] }[] = [
    ...(about.length > 0 ? [{ id: t('packs.pack'), members: about }] : []),
    ...changed,
    ...added.map(({ id, says }) => ({ id, members: [{ name: t('packs.new-row'), after: says }] })),
    ...removed.map(({ id, says }) => ({ id, members: [{ name: t('packs.gone'), before: says }] })),
  ];
  return (
    <section>
      <h3>
        {t('packs.against', {
          name: current.name,
          day: formatDay(current.effectiveFrom, 'UTC', language),
        })}
      </h3>
      <p className="small figures">
        {t('packs.counts', {
          changed: changed.length,
          added: added.length,
          removed: removed.length,
        })}
      </p>
      {changed.length + added.length + removed.length === 0 && (
        <p className="soft small">{t('packs.same')}</p>
      )}
      <table className="difference small">
        <thead>
          <tr>
            <th scope="col">{t('packs.what')}</th>
            <th scope="col">{t('packs.now')}</th>
            <th scope="col">{t('packs.next')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.flatMap(({ id, members }) =>
            members.map((member, index) => (
              <tr key={`${id} ${member.name}`} className={index === 0 ? 'difference-first' : ''}>
                <th scope="row">
                  {index === 0 && <code>{id}</code>}
                  <span className="soft">{named(member.name, words)}</span>
                </th>
                <td>{shown(member.before, words)}</td>
                <td>{shown(member.after, words)}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </section>
  );
}

/** The word for a member; what no pack of today has stands as it is in the file. */
function named(name: string, { t }: Words): string {
  const key = `member.${name}`;
  return isMember(key) ? t(key) : name;
}

type MemberKey = Extract<keyof typeof workbenchEn, `member.${string}`>;
const isMember = (key: string): key is MemberKey => Object.hasOwn(workbenchEn, key);

/** A member of a row as a seller reads it; what has no words of its own as it stands in the file. */
function shown(value: unknown, words: Words): string {
  if (value === undefined) return '—';
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  const text = Text.safeParse(value);
  if (text.success) return words.say(text.data);
  const window = Window.safeParse(value);
  if (window.success) return words.say(windowText(window.data));
  if (Array.isArray(value)) return value.map((each) => shown(each, words)).join(', ');
  return JSON.stringify(value);
}
