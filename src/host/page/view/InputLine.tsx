import { useState, useSyncExternalStore } from 'react';
import type { OpenBook } from '../book/openBook';
import { swedishText } from '../book/swedishText';
import { toTyped } from '../book/typedSwedish';
import { cellArea, ROW_LIMIT } from '../../model/area';
import { formatAddress, tryParseAddress } from '../../model/address';
import { focusGrid } from '../grid/gridSurface';
import type { PageState } from '../pageState';
import { pageText } from '../pageText';

interface InputLineProps {
  readonly book: OpenBook;
  readonly draft: PageState['draft'];
  readonly inputRef: React.Ref<HTMLInputElement>;
  /** Something was typed; null takes it back. */
  readonly onDraft: (text: string | null) => void;
  /** Writes the selected cell. @returns false when the model refused it */
  readonly onWrite: (text: string) => boolean;
}

/** The one place to write: the selected cell's address and content. Enter writes, Escape takes back. */
export function InputLine({ book, draft, inputRef, onDraft, onWrite }: InputLineProps): React.JSX.Element {
  useSyncExternalStore(book.subscribe, () => book.version);
  const { sheet, area } = book.model.selection;
  const { row, column } = area;
  const address = formatAddress(cellArea(row, column));
  const { numberFormat } = sheet.format(row, column);
  const { date1904 } = book.model;
  const isFormula = sheet.cells.record(row, column)?.formula !== undefined;
  const value = sheet.value(row, column);
  const content = isFormula ? String(sheet.formula(row, column)) : toTyped(value, numberFormat, date1904);

  const typed = draft?.place === book.place ? draft.text : null;
  const leave = (): void => {
    onDraft(null);
    focusGrid(document);
  };
  const commit = (): void => {
    if (typed !== null && typed !== content && !onWrite(typed)) return;
    book.select(sheet, cellArea(Math.min(row + 1, ROW_LIMIT - 1), column));
    leave();
  };

  return (
    <div className="input-line">
      <NameBox book={book} address={address} />
      <span className="fx" aria-hidden="true">
        fx
      </span>
      <input
        ref={inputRef}
        className="cell-input"
        aria-label={pageText.input}
        title={pageText.inputHint}
        spellCheck={false}
        autoComplete="off"
        value={typed ?? content}
        onChange={(event) => onDraft(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit();
          else if (event.key === 'Escape') leave();
        }}
      />
      <p className="visually-hidden" aria-live="polite">
        {pageText.cellSpoken(address, swedishText(value, numberFormat, date1904))}
      </p>
    </div>
  );
}

/** The selected cell's address; typing another one goes there. */
function NameBox({
  book,
  address,
}: {
  readonly book: OpenBook;
  readonly address: string;
}): React.JSX.Element {
  const [draft, setDraft] = useState<string | null>(null);
  const go = (): void => {
    const area = tryParseAddress((draft ?? '').trim());
    setDraft(null);
    if (area === null) return;
    book.select(book.model.activeSheet, area);
    focusGrid(document);
  };
  return (
    <input
      className="name-box"
      aria-label={pageText.nameBox}
      spellCheck={false}
      autoComplete="off"
      value={draft ?? address}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={() => setDraft(null)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') go();
        else if (event.key === 'Escape') focusGrid(document);
      }}
    />
  );
}
