import type { Place, Places } from '../page/fields.ts';

/** The places of all, for each field those of the first argument first. */
export function joined(...parts: readonly (Places | undefined)[]): Places {
  const all: Record<string, readonly Place<unknown>[]> = {};
  for (const part of parts) {
    for (const [path, places] of Object.entries(part ?? {})) {
      all[path] = [...(all[path] ?? []), ...places];
    }
  }
  return all;
}
