import { useEffect, useId, useRef, useState, type ReactNode } from 'react';

interface Props {
  label: string;
  /** What the button shows: an icon. */
  face: ReactNode;
  children: (close: () => void) => ReactNode;
}

/** A button that opens a small sheet. Escape and a click elsewhere close it; the focus goes back to the button. */
export function Disclosure({ label, face, children }: Props) {
  const [state, setState] = useState<'shut' | 'open' | 'left'>('shut');
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const open = state === 'open';
  const close = () => setState('left');
  useEffect(() => {
    const root = box.current?.getRootNode();
    if (state === 'left') button.current?.focus();
    if (state !== 'open' || !root) return undefined;
    const away = ({ target }: Event) => {
      if (target instanceof Node && !box.current?.contains(target)) setState('shut');
    };
    root.addEventListener('pointerdown', away);
    return () => root.removeEventListener('pointerdown', away);
  }, [state]);
  return (
    <div
      className="disclosure"
      ref={box}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        close();
      }}
    >
      <button
        type="button"
        ref={button}
        className="button quiet square"
        aria-label={label}
        title={label}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setState(open ? 'left' : 'open')}
      >
        {face}
      </button>
      <div id={id} className="sheet" role="group" aria-label={label} hidden={!open}>
        {open && children(close)}
      </div>
    </div>
  );
}
