import type { Browser, Tab } from './browser.ts';
import { choose, click, press, untilText } from './look.ts';
import {
  AMAZON_CLAIMS,
  amazonOrder,
  cancellation,
  dispute,
  shopeeOrder,
  stripeDispute,
} from './addresses.ts';
import { PROTECTED } from '../backoffice/sites/amazon-orders.ts';
import { SHOPEE_ORDER } from '../backoffice/sites/shopee.ts';
import { STRIPE_DISPUTE } from '../backoffice/sites/stripe.ts';

/** A case of the practice back office, up to the advice in its panel. */
export interface Situation {
  readonly name: string;
  readonly title: string;
  readonly case: string;
  /** Opens the page and answers what the panel asks. */
  readonly open: (browser: Browser) => Promise<Tab>;
}

/** The calendar day so many days from now, as an input takes it. */
const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const answer = async (tab: Tab, question: RegExp, button: string) => {
  await untilText(tab, 'panel', question);
  await press(tab, button);
};

export const situations: readonly Situation[] = [
  {
    name: 'amazon',
    title: 'Amazon: a lost parcel whose label is protected, with an A-to-z claim',
    case: `amazon:order:${PROTECTED}`,
    open: async (browser) => {
      // The claim says little; dates and parcel come from the order's own page.
      const tab = await browser.open(amazonOrder(PROTECTED));
      await untilText(tab, 'panel', PROTECTED);
      await tab.goto(AMAZON_CLAIMS);
      await answer(tab, /where is the parcel/i, 'No scan for days');
      await answer(tab, /protected against claims/i, 'Yes, protected');
      await untilText(tab, 'panel', /first scan the parcel/i);
      await choose(tab, 'panel', '.question input', day(-18));
      await click(tab, { place: 'panel', css: '.question button[type="submit"]' });
      await untilText(tab, 'panel', /next step/i);
      return tab;
    },
  },
  {
    name: 'ebay-cancel',
    title: 'eBay: a wish to cancel before dispatch',
    case: 'ebay:5371000933',
    open: async (browser) => {
      const tab = await browser.open(cancellation('5371000933'));
      await answer(tab, /how far is the order/i, 'Paid, not dispatched');
      await untilText(tab, 'panel', /next step/i);
      return tab;
    },
  },
  {
    name: 'shopee',
    title: 'Shopee: a defect with photos',
    case: 'shopee:231000400070031',
    open: async (browser) => {
      const tab = await browser.open(shopeeOrder(SHOPEE_ORDER));
      await answer(tab, /what is it about/i, 'Defective');
      await answer(tab, /photos or a video/i, 'Photos');
      await untilText(tab, 'panel', /next step/i);
      return tab;
    },
  },
  {
    name: 'stripe',
    title: 'Stripe: a payment that its owner calls fraudulent',
    case: `stripe:${STRIPE_DISPUTE}`,
    open: async (browser) => {
      const tab = await browser.open(stripeDispute(STRIPE_DISPUTE));
      await answer(tab, /where is the parcel/i, 'Delivered');
      await answer(tab, /take a signature/i, 'Tracked, signature taken');
      await untilText(tab, 'panel', /next step/i);
      return tab;
    },
  },
  {
    name: 'aliexpress',
    title: 'AliExpress: not as described, the buyer wants to send it back',
    case: 'aliexpress:14288800310072951',
    open: async (browser) => {
      const tab = await browser.open(dispute('14288800310072951'));
      await untilText(tab, 'panel', /next step/i);
      return tab;
    },
  },
];

/** The situation of a name. */
export function situation(name: string): Situation {
  const found = situations.find((one) => one.name === name);
  if (!found) throw new Error(`no situation ${name}`);
  return found;
}
