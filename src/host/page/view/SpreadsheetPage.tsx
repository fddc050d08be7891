import { useEffect, useRef } from 'react';
import { SheetGrid } from '../grid/SheetGrid';
import type { PageController } from '../pageController';
import { pageText } from '../pageText';
import { DropZone } from './DropZone';
import { FaultBar } from './FaultBar';
import { fileToOpen } from './fileToOpen';
import { InputLine } from './InputLine';
import { PaneFrame } from './PaneFrame';
import { RibbonBar } from './RibbonBar';
import { SheetTabs } from './SheetTabs';
import { StatusBar } from './StatusBar';
import { TitleBar } from './TitleBar';
import { UnsavedDialog } from './UnsavedDialog';
import { usePageState } from './usePageState';
import { useShortcuts } from './useShortcuts';

/** The page that plays Excel: a workbook to the left, the add-in's pane to the right. */
export function SpreadsheetPage({ page }: { readonly page: PageController }): React.JSX.Element {
  const state = usePageState(page);
  const { session, theme, ribbon } = state;
  useShortcuts(page);
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  useEffect(() => {
    document.title =
      session === null ? (ribbon?.name ?? '') : `${session.book.fileName} – ${ribbon?.name ?? ''}`;
  }, [session, ribbon]);

  const input = useRef<HTMLInputElement>(null);
  const type = (text: string | null): void => {
    if (text !== null) page.draft(text);
    input.current?.focus();
  };

  return (
    <DropZone onFile={(file) => void page.open(fileToOpen(file))}>
      <header>
        <TitleBar page={page} state={state} />
        <RibbonBar ribbon={ribbon} state={state} onPress={(button) => void page.press(button)} />
        <FaultBar fault={state.fault} onDismiss={() => page.dismissFault()} />
      </header>
      <div className="stage">
        <main className="workbook" aria-label={pageText.workbook} aria-busy={state.isLoading}>
          {session === null ? (
            <p className="empty">{state.isLoading ? pageText.loading : pageText.noFile}</p>
          ) : (
            <>
              <InputLine
                book={session.book}
                draft={state.draft}
                inputRef={input}
                onDraft={(text) => page.draft(text)}
                onWrite={(text) => page.write(text)}
              />
              <SheetGrid book={session.book} theme={theme} onType={type} />
              <SheetTabs book={session.book} />
            </>
          )}
        </main>
        {ribbon !== null && (
          <PaneFrame
            key={state.pane.conversation}
            page={page}
            session={state.pane}
            ribbon={ribbon}
            isShown={state.isPaneShown}
            theme={theme}
          />
        )}
      </div>
      <StatusBar page={page} state={state} />
      <UnsavedDialog
        fileName={state.waiting === null ? null : (session?.book.fileName ?? '')}
        onAnswer={(answer) => void page.decide(answer)}
      />
    </DropZone>
  );
}
