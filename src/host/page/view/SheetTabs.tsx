import { useSyncExternalStore } from 'react';
import type { OpenBook } from '../book/openBook';
import type { SheetModel } from '../../model/sheetModel';
import { sheetAfter } from '../grid/sheetAfter';
import { pageText } from '../pageText';

/** The visible sheets; arrow keys move between them. */
export function SheetTabs({ book }: { readonly book: OpenBook }): React.JSX.Element {
  useSyncExternalStore(book.subscribe, () => book.version);
  const { model } = book;
  const front = model.activeSheet;
  const goTo = (sheet: SheetModel): void => book.select(sheet, sheet.view.selectedArea);
  return (
    <div
      className="sheet-tabs"
      role="tablist"
      aria-label={pageText.sheetTabs}
      onKeyDown={(event) => {
        const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
        if (step === undefined) return;
        const sheet = sheetAfter(model, step);
        goTo(sheet);
        event.currentTarget.querySelector<HTMLElement>(`[data-sheet="${sheet.id}"]`)?.focus();
      }}
    >
      {model.sheets
        .filter(({ visibility }) => visibility === 'Visible')
        .map((sheet) => (
          <button
            key={sheet.id}
            type="button"
            role="tab"
            data-sheet={sheet.id}
            aria-selected={sheet === front}
            tabIndex={sheet === front ? 0 : -1}
            className="sheet-tab"
            title={sheet.isProtected ? `${sheet.name} – ${pageText.readOnlySheet}` : sheet.name}
            onClick={() => goTo(sheet)}
          >
            {sheet.tabColor !== '' && <TabColour colour={sheet.tabColor} />}
            {sheet.name}
          </button>
        ))}
    </div>
  );
}

function TabColour({ colour }: { readonly colour: string }): React.JSX.Element {
  return <span className="tab-colour" style={{ backgroundColor: colour }} aria-hidden="true" />;
}
