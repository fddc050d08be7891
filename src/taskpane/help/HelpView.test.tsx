/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { EMPTY, checkResult, fakeServices, renderPane } from '../renderPane';
import { missingDirection, textNumber } from '../check/testFindings';

// Typing and clicking step by step takes seconds on a busy machine.
jest.setTimeout(30_000);

const search = (): HTMLElement => screen.getByRole('searchbox', { name: 'Sök i hjälpen' });

test('unfolds a rule of its family: what it looks for, why, an example and what Kontrollera says of it', async () => {
  await renderPane(fakeServices(), 'sv', 'help');
  await userEvent.click(screen.getByRole('button', { name: 'Indikatorer (12)' }));
  await userEvent.click(screen.getByRole('button', { name: 'Riktning saknas' }));
  const table = screen.getByRole('table', { name: 'Bladet Indikatorer' });
  expect(within(table).getByRole('row', { name: /digitala möten \(tom\) 278.553 150.000/ })).toBeVisible();
  expect(screen.getByText('IND-04 · Fel')).toBeVisible();
  expect(screen.getByText(/^Riktning för ”Antal interna och externa digitala möten” saknas/)).toBeVisible();
});

test('searches while one types, whatever case and accents, and says how many topics it finds', async () => {
  await renderPane(fakeServices(), 'sv', 'help');
  await userEvent.type(search(), 'KONTROLLSUMMA avrundning');
  expect(screen.getByText('2 träffar')).toHaveAttribute('role', 'status');
  await userEvent.clear(search());
  await userEvent.type(search(), 'forsenat 2023-03-31');
  expect(screen.getByText('1 träff')).toBeVisible();
  expect(screen.getByText('UPP-01 · Varning')).toBeVisible();
  await userEvent.type(search(), ' qqq');
  expect(screen.getByText(/^Inget i hjälpen har de orden/)).toHaveAttribute('role', 'status');
  await userEvent.click(screen.getByRole('button', { name: 'Visa hela hjälpen' }));
  expect(screen.getByRole('button', { name: 'Så läser du färgerna' })).toBeVisible();
});

test('tells of undoing, and what does not come back', async () => {
  await renderPane(fakeServices(), 'sv', 'help');
  await userEvent.type(search(), 'angra anteckningar diagram');
  expect(screen.getByText('1 träff')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Ångra' })).toBeVisible();
  expect(screen.getByText(/^Allt kommer inte tillbaka: inte kommentarer och anteckningar/)).toBeVisible();
});

test('lists the keys, and leads to the guide beside the pane', async () => {
  await renderPane(fakeServices(), 'en', 'help');
  await userEvent.click(screen.getByRole('button', { name: 'Keyboard shortcuts' }));
  expect(screen.getByRole('row', { name: /^F8, Shift\+F8/ })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Open the user guide' })).toHaveAttribute(
    'href',
    'guide/anvandarguide.html',
  );
});

test('a finding leads to its rule, and Escape and the button back to the finding', async () => {
  const startCheck = () =>
    Promise.resolve({
      result: checkResult([missingDirection('Antal möten', 5), textNumber(1)]),
      recheck: () => Promise.resolve('stale' as const),
    });
  const { store } = await renderPane(fakeServices({ startCheck }), 'sv', 'check');
  await userEvent.click(await screen.findByRole('button', { name: 'Nästa fynd' }));
  await userEvent.click(screen.getByRole('button', { name: 'Mer om regeln, med exempel' }));
  const heading = await screen.findByRole('heading', { level: 2 });
  expect(heading).toHaveFocus();
  expect(store.getState().explained).not.toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Tillbaka till fyndet' }));
  expect(await screen.findByRole('button', { name: 'Mer om regeln, med exempel' })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Mer om regeln, med exempel' }));
  await userEvent.keyboard('{Escape}');
  expect(screen.getByRole('heading', { level: 1, name: 'Kontrollera' })).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  expect(store.getState().view).toBe('home');
});

test('Escape empties the search before it leaves', async () => {
  const { store } = await renderPane(fakeServices(), 'sv', 'help');
  await userEvent.type(search(), 'mål{Escape}');
  expect(store.getState().view).toBe('help');
});

test('is there in other workbooks too', async () => {
  await renderPane(
    fakeServices({ describe: () => Promise.resolve({ ...EMPTY, isEmpty: false }) }),
    'sv',
    'help',
  );
  expect(screen.getByRole('heading', { level: 1, name: 'Hjälp' })).toBeVisible();
});
