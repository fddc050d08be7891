import { IronCalc } from '@ironcalc/workbook';
import { memo, useEffect, useState, useSyncExternalStore } from 'react';
import type { OpenBook } from '../book/openBook';
import { ChartLayer } from '../chart/ChartLayer';
import { pageText } from '../pageText';
import type { Theme } from '../pageState';
import type { GridEngine } from './gridEngine';
import { prepareGrid, redrawGrid, renderGrid } from './gridSurface';
import { sheetAfter } from './sheetAfter';

const HELP_ID = 'grid-help';

interface SheetGridProps {
  readonly book: OpenBook;
  readonly theme: Theme;
  /** A character typed in the grid, or null for F2. */
  readonly onType: (text: string | null) => void;
}

/** The workbook's cells, to read: drawn by the component of the engine, selected with mouse and keyboard. */
export function SheetGrid({ book, theme, onType }: SheetGridProps): React.JSX.Element {
  const [root, setRoot] = useState<HTMLDivElement | null>(null);
  const [drawing, setDrawing] = useState(0);
  const version = useSyncExternalStore(book.subscribe, () => book.version);
  const { engine } = book;

  useEffect(() => {
    if (root === null) return undefined;
    prepareGrid(root, engine, { label: pageText.workbook, helpId: HELP_ID });
    const stop = engine.listen(() => {
      book.takeSelection();
      setDrawing((before) => before + 1);
    });
    engine.selectArea(book.model.selection.area);
    const observer = new ResizeObserver(renderGrid);
    observer.observe(root);
    return () => {
      stop();
      observer.disconnect();
    };
  }, [root, engine, book]);

  useEffect(() => {
    // The page takes its colours over when all effects have run; the component reads them when it renders.
    const frame = requestAnimationFrame(renderGrid);
    return () => cancelAnimationFrame(frame);
  }, [theme]);

  useEffect(() => {
    if (root !== null) redrawGrid(root, engine);
  }, [root, engine, version]);

  return (
    <div
      className="grid"
      ref={setRoot}
      onPointerDownCapture={() => releaseFocus(root)}
      onKeyDownCapture={(event) => handleKey(event, book, onType)}
    >
      <p id={HELP_ID} className="visually-hidden">
        {pageText.gridHelp}
      </p>
      {root !== null && <Drawing key={engineKey(engine)} engine={engine} root={root} />}
      <ChartLayer book={book} version={version} drawing={drawing} />
    </div>
  );
}

interface DrawingProps {
  readonly engine: GridEngine;
  readonly root: HTMLElement;
}

/** Kept from rendering with the page: each rendering costs the component a full drawing. */
const Drawing = memo(function Drawing({ engine, root }: DrawingProps): React.JSX.Element {
  return <IronCalc model={engine} canEdit={false} rootContainer={root} />;
});

/** The component takes the focus only from nobody; a click in the grid means that it shall have it. */
function releaseFocus(root: HTMLElement | null): void {
  const active = document.activeElement;
  if (active instanceof HTMLElement && root?.contains(active) === false) active.blur();
}

function handleKey(event: React.KeyboardEvent, book: OpenBook, onType: (text: string | null) => void): void {
  const { key, ctrlKey, metaKey, altKey } = event;
  const isCommand = ctrlKey || metaKey || altKey;
  if (ctrlKey && (key === 'PageDown' || key === 'PageUp')) {
    const sheet = sheetAfter(book.model, key === 'PageDown' ? 1 : -1);
    book.select(sheet, sheet.view.selectedArea);
  } else if (key === 'F2' || (key.length === 1 && !isCommand)) {
    onType(key === 'F2' ? null : key);
  } else if (!(altKey && key.startsWith('Arrow'))) {
    return;
  }
  event.preventDefault();
  event.stopPropagation();
}

const keys = new WeakMap<GridEngine, number>();
let engines = 0;

/** One key an engine: the component cannot change engines. */
function engineKey(engine: GridEngine): number {
  const known = keys.get(engine);
  if (known !== undefined) return known;
  engines += 1;
  keys.set(engine, engines);
  return engines;
}
