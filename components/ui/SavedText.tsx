import { useState } from 'react';

interface Props {
  label: string;
  value: string;
  /** An empty text is no change. */
  needed?: boolean;
  className?: string;
  onSave: (value: string) => void;
}

/** A line of text that is saved when the seller leaves it or presses Enter. */
export function SavedText({ label, value, needed = false, className, onSave }: Props) {
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);
  if (known !== value) {
    setKnown(value);
    setTyped(value);
  }
  const save = () => {
    const next = typed.trim();
    if (next === value || (needed && next === '')) setTyped(value);
    else onSave(next);
  };
  return (
    <input
      className={className}
      aria-label={label}
      title={label}
      placeholder={label}
      maxLength={120}
      value={typed}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={save}
      onKeyDown={({ key }) => {
        if (key === 'Enter') save();
      }}
    />
  );
}
