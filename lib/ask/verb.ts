import * as z from 'zod/mini';

/** What `ask` prints for a line that cannot be answered. The message never repeats what was asked. */
export interface Refusal {
  readonly error: { readonly code: string; readonly message: string };
}

/** Answers one line: the parsed JSON in, the object to print out. */
export type Verb = (question: unknown) => object | Promise<object>;

export const refuse = (code: string, message: string): Refusal => ({ error: { code, message } });

/** A verb that sees only questions of its shape; others are refused with the paths that are wrong. */
export function verb<Question>(
  shape: z.ZodMiniType<Question>,
  answer: (question: Question) => object | Promise<object>,
): Verb {
  return (question) => {
    const parsed = shape.safeParse(question);
    return parsed.success
      ? answer(parsed.data)
      : refuse('invalid-input', [...new Set(parsed.error.issues.map(describe))].join('; '));
  };
}

function describe(issue: z.core.$ZodIssue): string {
  // Keys are named like paths, unless they look like a value that slipped into their place.
  const strange = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const named = [...issue.path, ...strange].map((part) =>
    /^\w{1,40}$/.test(String(part)) ? String(part) : '?',
  );
  return `${named.join('.') || 'the line'}: ${issue.code.replaceAll('_', ' ')}`;
}

const zone = (name: string) => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};

/** An IANA zone. */
export const Zone = z.string().check(z.refine(zone, 'no such zone'));

const NOW = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/;

/** ISO 8601; the offset may be missing, then the answer has none either. */
export const Now = z.string().check(
  z.regex(NOW),
  z.refine((now) => !Number.isNaN(Date.parse(now)), 'no such time'),
);

export const Language = z.string().check(z.regex(/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/));
