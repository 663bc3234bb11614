/** Carriers whose names pages print beside a tracking number; apart by `|`, because every page loads them. */
const names = (
  'USPS|UPS|FedEx|DHL|OnTrac|LaserShip|Royal Mail|Parcelforce|Evri|Hermes|Yodel|DPD|GLS' +
  '|Deutsche Post|La Poste|Colissimo|Chronopost|Mondial Relay|Poste Italiane|Correos' +
  '|SEUR|PostNL|bpost|InPost|Australia Post|Canada Post|Purolator|Singapore Post' +
  '|Hongkong Post|China Post|EMS|YunExpress|Yanwen|4PX|SF Express|SpeedPAK' +
  '|Orange Connex'
).split('|');

/** The carrier whose name stands in a tracking text. */
export const carrier = (text: string): string | undefined =>
  names.find((name) => new RegExp(`(?<![\\p{L}\\d])${name}(?![\\p{L}\\d])`, 'iu').test(text));
