import { WHOLE, type Lost } from '../../lib/model/page-health.ts';
import { Origin, PageKind } from '../../lib/model/words.ts';
import { formatDay } from '../format/when.ts';
import { useWords } from '../i18n/use-words.ts';

interface Props {
  /** By kind of page: `ebay/order`. */
  lost: readonly { readonly kind: string; readonly lost: readonly Lost[] }[];
  now: number;
  zone: string;
  onForget: (kind: string) => void;
}

/** What the readers do not find any more, over all marketplaces. */
export function LostFields({ lost, now, zone, onForget }: Props) {
  const { t, word, language } = useWords();
  const nameOf = (kind: string) => {
    const [marketplace, page] = kind.split('/');
    const origin = Origin.safeParse(marketplace);
    const known = PageKind.safeParse(page);
    if (!origin.success || !known.success) return kind;
    return `${t(`marketplace.${origin.data}`)} · ${t(`page.${known.data}`)}`;
  };
  return (
    <>
      <h1>{t('workbench.health')}</h1>
      <p className="soft wb-intro">{t('health.intro')}</p>
      {lost.length === 0 && <p className="ok">{t('health.all-well')}</p>}
      {lost.map(({ kind, lost: fields }) => (
        <article key={kind} className="card recipe">
          <div className="row">
            <b className="grow">{nameOf(kind)}</b>
            <button type="button" className="button small" onClick={() => onForget(kind)}>
              {t('health.anew')}
            </button>
          </div>
          <ul className="plain lines">
            {fields.map(({ field, since, cases }) => (
              <li key={field}>
                {t('health.lost', {
                  field: field === WHOLE ? t('health.page') : word('field', field),
                  day: formatDay(since, zone, language, now),
                  cases,
                })}
              </li>
            ))}
          </ul>
        </article>
      ))}
    </>
  );
}
