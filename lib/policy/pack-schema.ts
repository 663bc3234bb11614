import * as z from 'zod/mini';
import { Pack } from './schema.ts';

/**
 * The JSON Schema of a pack, for editors: members, types and words. What one member demands of
 * another (sources that are cited, ids in order) only `readPack` and `faultsOf` check.
 */
export function packSchema(): string {
  const schema = z.toJSONSchema(Pack, { io: 'input' });
  return `${JSON.stringify({ title: 'Parley rule pack', ...schema }, null, 2)}\n`;
}
