import { HealthSection } from './HealthSection.tsx';
import { LawsSection } from './LawsSection.tsx';
import { NumbersSection } from './NumbersSection.tsx';
import { PacksSection } from './PacksSection.tsx';
import { RulesSection } from './RulesSection.tsx';
import { TaughtSection } from './TaughtSection.tsx';
import type { Section } from './section.ts';

/** All sections, in the order of the list on the left. A new one is a line here. */
export const sections: readonly [Section, ...Section[]] = [
  { id: 'rules', title: 'workbench.rules', Body: RulesSection },
  { id: 'laws', title: 'workbench.laws', Body: LawsSection },
  { id: 'numbers', title: 'workbench.numbers', Body: NumbersSection },
  { id: 'packs', title: 'workbench.packs', Body: PacksSection },
  { id: 'taught', title: 'workbench.taught', Body: TaughtSection },
  { id: 'health', title: 'workbench.health', Body: HealthSection },
];
