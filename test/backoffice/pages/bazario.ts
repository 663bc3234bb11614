import { markup, type Markup } from '../markup.ts';

interface Ticket {
  readonly id: string;
  readonly until: string;
  readonly sum: string;
  /** What the next release of the page appends to its classes. */
  readonly hash: string;
}

/** Tickets of a shop that no reader knows, with words that are in no vocabulary. */
const TICKETS: readonly Ticket[] = [
  { id: 'KX-440912', until: '3 December 2031, 18:00', sum: '€ 48,90', hash: 'x7Fa2' },
  { id: 'KX-551203', until: '9 December 2031, 09:30', sum: '€ 1.204,00', hash: 'x7Fa2' },
  { id: 'KX-660077', until: '14 January 2032, 12:00', sum: '€ 7,15', hash: 'q9Zk1' },
];

export const BAZARIO = 'https://desk.bazario.example';

/** A page of the help desk of that shop; undefined for an address that it does not have. */
export function bazario(path: string): Markup | undefined {
  const ticket = TICKETS.find(({ id }) => path === `/desk/${id}`);
  if (!ticket) return undefined;
  const { id, until, sum, hash } = ticket;
  return markup`<html lang="en">
  <head><meta charset="utf-8" /><title>Help desk</title></head>
  <body>
    <main>
      <h1>Ticket</h1>
      <p>Everything here is invented.</p>
      <div class="facts">
        <div class="line"><span>Matter ref</span> <b class="ref--value--${hash}">${id}</b></div>
        <div class="line"><span>Speak up until</span> <b class="until--value--${hash}">${until}</b></div>
        <div class="line"><i data-testid="sum">${sum}</i></div>
      </div>
      <p id="clicked">0</p>
      <textarea aria-label="Your words" rows="5" cols="60"></textarea>
    </main>
    <script src="/practice/count.js"></script>
  </body>
</html>`;
}

/** Runs in the page: counts the clicks that reach it. */
export function countScript(): void {
  let clicks = 0;
  document.addEventListener('click', () => {
    clicks += 1;
    const shown = document.querySelector('#clicked');
    if (shown) shown.textContent = String(clicks);
  });
}
