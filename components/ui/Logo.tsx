/** A speech bubble whose two words are the hands of a clock. */
export function Logo() {
  return (
    <svg className="logo" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="8" className="logo-ground" />
      <path
        className="logo-bubble"
        d="M16 6c5.8 0 10.2 3.9 10.2 8.9S21.8 23.8 16 23.8c-1 0-2-.1-2.9-.35L8.3 26.2c-.5.3-1.1-.1-1-.7l.6-3.9C6.5 19.9 5.8 17.5 5.8 14.9 5.8 9.9 10.2 6 16 6z"
      />
      <path className="logo-hands" d="M16 10.3v4.9l4.2 2.7" />
    </svg>
  );
}
