import { ar } from '../vocabulary/ar.ts';
import { de } from '../vocabulary/de.ts';
import { en } from '../vocabulary/en.ts';
import { es } from '../vocabulary/es.ts';
import { fr } from '../vocabulary/fr.ts';
import { id } from '../vocabulary/id.ts';
import { it } from '../vocabulary/it.ts';
import { ja } from '../vocabulary/ja.ts';
import { ko } from '../vocabulary/ko.ts';
import { ms } from '../vocabulary/ms.ts';
import { nl } from '../vocabulary/nl.ts';
import { pl } from '../vocabulary/pl.ts';
import { pt } from '../vocabulary/pt.ts';
import { ru } from '../vocabulary/ru.ts';
import { th } from '../vocabulary/th.ts';
import { tr } from '../vocabulary/tr.ts';
import { uk } from '../vocabulary/uk.ts';
import { vi } from '../vocabulary/vi.ts';
import { zh } from '../vocabulary/zh.ts';
import { zhHant } from '../vocabulary/zh-hant.ts';
import { wordsOf, type Label, type Vocabulary } from '../vocabulary/vocabulary.ts';

/** Labels that other pages than back offices print. */
const more: Vocabulary = {
  labels: {
    order: 'Order no|Order reference|Reference|Purchase order',
    total: 'Total paid|Amount due|Total incl. VAT',
    shippedAt: 'Sent',
    opened: 'Date opened',
  },
};

export const words = wordsOf(
  en,
  more,
  de,
  es,
  fr,
  it,
  pt,
  nl,
  pl,
  ru,
  uk,
  tr,
  zh,
  zhHant,
  ja,
  ko,
  th,
  vi,
  id,
  ms,
  ar,
);

/** The printed sum of the items, before freight and tax. */
export const sumWords =
  'Item(s) Subtotal|Items subtotal|Subtotal|Item total|Zwischensumme|Sous-total|Subtotale|Productos|Subtotaal|小计|小計|商品小计|商品小計|Подытог|Suma częściowa|소계'.split(
    '|',
  );

/** Stand before the address of the buyer. */
export const addressWords =
  'Ship to|Shipping address|Delivery address|Dispatch to|Deliver to|Lieferadresse|Versandadresse|Adresse de livraison|Indirizzo di spedizione|Dirección de envío|Enviar a|Endereço de entrega|Адрес доставки|Adres dostawy|收货地址|收貨地址|配送先|お届け先|배송지'.split(
    '|',
  );

/** Stand before the name of the carrier. */
export const carriedWords =
  'Delivery by|Shipped with|Sent with|Delivered by|Versand mit|Zustellung durch|Livraison par|Enviado con|Se envió con|Spedito con'.split(
    '|',
  );

const dates = [
  'orderedAt',
  'shipBy',
  'shippedAt',
  'delivery',
  'deliveredAt',
  'opened',
  'respondBy',
] as const satisfies readonly Label[];
export type DateLabel = (typeof dates)[number];

/** A date may follow its label without a colon: `Ordered on October 18, 2020`. */
export const dateWords: Readonly<Partial<Record<`${DateLabel} on`, readonly string[]>>> =
  Object.fromEntries(dates.map((key) => [`${key} on`, words.labels[key] ?? []]));
