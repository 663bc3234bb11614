import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../../../lib/text/language.ts';

/** Short messages of buyers, written for this table. */
const messages: Record<string, readonly string[]> = {
  en: [
    'Has my parcel been sent yet?',
    'The lid was cracked when I opened the box',
    'You sent the wrong size',
    'Can I get half of my money back?',
    'Seller does not answer',
    'Missing screws in the bag',
    'It stopped working after two days',
    'Please change the address',
    'I was charged twice',
    'Great, it arrived this morning',
  ],
  es: [
    '¿Ya enviaron mi pedido?',
    'La tapa vino rota',
    'Me mandaron otra talla',
    'Quiero que me devuelvan la mitad',
    'El vendedor no responde',
    'Faltan tornillos en la bolsa',
    'Dejó de funcionar a los dos días',
    'Cambien la dirección por favor',
    'Me cobraron dos veces',
    'Perfecto, llegó esta mañana',
  ],
  pt: [
    'Já enviaram minha encomenda?',
    'A tampa veio quebrada',
    'Mandaram outro tamanho',
    'Quero metade do dinheiro de volta',
    'O vendedor não responde',
    'Faltam parafusos no saco',
    'Parou de funcionar depois de dois dias',
    'Mudem o endereço, por favor',
    'Fui cobrado duas vezes',
    'Ótimo, chegou hoje de manhã',
  ],
  fr: [
    'Avez-vous envoyé mon colis ?',
    'Le couvercle est fendu',
    "Vous m'avez envoyé la mauvaise taille",
    'Je voudrais la moitié du prix',
    'Le vendeur ne répond pas',
    'Il manque des vis dans le sachet',
    'Il ne marche plus après deux jours',
    "Merci de changer l'adresse",
    "J'ai été débité deux fois",
    'Super, il est arrivé ce matin',
  ],
  de: [
    'Wurde mein Paket schon verschickt?',
    'Der Deckel hat einen Sprung',
    'Sie haben die falsche Größe geschickt',
    'Ich will die Hälfte zurück',
    'Der Verkäufer antwortet nicht',
    'Im Beutel fehlen Schrauben',
    'Nach zwei Tagen ging es nicht mehr',
    'Bitte die Adresse ändern',
    'Ich wurde zweimal belastet',
    'Super, heute früh angekommen',
  ],
  it: [
    'Avete spedito il mio pacco?',
    'Il coperchio era crepato',
    'Mi avete mandato la taglia sbagliata',
    'Vorrei indietro la metà dei soldi',
    'Il venditore non risponde',
    'Mancano le viti nel sacchetto',
    'Dopo due giorni ha smesso di funzionare',
    "Cambiate l'indirizzo per favore",
    'Mi avete addebitato due volte',
    'Ottimo, è arrivato stamattina',
  ],
  nl: [
    'Is mijn pakje al verstuurd?',
    'Het deksel was gebarsten',
    'U heeft de verkeerde maat gestuurd',
    'Ik wil de helft terug',
    'De verkoper antwoordt niet',
    'Er ontbreken schroeven in het zakje',
    'Na twee dagen werkte het niet meer',
    'Wijzig het adres alstublieft',
    'Er is twee keer afgeschreven',
    'Top, vanmorgen aangekomen',
  ],
  pl: [
    'Czy moja paczka została wysłana?',
    'Pokrywka była pęknięta',
    'Wysłaliście zły rozmiar',
    'Chcę zwrotu połowy ceny',
    'Sprzedawca nie odpowiada',
    'W torebce brakuje śrubek',
    'Po dwóch dniach przestało działać',
    'Proszę zmienić adres',
    'Pobrano opłatę dwa razy',
    'Super, dotarło dziś rano',
  ],
  tr: [
    'Kargom yola çıktı mı?',
    'Kapak çatlamış geldi',
    'Yanlış beden göndermişsiniz',
    'Paramın yarısını istiyorum',
    'Satıcı cevap vermiyor',
    'Pakette vidalar eksik',
    'İki gün sonra bozuldu',
    'Lütfen adresi değiştirin',
    'İki kere para çekildi',
    'Harika, bu sabah elime ulaştı',
  ],
  ru: [
    'Вы уже отправили мою посылку?',
    'Крышка пришла треснутая',
    'Прислали другой размер',
    'Верните половину стоимости',
    'Продавец молчит',
    'В пакете нет винтов',
    'Через два дня сломался',
    'Измените адрес, пожалуйста',
    'Деньги сняли дважды',
    'Отлично, сегодня утром получил',
  ],
  uk: [
    'Ви вже відправили мою посилку?',
    'Кришка була тріснута',
    'Надіслали інший розмір',
    'Поверніть половину вартості',
    'Продавець не відповідає',
    'У пакеті немає гвинтів',
    'Через два дні зламався',
    'Змініть адресу, будь ласка',
    'Гроші зняли двічі',
    'Чудово, отримав сьогодні вранці',
  ],
  ar: [
    'هل تم شحن الطرد؟',
    'الغطاء مكسور',
    'أرسلتم مقاسا خاطئا',
    'أريد نصف المبلغ',
    'البائع لا يرد',
    'البراغي ناقصة',
    'توقف عن العمل بعد يومين',
    'غيروا العنوان من فضلكم',
    'تم الخصم مرتين',
    'ممتاز، وصل صباح اليوم',
  ],
  zh: [
    '我的快递寄出了吗',
    '盖子裂了',
    '你们发错尺码了',
    '我要退一半的钱',
    '卖家不回复',
    '袋子里少了螺丝',
    '用了两天就坏了',
    '请帮我改一下地址',
    '扣了我两次款',
    '很好，今天早上收到了',
  ],
  'zh-Hant': [
    '我的貨寄出了嗎',
    '蓋子裂開了',
    '你們寄錯尺寸了',
    '我想要退一半的錢',
    '賣家都不回覆',
    '袋子裡少了螺絲',
    '用兩天就壞了',
    '請幫我改地址，謝謝',
    '重複扣款兩次',
    '很棒，今天早上收到了，謝謝您們的幫忙',
  ],
  ja: [
    'もう発送されましたか',
    'ふたが割れていました',
    'サイズを間違えています',
    '半額返してほしい',
    '出品者から返事がない',
    '袋にネジが入っていません',
    '二日で壊れました',
    '住所を変更してください',
    '二重に請求されました',
    '返品希望',
  ],
  ko: [
    '제 물건 보내셨나요?',
    '뚜껑이 깨졌어요',
    '사이즈를 잘못 보냈어요',
    '반값이라도 돌려주세요',
    '판매자가 답이 없어요',
    '봉투에 나사가 없어요',
    '이틀 만에 고장났어요',
    '주소 좀 바꿔 주세요',
    '두 번 결제됐어요',
    '오늘 아침에 잘 받았습니다',
  ],
};
const rows = Object.entries(messages).flatMap(([language, texts]) =>
  texts.map((text) => ({ language, text })),
);

