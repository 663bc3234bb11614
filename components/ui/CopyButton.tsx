import { useState } from 'react';
import { Icon } from './Icon.tsx';

interface Props {
  label: string;
  done: string;
  text: string;
  /** Answers whether the text is on the clipboard. */
  onCopy: (text: string) => Promise<boolean>;
}

/** Shows a text and copies it; says so where the text stands, without a jump. */
export function CopyButton({ label, done, text, onCopy }: Props) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    if (!(await onCopy(text))) return;
    setCopied(true);
    setTimeout(() => setCopied(false), 1500);
  };
  return (
    <button
      type="button"
      className="copy"
      aria-label={label}
      title={label}
      onClick={() => void copy()}
    >
      <span>{text}</span>
      <Icon name={copied ? 'check' : 'copy'} />
      <span role="status" className="unseen">
        {copied && done}
      </span>
    </button>
  );
}
