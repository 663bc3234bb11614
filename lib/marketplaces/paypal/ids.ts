/** A case: `PP-D-27803`, `PP-R-AYN-10114566`, `PP-001-234-567-890`. */
export const caseId = (text: string): string | undefined =>
  /(?<![A-Z\d-])PP-(?:[A-Z]-){0,2}(?:[A-Z]{3}-)?(?:\d{5,}|\d{3}(?:-\d{3}){2,4})(?![A-Z\d-])/i
    .exec(text)?.[0]
    .toUpperCase();

/** A transaction has 17 letters and digits, so only where a label or the answer says so. */
export const transactionId = (text: string): string | undefined =>
  /(?<![A-Z\d])(?=[A-Z]*\d)[A-Z\d]{17}(?![A-Z\d])/.exec(text)?.[0];
