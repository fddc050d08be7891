/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import axe from 'axe-core';
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CollectResult } from '../../commands/collect';
import type { BoardFile } from '../../commands/readBoardFile';
import type { FileReading } from './collectReader';
import { checkResult } from '../renderPane';
import type { WatchedComparison } from './collectServices';
import { isCurrent } from './collectState';
import { chooseFiles, fakeReader, fileCards, press, renderCollect, statusBar } from './renderCollect';
import { boardComparison, collectionReport, HSN, oneAsked, oneTaken, RS } from './testReports';

// Typing and clicking step by step takes seconds on a busy machine.
jest.setTimeout(30_000);

describe('before any file', () => {
  test('says where it is collected and who has not delivered', async () => {
    const absent = [
      { board: 'Patientnämnden', code: 'PN', rows: 36, collectedOn: 45_058, file: 'PN.xlsx' },
      { board: 'Regionstyrelsen', code: 'RS', rows: 0, collectedOn: null, file: null },
    ];
    await renderCollect(() => collectionReport({ absent }));
    expect(screen.getByText('Samlas in hit: Uppföljning april 2023')).toBeVisible();
    const boards = within(screen.getByRole('list', { name: 'Nämnderna här' })).getAllByRole('listitem');
    expect(boards.map(({ textContent }) => textContent)).toEqual([
      'Patientnämnden36 rader, insamlade 2023-05-12 ur PN.xlsx',
      'RegionstyrelsenInte insamlad ännu',
    ]);
    expect(screen.queryByRole('button', { name: /^Samla in \d/ })).not.toBeInTheDocument();
  });

  test('a board’s own workbook is told what to open instead', async () => {
    const refused = { kind: 'refused', refusal: { reason: 'notRegionWide' } } as const;
    await renderCollect(undefined, { previewCollection: () => Promise.resolve(refused) });
    expect(screen.getByText(/^Den öppna arbetsboken är en nämnds egen\. Öppna den samlade/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Välj filer' })).not.toBeInTheDocument();
  });

  test('a workbook that cannot be read is explained, and can be tried again', async () => {
    const preview = jest
      .fn()
      .mockRejectedValueOnce(Object.assign(new Error('no'), { code: 'noAnswer' }))
      .mockResolvedValue({ kind: 'preview', report: collectionReport() });
    await renderCollect(undefined, { previewCollection: preview });
    expect(screen.getByRole('alert')).toHaveTextContent('Filerna kunde inte jämföras med arbetsboken');
    await press('Jämför igen');
    expect(screen.getByRole('button', { name: 'Välj filer' })).toBeVisible();
  });
});

describe('the reading', () => {
  test('tells how far it has come and can be stopped', async () => {
    let read: (index: number, file: BoardFile) => void = () => undefined;
    let stop: (reason: Error) => void = () => undefined;
    const reading: FileReading = {
      files: new Promise((_, reject) => (stop = reject)),
      cancel: () => stop(new DOMException('cancelled', 'AbortError')),
    };
    await renderCollect(oneTaken, {
      readBoardFiles: (_, onRead) => {
        read = onRead;
        return Promise.resolve(reading);
      },
    });
    await chooseFiles('RS.xlsx', 'HSN.xlsx');
    act(() => read(0, RS));
    expect(screen.getByText('Läser fil 2 av 2')).toBeVisible();
    expect(screen.getByRole('progressbar', { name: 'Lästa filer' })).toHaveAttribute('aria-valuenow', '1');
    expect(statusBar()).toHaveTextContent('Läser filerna …');
    await press('Avbryt läsningen');
    expect(statusBar()).toHaveTextContent('Läsningen är avbruten. Inget har ändrats.');
    expect(screen.queryByRole('list', { name: 'Filer' })).not.toBeInTheDocument();
  });

  test('can be stopped while its files are compared, and leaves the list as it was', async () => {
    let watched: WatchedComparison | undefined;
    const { store } = await renderCollect(oneTaken, {
      readBoardFiles: fakeReader([RS, HSN]),
      previewCollection: async (files, _, watching) => {
        if (watching === undefined || files.length < 2) return { kind: 'preview', report: oneTaken(files) };
        watched = watching;
        return new Promise((_resolve, reject) => {
          watching.signal.addEventListener('abort', () => reject(new DOMException('stop', 'AbortError')));
        });
      },
    });
    await chooseFiles('RS.xlsx');
    await chooseFiles('HSN.xlsx');
    act(() => watched?.onCompared({ done: 1, total: 2 }));
    expect(screen.getByText('Jämför nämnd 2 av 2')).toBeVisible();
    expect(screen.getByRole('progressbar', { name: 'Jämförda nämnder' })).toHaveAttribute(
      'aria-valuenow',
      '1',
    );
    await press('Avbryt läsningen');
    expect(statusBar()).toHaveTextContent('Läsningen är avbruten. Inget har ändrats.');
    expect(fileCards().map(({ textContent }) => textContent)).toEqual(['RS.xlsx']);
    expect(isCurrent(store.getState().collect)).toBe(true);
    expect(screen.queryByText(/^Jämför nämnd/)).not.toBeInTheDocument();
  });

  test('that fails is explained', async () => {
    await renderCollect(oneTaken, { readBoardFiles: () => Promise.reject(new Error('no worker')) });
    await chooseFiles('RS.xlsx');
    expect(screen.getByRole('alert')).toHaveTextContent('Filerna kunde inte läsas');
  });
});

describe('the comparison', () => {
  test('tells what goes, changes and comes, with the values before and in the file', async () => {
    await renderCollect(oneTaken, { readBoardFiles: fakeReader([RS]) });
    await chooseFiles('RS.xlsx');
    const board = screen.getByRole('button', { name: /^Regionstyrelsen/ });
    expect(board).toHaveTextContent('1 borta1 ändrad 1 ny'.replace('borta1', 'borta 1'));
    await userEvent.click(board);
    expect(screen.getByText('Indikatorer: 38 rader (1 ny, 1 borta, 1 ändrad)')).toBeVisible();
    const changed = screen.getByText('Chefer').closest('li');
    expect(changed).toHaveTextContent('Ändrad · Indikatorer!E28Chefer');
    expect(changed).toHaveTextContent('Utfall: Tidigare tomt I filen 4,2');
  });

  test('shows hundreds of rows a part at a time', async () => {
    const added = Array.from({ length: 150 }, (_, at) => ({ label: `Rad ${at}`, address: `Mål!D${at}` }));
    const table = {
      table: 'tblMal',
      sheet: 'Mål',
      before: 3,
      after: 153,
      gone: [],
      changed: [],
      moved: 0,
      added,
    };
    await renderCollect((files) => ({ ...oneTaken(files), boards: [boardComparison({ tables: [table] })] }), {
      readBoardFiles: fakeReader([RS]),
    });
    await chooseFiles('RS.xlsx');
    await press(/^Regionstyrelsen/);
    expect(screen.getAllByText(/^Rad \d+$/)).toHaveLength(20);
    await press('Visa 100 till');
    await press('Visa 30 till');
    expect(screen.getAllByText(/^Rad \d+$/)).toHaveLength(150);
  });

  test('is made again when the workbook has changed since, and nothing is written', async () => {
    const collect = jest.fn();
    let rows = 38;
    await renderCollect(
      (files) => {
        const [table] = boardComparison().tables;
        const tables = table === undefined ? [] : [{ ...table, before: rows }];
        return { ...oneTaken(files), boards: [boardComparison({ tables })] };
      },
      { readBoardFiles: fakeReader([RS]), collect },
    );
    await chooseFiles('RS.xlsx');
    rows = 37;
    await press('Samla in 1 nämnd');
    expect(collect).not.toHaveBeenCalled();
    expect(statusBar()).toHaveTextContent('Inget är skrivet: arbetsboken har ändrats sedan jämförelsen.');
  });

  test('that finds nothing says so, and offers nothing to write', async () => {
    await renderCollect((files) => ({ ...oneTaken(files), isChanged: false }), {
      readBoardFiles: fakeReader([RS]),
    });
    await chooseFiles('RS.xlsx');
    expect(screen.getByText('Allt finns redan här. Inget behövde ändras.')).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Samla in \d/ })).not.toBeInTheDocument();
  });
});

