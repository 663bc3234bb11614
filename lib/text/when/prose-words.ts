/**
 * The words that stand in running text and not in a printed date, written as in date-words.ts: units
 * (`u`) name their unit, numbers (`c`), ordinals (`q`), years (`G`) and the first year of an era less one
 * (`E`) their value, whole lengths (`H`) both. `w` in, within; `T` later; `L` left, automatically; `A` ago;
 * `B` ago, before the length; `X` next.
 */
export const en =
  'u secs=s mins=m hrs=h m=m s=s d=d w=w mo=o mos=o y=y;h h=h;c a=1 an=1 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 twelve=12 half=.5 half_a=.5 half_an=.5 couple_of=2 a_couple_of=2 few=3 a_few=3;w in within for;T later from_now after hence;L left remain* expires ends until auto automatically;A ago;X next coming following';
export const es =
  'u seg=s;c un=1 una=1 uno=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 doce=12 media=.5 medio=.5;w en dentro_de durante por para;T despues mas_tarde;L queda* resta* falta* automaticamente vence;A atras;B hace;X proxim* siguiente*';
export const pt =
  'u seg=s;c um=1 uma=1 dois=2 duas=2 tres=3 quatro=4 sete=7 oito=8 nove=9 dez=10 doze=12 meia=.5 meio=.5;w em dentro_de daqui_a por durante;T depois mais_tarde;L resta* falta* automaticamente;A atras;B ha;X proxim*';
export const fr =
  'u sec=s annee*=y;c une=1 deux=2 trois=3 quatre=4 cinq=5 sept=7 huit=8 neuf=9 dix=10 douze=12 demi=.5 demie=.5 une_demi=.5 une_demie=.5 quelques=3;H demi-heure=.5h une_demi-heure=.5h;w dans en sous pour pendant d_ici;T apres plus_tard;L reste restant* automatiquement expire;B il_y_a;X prochain* suivant*';
export const de =
  'u t=d tagen=d monaten=o jahren=y;c ein=1 eine=1 einem=1 einen=1 einer=1 zwei=2 drei=3 vier=4 funf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 zwolf=12 halbe=.5 halben=.5 eine_halbe=.5 einer_halben=.5;w in innerhalb binnen fur wahrend innerhalb_von;T spater danach;L noch verbleib* ubrig automatisch restzeit;B vor;X nachste* kommende* folgende*';
export const it =
  "u sec=s g=d gg=d;c due=2 tre=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9 dieci=10 dodici=12 mezza=.5;H mezz'ora=.5h;w entro tra fra per;T dopo piu_tardi;L riman* restan* manca* automaticamente;A fa;X prossim*";
export const nl =
  'u u=h uren=h minuutje=m uurtje=h;c een=1 twee=2 drie=3 vier=4 vijf=5 zes=6 zeven=7 acht=8 negen=9 tien=10 twaalf=12 half=.5 halve=.5 een_half=.5 een_halve=.5 paar=2 een_paar=2;w in binnen over voor gedurende;T later vanaf_nu;L resterend* nog automatisch;A geleden;X volgend* komend* aankomend*';
export const pl =
  'u minute=m godzine=h dnia=d dniach=d;c jeden=1 jedna=1 dwa=2 dwie=2 trzy=3 cztery=4 piec=5 szesc=6 siedem=7 osiem=8 dziewiec=9 dziesiec=10 poł=.5 kilka=3 pare=2;H doba=1d doby=1d;w za w w_ciagu przez na;T pozniej;L pozosta* zosta* automatycznie jeszcze;A temu;X nastepn* przyszł* kolejn* najblizsz*';
export const tr =
  'u s=h d=m;c bir=1 iki=2 uc=3 dort=4 bes=5 alti=6 yedi=7 sekiz=8 dokuz=9 on=10 yarim=.5 bucuk=.5;T sonra icinde icerisinde;L kaldi kalan otomatik;A once;X gelecek onumuzdeki';
