import { OwnNumbers } from '../../components/workbench/OwnNumbers.tsx';
import { report } from '../../lib/platform/logger.ts';
import { writeSettings } from '../../lib/platform/settings.ts';
import type { SectionProps } from './section.ts';

/** The seller's own numbers and rules; the next advice goes by them. */
export function NumbersSection({ settings: { seller } }: SectionProps) {
  return (
    <OwnNumbers
      seller={seller}
      onSave={async (changed) => {
        try {
          await writeSettings({ seller: changed });
          return true;
        } catch (error) {
          report('own numbers', error);
          return false;
        }
      }}
    />
  );
}
