/**
 * The words of dates that `Intl` does not know, by language: groups apart by `;`, first the letter of the
 * tag (see `Token`), then the words, with `_` for a space inside a phrase and `*` for any ending. Days
 * (`D`), years (`G`), the first year of an era less one (`E`), months (`M`) and numbers (`c`) name their
 * value; `X` next; `a` `p` halves of the day; `h` between hour and minute; `r` the word of the clock; `_`
 * words that mean nothing here. Accents do not count. Each language is an export of its own, so that a
 * page carries only those of its site.
 */
export const en = 'r oclock;X next coming following;a am;p pm;_ st nd rd th of the at on by about and year out set';
export const es = 'X proxim* siguiente*;_ de del el la los las al y';
export const pt = 'h h=h;X proxim*;_ do da o as ate e';
export const fr = 'h h=h;X prochain* suivant*;_ er le les du au et';
export const de = 'r uhr;M mrz=3 janner=1;X nachste* kommende* folgende*;_ den dem der am um und bis ab des';
export const it = 'X prossim*;_ il lo i le di del alle e gli';
export const nl = 'M mrt=3;X volgend* komend* aankomend*;_ op om de het van en tot';
export const pl = 'D dzis=0;X nastepn* przyszł* kolejn* najblizsz*;_ r o do i z';
export const tr = 'X gelecek onumuzdeki;a oo;p os;_ ve kadar tarihine';
export const ru = 'X следующ* ближаиш*;a утра;p вечера;_ г го е ое числа года до к и от по';
export const uk = 'D вчора=-1;X наступн* наиближч*;a ранку;p вечора;_ р го е числа року до о об і та';
export const ar = 'X القادم القادمة المقبل المقبلة;a ص صباحا;p م مساء;_ و من الساعة';
export const zh = 'E 民國=1911 民国=1911;G 今年=0 来年=1 來年=1 明年=1 去年=-1;c 半=.5 元=1;D 今日=0 今晚=0 明日=1 後天=2 昨日=-1;X 下 下个 下個 下一个 下一個;a 上午 早上 早 凌晨 清晨;p 下午 晚上 晚 傍晚 夜;_ 的 于 於 在 约 約 又 零 个 個';
export const ja = 'E 令和=2018 平成=1988 昭和=1925 大正=1911;G 今年=0 来年=1 去年=-1 昨年=-1;D 本日=0;X 次の 今後;a 午前;p 午後;_ の に は と';
export const ko = 'G 올해=0 내년=1 작년=-1;X 다음 앞으로 향후;a 오전;p 오후 저녁 밤;_ 에 의 은 는';
