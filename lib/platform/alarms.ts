import { browser } from 'wxt/browser';

/** Makes sure that a periodic alarm runs. Looks first: creating it again would restart its period. */
export async function ensureAlarm(name: string, periodInMinutes: number): Promise<void> {
  const running = await browser.alarms.get(name);
  if (running?.periodInMinutes === periodInMinutes) return;
  await browser.alarms.create(name, { periodInMinutes, delayInMinutes: 1 });
}

/** Wakes the worker once at an instant (milliseconds since 1970); replaces the alarm of that name. */
export async function wakeAt(name: string, when: number): Promise<void> {
  await browser.alarms.create(name, { when });
}
