/**
 * The words that stand in running text and not in a printed date, written as in date-words.ts: units
 * (`u`) name their unit, numbers (`c`), ordinals (`q`), years (`G`) and the first year of an era less one
 * (`E`) their value, whole lengths (`H`) both. `w` in, within; `T` later; `L` left, automatically; `A` ago;
 * `B` ago, before the length; `X` next; `b` marks business days, `g` the end of the day. Numbers, months and weekdays in a row count on from the first one.
 */
export const en =
  'u secs=s mins=m hrs=h m=m s=s d=d w=w mo=o mos=o y=y;h h=h;c a=1 an=1 one=1 two three four five six seven eight nine ten twelve=12 half=.5 half_a=.5 half_an=.5 couple_of=2 a_couple_of=2 few a_few=3;w in within for;T later from_now after hence;L left remain* expires ends until auto automatically;A ago;X next coming following;b business;B overdue overdue_by late_by;g end_of_day eod';
export const es =
  'u seg=s dd=d;c un=1 una=1 uno=1 dos tres cuatro cinco seis siete ocho nueve diez doce=12 media=.5 medio=.5;w en dentro_de durante por para;T despues mas_tarde;L queda* resta* falta* automaticamente vence;A atras;B hace;X proxim* siguiente*;b habiles laborables habil;p tarde noche de_la_tarde de_la_noche;a de_la_manana madrugada de_la_madrugada;r a_las;g fin_del_dia final_del_dia';
export const pt =
  'u seg=s;c um=1 uma=1 dois duas=2 tres quatro sete=7 oito nove dez doze=12 meia=.5 meio=.5;w em dentro_de daqui_a por durante;T depois mais_tarde;L resta* falta* automaticamente;A atras;B ha;X proxim*;b uteis util;p da_tarde da_noite;a da_manha da_madrugada;r as;g fim_do_dia final_do_dia';
export const fr =
  'u sec=s annee*=y;c une=1 deux trois quatre cinq sept=7 huit neuf dix douze=12 demi=.5 demie=.5 une_demi=.5 une_demie=.5 quelques=3;H demi-heure=.5h une_demi-heure=.5h;w dans en sous pour pendant d_ici;T apres plus_tard;L reste restant* automatiquement expire;B il_y_a;X prochain* suivant*;b ouvres ouvrables ouvre ouvrable;p apres-midi du_soir;a du_matin;g de_la_journee fin_de_journee';
export const de =
  'u t=d tagen=d monaten=o jahren=y;c ein=1 eine=1 einem=1 einen=1 einer=1 zwei drei vier funf sechs sieben acht neun zehn zwolf=12 halbe=.5 halben=.5 eine_halbe=.5 einer_halben=.5;w in innerhalb binnen fur wahrend innerhalb_von;T spater danach;L noch verbleib* ubrig automatisch restzeit;B vor;X nachste* kommende* folgende*;b werktage werktagen arbeitstage arbeitstagen;p nachmittags abends;a morgens vormittags;g ende_des_tages tagesende';
export const it =
  "u sec=s g=d gg=d;c due=2 tre quattro cinque sei sette otto nove dieci dodici=12 mezza=.5;H mezz'ora=.5h;w entro tra fra per;T dopo piu_tardi;L riman* restan* manca* automaticamente;A fa;X prossim*;b lavorativi lavorativo feriali;p di_sera del_pomeriggio di_pomeriggio;a di_mattina del_mattino di_notte;r alle alle_ore;g fine_della_giornata fine_giornata";
export const nl =
  'u u=h uren=h minuutje=m uurtje=h dgn=d;c een=1 twee drie vier vijf zes zeven acht negen tien twaalf=12 half=.5 halve=.5 een_half=.5 een_halve=.5 paar=2 een_paar=2;w in binnen over voor gedurende;T later vanaf_nu;L resterend* nog automatisch;A geleden;X volgend* komend* aankomend*;b werkdagen werkdag;g van_de_dag';
export const pl =
  'u minute=m godzine=h dnia=d dniach=d;c jeden=1 jedna=1 dwa dwie=2 trzy cztery piec szesc siedem osiem dziewiec dziesiec poł=.5 kilka=3 pare=2;H doba=1d doby=1d;w za w w_ciagu przez na;T pozniej;L pozosta* zosta* automatycznie jeszcze;A temu;X nastepn* przyszł* kolejn* najblizsz*;b robocze roboczych roboczy;r godz o_godz;p po_południu wieczorem;a rano;W poniedziałku=0 wtorku srody czwartku piatku soboty niedzieli;g konca_dnia koniec_dnia';
export const tr =
  'u s=h d=m hf=w saatiniz=h saati=h saatten=h gununuz=d gunu=d gunden=d dakikaniz=m;c bir=1 iki uc dort bes alti yedi sekiz dokuz on yarim=.5 bucuk=.5;T sonra icinde icerisinde;L kaldi kalan otomatik;A once;X gelecek onumuzdeki;b is_gunu isgunu is_gununuz;r saat;W paz=6;p aksam;a sabah;g gun_sonuna gun_sonu';
