import aliexpress from './aliexpress/policy/global.2024-01-01.json' with { type: 'json' };
import allegro from './allegro/policy/global.2024-01-01.json' with { type: 'json' };
import amazonCa from './amazon/policy/ca.2024-01-01.json' with { type: 'json' };
import amazonEu from './amazon/policy/eu.2024-01-01.json' with { type: 'json' };
import amazonIntl from './amazon/policy/intl.2024-01-01.json' with { type: 'json' };
import amazonUk from './amazon/policy/uk.2024-01-01.json' with { type: 'json' };
import amazonUs from './amazon/policy/us.2024-01-01.json' with { type: 'json' };
import amazonUsRefund from './amazon/policy/us.2026-01-26.json' with { type: 'json' };
import amazonUsSafet from './amazon/policy/us.2026-02-16.json' with { type: 'json' };
import ebayDe from './ebay/policy/de.2024-01-01.json' with { type: 'json' };
import ebayUk from './ebay/policy/uk.2024-01-01.json' with { type: 'json' };
import ebayUs from './ebay/policy/us.2024-01-01.json' with { type: 'json' };
import etsy from './etsy/policy/global.2024-01-01.json' with { type: 'json' };
import lazadaMy from './lazada/policy/my.2024-01-01.json' with { type: 'json' };
import lazadaPh from './lazada/policy/ph.2024-01-01.json' with { type: 'json' };
import lazadaSg from './lazada/policy/sg.2024-01-01.json' with { type: 'json' };
import mercadolibreAr from './mercadolibre/policy/ar.2024-01-01.json' with { type: 'json' };
import mercadolibreCl from './mercadolibre/policy/cl.2024-01-01.json' with { type: 'json' };
import mercadolibre from './mercadolibre/policy/global.2024-01-01.json' with { type: 'json' };
import ozon from './ozon/policy/global.2024-01-01.json' with { type: 'json' };
import ozonFbo from './ozon/policy/global.2025-10-15.json' with { type: 'json' };
import paypal from './paypal/policy/global.2024-01-01.json' with { type: 'json' };
import shopee from './shopee/policy/global.2024-01-01.json' with { type: 'json' };
import shopify from './shopify/policy/global.2024-01-01.json' with { type: 'json' };
import stripe from './stripe/policy/global.2024-01-01.json' with { type: 'json' };
import temu from './temu/policy/global.2024-01-01.json' with { type: 'json' };
import tiktok from './tiktok/policy/global.2024-01-01.json' with { type: 'json' };
import tiktokId from './tiktok/policy/id.2024-01-01.json' with { type: 'json' };
import tiktokTh from './tiktok/policy/th.2024-01-01.json' with { type: 'json' };
import tiktokUs from './tiktok/policy/us.2024-01-01.json' with { type: 'json' };
import tiktokVn from './tiktok/policy/vn.2024-01-01.json' with { type: 'json' };
import walmartCa from './walmart/policy/ca.2024-01-01.json' with { type: 'json' };
import walmartUs from './walmart/policy/us.2024-01-01.json' with { type: 'json' };

/**
 * Every policy pack as it lies in its marketplace's folder, not yet parsed. The first packs hold for
 * events from 2024 on: the copies behind them are of 2024 to 2026, or older and still published then,
 * and the tables of public holidays start there.
 */
export const rawPacks: readonly unknown[] = [
  aliexpress,
  allegro,
  amazonCa,
  amazonEu,
  amazonIntl,
  amazonUk,
  amazonUs,
  amazonUsRefund,
  amazonUsSafet,
  ebayDe,
  ebayUk,
  ebayUs,
  etsy,
  lazadaMy,
  lazadaPh,
  lazadaSg,
  mercadolibre,
  mercadolibreAr,
  mercadolibreCl,
  ozon,
  ozonFbo,
  paypal,
  shopee,
  shopify,
  stripe,
  temu,
  tiktok,
  tiktokId,
  tiktokTh,
  tiktokUs,
  tiktokVn,
  walmartCa,
  walmartUs,
];