export const ru =
  'u минуту=m минуте=m секунду=s неделю=w недели=w сутки=d суток=d сек=s д=d;c один=1 одну=1 одна=1 два=2 две=2 двух=2 три=3 трех=3 четыре=4 пять=5 пяти=5 шесть=6 семь=7 семи=7 восемь=8 девять=9 десять=10 двадцать=20 тридцать=30 пару=2 пара=2 несколько=3 пол=.5 полтора=1.5;q первое=1 второе=2 третье=3 четвертое=4 пятое=5 шестое=6 седьмое=7 восьмое=8 девятое=9 десятое=10 двадцатое=20 тридцатое=30;H полчаса=.5h получаса=.5h;w через в_течение за на в;T спустя позже после;L остал* остае* еще автоматически;A назад;X следующ* ближаиш*';
export const uk =
  'u г=h х=m хвилину=m секунду=s годину=h доба=d доби=d діб=d тижня=w дня=d;c один=1 одну=1 одна=1 два=2 дві=2 двох=2 три=3 трьох=3 чотири=4 пять=5 шість=6 сім=7 вісім=8 девять=9 десять=10 двадцять=20 пару=2 пара=2 кілька=3 пів=.5;H півгодини=.5h;w через протягом на_протязі впродовж за на в у;T пізніше потому після;L залиш* лиш* ще автоматично;A тому назад;X наступн* наиближч*';
export const ar =
  'u ي=d ثواني=s شهور=o عام=y اعوام=y;c واحد=1 واحدة=1 ثلاثة=3 ثلاث=3 اربعة=4 اربع=4 خمسة=5 خمس=5 ستة=6 سبعة=7 ثمانية=8 تسعة=9 عشرة=10 عشر=10 نصف=.5;H ثانية=1s دقيقة=1m ساعة=1h يوم=1d اسبوع=1w شهر=1o سنة=1y ثانيتان=2s ثانيتين=2s دقيقتان=2m دقيقتين=2m ساعتان=2h ساعتين=2h يومان=2d يومين=2d اسبوعان=2w اسبوعين=2w شهران=2o شهرين=2o سنتان=2y سنتين=2y عامين=2y دقيقة_واحدة=1m ساعة_واحدة=1h يوم_واحد=1d اسبوع_واحد=1w شهر_واحد=1o سنة_واحدة=1y;w خلال بعد في في_غضون لمدة;L متبقي متبقية المتبقي باق باقي يتبقى تبقى تلقائيا;B قبل منذ;X القادم القادمة المقبل المقبلة';
export const zh =
  'u 秒鐘=s 分鐘=m 小時=h 个小时=h 個小時=h 钟头=h 鐘頭=h 个钟头=h 个钟=h 個鐘=h 週=w 星期=w 礼拜=w 禮拜=w 个星期=w 個星期=w 个礼拜=w 個禮拜=w 個月=o;T 后 後 之后 之後 以后 以後 过后 過後 内 內 之内 之內 以内 以內;L 剩 剩余 剩餘 还剩 還剩 还有 還有 仅剩 僅剩 倒计时 倒計時 自动 自動 将自动 將自動;A 前 之前 以前;E 民國=1911 民国=1911;G 今年=0 来年=1 來年=1 明年=1 去年=-1;c 半=.5 元=1;X 下 下个 下個 下一个 下一個';
export const ja =
  'u 秒間=s 分間=m 日間=d か月=o ヶ月=o カ月=o ヵ月=o ケ月=o か月間=o ヶ月間=o 年間=y;T 後 以内 以内に 後に;L 残り あと 残る 自動的に まで;A 前;E 令和=2018 平成=1988 昭和=1925 大正=1911;G 今年=0 来年=1 去年=-1 昨年=-1;X 次の 今後';
export const ko =
  'u 초간=s 분간=m 일간=d 주일=w 주간=w 달=o;c 한=1 두=2 세=3 네=4 다섯=5 여섯=6 열=10 반=.5;H 하루=1d 이틀=2d 사흘=3d 나흘=4d 일주일=1w;T 후 이내 이내에 내 안에 내에 뒤 후에;L 남음 남았 남은 자동 까지;A 전;G 올해=0 내년=1 작년=-1;X 다음 앞으로 향후';
