/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { EMPTY, FOLLOW_UP, fakeServices, renderPane } from '../renderPane';

// Typing and clicking step by step takes seconds on a busy machine.
jest.setTimeout(30_000);

describe('a standard workbook', () => {
  test('tells board, kind, period, year and rows per table', async () => {
    await renderPane(fakeServices());
    expect(screen.getByRole('heading', { level: 1, name: 'Hälso- och sjukvårdsnämnden' })).toBeVisible();
    expect(screen.getByText('Uppföljning april 2023')).toBeVisible();
    expect(screen.getByText('Basår 2021')).toBeVisible();
    const contents = screen.getByRole('table', { name: 'Innehåll' });
    expect(within(contents).getByRole('row', { name: /Indikatorer 1\s312/ })).toBeVisible();
  });

  test('says the same in English', async () => {
    await renderPane(fakeServices(), 'en');
    expect(screen.getByText('Follow-up April 2023')).toBeVisible();
    const contents = screen.getByRole('table', { name: 'Contents' });
    expect(within(contents).getByRole('row', { name: 'Indikatorer 1,312' })).toBeVisible();
    expect(document.documentElement).toHaveAttribute('lang', 'en');
  });

  test('says what Start lacks', async () => {
    const unfinished = { ...FOLLOW_UP, board: null, year: null, period: null, baselineYear: null };
    await renderPane(fakeServices({ describe: () => Promise.resolve(unfinished) }));
    expect(screen.getByRole('heading', { level: 1, name: 'Nämnd saknas på bladet Start' })).toBeVisible();
    expect(screen.getByText('Året saknas på bladet Start.')).toBeVisible();
    expect(screen.getByText('Uppföljning')).toBeVisible();
  });

  test('says that Start does not tell plan from follow-up', async () => {
    await renderPane(fakeServices({ describe: () => Promise.resolve({ ...FOLLOW_UP, layout: null }) }));
    expect(screen.getByText('Slag saknas på bladet Start')).toBeVisible();
  });

  test('names a plan', async () => {
    const plan = { ...FOLLOW_UP, layout: 'plan' as const, period: null };
    await renderPane(fakeServices({ describe: () => Promise.resolve(plan) }));
    expect(screen.getByText('Nämndplan 2023')).toBeVisible();
  });

  test('tells two tables on one sheet apart', async () => {
    const tables = [
      { name: 'tblBudget', sheet: 'Budget', rows: 2 },
      { name: 'tblKontrollsummor', sheet: 'Budget', rows: 0 },
    ];
    await renderPane(fakeServices({ describe: () => Promise.resolve({ ...FOLLOW_UP, tables }) }));
    expect(screen.getByRole('row', { name: 'Budget (tblKontrollsummor) 0' })).toBeVisible();
  });
});

describe('the commands', () => {
  test('a card opens its view with the focus on the heading, and the way back leads to the card', async () => {
    await renderPane(fakeServices());
    const card = (): HTMLElement => screen.getByRole('button', { name: 'Färgsätt' });
    expect(within(screen.getByRole('list', { name: 'Åtgärder' })).getAllByRole('button')).toContain(card());
    expect(card()).toHaveAccessibleDescription(/^Färgar status och bedömningar efter reglerna\./);
    await userEvent.click(card());
    expect(screen.getByRole('heading', { level: 1, name: 'Färgsätt' })).toHaveFocus();
    expect(await screen.findByRole('radiogroup', { name: 'Färger' })).toBeVisible();
    expect(screen.queryByRole('table', { name: 'Innehåll' })).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Alla åtgärder' }));
    expect(screen.queryByRole('heading', { name: 'Färgsätt' })).not.toBeInTheDocument();
    expect(card()).toHaveFocus();
  });

  test('a view that the ribbon opens leaves the focus where it is', async () => {
    const { store } = await renderPane(fakeServices());
    const refresh = screen.getByRole('button', { name: 'Uppdatera' });
    refresh.focus();
    act(() => store.dispatch({ type: 'viewOpened', view: 'repair' }));
    expect(await screen.findByRole('button', { name: 'Visa vad som kan repareras' })).toBeVisible();
    expect(screen.getByRole('heading', { level: 1, name: 'Reparera' })).not.toHaveFocus();
  });

  test('what the last command came to is told no more in another view', async () => {
    await renderPane(fakeServices(), 'sv', 'colour');
    await userEvent.click(screen.getByRole('button', { name: 'Färgsätt' }));
    expect(screen.getByText(/rader färgade/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Alla åtgärder' }));
    expect(screen.queryByText(/rader färgade/)).not.toBeInTheDocument();
  });
});

describe('reading again', () => {
  test('follows the workbook when the pane gets the focus', async () => {
    let board = 'Regionstyrelsen';
    await renderPane(fakeServices({ describe: () => Promise.resolve({ ...FOLLOW_UP, board }) }));
    board = 'Patientnämnden';
    await act(() => Promise.resolve(window.dispatchEvent(new Event('focus'))));
    expect(screen.getByRole('heading', { level: 1, name: 'Patientnämnden' })).toBeVisible();
  });

  test('on request, and says so to screen readers', async () => {
    const describe = jest.fn(() => Promise.resolve(FOLLOW_UP));
    await renderPane(fakeServices({ describe }));
    describe.mockClear();
    await userEvent.click(screen.getByRole('button', { name: 'Uppdatera' }));
    expect(describe).toHaveBeenCalledTimes(1);
    expect(screen.getByText('Arbetsboken är läst på nytt.')).toHaveAttribute('role', 'status');
  });

  test('keeps what was known when reading fails, and explains', async () => {
    let isBroken = false;
    const describe = (): Promise<typeof FOLLOW_UP> =>
      isBroken
        ? Promise.reject(Object.assign(new Error('timed out'), { code: 'noAnswer', officeCode: 'Timeout' }))
        : Promise.resolve(FOLLOW_UP);
    await renderPane(fakeServices({ describe }));
    isBroken = true;
    await userEvent.click(screen.getByRole('button', { name: 'Uppdatera' }));
    const alert = screen.getByRole('alert');
    expect(alert).toHaveTextContent('Arbetsboken kunde inte läsas');
    expect(alert).toHaveTextContent('Excel svarade inte. Inget i arbetsboken har ändrats.');
    expect(screen.getByRole('heading', { level: 1, name: 'Hälso- och sjukvårdsnämnden' })).toBeVisible();
    expect(screen.queryByText('Arbetsboken är läst på nytt.')).not.toBeInTheDocument();
  });
});

describe('another workbook', () => {
  test('with contents: says so, and what to do', async () => {
    const other = { ...EMPTY, isEmpty: false };
    await renderPane(fakeServices({ describe: () => Promise.resolve(other) }));
    expect(screen.getByRole('heading', { level: 1, name: 'Ingen standardarbetsbok' })).toBeVisible();
    expect(screen.getByText(/Måltavlan skriver inte över något/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Skapa arbetsbok' })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Färgsätt' })).not.toBeInTheDocument();
  });
});
