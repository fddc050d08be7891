/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CheckResult } from '../../commands/check';
import type { StandingSession, WorkbookStanding } from '../../commands/workbookStanding';
import type { Finding } from '../../domain/finding';
import { checkResult, FOLLOW_UP, fakeServices, renderPane, STANDING } from '../renderPane';

/** A reading of the workbook that gives this. */
function session(standing: WorkbookStanding, result: CheckResult | null = checkResult([])): StandingSession {
  const check = result === null ? null : { result, recheck: () => Promise.resolve(result) };
  return { check, standing: () => standing };
}

const place = { sheet: 'Mål', table: 'tblMal', column: null, row: null, address: 'Mål!A1' };
const finding = (own: Partial<Finding>): Finding => ({
  rule: 'LAY-02',
  severity: 'error',
  place,
  params: { table: 'tblMal', sheet: 'Mål' },
  fix: null,
  ...own,
});

// Typing and clicking step by step takes seconds on a busy machine.
jest.setTimeout(30_000);

describe('how it stands, and the next step', () => {
  const next = (): HTMLElement => screen.getByRole('region', { name: 'Nästa steg' });
  const lines = (): readonly (string | null)[] =>
    within(screen.getByRole('list', { name: 'Läget' }))
      .getAllByRole('button')
      .map(({ textContent }) => textContent);

  test('says what it knows at once, and the rest in the same places when it has been read', async () => {
    let answer: (read: StandingSession) => void = () => undefined;
    const startStanding = (): Promise<StandingSession> => new Promise((resolve) => (answer = resolve));
    await renderPane(fakeServices({ startStanding }));
    await waitFor(() => expect(next()).toHaveAttribute('aria-busy', 'true'));
    expect(lines()).toEqual(['Kontroll Läser …', 'Färger Läser …', 'Sammanfattningar Läser …']);
    expect(within(next()).queryByRole('button')).not.toBeInTheDocument();
    await act(() => Promise.resolve().then(() => answer(session(STANDING))));
    expect(lines()).toEqual([
      'Kontroll Inga fynd',
      'Färger Färgreglerna står rätt',
      'Sammanfattningar Aktuella, skrivna 2023-05-12 14:05',
    ]);
    expect(next()).toHaveTextContent('Allt är i ordning');
    expect(next()).toHaveAttribute('aria-busy', 'false');
  });

  test.each<[string, StandingSession, string, string]>([
    ['a lost table', session(STANDING, checkResult([finding({})])), 'Se vad som kan repareras', 'Reparera'],
    ['errors', session(STANDING, checkResult([finding({ rule: 'VAL-03' })])), 'Visa felen', 'Kontrollera'],
    ['a workbook too large', session(STANDING, null), 'Kontrollera nu', 'Kontrollera'],
    [
      'no colours',
      session({ ...STANDING, colours: { kind: 'missing', rules: 24 } }),
      'Färgsätt arbetsboken',
      'Färgsätt',
    ],
    [
      'no summary',
      session({ ...STANDING, summaries: { kind: 'known', written: [], missing: 1 } }),
      'Se vad som uppdateras',
      'Sammanställ',
    ],
  ])('%s: one primary button, which leads to the view', async (_, read, button, view) => {
    await renderPane(fakeServices({ startStanding: () => Promise.resolve(read) }));
    await userEvent.click(await within(next()).findByRole('button', { name: button }));
    expect(screen.getByRole('heading', { level: 1, name: view })).toHaveFocus();
  });

  test('boards that have not been collected', async () => {
    const region = { ...FOLLOW_UP, isRegionWide: true };
    const collection = { boards: 5, collected: 2, lastAt: '2023-05-12 14:05', missing: ['A', 'B', 'C'] };
    await renderPane(
      fakeServices({
        describe: () => Promise.resolve(region),
        startStanding: () => Promise.resolve(session({ ...STANDING, collection })),
      }),
    );
    expect(await within(next()).findByRole('button', { name: 'Välj nämndernas filer' })).toBeVisible();
    expect(next()).toHaveTextContent('3 nämnder har inga rader här ännu.');
    expect(lines()).toContain('Insamling 2 av 5 nämnder insamlade, senast 2023-05-12 14:05');
  });

  test('an empty standard workbook: leads to the first sheet', async () => {
    const goTo = jest.fn(() => Promise.resolve({ kind: 'shown' as const }));
    const tables = FOLLOW_UP.tables.map((table) => ({ ...table, rows: 0 }));
    await renderPane(fakeServices({ goTo, describe: () => Promise.resolve({ ...FOLLOW_UP, tables }) }));
    await userEvent.click(await within(next()).findByRole('button', { name: 'Gå till bladet Mål' }));
    expect(goTo).toHaveBeenCalledWith(expect.objectContaining({ sheet: 'Mål' }));
  });

  test('summaries that are stale: since which change', async () => {
    const changes = [
      {
        kind: 'assessment' as const,
        part: 'HSN',
        goalNumber: 4,
        goal: 'God hälsa',
        previous: 'Uppfylls helt' as const,
        current: 'Uppfylls delvis' as const,
      },
      { kind: 'goneGoal' as const, part: 'HSN', goalNumber: 5, goal: 'Annat' },
    ];
    const written =
      STANDING.summaries.kind === 'known'
        ? STANDING.summaries.written.map((each) => ({ ...each, isCurrent: false, changes }))
        : [];
    const standing = { ...STANDING, summaries: { kind: 'known' as const, written, missing: 0 } };
    await renderPane(fakeServices({ startStanding: () => Promise.resolve(session(standing)) }));
    expect(await screen.findByText(/^Ändrat: Mål 4/)).toHaveTextContent('Och 1 ändring till.');
    expect(screen.getByText('1 av 1 inaktuella sedan 2023-05-12 14:05')).toBeVisible();
    expect(next()).toHaveTextContent('Tabellerna har ändrats sedan sammanfattningarna skrevs.');
  });

  test('follows Kontrollera’s re-checks without reading the workbook again', async () => {
    let standing = STANDING;
    const check = { result: checkResult([]), recheck: () => Promise.resolve('stale' as const) };
    const startStanding = jest.fn(() => Promise.resolve({ check, standing: () => standing }));
    const { store } = await renderPane(fakeServices({ startStanding }));
    await screen.findByText('Inga fynd');
    standing = { ...STANDING, colours: { kind: 'missing', rules: 1 } };
    check.result = checkResult([finding({ rule: 'VAL-03' })]);
    act(() => store.dispatch({ type: 'checkEnded', result: check.result }));
    expect(lines().slice(0, 2)).toEqual(['Kontroll 1 fel', 'Färger 1 färgregel saknas']);
    expect(startStanding).toHaveBeenCalledTimes(1);
  });

  test('a reading that a command overtook is dropped, and made again', async () => {
    const answers: ((read: StandingSession) => void)[] = [];
    const startStanding = (): Promise<StandingSession> => new Promise((resolve) => answers.push(resolve));
    const { store } = await renderPane(fakeServices({ startStanding }));
    await waitFor(() => expect(answers).toHaveLength(1));
    act(() => store.dispatch({ type: 'standingWentStale' }));
    await act(() => Promise.resolve(answers[0]?.(session(STANDING))));
    expect(lines()[1]).toBe('Färger Läser …');
    await waitFor(() => expect(answers).toHaveLength(2), { timeout: 20_000 });
    await act(() => Promise.resolve(answers[1]?.(session({ ...STANDING, colours: { kind: 'none' } }))));
    expect(lines()[1]).toBe('Färger Inget här färgsätts');
  });

  test('says so when it cannot be read, and tries again on request', async () => {
    let isBroken = true;
    const startStanding = (): Promise<StandingSession> =>
      isBroken ? Promise.reject(new Error('no')) : Promise.resolve(session(STANDING));
    await renderPane(fakeServices({ startStanding }));
    expect(await screen.findByText(/Läget kunde inte läsas/)).toBeVisible();
    isBroken = false;
    await userEvent.click(screen.getByRole('button', { name: 'Uppdatera' }));
    expect(await screen.findByText(/Allt är i ordning/)).toBeVisible();
  });
});

