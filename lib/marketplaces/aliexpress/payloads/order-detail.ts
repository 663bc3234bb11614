import type { Places } from '../../../page/fields.ts';
import { isRecord } from '../../../page/is-record.ts';
import { recordsOf, textIn, type Fields } from '../../payload-values.ts';
import { callNames } from '../addresses.ts';

const LOGISTICS = 'seller_pc_omd_logistics';

/** The component map of the order page, known by the names of its components (`seller_pc_omd_…`). */
export function orderDetail(layer: unknown): Fields | undefined {
  if (!isRecord(layer)) return undefined;
  return Object.keys(layer).some((key) => key.includes('seller_pc_omd_')) ? layer : undefined;
}

const place = (member: string) => `payload ${callNames['order-detail']} ${member}`;

/** Carrier and number of the first parcel. */
export function placesInOrder(order: Fields): Places {
  const component = Object.entries(order).find(([key]) => key.includes(LOGISTICS))?.[1];
  const fields = isRecord(component) && isRecord(component['fields']) ? component['fields'] : {};
  const [parcel] = recordsOf(fields['dataSource']);
  const at = (member: string) => [
    { name: place(`logistics.${member}`), read: () => textIn(parcel?.[member]) },
  ];
  return {
    'shipment.carrier': at('logisticsServiceName'),
    'shipment.trackingNumber': at('logisticsNumber'),
  };
}
