import { FailureCode } from '../../lib/model/failure-code.ts';
import { useWords } from '../i18n/use-words.ts';

const WHY = ['page-changed', 'no-such-case', 'not-a-value-of-this-field'] as const;

/** Why an entry was not written, in words; a code that is not known still says that nothing was saved. */
export function useRefusal(): (code: string) => string {
  const { t } = useWords();
  return (code) => {
    const why = WHY.find((each) => each === code);
    if (why) return t('write.refused', { why: t(`refusal.${why}`) });
    const failure = FailureCode.safeParse(code);
    return failure.success
      ? t('write.refused', { why: t(`error.${failure.data}-next`) })
      : t('write.failed');
  };
}