describe('collecting', () => {
  const written: CollectResult = { kind: 'collected', report: oneTaken([RS]) };

  test('says what was written and what comes next, and the check’s list holds no more', async () => {
    const { store } = await renderCollect(oneTaken, {
      readBoardFiles: fakeReader([RS]),
      collect: () => Promise.resolve(written),
    });
    act(() => store.dispatch({ type: 'checkEnded', result: checkResult([]) }));
    await chooseFiles('RS.xlsx');
    await press('Samla in 1 nämnd');
    expect(statusBar()).toHaveTextContent('1 nämnd är insamlad.');
    const heading = screen.getByRole('heading', { name: 'Insamlat: Regionstyrelsen.' });
    expect(heading).toHaveFocus();
    expect(screen.queryByRole('list', { name: 'Filer' })).not.toBeInTheDocument();
    expect(store.getState().check.isStale).toBe(true);
    await press('Kontrollera');
    expect(store.getState().view).toBe('check');
  });

  test('that fails says that it can be done again, and that nothing read before holds', async () => {
    const { store } = await renderCollect(oneTaken, {
      readBoardFiles: fakeReader([RS]),
      collect: () => Promise.reject(Object.assign(new Error('no'), { code: 'protected' })),
    });
    await chooseFiles('RS.xlsx');
    await press('Samla in 1 nämnd');
    expect(screen.getByRole('alert')).toHaveTextContent('Insamlingen blev inte klar');
    expect(screen.getByRole('alert')).toHaveTextContent('Samla in samma filer igen');
    expect(store.getState().collect.isStale).toBe(true);
    await press('Jämför igen');
    expect(store.getState().collect.isStale).toBe(false);
  });
});

test('speaks English', async () => {
  await renderCollect(oneTaken, { readBoardFiles: fakeReader([RS]) }, 'en');
  await chooseFiles('RS.xlsx');
  expect(screen.getByText('Collected into: Follow-up April 2023')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Collect 1 board' })).toBeVisible();
});

test('can be used by everybody, with files, choices, answers and changes shown', async () => {
  const violations = async (): Promise<string[]> => {
    const results = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  };
  await renderCollect(oneAsked, { readBoardFiles: fakeReader([RS, HSN]) });
  expect(await violations()).toEqual([]);
  await chooseFiles('RS.xlsx', 'HSN.xlsx', 'lista.csv');
  await press(/^Regionstyrelsen/);
  expect(await violations()).toEqual([]);
});
