import { pageText } from '../pageText';

interface FaultBarProps {
  readonly fault: string | null;
  readonly onDismiss: () => void;
}

/** What went wrong, across the page; the live region is always there, so that screen readers hear it. */
export function FaultBar({ fault, onDismiss }: FaultBarProps): React.JSX.Element {
  return (
    <div role="alert">
      {fault !== null && (
        <div className="fault">
          <span>{fault}</span>
          <button
            type="button"
            className="icon-button"
            aria-label={pageText.dismiss}
            title={pageText.dismiss}
            onClick={onDismiss}
          >
            ×
          </button>
        </div>
      )}
    </div>
  );
}
