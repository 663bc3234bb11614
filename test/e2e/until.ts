import { setTimeout as wait } from 'node:timers/promises';

/** Asks again and again until there is an answer; throws with the words of what was waited for. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | false | undefined>,
  patience = 15_000,
): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await wait(50);
  }
}
