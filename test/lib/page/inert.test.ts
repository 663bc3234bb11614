// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { inertHtml } from '../../../lib/page/inert.ts';

const pageOf = (html: string) => new DOMParser().parseFromString(html, 'text/html');

const PAGE = `<html lang="de"><head><title>T</title><meta name="token" content="s3cret"></head>
<body onload="steal()" data-kind="order"><script>window.token = "s3cret"</script>
<style>b { color: red }</style><!-- kept by Ines Calder -->
<main><p>Order ref</p><b class="ref" data-testid="ref" onclick="go()" style="color:red">KX-1</b>
<a href="https://shop.example/u/77?token=s3cret">Profile</a>
<img src="https://shop.example/face.png" alt="face"><iframe src="/frame"></iframe>
<input name="phone" value="+49 30 123"><textarea>typed words</textarea>
<select><option selected>chosen</option></select><form action="/send?x=1"></form></main></body></html>`;

describe('a page that is kept to try recipes on', () => {
  const html = inertHtml(pageOf(PAGE), 10_000) ?? '';

  test('has its elements, marks and texts', () => {
    const copy = pageOf(html);
    expect(copy.querySelector('[data-testid="ref"]')?.textContent).toBe('KX-1');
    expect(copy.querySelector('main > p')?.textContent).toBe('Order ref');
    expect(copy.documentElement.lang).toBe('de');
  });

  test.each([
    'script',
    'style',
    's3cret',
    'onclick',
    'onload',
    'https:',
    'face',
    'frame',
    '+49 30 123',
    'typed words',
    'chosen',
    'Ines Calder',
    '/send',
  ])('has no %s', (word) => expect(html).not.toContain(word));

  test('is not kept when it is too long, and the page itself stays as it was', () => {
    const page = pageOf(PAGE);
    const before = page.documentElement.outerHTML;
    expect(inertHtml(page, 100)).toBeUndefined();
    expect(page.documentElement.outerHTML).toBe(before);
  });
});
