import { useRef } from 'react';
import { useWords } from '../i18n/use-words.ts';

interface Props {
  width: number;
  /** While dragging. */
  onWidth: (width: number) => void;
  /** When the width is chosen. */
  onDone: (width: number) => void;
}

export const NARROWEST = 320;
export const WIDEST = 560;
const STEP = 16;
const clamp = (width: number) => Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)));

/** The left edge of the panel, which is docked right: to the left is wider. */
export function ResizeHandle({ width, onWidth, onDone }: Props) {
  const { t } = useWords();
  const start = useRef<{ x: number; width: number }>(undefined);
  const chosen = useRef(width);
  const drag = (x: number) => {
    if (!start.current) return;
    chosen.current = clamp(start.current.width + start.current.x - x);
    onWidth(chosen.current);
  };
  return (
    <div
      className="resize"
      role="separator"
      aria-orientation="vertical"
      aria-label={t('panel.resize')}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      aria-valuenow={width}
      tabIndex={0}
      onPointerDown={(event) => {
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = { x: event.clientX, width };
        chosen.current = width;
      }}
      onPointerMove={(event) => drag(event.clientX)}
      onPointerUp={() => {
        if (start.current) onDone(chosen.current);
        start.current = undefined;
      }}
      onKeyDown={(event) => {
        const next = {
          ArrowLeft: width + STEP,
          ArrowRight: width - STEP,
          Home: NARROWEST,
          End: WIDEST,
        }[event.key];
        if (next === undefined) return;
        event.preventDefault();
        onDone(clamp(next));
      }}
    />
  );
}
