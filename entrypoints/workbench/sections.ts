import { LawsSection } from './LawsSection.tsx';
import { PacksSection } from './PacksSection.tsx';
import { RulesSection } from './RulesSection.tsx';
import type { Section } from './section.ts';

/** All sections, in the order of the list on the left. A new one is a line here. */
export const sections: readonly [Section, ...Section[]] = [
  { id: 'rules', title: 'workbench.rules', Body: RulesSection },
  { id: 'laws', title: 'workbench.laws', Body: LawsSection },
  { id: 'packs', title: 'workbench.packs', Body: PacksSection },
];
