import { useCallback, useEffect, useRef, useState } from 'react';
import type { Box, Teaching } from '../../components/panel/teaching.ts';
import type { Pointed } from '../../lib/model/recipe.ts';
import type { TeachTools } from '../reader/teach-tools.ts';
import { startPicking } from './pick.ts';

interface State {
  readonly picking: boolean;
  /** Marked on the page. */
  readonly element?: Element;
  readonly pointed?: Pointed;
}

interface Picking {
  readonly picked: Omit<Teaching, 'host' | 'granted' | 'recipe' | 'canUndo'>;
  readonly start: () => void;
  readonly stop: () => void;
}

const RESTING: State = { picking: false };
/** Characters of what is pointed at that are shown on the way. */
const SHOWN = 160;

/** What the seller points at, and where on the window it is now. */
export function usePicking(tools: TeachTools | undefined): Picking {
  const [state, setState] = useState(RESTING);
  const [, redraw] = useState(0);
  const end = useRef<() => void>(undefined);
  const { picking, element, pointed } = state;

  useEffect(() => () => end.current?.(), []);
  useEffect(() => {
    if (!element) return undefined;
    const moved = () => redraw((turn) => turn + 1);
    addEventListener('scroll', moved, { capture: true, passive: true });
    addEventListener('resize', moved);
    return () => {
      removeEventListener('scroll', moved, { capture: true });
      removeEventListener('resize', moved);
    };
  }, [element]);

  const stop = useCallback(() => {
    end.current?.();
    setState(RESTING);
  }, []);
  const start = () => {
    end.current?.();
    setState({ picking: true });
    end.current = startPicking(document, {
      onHover: (at) => setState({ picking: true, element: at }),
      onChoose: (at) =>
        setState({ picking: false, element: at, pointed: tools?.point(at) ?? { text: '' } }),
      onCancel: stop,
    });
  };
  const text = picking && element ? tools?.textOf(element)?.slice(0, SHOWN) : undefined;
  return {
    picked: {
      picking,
      ...(element && { hovered: { box: boxOf(element), ...(text !== undefined && { text }) } }),
      ...(pointed && { pointed }),
    },
    start,
    stop,
  };
}

/** A plain object: the members of a DOMRect are not its own, and a style made of it is empty. */
function boxOf(element: Element): Box {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { left, top, width, height };
}
