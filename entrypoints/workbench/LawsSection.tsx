import { Laws } from '../../components/workbench/Laws.tsx';
import { lawCountries, lawFor } from '../../lib/policy/law/law.ts';
import type { SectionProps } from './section.ts';

/** The consumer laws that are shipped. */
export function LawsSection({ now }: SectionProps) {
  const today = new Date(now).toISOString().slice(0, 10);
  return (
    <Laws lawOf={(country) => lawFor(country, { on: today })} known={lawCountries} today={today} />
  );
}
