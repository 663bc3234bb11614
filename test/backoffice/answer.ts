import type { Markup } from './markup.ts';

export interface BackofficeRequest {
  readonly url: string;
  readonly method: string;
  readonly body?: string | undefined;
}

export interface BackofficeAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** An HTML document; more headers for pages that are strict about what may run in them. */
export const page = (
  { written }: Markup,
  headers: Readonly<Record<string, string>> = {},
  status = 200,
): BackofficeAnswer => ({
  status,
  headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
  body: `<!doctype html>\n${written}`,
});

export const file = (type: string, body: string): BackofficeAnswer => ({
  status: 200,
  headers: { 'content-type': `${type}; charset=utf-8` },
  body,
});

/** JSON for a page of the same origin. */
export const answers = (body: unknown, status = 200): BackofficeAnswer => ({
  ...file('application/json', JSON.stringify(body)),
  status,
});

/** The fields of a form that a page sent. */
export const formOf = ({ method, body }: BackofficeRequest): URLSearchParams | undefined =>
  method === 'POST' ? new URLSearchParams(body ?? '') : undefined;

/** JSON for a page of another origin, as the data host of AliExpress gives it. */
export const data = (body: unknown, origin: string): BackofficeAnswer => ({
  status: 200,
  headers: {
    'content-type': 'application/json; charset=utf-8',
    'access-control-allow-origin': origin,
    'access-control-allow-credentials': 'true',
    'access-control-allow-headers': 'content-type',
  },
  body: JSON.stringify(body),
});
