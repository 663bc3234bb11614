import { fold } from '../../page/text.ts';
import { orderStates, wordsOf } from '../vocabulary/vocabulary.ts';
import { orderWords } from './labels.ts';

const { phrases } = wordsOf(orderWords);
const PLATFORM = /amazon|\bafn\b|\bfba\b|アマゾン|亚马逊/;
const SELLER =
  /(?<!\p{L})(?:mfn|fbm|seller|merchant|verkäufer|vendeur|venditore|vendedor)(?!\p{L})|出品者|卖家/u;

/** Who ships, of the text or code of a fulfilment channel; undefined where it names both or neither. */
export function fulfilment(text: string): 'seller' | 'platform' | undefined {
  const said = fold(text);
  const [amazon, seller] = [PLATFORM.test(said), SELLER.test(said)];
  if (amazon === seller) return undefined;
  return amazon ? 'platform' : 'seller';
}

/** The state that the text begins with, in any of the languages; `Unshipped` is not `Shipped`. */
export function orderState(text: string): (typeof orderStates)[number] | undefined {
  const said = fold(text);
  return orderStates.find((state) =>
    phrases[state]?.some((begin) => beginsWith(said, fold(begin))),
  );
}

/** `Pending` begins "Pending availability" and not "Pendings". */
const beginsWith = (said: string, begin: string) =>
  said.startsWith(begin) && !/^\p{sc=Latin}/u.test(said.slice(begin.length));
