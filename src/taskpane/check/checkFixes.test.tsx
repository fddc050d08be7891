/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { findingKey } from '../../commands/fixing/findingKey';
import type { PaneServices } from '../paneServices';
import { checkResult, NOTHING_LEFT } from '../renderPane';
import {
  BOARDS,
  chosen,
  drawLists,
  FINDINGS,
  list,
  option,
  options,
  press,
  previewOf,
  renderCheck,
  session,
  statusBar,
} from './renderCheck';
import { missingDirection, OLD_VERSION, textNumber } from './testFindings';

// Typing and clicking step by step takes seconds on a busy machine.
jest.setTimeout(30_000);
beforeAll(drawLists);

describe('fixes', () => {
  test('a word is chosen, previewed and written; the next finding takes the place', async () => {
    const finding = missingDirection('Chefer', 28);
    const previewFixes = jest.fn(() => Promise.resolve(previewOf(finding, 'Minska')));
    const rest = [OLD_VERSION, textNumber(0), textNumber(1)];
    const applyFixes = jest.fn(() =>
      Promise.resolve({ ...NOTHING_LEFT, done: [finding], remaining: [], check: checkResult(rest) }),
    );
    await renderCheck(FINDINGS, { previewFixes, applyFixes });
    await userEvent.click(option(/”Chefer”/));
    await press('Förhandsgranska');
    expect(previewFixes).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('radio', { name: 'Minska' }));
    await press('Förhandsgranska');
    const choices = new Map([[findingKey(finding), 'Minska']]);
    expect(previewFixes).toHaveBeenCalledWith([finding], choices);
    expect(screen.getByRole('list', { name: 'Så blir det' })).toHaveTextContent(
      'Indikatorer!G28Nu: tom Efter: Minska',
    );
    await press('Rätta');
    expect(applyFixes).toHaveBeenCalledWith([finding], choices, expect.any(Function));
    expect(statusBar()).toHaveTextContent('Ett fynd är rättat.');
    expect(list()).toHaveFocus();
    expect(options()).toHaveLength(3);
    expect(chosen()).toHaveAccessibleName(/”Rad 0”/);
  });

  test('all safe ones are shown first and done together; what was not done is told', async () => {
    const safe = [textNumber(0), textNumber(1)];
    const previewFixes = jest.fn(() => Promise.resolve(previewOf(textNumber(0), '0,5')));
    const applyFixes = jest.fn(() =>
      Promise.resolve({
        ...NOTHING_LEFT,
        done: [textNumber(0)],
        gone: [textNumber(1)],
        remaining: [],
        check: checkResult([OLD_VERSION]),
      }),
    );
    await renderCheck(FINDINGS, { previewFixes, applyFixes });
    await press('Rätta alla säkra (2)');
    expect(previewFixes).toHaveBeenCalledWith(safe, new Map());
    expect(screen.getByRole('heading', { name: '1 säker rättning' })).toHaveFocus();
    await press('Avbryt');
    expect(screen.getByRole('button', { name: 'Rätta alla säkra (2)' })).toHaveFocus();
    expect(applyFixes).not.toHaveBeenCalled();
    await press('Rätta alla säkra (2)');
    await press('Rätta 1');
    expect(applyFixes).toHaveBeenCalledWith(safe, new Map(), expect.any(Function));
    expect(statusBar()).toHaveTextContent('Ett fynd är rättat.Ett hade redan ändrats.');
    expect(list()).toHaveFocus();
  });

  test('says what stands in the way, and offers nothing to press', async () => {
    const finding = textNumber(0);
    const blocked = [{ finding, reason: 'protected' as const }];
    await renderCheck(FINDINGS, {
      previewFixes: () => Promise.resolve({ ...NOTHING_LEFT, fixes: [], blocked }),
    });
    await userEvent.click(option(/”Rad 0”/));
    await press('Förhandsgranska');
    expect(screen.getByText(/^Bladet är skyddat\./)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Rätta' })).not.toBeInTheDocument();
  });

  test('a fix that failed half-way makes the list one to check again', async () => {
    await renderCheck(FINDINGS, {
      previewFixes: () => Promise.resolve(previewOf(textNumber(0), '0,5')),
      applyFixes: () => Promise.reject(Object.assign(new Error('no'), { code: 'refused' })),
    });
    await userEvent.click(option(/”Rad 0”/));
    await press('Förhandsgranska');
    await press('Rätta');
    expect(screen.getByRole('alert')).toHaveTextContent('Rättningen blev inte klar');
    expect(screen.getByText('Arbetsboken har ändrats – kontrollera igen.')).toBeVisible();
  });
});

