import { browser } from 'wxt/browser';

const MINUTE = 60_000;

/**
 * Makes sure that a periodic alarm runs. Looks first: creating it again would restart its period. One
 * that is further off than its period at `now` (milliseconds since 1970) was set by a clock that was
 * ahead, and would be silent until that clock's time comes.
 */
export async function ensureAlarm(
  name: string,
  periodInMinutes: number,
  now: number,
): Promise<void> {
  const running = await browser.alarms.get(name);
  const isSound =
    running?.periodInMinutes === periodInMinutes &&
    running.scheduledTime - now <= (periodInMinutes + 1) * MINUTE;
  if (!isSound) await browser.alarms.create(name, { periodInMinutes, delayInMinutes: 1 });
}

/** Wakes the worker once at an instant (milliseconds since 1970); replaces the alarm of that name. */
export async function wakeAt(name: string, when: number): Promise<void> {
  await browser.alarms.create(name, { when });
}