/** What stands around a message and is of no language. */
const around: Record<string, (text: string) => string> = {
  alone: (text) => text,
  'an order id': (text) => `114-3941689-8772232 ${text}`,
  'an address': (text) => `${text} https://www.example.com/order-details/for-the-buyer?id=4`,
  'a mail address': (text) => `${text} the.shop@example.com`,
  emoji: (text) => `😡😡 ${text} 🙏`,
  'names of goods': (text) => `${text} (iPhone 15 Pro Max, Samsung Galaxy, USB-C)`,
  capitals: (text) => text.toLocaleUpperCase('tr').replaceAll('İ', 'I'),
};

describe.each(Object.entries(around))('with %s', (name, wrap) => {
  const asked = name === 'capitals' ? rows.filter(({ language }) => language !== 'tr') : rows;
  test('at most three in a hundred are wrong', () => {
    const wrong = asked.filter(({ language, text }) => detectLanguage(wrap(text)) !== language);
    expect(wrong.length / asked.length, JSON.stringify(wrong)).toBeLessThanOrEqual(0.03);
  });
});

test.each([
  ['Що з моїм замовленням', 'uk'],
  ['Коли прийде?', 'uk'],
  ['Когда придет?', 'ru'],
  ['Saya mau uang kembali, barang rusak', 'id'],
  ['Saya nak bayaran balik, barang rosak', 'ms'],
  ['Kde je moje zásilka? Už čekám tři týdny', 'cs'],
  ['Kde je moja zásielka? Už čakám tri týždne', 'sk'],
  ['Hvornår kommer min pakke? Jeg har ventet tre uger', 'da'],
  ['När kommer mitt paket? Jag har väntat i tre veckor', 'sv'],
  ['数量不足', 'zh'],
  ['The seller sent 包裹 to the wrong address', 'en'],
  ['包裹 iPhone Pro Max 坏了', 'zh'],
  ['Straße', 'de'],
  ['mañana', 'es'],
  ['zły', 'pl'],
])('%s', (text, language) => {
  expect(detectLanguage(text)).toBe(language);
});

test('without words there is no language', () => {
  const noise = fc.string({
    unit: fc.constantFrom(...Array.from('0123456789 .,:;-/#()$€¥₽+%*🙂📦')),
    maxLength: 60,
  });
  fc.assert(
    fc.property(noise, (text) => {
      expect(detectLanguage(text)).toBeUndefined();
    }),
  );
  for (const text of ['OK', 'XL', '1Z999AA10123456784', '2026-11-22', 'A-1']) {
    expect([text, detectLanguage(text)]).toEqual([text, undefined]);
  }
});
