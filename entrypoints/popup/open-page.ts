import { openTab } from '../../lib/platform/open-tab.ts';

/** Goes to the case's page and closes the popup. */
export async function openPage(url: string): Promise<void> {
  await openTab(url);
  close();
}
