const PATHS = {
  check: 'M3.5 8.5l3 3 6-7',
  bang: 'M8 3.5v5.5M8 12.2v.3',
  question: 'M5.8 6a2.2 2.2 0 1 1 3.4 1.9c-.8.5-1.2.9-1.2 1.8M8 12.3v.2',
  pencil: 'M3 13l.7-2.9 6.8-6.8a1.3 1.3 0 0 1 1.9 0l.3.3a1.3 1.3 0 0 1 0 1.9L5.9 12.3z',
  copy: 'M6 6V3.8c0-.4.4-.8.8-.8h5.4c.4 0 .8.4.8.8v5.4c0 .4-.4.8-.8.8H10M3.8 6h5.4c.4 0 .8.4.8.8v5.4c0 .4-.4.8-.8.8H3.8a.8.8 0 0 1-.8-.8V6.8c0-.4.4-.8.8-.8z',
  right: 'M6 3.5L10.5 8 6 12.5',
  left: 'M10 3.5L5.5 8l4.5 4.5',
  undo: 'M4 6.5h5.5a3 3 0 0 1 0 6H6M6.5 4L4 6.5 6.5 9',
  out: 'M6.5 4H4v8h8V9.5M9 3.5h3.5V7M12.2 3.8L7.5 8.5',
  clock: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 4.8V8l2.2 1.6',
  gear: 'M2.5 5h6M11.5 5h2M2.5 11h2M7.5 11h6M10 3.5v3M6 9.5v3',
  dots: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  cross: 'M4.5 4.5l7 7M11.5 4.5l-7 7',
  save: 'M8 2.5v7M5 6.8l3 3 3-3M3 13h10',
} as const;

interface Props {
  name: keyof typeof PATHS;
}

/** A drawing beside a word; it never speaks for itself. */
export function Icon({ name }: Props) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