describe('locks', () => {
  const locked = (locks: Partial<typeof FOLLOW_UP.locks>) =>
    fakeServices({
      describe: () => Promise.resolve({ ...FOLLOW_UP, locks: { ...FOLLOW_UP.locks, ...locks } }),
      startStanding: () => Promise.resolve(session(STANDING, checkResult([finding({})]))),
    });

  test('a workbook for reading alone: what to do, and only what reads is proposed', async () => {
    await renderPane(locked({ isReadOnly: true }));
    expect(screen.getByText(/öppnad bara för läsning\. Det du skriver/)).toBeVisible();
    expect(await screen.findByRole('button', { name: 'Kontrollera innehållet' })).toBeVisible();
  });

  test('protected structure and sheets, by name', async () => {
    await renderPane(locked({ isStructureLocked: true, sheets: ['Mål', 'Budget'] }));
    expect(screen.getByText(/Bladen Mål och Budget är skyddade/)).toBeVisible();
    expect(screen.getByText(/nya blad kan inte läggas till/)).toBeVisible();
  });

  test('a command’s view tells what stands in its own way, before anything is typed', async () => {
    const services = locked({ isStructureLocked: true, sheets: ['Mål', 'Budget'] });
    const { unmount } = await renderPane(services, 'sv', 'colour');
    expect(screen.getByText(/Bladet Mål är skyddat/)).toBeVisible();
    expect(screen.queryByText(/nya blad kan inte läggas till/)).not.toBeInTheDocument();
    unmount();
    await renderPane(services, 'sv', 'repair');
    expect(screen.getByText(/nya blad kan inte läggas till/)).toBeVisible();
    expect(screen.getByText(/Bladen Mål och Budget är skyddade/)).toBeVisible();
  });
});

describe('a new workbook', () => {
  test('from a standard workbook: opened in a window of its own, and what to do there', async () => {
    const openEmptyWorkbook = jest.fn(() => Promise.resolve());
    await renderPane(fakeServices({ openEmptyWorkbook }), 'sv', 'newWorkbook');
    expect(screen.getByText(/inget här skrivs över/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Öppna en tom arbetsbok' }));
    expect(openEmptyWorkbook).toHaveBeenCalledTimes(1);
    expect(screen.getByText(/Fortsätt där/)).toBeVisible();
  });
});
