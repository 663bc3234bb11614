import type { ComponentType } from 'react';
import type { workbenchEn } from '../../components/i18n/workbench-en.ts';
import type { Settings } from '../../lib/platform/settings.ts';
import type { Database } from '../../lib/store/db.ts';

/** What every section of the workbench gets. */
export interface SectionProps {
  readonly settings: Settings;
  /** Absent while the log is being opened, and where it cannot be: then the frame says why. */
  readonly db: Database | undefined;
  /** Milliseconds since 1970, renewed every minute. */
  readonly now: number;
}

/** A part of the workbench, reached by `#id`. */
export interface Section {
  readonly id: string;
  readonly title: Extract<keyof typeof workbenchEn, `workbench.${string}`>;
  readonly Body: ComponentType<SectionProps>;
}
