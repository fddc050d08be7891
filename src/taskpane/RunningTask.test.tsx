/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ColourResult } from '../commands/colour';
import type { PaneServices } from './paneServices';
import { COLOURED, fakeServices, renderPane } from './renderPane';

// Real seconds pass: a command must have run for one before anything is said of it.
jest.setTimeout(30_000);

/** A command that Excel does not answer until the test does. */
function held(own: Partial<PaneServices> = {}): {
  readonly services: PaneServices;
  readonly answer: (result: ColourResult) => Promise<void>;
  readonly refuse: (cause: unknown) => Promise<void>;
} {
  let resolve: (result: ColourResult) => void = () => undefined;
  let reject: (cause: unknown) => void = () => undefined;
  const colour = (): Promise<ColourResult> =>
    new Promise((...ends) => {
      [resolve, reject] = ends;
    });
  return {
    services: fakeServices({ colour, ...own }),
    answer: (result) => act(() => Promise.resolve().then(() => resolve(result))),
    refuse: (cause) => act(() => Promise.resolve().then(() => reject(cause))),
  };
}

const start = (): Promise<void> => userEvent.click(screen.getByRole('button', { name: 'Färgsätt' }));

test('says that Excel waits for the cell, and lets the command be called off', async () => {
  const closeGate = jest.fn();
  const { services, refuse } = held({ closeGate, isCellEdited: () => Promise.resolve(true) });
  await renderPane(services, 'sv', 'colour');
  await start();
  expect(screen.queryByRole('button', { name: 'Avbryt' })).not.toBeInTheDocument();
  expect(
    await screen.findByText(/Excel väntar på att du ska bli klar med cellen/, {}, { timeout: 4_000 }),
  ).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Avbryt' }));
  expect(closeGate).toHaveBeenCalledTimes(1);
  expect(screen.getByText(/Avbryts så snart Excel svarar\. Inget skrivs\./)).toBeVisible();
  await refuse(Object.assign(new Error('called off'), { code: 'cancelled' }));
  expect(screen.getByText('Avbrutet. Inget är ändrat.')).toBeVisible();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

test('an Excel that answers nothing at all: a hint, no more', async () => {
  const { services, answer } = held({ isCellEdited: () => new Promise(() => undefined) });
  await renderPane(services, 'sv', 'colour');
  await start();
  expect(await screen.findByText(/Håller du på i en cell\?/, {}, { timeout: 6_000 })).toBeVisible();
  await answer(COLOURED);
  expect(screen.getByText(/57 rader färgade/)).toBeVisible();
});

test('tells how far a step has come, and how long the rest of it takes', async () => {
  const { services, answer } = held();
  const { store } = await renderPane(services, 'sv', 'colour');
  await start();
  const count = (done: number, at: number): void =>
    act(() => store.dispatch({ type: 'workCounted', count: { unit: 'rows', done, total: 1_000 }, at }));
  count(0, 0);
  expect(screen.getByText('0 av 1 000 rader lästa')).toBeInTheDocument();
  expect(screen.getByRole('progressbar')).not.toHaveAttribute('aria-valuenow');
  count(200, 2_500);
  expect(screen.getByText('200 av 1 000 rader lästa, ungefär 10 s kvar att läsa')).toBeInTheDocument();
  expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '200');
  act(() => store.dispatch({ type: 'taskProgressed', step: 'writing' }));
  expect(screen.queryByText(/rader lästa/)).not.toBeInTheDocument();
  await answer(COLOURED);
});