describe('while the user works in the cells', () => {
  test('a finding that is fixed goes, and focus and scroll stay', async () => {
    let edit: Parameters<PaneServices['watchEdits']>[0] = () => undefined;
    const recheck = jest.fn(() => Promise.resolve(checkResult(FINDINGS.slice(0, 3), BOARDS)));
    await renderCheck([], {
      startCheck: () => Promise.resolve(session(FINDINGS, { recheck })),
      watchEdits: (onEdit) => {
        edit = onEdit;
        return Promise.resolve(() => Promise.resolve());
      },
    });
    await userEvent.click(option(/”Rad 1”/));
    list().scrollTop = 40;
    const area = { row: 27, column: 6, rowCount: 1, columnCount: 1 };
    act(() => edit({ sheet: 'Indikatorer', area, kind: 'cells', isRemote: false }));
    expect(await within(statusBar()).findByText('Ett fynd mindre.')).toBeVisible();
    expect(options()).toHaveLength(3);
    expect(chosen()).toHaveAccessibleName(/”Rad 1”/);
    expect(list()).toHaveFocus();
    expect(list().scrollTop).toBe(40);
  });

  test('a change that only a new check can follow is said, and the new check takes it away', async () => {
    const { store } = await renderCheck(FINDINGS);
    act(() => store.dispatch({ type: 'checkWentStale' }));
    expect(screen.getByText('Arbetsboken har ändrats – kontrollera igen.')).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Rätta alla/ })).not.toBeInTheDocument();
    await press('Kontrollera igen');
    expect(screen.queryByText(/kontrollera igen\./)).not.toBeInTheDocument();
  });

  test('after a repair the list is one to check again', async () => {
    const { store } = await renderCheck(FINDINGS);
    act(() =>
      store.dispatch({
        type: 'taskEnded',
        task: { kind: 'repaired', result: { kind: 'repaired', done: [], left: [], obstacles: [] } },
      }),
    );
    expect(screen.getByText('Arbetsboken har ändrats – kontrollera igen.')).toBeVisible();
  });
});

describe('the list taken along', () => {
  test('as text of what is shown', async () => {
    await renderCheck(FINDINGS);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: '1 fel' }));
    await user.click(screen.getByRole('button', { name: 'Kopiera som text' }));
    expect(await screen.findByText('1 fynd är kopierat. Klistra in det i ett mejl.')).toBeVisible();
    expect(await navigator.clipboard.readText()).toContain('- Fel, G28: Riktning för ”Chefer” saknas');
    expect(await navigator.clipboard.readText()).not.toContain('Rad 0');
  });

  test('stands selected where the clipboard is closed to the pane', async () => {
    await renderCheck(FINDINGS);
    const user = userEvent.setup();
    jest
      .spyOn(navigator.clipboard, 'writeText')
      .mockRejectedValue(new DOMException('denied', 'NotAllowedError'));
    await user.click(screen.getByRole('button', { name: 'Kopiera som text' }));
    expect(await screen.findByText(/^Texten är markerad/)).toBeVisible();
    expect(getSelection()?.toString()).toContain('”Rad 0”');
  });

  test.each([
    [{ kind: 'written', sheet: 'Kontroll', isNew: true }, 'Fynden står på bladet Kontroll'],
    [{ kind: 'nameTaken', sheet: 'Kontroll' }, 'Bladet Kontroll är någon annans och rörs inte.'],
    [{ kind: 'protected', sheet: 'Kontroll' }, 'Bladet Kontroll är skyddat.'],
  ] as const)('as a sheet: %j', async (result, sentence) => {
    const writeCheckSheet = jest.fn(() => Promise.resolve(result));
    await renderCheck(FINDINGS, { writeCheckSheet });
    await press('Skriv bladet Kontroll');
    expect(writeCheckSheet).toHaveBeenCalledWith(checkResult(FINDINGS, BOARDS));
    expect(statusBar()).toHaveTextContent(sentence);
  });
});
