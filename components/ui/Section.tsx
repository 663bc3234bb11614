import { useId, type ReactNode } from 'react';

interface Props {
  title: string;
  /** Beside the title: a figure or a small control. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A named part of a page with a small heading. */
export function Section({ title, aside, children }: Props) {
  const id = useId();
  return (
    <section className="section" aria-labelledby={id}>
      <div className="section-head">
        <h2 id={id}>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
