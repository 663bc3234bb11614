const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Two weights in turn, the first one next to the check digit; letters count as UPS counts them. */
const mod10 = (near: number, far: number) => (text: string) => {
  const values = Array.from(text, (sign) =>
    sign >= 'A' ? (sign.charCodeAt(0) - 63) % 10 : Number(sign),
  );
  const check = values.pop();
  const sum = values
    .toReversed()
    .reduce((all, value, at) => all + value * (at % 2 ? far : near), 0);
  return (10 - (sum % 10)) % 10 === check;
};

const CHECKS = {
  'mod10-1-2': mod10(1, 2),
  'mod10-2-1': mod10(2, 1),
  'mod10-3-1': mod10(3, 1),
  luhn: (text: string) => {
    const sum = Array.from(text)
      .toReversed()
      .reduce((all, sign, at) => {
        const value = Number(sign) * (at % 2 ? 2 : 1);
        return all + (value > 9 ? value - 9 : value);
      }, 0);
    return sum % 10 === 0;
  },
  /** Weights 1, 3, 7 from the right, modulo 11, of which the last digit counts. */
  'mod11-fedex': (text: string) => {
    const [check, ...rest] = Array.from(text, Number).toReversed();
    const sum = rest.reduce((all, value, at) => all + value * ([1, 3, 7][at % 3] ?? 0), 0);
    return (sum % 11) % 10 === check;
  },
  mod7: (text: string) => Number(text.slice(0, -1)) % 7 === Number(text.slice(-1)),
  /** ISO 7064, hybrid system 37, 36. */
  'mod37-36': (text: string) => {
    let rest = 36;
    for (const sign of text.slice(0, -1)) {
      rest += LETTERS.indexOf(sign);
      if (rest > 36) rest -= 36;
      rest *= 2;
      if (rest > 36) rest -= 37;
    }
    return LETTERS[(37 - rest) % 36] === text.slice(-1);
  },
  /** Universal Postal Union: the ninth of nine digits. */
  s10: (text: string) => {
    const weights = [8, 6, 4, 2, 3, 5, 9, 7];
    const sum = weights.reduce((all, weight, at) => all + weight * Number(text[at]), 0);
    const rest = 11 - (sum % 11);
    return Number(text[8]) === (rest === 10 ? 0 : rest === 11 ? 5 : rest);
  },
} satisfies Record<string, (text: string) => boolean>;

export type CheckName = keyof typeof CHECKS;

/** Whether the last character of a number is its check digit; of S10 the nine digits are given. */
export const checkDigitAgrees = (check: CheckName, text: string): boolean => CHECKS[check](text);
