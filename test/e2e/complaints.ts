/** What a browser says about every address that this test does not answer; nothing of the page failed. */
const REFUSED = /^Failed to load resource|net::ERR_|NetworkError|Cross-Origin Request Blocked/;

/** Gathers what fails in a tab. */
export function complaints() {
  const heard: string[] = [];
  const note = (text: string) => {
    if (!REFUSED.test(text)) heard.push(text);
  };
  return {
    heard: (): readonly string[] => heard,
    said: (kind: string, text: string) => {
      if (kind === 'error') note(text);
    },
    threw: (error: unknown) => note(error instanceof Error ? error.message : String(error)),
  };
}

export type Complaints = ReturnType<typeof complaints>;
