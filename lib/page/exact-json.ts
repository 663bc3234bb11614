/** Ids of 17 digits are above 2^53: as JSON numbers they would lose their last digits. */
const LONG_NUMBER = /[:[,\s]-?\d{16}/;

/** JSON with every whole number that a double cannot hold as its text. Throws on what is no JSON. */
export function exactJson(text: string): unknown {
  return LONG_NUMBER.test(text) ? JSON.parse(text, exact) : JSON.parse(text);
}

/** The number as it is written; left out where this browser does not tell, because a wrong id is worse than none. */
function exact(_key: string, value: unknown, context?: { readonly source?: string }): unknown {
  if (typeof value !== 'number' || !Number.isInteger(value) || Number.isSafeInteger(value)) {
    return value;
  }
  return /^-?\d+$/.test(context?.source ?? '') ? context?.source : undefined;
}
