// @vitest-environment jsdom
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { redactedStructure } from '../../../lib/page/structure.ts';

const labels = new Set(['order number', 'bestellnummer', 'ship to', 'respond by']);
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const structure = (html: string, secrets: readonly string[] = []) =>
  redactedStructure(parse(html).body, { labels, secrets });

describe('the structure of a page', () => {
  test('keeps tags, test attributes, class prefixes and labels; nothing else', () => {
    const said = structure(`
      <div class="order-card block--name--x7Fa2" data-test-id="order-id-value" id="o-77231" title="Ana Ruiz">
        <span>Order number:</span><b data-buyer="ana.ruiz">27-55010-20031</b>
        <a href="/usr/ana.ruiz?x=1" aria-label="Ana Ruiz">Ana Ruiz</a>
        <textarea>Dear Ana</textarea><input value="ana@mail.example">
      </div>`);
    expect(said).toContain('div.order-card.block--name[data-test-id=order-id-value]');
    expect(said).toContain('"Order number:"');
    expect(said).not.toMatch(/ana|ruiz|mail|27-55010|77231/i);
    expect(said).not.toMatch(/[1-9]/);
  });

  test('a label with an order behind it in one text is no label', () => {
    expect(structure('<p>Order number: 27-55010-20031</p>')).toBe('p\n …');
  });

  test('values of the case do not slip through as names', () => {
    const html = '<i class="user-anaruiz" data-testid="row-anaruiz"></i>';
    expect(structure(html, ['anaruiz'])).toBe('i[data-testid=…]');
  });

  test('enters open shadow roots', () => {
    const page = parse('<kat-box></kat-box>');
    page.querySelector('kat-box')?.attachShadow({ mode: 'open' }).append('Bestellnummer');
    expect(redactedStructure(page.body, { labels, secrets: [] })).toBe(
      'kat-box\n #shadow-root\n  "Bestellnummer"',
    );
  });

  test('no text, attribute value or digit of any page comes out', () => {
    const secret = fc.stringMatching(/^[a-z]{4,10}zq[a-z]{2,6}$/);
    const place = fc.constantFrom(
      (s: string) => `<p>${s}</p>`,
      (s: string) => `<p title="${s}" aria-label="${s}" alt="${s}" name="${s}">x</p>`,
      (s: string) => `<a href="/u/${s}" data-user="${s}" id="${s}">y</a>`,
      (s: string) => `<input value="${s}" placeholder="${s}">`,
      (s: string) => `<script>var a="${s}"</script><!-- ${s} --><style>.a{content:"${s}"}</style>`,
      (s: string) => `<option>${s} 5551234</option>`,
      (s: string) => `<p>Order number <b>${s}</b> Respond by ${s} 2026</p>`,
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(place, secret), { maxLength: 12 }), (parts) => {
        const said = structure(parts.map(([put, s]) => put(s)).join(''));
        for (const [, s] of parts) expect(said).not.toContain(s);
        expect(said).not.toMatch(/[1-9]/);
      }),
    );
  });
});
