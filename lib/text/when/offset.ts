import { isoOffset } from './clock.ts';
import { fold } from './lexicon.ts';

/** Offsets of zone names; `cst` is China's in Asia and America's elsewhere, `pt` is left to the zone of the page. */
const ABBREVIATIONS =
  'utc=+0 gmt=+0 pst=-8 pdt=-7 mst=-7 mdt=-6 cst=-6 cdt=-5 est=-5 edt=-4 brt=-3 bst=+1 wet=+0 west=+1 cet=+1 cest=+2 mez=+1 mesz=+2 eet=+2 eest=+3 msk=+3 мск=+3 jst=+9 kst=+9 hkt=+8 sgt=+8 aest=+10 aedt=+11 ist=+5:30 北京时间=+8 北京時間=+8';
const NAMES = ABBREVIATIONS.replace(/=\S+ ?/g, '|');
const ZONE = new RegExp(
  `(?<![\\p{L}])(?:(${NAMES.slice(0, -1)})(?![\\p{L}])(?: ?([+-]\\d{1,2}(?::?\\d\\d)?)(?!\\d))?)|(?<=\\d:\\d\\d(?::\\d\\d)?(?:\\.\\d+)?) ?(z|[+-]\\d\\d:?\\d\\d)(?![\\p{L}\\d])`,
  'gu',
);

/** Takes the zone out of a text and folds it: `JST`, `GMT+8`, `+08:00`. `zone` is the IANA zone of the page. */
export function takeOffset(text: string, zone?: string): { line: string; offset?: string } {
  const line = fold(text).replace(/(\d) ?([ap])(?:\.? ?m(?![\p{L}])\.?)/gu, '$1 $2m');
  const clear = line.replace(/(\d{4}-\d\d-\d\d)t(?=\d\d:\d\d)/, '$1 ');
  // In small letters "est" and "ist" are the French and the German "is".
  const match = [...clear.matchAll(ZONE)].find(([, name = '']) =>
    text.includes(name.toUpperCase()),
  );
  if (!match) return { line: clear };
  const [found, name, shift, bare] = match;
  const rest = `${clear.slice(0, match.index)} ; ${clear.slice(match.index + found.length)}`;
  const asian = name === 'cst' && zone?.startsWith('Asia/');
  const written =
    bare ?? shift ?? (asian ? '+8' : new RegExp(`(?<!\\S)${name}=(\\S+)`).exec(ABBREVIATIONS)?.[1]);
  const offset = isoOffset(written ?? '');
  return offset === undefined ? { line: rest } : { line: rest, offset };
}
