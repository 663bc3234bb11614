import type { Site } from './marketplace.ts';

/**
 * Sites from lines of `host|name|country|language|currency|zone`, because every page of theirs loads them.
 * `host` and `name` say with `*` where those of a line stand; an empty currency is none.
 */
export const siteTable = (
  { host, name }: Pick<Site, 'host' | 'name'>,
  lines: readonly string[],
): readonly Site[] =>
  lines.map((line) => {
    const [own = '', called = '', country = '', language = '', currency, zone = ''] =
      line.split('|');
    return {
      host: host.replace('*', own),
      name: name.replace('*', called),
      country,
      language,
      ...(currency && { currency }),
      zone,
    };
  });
