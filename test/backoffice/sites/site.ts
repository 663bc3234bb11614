import type { BackofficeAnswer, BackofficeRequest } from '../answer.ts';
import type { State } from '../state.ts';

/** The practice pages of one marketplace. */
export interface Site {
  readonly hosts: readonly string[];
  /** What its pages run, by the name in `/practice/<name>.js`. Each function carries all that it needs. */
  readonly scripts: Readonly<Record<string, () => void>>;
  readonly respond: (
    state: State,
    url: URL,
    request: BackofficeRequest,
  ) => BackofficeAnswer | undefined;
}
