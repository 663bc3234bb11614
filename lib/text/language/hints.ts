/** Names of goods, shops and carriers: they stand in messages of every language and belong to none. */
const NAMES =
  'iphone|ipad|imac|macbook|airpods|apple|samsung|galaxy|xiaomi|redmi|huawei|honor|oppo|vivo|realme|oneplus|motorola|nokia|google|pixel|sony|playstation|nintendo|switch|xbox|microsoft|windows|android|ios|lenovo|thinkpad|dell|asus|acer|hp|canon|nikon|bosch|makita|dyson|philips|lego|nike|adidas|puma|gucci|zara|ikea|bmw|audi|toyota|ford|pro|max|mini|plus|ultra|lite|air|usb|hdmi|led|rgb|lcd|ssd|gps|bluetooth|wifi|type-c|amazon|ebay|etsy|aliexpress|alibaba|temu|shopee|lazada|walmart|allegro|ozon|paypal|stripe|shopify|tiktok|dhl|ups|fedex|usps|dpd|gls|hermes|inpost|cainiao|yodel|evri|sku|asin|xs|xl|xxl';

/** Such names in a text of the Latin alphabet. */
export const names = new RegExp(`(?<![\\p{L}'-])(?:${NAMES})(?![\\p{L}'-])`, 'giu');

/** Letters that among the common languages only one has; further languages of the detector have them too. */
export const letters: readonly (readonly [language: string, letters: RegExp, also: string])[] = [
  ['pl', /[łżźńś]/iu, ''],
  ['de', /ß/u, ''],
  ['es', /[ñ¿¡]/iu, 'eu ca tl'],
  ['pt', /[ãõ]/iu, 'vi et'],
  ['tr', /[ğı]|İ/u, 'az ku'],
];

const word = (words: string) => new RegExp(`(?<![\\p{L}'])(?:${words})(?![\\p{L}'])`, 'giu');

/** Words of one language of a pair that shares its letters. */
export const words = {
  uk: word(
    'дякую|добре|добрий|доброго|дня|коли|прийде|прийшло|прийшов|та|це|що|як|де|ще|чи|вже|або|але|треба|немає|мене|мені|вас|гроші|замовлення|посилка|посилку|повернення|будь|ласка|скільки|чому|товару|працює|потрібен|потрібно|дуже',
  ),
  ru: word(
    'спасибо|хорошо|добрый|день|когда|придет|пришло|пришел|что|это|как|где|еще|или|уже|но|надо|нужно|нужен|нет|меня|мне|деньги|заказ|посылка|посылку|возврат|пожалуйста|сколько|почему|работает|очень',
  ),
  ms: word('tak|nak|awak|bungkusan|bayaran|rosak|sahaja|tiada|boleh|kenapa|sampai lagi|dah'),
  id: word(
    'mau|tidak|bisa|rusak|sudah|dong|gak|nggak|uang|kapan|mohon|pesanan|dikirim|paket|saat|banget|kak|gan|karena|\\p{L}{3,}nya',
  ),
};

/** Words of trade in Chinese characters that only Japan writes so. */
export const japanese = /返品|返金|未着|注文|送料|荷物|宛先/u;
