import type { Theme } from '../pageState';

/** A moon in the light, a sun in the dark: what the button leads to. */
export function ThemeIcon({ theme }: { readonly theme: Theme }): React.JSX.Element {
  return (
    <svg
      viewBox="0 0 20 20"
      width="18"
      height="18"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
    >
      {theme === 'light' ? (
        <path d="M16.5 12.2A7 7 0 1 1 7.8 3.5a5.6 5.6 0 0 0 8.7 8.7Z" strokeLinejoin="round" />
      ) : (
        <>
          <circle cx="10" cy="10" r="3.4" />
          <path
            d="M10 2v2M10 16v2M2 10h2M16 10h2M4.3 4.3l1.4 1.4M14.3 14.3l1.4 1.4M4.3 15.7l1.4-1.4M14.3 5.7l1.4-1.4"
            strokeLinecap="round"
          />
        </>
      )}
    </svg>
  );
}
