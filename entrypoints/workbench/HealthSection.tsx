import { useCallback, useEffect, useState } from 'react';
import { LostFields } from '../../components/workbench/LostFields.tsx';
import { report } from '../../lib/platform/logger.ts';
import { allLost, forgetHealth } from '../../lib/platform/page-health.ts';
import type { SectionProps } from './section.ts';

const homeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** What the readers do not find any more; looked at again every minute. */
export function HealthSection({ now }: SectionProps) {
  const [lost, setLost] = useState<Awaited<ReturnType<typeof allLost>>>([]);
  const load = useCallback(() => {
    allLost().then(setLost, (error: unknown) => report('page health', error));
  }, []);
  // Renewed with the clock.
  useEffect(load, [load, now]);
  return (
    <LostFields
      lost={lost}
      now={now}
      zone={homeZone}
      onForget={(kind) => {
        forgetHealth(kind).then(load, (error: unknown) => report('page health', error));
      }}
    />
  );
}
