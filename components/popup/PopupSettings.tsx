import { useEffect, useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { Choice } from '../ui/Choice.tsx';
import { Icon } from '../ui/Icon.tsx';

export interface PopupOptions {
  readonly language: 'auto' | 'en' | 'zh-CN';
  readonly theme: 'auto' | 'light' | 'dark';
  readonly quietHours: { readonly on: boolean; readonly from: string; readonly to: string };
  /** Hours before a deadline. */
  readonly leadTimes: readonly number[];
}

interface Props {
  options: PopupOptions;
  /** Answers whether it was saved. */
  onChange: (change: Partial<PopupOptions>) => Promise<boolean>;
  /** Answers how many entries were saved, undefined when it failed. */
  onExport: () => Promise<number | undefined>;
  /** Looks through the whole log; only asked where the seller can save it. */
  onCountUnreadable: () => Promise<number>;
}

const LEAD_TIMES = [72, 48, 24, 12, 6, 1];

/** The few settings that are wanted often; each is saved when it is changed. */
export function PopupSettings({ options, onChange, onExport, onCountUnreadable }: Props) {
  const { t } = useWords();
  const [status, setStatus] = useState<{ ok: boolean; text: string }>();
  const [unreadable, setUnreadable] = useState(0);
  const { language, theme, quietHours, leadTimes } = options;
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
  const lead = [...new Set([...LEAD_TIMES, ...leadTimes])].toSorted((a, b) => b - a);
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
      <fieldset>
        <legend>{t('popup.lead')}</legend>
        <div className="row">
          {lead.map((hours) => (
            <label key={hours}>
              <input
                type="checkbox"
                checked={leadTimes.includes(hours)}
                onChange={({ target }) =>
                  void change({
                    leadTimes: target.checked
                      ? [...leadTimes, hours].toSorted((a, b) => b - a)
                      : leadTimes.filter((each) => each !== hours),
                  })
                }
              />
              {t('popup.hours', { count: hours })}
            </label>
          ))}
        </div>
      </fieldset>
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
