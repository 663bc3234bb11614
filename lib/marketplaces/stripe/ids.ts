/** A payment: `pi_…` the intent, `ch_…` and `py_…` the charge. A payout (`po_…`) is no order. */
export const paymentId = (text: string): string | undefined =>
  /(?<![A-Za-z\d_])(?:pi|ch|py)_[A-Za-z\d]{14,40}(?![A-Za-z\d_])/.exec(text)?.[0];

/** A dispute: `du_…`, of older accounts `dp_…`. */
export const disputeId = (text: string): string | undefined =>
  /(?<![A-Za-z\d_])(?:du|dp)_[A-Za-z\d]{14,40}(?![A-Za-z\d_])/.exec(text)?.[0];
