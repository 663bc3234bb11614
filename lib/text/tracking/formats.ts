import type { CheckName } from './checks.ts';

export interface Format {
  readonly carrier: string;
  /** Over upper case letters and digits without spaces. Where a group is named `c`, the check digit ends it. */
  readonly pattern: RegExp;
  readonly check?: CheckName;
  /** Digits that the check counts but the number does not carry. */
  readonly prefix?: string;
}

/** Numbers that start or end in letters of their own: hardly anything else looks like them. */
const lettered: readonly Format[] = [
  { carrier: 'ups', pattern: /^1Z(?<c>[A-Z0-9]{15}\d)$/, check: 'mod10-1-2' },
  { carrier: 'amazon', pattern: /^TB[ACM]\d{12}$/ },
  { carrier: 'intelcom', pattern: /^INTLCM[A-Z]\d{9}$/ },
  { carrier: 'gofo', pattern: /^GF[A-Z]{2}\d{14}$/ },
  { carrier: 'yunexpress', pattern: /^YT\d{16}$/ },
  { carrier: '4px', pattern: /^4PX\d{13,16}(?:[A-Z]{2})?$/ },
  { carrier: 'yanwen', pattern: /^(?:U[A-Z]\d{9}Y[PW]|Y[PTW]\d{9,15}YW)$/ },
  { carrier: 'landmark', pattern: /^LTN\d{8,9}N\d$/ },
  { carrier: 'speedee', pattern: /^SP\d{18}$/ },
  { carrier: 'lasership', pattern: /^(?:1LSC[A-Z0-9]{11}|1LS7[12]\d{10,11}|L[B-Z][1-3]\d{7})$/ },
  {
    carrier: 'spx',
    pattern: /^(?:SPX[A-Z]{0,2}\d{9,15}[A-Z]?|SHPE\d{8}[A-Z]\d{9}|(?:BR|ID)\d{12,13}[A-Z]?)$/,
  },
  { carrier: 'spx', pattern: /^(?:MY|PH|SG|TH|TW|VN)\d{12,13}[A-Z]?$/ },
  { carrier: 'sf', pattern: /^SF\d{12,13}$/ },
  { carrier: 'jt', pattern: /^J[TXP]\d{10,13}$/ },
  {
    carrier: 'cainiao',
    pattern: /^(?:LP\d{14,16}|CNG\d{14,16}|CN[A-Z]{2}\d{10,}|AE[A-Z]{0,3}\d{9,12})$/,
  },
  { carrier: 'yodel', pattern: /^JJ?D000\d{13}$/ },
  { carrier: 'dhl', pattern: /^JJD\d{14,20}$/ },
  { carrier: 'dhl', pattern: /^J[A-Z]{2,3}\d{9,10}$/ },
  { carrier: 'yodel', pattern: /^JJ?D\d{16}$/ },
  { carrier: 'dhl', pattern: /^(?:GM|LX|RX|UV|CN|SG|TH|IN|HK|MY)\d{10,39}$/ },
  { carrier: 'ontrac', pattern: /^C(?<c>\d{14})$/, check: 'mod10-2-1', prefix: '4' },
  { carrier: 'ontrac', pattern: /^D(?<c>\d{14})$/, check: 'mod10-2-1', prefix: '5' },
  { carrier: 'canpar', pattern: /^[CDKLSUXZ]\d{21}$/ },
  { carrier: 'estafeta', pattern: /^\d{12}[A-Z]\d{9}$/ },
  { carrier: 'amazon', pattern: /^(?:C1|UK|DE|FR|IT|ES|NL|PL|SE|BE|IE)(?:\d{10}|(?<=C1)\d{8,9})$/ },
  { carrier: 'ups', pattern: /^[A-Z](?<c>\d{10})$/, check: 'mod10-1-2' },
  { carrier: 'purolator', pattern: /^[A-Z]{3}\d{9}$/ },
  { carrier: 'postnl', pattern: /^3S[A-Z]{4}\d{7,11}$/ },
  { carrier: 'colissimo', pattern: /^\d[A-Z]\d{11}$/ },
  { carrier: 'fedex', pattern: /^DT(?<c>\d{12})$/, check: 'mod11-fedex' },
];

