/** List cards and packages count money in 10^-5 units; `get_one_order` has whole units. */
export const SCALE = 5;
