/** Thrown by a bounded walk that gave up; the page is then unreadable, with this message in the trail. */
export class PageTooLarge extends Error {
  override readonly name = 'PageTooLarge';
  constructor() {
    super('page too large');
  }
}