/** Digits only, told apart by length, first digits and check digit. */
const digits: readonly Format[] = [
  {
    carrier: 'usps',
    pattern: /^(?:420(?:\d{5}|\d{9}))?(?<c>9[1-5](?:\d{20}|\d{24}))$/,
    check: 'mod10-3-1',
  },
  { carrier: 'fedex', pattern: /^(?:420(?:\d{5}|\d{9}))?(?<c>92\d{20})$/, check: 'mod10-3-1' },
  { carrier: 'fedex', pattern: /^96\d{5}(?<c>\d{15})$/, check: 'mod10-3-1' },
  { carrier: 'fedex', pattern: /^(?:1\d|96)\d{18}(?<c>\d{14})$/, check: 'mod11-fedex' },
  { carrier: 'fedex', pattern: /^\d{16}(?<c>\d{12})\d{4}$/, check: 'mod11-fedex' },
  { carrier: 'dpd', pattern: /^(?<c>(?:\d{27}|\d{14})[0-9A-Z])$/, check: 'mod37-36' },
  { carrier: 'dhl', pattern: /^(?<c>0034\d{16})$/, check: 'mod10-3-1' },
  {
    carrier: 'usps',
    pattern: /^(?:420(?:\d{5}|\d{9}))?(?<c>(?:0[0-9]|[78]\d)\d{18})$/,
    check: 'mod10-3-1',
  },
  {
    carrier: 'usps',
    pattern: /^(?:420(?:\d{5}|\d{9}))?(?<c>\d{20})$/,
    check: 'mod10-3-1',
    prefix: '91',
  },
  { carrier: 'fedex', pattern: /^(?<c>\d{20})$/, check: 'mod10-3-1', prefix: '92' },
  { carrier: 'old_dominion', pattern: /^(?<c>(?:77[78]|072)\d{8}|80\d{9})$/, check: 'luhn' },
  { carrier: 'fedex', pattern: /^(?<c>\d{12})$/, check: 'mod11-fedex' },
  { carrier: 'fedex', pattern: /^(?<c>\d{15})$/, check: 'mod10-3-1' },
  { carrier: 'fedex', pattern: /^(?<c>\d{18})$/, check: 'mod10-3-1' },
  { carrier: 'canada_post', pattern: /^(?<c>\d{16})$/, check: 'mod10-3-1' },
  { carrier: 'purolator', pattern: /^(?<c>[0-5]\d{11})$/, check: 'luhn' },
  { carrier: 'dhl', pattern: /^(?<c>\d{10,11})$/, check: 'mod7' },
];

/** Shapes without a check digit that many other numbers share: named last. */
const weak: readonly Format[] = [
  { carrier: 'dpd', pattern: /^[01]\d{13}$/ },
  { carrier: 'dhl', pattern: /^\d{14}$/ },
  { carrier: 'dpd', pattern: /^\d{14}$/ },
  { carrier: 'gls', pattern: /^\d{11,12}$/ },
  { carrier: 'jt', pattern: /^[68]\d{11}$/ },
  { carrier: 'estafeta', pattern: /^\d{22}$/ },
  { carrier: 'inpost', pattern: /^\d{24}$/ },
];

/** All formats, the most specific first. */
export const formats: readonly Format[] = [...lettered, ...digits, ...weak];

