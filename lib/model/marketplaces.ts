/** The ids of the marketplaces. Apart from their schema: scripts on pages carry no parser. */
export const marketplaces = [
  'amazon',
  'aliexpress',
  'ebay',
  'etsy',
  'walmart',
  'shopee',
  'lazada',
  'tiktok',
  'temu',
  'mercadolibre',
  'ozon',
  'allegro',
  'paypal',
  'stripe',
  'shopify',
] as const;
