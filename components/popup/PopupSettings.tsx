import { useEffect, useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { Choice } from '../ui/Choice.tsx';
import { Icon } from '../ui/Icon.tsx';
import { LeadTimes } from './LeadTimes.tsx';

export interface PopupOptions {
  readonly language: 'auto' | 'en' | 'zh-CN';
  readonly theme: 'auto' | 'light' | 'dark';
  readonly quietHours: { readonly on: boolean; readonly from: string; readonly to: string };
  /** Hours before a deadline. */
  readonly leadTimes: readonly number[];
  readonly weekends: Weekends;
  readonly digest: { readonly on: boolean; readonly at: string };
}

type Weekends = 'notify' | 'hold' | 'friday';

interface Props {
  options: PopupOptions;
  /** Answers whether it was saved. */
  onChange: (change: Partial<PopupOptions>) => Promise<boolean>;
  /** Answers how many entries were saved, undefined when it failed. */
  onExport: () => Promise<number | undefined>;
  /** Looks through the whole log; only asked where the seller can save it. */
  onCountUnreadable: () => Promise<number>;
}

/** The few settings that are wanted often; each is saved when it is changed. */
export function PopupSettings({ options, onChange, onExport, onCountUnreadable }: Props) {
  const { t } = useWords();
  const [status, setStatus] = useState<{ ok: boolean; text: string }>();
  const [unreadable, setUnreadable] = useState(0);
  const { language, theme, quietHours, leadTimes, weekends, digest } = options;
  useEffect(() => {
    let current = true;
    onCountUnreadable().then(
      (count) => current && setUnreadable(count),
      () => current && setStatus({ ok: false, text: t('error.unknown') }),
    );
    return () => {
      current = false;
    };
    // Once per opening: the log is long, and its unreadable rows do not change meanwhile.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
  const change = async (patch: Partial<PopupOptions>) => {
    const ok = await onChange(patch);
    setStatus({ ok, text: t(ok ? 'popup.saved' : 'popup.not-saved') });
  };
  const exportLog = async () => {
    const count = await onExport();
    setStatus(
      count === undefined
        ? { ok: false, text: t('popup.export-failed') }
        : { ok: true, text: t('popup.exported', { count }) },
    );
  };
  return (
    <div className="settings">
      <Choice
        label={t('menu.language')}
        value={language}
        options={[
          { value: 'auto', text: t('menu.language-auto') },
          { value: 'en', text: 'English' },
          { value: 'zh-CN', text: '简体中文' },
        ]}
        onChange={(chosen) => void change({ language: chosen })}
      />
      <Choice
        label={t('menu.theme')}
        value={theme}
        options={[
          { value: 'auto', text: t('menu.theme-auto') },
          { value: 'light', text: t('menu.theme-light') },
          { value: 'dark', text: t('menu.theme-dark') },
        ]}
        onChange={(chosen) => void change({ theme: chosen })}
      />
      <LeadTimes hours={leadTimes} onChange={(hours) => void change({ leadTimes: hours })} />
      <fieldset>
        <legend>{t('popup.quiet')}</legend>
        <div className="row">
          <label>
            <input
              type="checkbox"
              aria-label={t('popup.quiet')}
              checked={quietHours.on}
              onChange={({ target }) =>
                void change({ quietHours: { ...quietHours, on: target.checked } })
              }
            />
          </label>
          {(['from', 'to'] as const).map((end) => (
            <label key={end}>
              {t(`popup.${end}`)}
              <input
                type="time"
                disabled={!quietHours.on}
                value={quietHours[end]}
                onChange={({ target }) => {
                  if (target.value !== '') {
                    void change({ quietHours: { ...quietHours, [end]: target.value } });
                  }
                }}
              />
            </label>
          ))}
        </div>
        <p className="soft tiny">{t('popup.quiet-next')}</p>
      </fieldset>
      <fieldset>
        <Choice
          label={t('popup.weekends')}
          value={weekends}
          options={(['notify', 'hold', 'friday'] as const).map((value) => ({
            value,
            text: t(`popup.weekends-${value}`),
          }))}
          onChange={(chosen) => void change({ weekends: chosen })}
        />
        <p className="soft tiny">{t(`popup.weekends-${weekends}-next`)}</p>
      </fieldset>
      <fieldset>
        <legend>{t('popup.digest')}</legend>
        <div className="row">
          <label>
            <input
              type="checkbox"
              aria-label={t('popup.digest')}
              checked={digest.on}
              onChange={({ target }) => void change({ digest: { ...digest, on: target.checked } })}
            />
          </label>
          <label>
            {t('popup.digest-at')}
            <input
              type="time"
              disabled={!digest.on}
              value={digest.at}
              onChange={({ target }) => {
                if (target.value !== '') void change({ digest: { ...digest, at: target.value } });
              }}
            />
          </label>
        </div>
        <p className="soft tiny">{t('popup.digest-next')}</p>
      </fieldset>
      {unreadable > 0 && (
        <p className="note warn-note">{t('log.unreadable', { count: unreadable })}</p>
      )}
      <div className="row">
        <button type="button" className="button" onClick={() => void exportLog()}>
          <Icon name="save" />
          {t('popup.export')}
        </button>
      </div>
      <p role="status" className={`status small ${status?.ok === false ? 'bad' : 'ok'}`}>
        {status?.text}
      </p>
    </div>
  );
}
