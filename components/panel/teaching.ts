import type { Pointed, Recipe, Taught, TriedOn } from '../../lib/model/recipe.ts';
import type { PageKind } from '../../lib/model/words.ts';

/** A rectangle of the window in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Teach mode as the panel shows it. */
export interface Teaching {
  readonly host: string;
  /** Whether Parley may read this site by itself. */
  readonly granted: boolean;
  /** What is taught about this kind of page; absent before the first field. */
  readonly recipe?: Recipe;
  readonly picking: boolean;
  /** What the pointer or the keyboard is at. */
  readonly hovered?: { readonly box: Box; readonly text?: string };
  readonly pointed?: Pointed;
  readonly canUndo: boolean;
}

export interface TeachActions {
  readonly onPick: () => void;
  readonly onCancel: () => void;
  /** This page first, then pages of its kind that were seen. */
  readonly onTry: (taught: Taught) => readonly TriedOn[];
  /** Each answers whether it is saved. */
  readonly onSave: (taught: Taught) => Promise<boolean>;
  readonly onRemove: (field: string) => Promise<boolean>;
  readonly onUndo: () => Promise<boolean>;
  readonly onChange: (change: { name?: string; page?: PageKind }) => Promise<boolean>;
  readonly onDone: () => void;
}
