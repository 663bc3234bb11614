import { howToUse } from './how-to-use.ts';
import { itemNotReceived } from './item-not-received/item-not-received.ts';
import { notAsDescribed } from './not-as-described/not-as-described.ts';
import type { Playbook } from './playbook.ts';
import { sizeFit } from './size-fit.ts';

/** All situations that Parley knows a next step for. Each issue belongs to one playbook. */
export const playbooks: readonly Playbook[] = [itemNotReceived, notAsDescribed, howToUse, sizeFit];
