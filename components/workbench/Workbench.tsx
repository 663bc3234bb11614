import type { ReactNode } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { Logo } from '../ui/Logo.tsx';

interface Props {
  theme: 'auto' | 'light' | 'dark';
  /** In the order of the list on the left; the title is in the seller's language. */
  sections: readonly { readonly id: string; readonly title: string }[];
  current: string;
  children: ReactNode;
}

/** The frame of the full page: the sections on the left, the chosen one beside them. */
export function Workbench({ theme, sections, current, children }: Props) {
  const { t, language } = useWords();
  return (
    <div className={`parley workbench theme-${theme}`} lang={language}>
      <nav className="wb-nav" aria-label={t('workbench.sections')}>
        <p className="wb-brand">
          <Logo />
          {t('app.name')}
        </p>
        <ul className="plain">
          {sections.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`} aria-current={id === current ? 'page' : undefined}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main className="wb-main">{children}</main>
    </div>
  );
}
