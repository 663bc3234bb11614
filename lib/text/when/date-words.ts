/**
 * The words of printed dates that `Intl` does not know, by language: groups apart by `;`, first the letter
 * of the tag (see `Token`), then the words, with `_` for a space inside a phrase and `*` for any ending.
 * Days (`D`) and months (`M`) name their value; `a` `p` halves of the day; `h` between hour and minute; `r`
 * the word of the clock; `_` words that mean nothing here. Accents do not count. Each language is an
 * export of its own, so that a page carries only those of its site.
 */
export const en = 'r oclock;a am;p pm;_ st nd rd th of the at on by about and year out set';
export const es = '_ de del el la los las al y';
export const pt = 'h h=h;_ do da o as ate e';
export const fr = 'h h=h;_ er le les du au et';
export const de = 'r uhr;M mrz=3 janner=1;_ den dem der am um und bis ab des';
export const it = '_ il lo i le di del alle e gli';
export const nl = 'M mrt=3;_ op om de het van en tot';
export const pl = 'D dzis=0;_ r o do i z';
export const tr = 'a oo;p os;_ ve kadar tarihine';
export const ru = 'a утра;p вечера;_ г го е ое числа года до к и от по';
export const uk = 'D вчора=-1;a ранку дп;p вечора пп;_ р го е числа року до о об і та';
export const ar = 'a ص صباحا;p م مساء;_ و من الساعة';
export const zh =
  'D 今日=0 今晚=0 明日=1 後天=2 昨日=-1;a 上午 早上 早 凌晨 清晨;p 下午 晚上 晚 傍晚 夜;_ 的 于 於 在 约 約 又 零 个 個';
export const ja = 'D 本日=0;a 午前;p 午後;_ の に は と';
export const ko = 'a 오전;p 오후 저녁 밤;_ 에 의 은 는';
