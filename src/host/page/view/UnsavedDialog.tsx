import { useEffect, useRef } from 'react';
import { pageText } from '../pageText';

const { unsavedDialog: text } = pageText;

interface UnsavedDialogProps {
  /** The workbook with unsaved changes; null while there is nothing to ask. */
  readonly fileName: string | null;
  readonly onAnswer: (answer: 'save' | 'discard' | 'cancel') => void;
}

/** Asks before another workbook takes the place of one with unsaved changes. */
export function UnsavedDialog({ fileName, onAnswer }: UnsavedDialogProps): React.JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (fileName === null) dialog.current?.close();
    else dialog.current?.showModal();
  }, [fileName]);
  return (
    <dialog
      ref={dialog}
      aria-labelledby="unsaved-title"
      onCancel={(event) => {
        event.preventDefault();
        onAnswer('cancel');
      }}
    >
      <h2 id="unsaved-title">{text.title}</h2>
      <p>{text.body(fileName ?? '')}</p>
      <div className="dialog-actions">
        <button type="button" className="primary" onClick={() => onAnswer('save')}>
          {text.save}
        </button>
        <button type="button" onClick={() => onAnswer('discard')}>
          {text.discard}
        </button>
        <button type="button" onClick={() => onAnswer('cancel')}>
          {text.cancel}
        </button>
      </div>
    </dialog>
  );
}
