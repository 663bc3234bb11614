interface Props {
  label: string;
  onFile: (file: File) => void;
}

/** Chooses a JSON file. The browser's own control is hidden: it speaks the browser's language. */
export function FileButton({ label, onFile }: Props) {
  return (
    <label className="button file">
      {label}
      <input
        className="unseen"
        type="file"
        accept=".json,application/json"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file, mended by the seller, must count as a new choice.
          target.value = '';
          if (file) onFile(file);
        }}
      />
    </label>
  );
}
