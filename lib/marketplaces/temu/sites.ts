import type { Site } from '../marketplace.ts';

/** One host has the orders of every market, so that a bare number has no currency. */
const site = (
  host: string,
  zone: string,
  country: string,
  language: string,
  name: string,
): Site => ({ host, zone, country, language, name });

/** The agent hosts are those of sellers in China, whose requests count in UTC+8; the others of local sellers. */
export const sites: readonly Site[] = [
  site('agentseller.temu.com', 'Asia/Shanghai', 'CN', 'zh', 'Temu'),
  site('agentseller-us.temu.com', 'Asia/Shanghai', 'CN', 'zh', 'Temu (US orders)'),
  site('agentseller-eu.temu.com', 'Asia/Shanghai', 'CN', 'zh', 'Temu (EU orders)'),
  site('seller.kuajingmaihuo.com', 'Asia/Shanghai', 'CN', 'zh', 'Temu (kuajingmaihuo)'),
  site('seller.temu.com', 'America/Los_Angeles', 'US', 'en', 'Temu US sellers'),
  site('seller-eu.temu.com', 'Europe/Berlin', 'DE', 'en', 'Temu EU sellers'),
];