/** S10 numbers (two letters, nine digits, country): the post of the country of origin. */
export const posts: Readonly<Record<string, string>> = {
  AE: 'emirates_post',
  AR: 'correo_argentino',
  AT: 'austrian_post',
  AU: 'australia_post',
  BE: 'bpost',
  BG: 'bulgarian_posts',
  BR: 'correios',
  BY: 'belpost',
  CA: 'canada_post',
  CH: 'swiss_post',
  CL: 'correos_chile',
  CN: 'china_post',
  CO: 'servicios_postales_nacionales',
  CY: 'cyprus_post',
  CZ: 'ceska_posta',
  DE: 'deutsche_post',
  DK: 'postnord',
  EE: 'omniva',
  ES: 'correos',
  FI: 'posti',
  FR: 'la_poste',
  GB: 'royal_mail',
  GR: 'elta',
  HK: 'hongkong_post',
  HR: 'hrvatska_posta',
  HU: 'magyar_posta',
  ID: 'pos_indonesia',
  IE: 'an_post',
  IL: 'israel_post',
  IN: 'india_post',
  IT: 'poste_italiane',
  JP: 'japan_post',
  KR: 'korea_post',
  KZ: 'kazpost',
  LT: 'lietuvos_pastas',
  LV: 'latvijas_pasts',
  MX: 'correos_de_mexico',
  MY: 'pos_malaysia',
  NL: 'postnl',
  NO: 'posten',
  NZ: 'nz_post',
  PH: 'phlpost',
  PL: 'poczta_polska',
  PT: 'ctt',
  RO: 'posta_romana',
  RU: 'russian_post',
  SA: 'saudi_post',
  SE: 'postnord',
  SG: 'singapore_post',
  SI: 'posta_slovenije',
  SK: 'slovenska_posta',
  TH: 'thailand_post',
  TR: 'ptt',
  TW: 'chunghwa_post',
  UA: 'ukrposhta',
  US: 'usps',
  VN: 'vietnam_post',
  ZA: 'sa_post_office',
};

/** The carrier's public page; `%s` is the number. Carriers without a page that takes a number are absent. */
export const pages: Readonly<Record<string, string>> = {
  '4px': 'https://track.4px.com/#/result/0/%s',
  amazon: 'https://track.amazon.com/tracking/%s',
  an_post: 'https://www.anpost.com/Post-Parcels/Track/History?item=%s',
  australia_post: 'https://auspost.com.au/mypost/track/#/details/%s',
  cainiao: 'https://global.cainiao.com/newDetail.htm?mailNoList=%s',
  canada_post: 'https://www.canadapost-postescanada.ca/track-reperage/en#/search?searchFor=%s',
  canpar: 'https://www.canpar.com/en/tracking/track.htm?barcode=%s',
  colissimo: 'https://www.laposte.fr/outils/suivre-vos-envois?code=%s',
  deutsche_post: 'https://www.deutschepost.de/de/s/sendungsverfolgung.html?piececode=%s',
  dhl: 'https://www.dhl.com/global-en/home/tracking.html?tracking-id=%s',
  dpd: 'https://tracking.dpd.de/status/en_US/parcel/%s',
  fedex: 'https://www.fedex.com/fedextrack/?trknbr=%s',
  gls: 'https://gls-group.com/track/%s',
  gofo: 'https://www.gofoexpress.com/tracking.html?searchID=%s',
  intelcom: 'https://dragonflyshipping.ca/track-your-package/?tracking-id=%s',
  la_poste: 'https://www.laposte.fr/outils/suivre-vos-envois?code=%s',
  landmark: 'https://track.landmarkglobal.com/?search=%s',
  lasership: 'https://www.ontrac.com/tracking/?number=%s',
  old_dominion: 'https://www.odfl.com/us/en/tools/trace-track-ltl-freight/trace.html?proNumbers=%s',
  ontrac: 'https://www.ontrac.com/tracking/?number=%s',
  purolator: 'https://www.purolator.com/en/shipping/tracker?pin=%s',
  royal_mail: 'https://www.royalmail.com/track-your-item#/tracking-results/%s',
  sf: 'https://www.sf-international.com/us/en/dynamic_function/waybill/#search/bill-number/%s',
  speedee: 'https://www.speedeedelivery.com/track/?tracking=%s',
  spx: 'https://spx.co/track?%s',
  ups: 'https://www.ups.com/track?tracknum=%s',
  usps: 'https://tools.usps.com/go/TrackConfirmAction?tLabels=%s',
  yanwen: 'https://track.yw56.com.cn/en/querydel?nums=%s',
  yodel: 'https://www.yodel.co.uk/tracking/%s',
  yunexpress: 'https://www.yuntrack.com/parcelTracking?id=%s',
};