export const ru =
  'u минуту=m минуте=m секунду=s неделю=w недели=w сутки=d суток=d сек=s д=d дн=d;c один=1 одну=1 одна=1 два две=2 двух=2 три трех=3 четыре пять пяти=5 шесть семь семи=7 восемь девять десять двадцать=20 тридцать=30 пару=2 пара=2 несколько пол=.5 полтора;q первое=1 второе третье четвертое пятое шестое седьмое восьмое девятое десятое двадцатое=20 тридцатое=30;H полчаса=.5h получаса=.5h;w через в_течение за на в;T спустя позже после;L остал* остае* еще автоматически;A назад;X следующ* ближаиш*;b рабочих рабочие рабочий рабочего;W понедельника=0 вторника среды четверга пятницы субботы воскресенья;g конца_дня концу_дня;H меньше_суток=1d менее_суток=1d';
export const uk =
  'u г=h х=m хвилину=m секунду=s годину=h доба=d доби=d діб=d тижня=w дня=d дн=d год=h хв=m;c один=1 одну=1 одна=1 два дві=2 двох=2 три трьох=3 чотири пять шість сім вісім девять десять двадцять=20 пару=2 пара=2 кілька пів=.5;H півгодини=.5h;w через протягом на_протязі впродовж за на в у;T пізніше потому після;L залиш* лиш* ще автоматично;A тому назад;X наступн* наиближч*;b робочих робочі робочий;W понеділка=0 вівторка середи четверга пятниці суботи неділі;g кінця_дня';
export const ar =
  'u ي=d ثواني=s شهور=o عام=y اعوام=y;c واحد=1 واحدة=1 ثلاثة=3 ثلاث=3 اربعة اربع=4 خمسة خمس=5 ستة سبعة ثمانية تسعة عشرة عشر=10 نصف=.5;H ثانية=1s دقيقة=1m ساعة=1h يوم=1d اسبوع=1w شهر=1o سنة=1y ثانيتان=2s ثانيتين=2s دقيقتان=2m دقيقتين=2m ساعتان=2h ساعتين=2h يومان=2d يومين=2d اسبوعان=2w اسبوعين=2w شهران=2o شهرين=2o سنتان=2y سنتين=2y عامين=2y دقيقة_واحدة=1m ساعة_واحدة=1h يوم_واحد=1d اسبوع_واحد=1w شهر_واحد=1o سنة_واحدة=1y;w خلال بعد في في_غضون لمدة;L متبقي متبقية المتبقي باق باقي يتبقى تبقى تلقائيا;B قبل منذ;X القادم القادمة المقبل المقبلة;b عمل;M جانفي=1 فيفري افريل=4 ماي جوان جويلية اوت=8 يوليوز=7 غشت شتنبر نونبر=11 دجنبر كانون_الثاني=1 شباط اذار نيسان ايار حزيران تموز اب ايلول تشرين_الاول تشرين_الثاني كانون_الاول';
export const zh =
  'u 秒鐘=s 分鐘=m 小時=h 个小时=h 個小時=h 钟头=h 鐘頭=h 个钟头=h 个钟=h 個鐘=h 週=w 星期=w 礼拜=w 禮拜=w 个星期=w 個星期=w 个礼拜=w 個禮拜=w 個月=o;T 后 後 之后 之後 以后 以後 过后 過後 内 內 之内 之內 以内 以內;L 剩 剩余 剩餘 还剩 還剩 还有 還有 仅剩 僅剩 倒计时 倒計時 自动 自動 将自动 將自動;A 前 之前 以前;E 民國=1911 民国=1911;G 今年=0 来年=1 來年=1 明年=1 去年=-1;c 半=.5 元=1;X 下 下个 下個 下一个 下一個;b 工作日 工作天;p 中午;g 当天 當天 当日 當日';
export const ja =
  'u 秒間=s 分間=m 日間=d か月=o ヶ月=o カ月=o ヵ月=o ケ月=o か月間=o ヶ月間=o 年間=y;T 後 以内 以内に 後に;L 残り あと 残る 自動的に まで;A 前;E 令和=2018 平成=1988 昭和=1925 大正=1911;G 今年=0 来年=1 去年=-1 昨年=-1;X 次の 今後;b 営業日';
export const ko =
  'u 초간=s 분간=m 일간=d 주일=w 주간=w 달=o;c 한=1 두 세 네 다섯 여섯 열=10 반=.5;H 하루=1d 이틀=2d 사흘=3d 나흘=4d 일주일=1w;T 후 이내 이내에 내 안에 내에 뒤 후에;L 남음 남았 남은 자동 까지;A 전;G 올해=0 내년=1 작년=-1;X 다음 앞으로 향후;b 영업일';
