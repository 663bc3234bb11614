import type { Source } from '../page/source.ts';
import { isDocument } from '../page/node.ts';
import { once } from '../page/once.ts';
import { marketplaces } from '../model/marketplaces.ts';
import type { Marketplace, Origin } from '../model/words.ts';

/** Names in hosts that stand for a marketplace whose id is another word. */
const ALSO: Readonly<Record<string, Marketplace>> = {
  mercadolivre: 'mercadolibre',
  myshopify: 'shopify',
  tokopedia: 'tiktok',
};

/** The marketplace that a host belongs to by its name (`www.amazon.co.uk`), or `other`. */
export function originOf(host: string): Origin {
  const parts = host.split('.');
  // `co.uk` and `com.br` are ends like `com`.
  const end = /^(?:com?|org|net)$/.test(parts.at(-2) ?? '') ? 3 : 2;
  const name = parts.at(-end) ?? '';
  return marketplaces.find((id) => id === name) ?? ALSO[name] ?? 'other';
}

/** The currencies of the countries whose pages a seller is likely to open; ISO 3166-1 → ISO 4217. */
const CURRENCIES =
  'US USD GB GBP DE EUR FR EUR IT EUR ES EUR NL EUR BE EUR AT EUR IE EUR PT EUR FI EUR GR EUR CA CAD AU AUD NZ NZD ' +
  'JP JPY CN CNY HK HKD TW TWD SG SGD MY MYR TH THB VN VND PH PHP ID IDR IN INR KR KRW BR BRL MX MXN AR ARS ' +
  'CL CLP CO COP PE PEN UY UYU PL PLN CZ CZK SE SEK DK DKK NO NOK CH CHF TR TRY RU RUB UA UAH KZ KZT IL ILS ' +
  'AE AED SA SAR EG EGP ZA ZAR HU HUF RO RON BG EUR';
const currencyIn = new Map(
  [...CURRENCIES.matchAll(/(\w\w) (\w{3})/g)].map(([, country = '', code = '']) => [country, code]),
);

/** The country that a page is made for: by the end of its host, else by the region of its language. */
const countryOf = ({ url, root }: Source): string | undefined => {
  const end = url.hostname.split('.').at(-1)?.toUpperCase() ?? '';
  if (end === 'UK') return 'GB';
  if (end.length === 2 && currencyIn.has(end)) return end;
  const page = isDocument(root) ? root.documentElement : undefined;
  return /^[a-z]{2,3}[-_]([a-z]{2})$/i.exec(page?.getAttribute('lang') ?? '')?.[1]?.toUpperCase();
};

/**
 * The currency that a bare `$` or `¥` means on this page, undefined where the page does not tell: an
 * ambiguous sign stays without a currency then.
 */
export const currencyOf = once((source): string | undefined => {
  const country = countryOf(source);
  return country === undefined ? undefined : currencyIn.get(country);
});
