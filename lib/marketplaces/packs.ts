import aliexpress from './aliexpress/policy/global.2024-01-01.json' with { type: 'json' };
import ebayDe from './ebay/policy/de.2024-01-01.json' with { type: 'json' };
import ebayUk from './ebay/policy/uk.2024-01-01.json' with { type: 'json' };
import ebayUs from './ebay/policy/us.2024-01-01.json' with { type: 'json' };

/**
 * Every policy pack as it lies in its marketplace's folder, not yet parsed. The first packs hold for
 * events from 2024 on: the copies behind them are of 2024 to 2026, or older and still published then,
 * and the tables of public holidays start there.
 */
export const rawPacks: readonly unknown[] = [aliexpress, ebayDe, ebayUk, ebayUs];
