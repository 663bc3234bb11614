import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';

/** The page of the current tab, where none of our readers has read it. */
export interface Here {
  readonly host: string;
  /** It was read because the seller asked for it. */
  readonly own: boolean;
  /** Each answers whether the browser lets Parley look at the page. */
  readonly onRead: () => Promise<boolean>;
  readonly onTeach: () => Promise<boolean>;
}

/** What the seller can do about a page that Parley does not read by itself. */
export function ReadHere({ host, own, onRead, onTeach }: Here) {
  const { t } = useWords();
  const [failed, setFailed] = useState(false);
  // The browser takes a question for a permission only from inside the click.
  const run = (work: () => Promise<boolean>) => () => {
    work().then(
      (done) => setFailed(!done),
      () => setFailed(true),
    );
  };
  return (
    <div className="note read-here">
      <span className="small soft whole">{t(own ? 'popup.here-own' : 'popup.here', { host })}</span>
      {!own && (
        <button type="button" className="button small" onClick={run(onRead)}>
          {t('popup.read-here')}
        </button>
      )}
      <button type="button" className="button small" onClick={run(onTeach)}>
        {t('popup.teach-here')}
      </button>
      <span role="status" className="small bad whole">
        {failed && t('popup.here-failed')}
      </span>
    </div>
  );
}
