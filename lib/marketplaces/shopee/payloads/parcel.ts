import { objectsIn } from '../../../page/embedded.ts';
import type { Places } from '../../../page/fields.ts';
import type { Site } from '../../marketplace.ts';
import { member, momentIn, recordsOf, scaledUnits, textIn, told } from '../../payload-values.ts';
import { parcelState } from '../labels.ts';
import { SCALE } from './scale.ts';

/** The parcels of a `get_package` answer. */
export const parcelsIn = (data: unknown) =>
  recordsOf(member(data, 'order_info', 'package_list') ?? member(data, 'package_list'));

/** The fields of an order of one parcel; of several parcels nobody knows which one a field means. */
export function placesInPackage(data: object, site: Site): Places {
  const [parcel, another] = parcelsIn(data);
  if (!parcel || another) return {};
  const amount = scaledUnits(parcel['total_price'], SCALE);
  const { currency } = site;
  return told('get_package', {
    total: { total_price: amount && currency && { amount, currency } },
    'shipment.carrier': { fulfillment_carrier_name: textIn(parcel['fulfillment_carrier_name']) },
    'shipment.trackingNumber': {
      consignment_no: textIn(parcel['consignment_no']) ?? textIn(parcel['third_party_tn']),
    },
    ...wayOf(parcel['tracking_info'], site),
  });
}

/** What the newest line of the way tells, in any of the answers that carry one. */
export function placesInWay(call: string, data: object, site: Site): Places {
  for (const fields of objectsIn(data, 5_000)) {
    const lists = Object.values(fields).filter((value) => recordsOf(value).some(isLine));
    if (lists[0] !== undefined) return told(call, wayOf(lists[0], site));
  }
  return {};
}

const timeOf = (line: object) => member(line, 'ctime') ?? member(line, 'timestamp');
const isLine = (line: object) =>
  textIn(member(line, 'description')) !== undefined && timeOf(line) !== undefined;

function wayOf(list: unknown, site: Site): Parameters<typeof told>[1] {
  const lines = recordsOf(list).filter(isLine);
  const [newest] = lines.toSorted((a, b) => Number(timeOf(b)) - Number(timeOf(a)));
  const state = newest && parcelState(textIn(newest['description']) ?? '');
  const at = newest && momentIn(timeOf(newest), site);
  return {
    'shipment.state': { tracking_info: state },
    'shipment.lastScanAt': { tracking_info: state === 'label-created' ? undefined : state && at },
    deliveredAt: { tracking_info: state === 'delivered' ? at : undefined },
  };
}
