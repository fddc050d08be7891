/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { COLOURED, EMPTY, FOLLOW_UP, fakeServices, renderPane } from '../renderPane';

// Typing and clicking step by step takes seconds on a busy machine.
jest.setTimeout(30_000);

const palette = (): HTMLElement => screen.getByRole('radiogroup', { name: 'Färger i nya arbetsböcker' });

test('another language holds at once everywhere, and loses nothing', async () => {
  const keepSettings = jest.fn(() => true);
  await renderPane(fakeServices({ keepSettings }), 'sv', 'settings');
  expect(screen.getByRole('radio', { name: 'Som Office (Svenska)' })).toBeChecked();
  await userEvent.click(within(palette()).getByRole('radio', { name: 'Anpassade för färgblindhet' }));
  await userEvent.click(screen.getByRole('radio', { name: 'English' }));
  expect(screen.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  expect(document.documentElement).toHaveAttribute('lang', 'en');
  expect(screen.getByRole('radio', { name: 'Adapted for colour blindness' })).toBeChecked();
  expect(keepSettings).toHaveBeenLastCalledWith({ language: 'en', palette: 'fargblind' });
  await userEvent.click(screen.getByRole('radio', { name: 'As Office (Svenska)' }));
  expect(screen.getByRole('heading', { level: 1, name: 'Inställningar' })).toBeVisible();
});

test('says when nothing can be kept', async () => {
  await renderPane(fakeServices({ keepSettings: () => false }), 'sv', 'settings');
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('radio', { name: 'English' }));
  expect(screen.getByRole('alert')).toHaveTextContent('until Måltavlan is closed');
});

test('shows the workbook’s limits, and leads to the sheet where they are set', async () => {
  const goTo = jest.fn(() => Promise.resolve({ kind: 'shown' as const }));
  await renderPane(fakeServices({ goTo }), 'sv', 'settings');
  expect(screen.getByText(/^Gul: 80\s% till under 100\s%$/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Gå till bladet Regler' }));
  expect(goTo).toHaveBeenCalledWith(expect.objectContaining({ sheet: 'Regler', address: null }));
});

test('is there in every workbook, with a way back', async () => {
  await renderPane(fakeServices({ describe: () => Promise.resolve(EMPTY) }));
  await userEvent.click(screen.getByRole('button', { name: 'Inställningar' }));
  expect(screen.getByText(/Ingen standardarbetsbok är öppen/)).toBeVisible();
  expect(screen.getByText(/^Måltavlan \d+\.\d+\.\d+$/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Alla åtgärder' }));
  expect(screen.getByRole('button', { name: 'Inställningar' })).toHaveFocus();
});

test('the palette is for workbooks that have none of their own', async () => {
  const colour = jest.fn(() => Promise.resolve(COLOURED));
  const describe = () => Promise.resolve({ ...FOLLOW_UP, palette: null });
  const { store } = await renderPane(fakeServices({ colour, describe }), 'sv', 'colour');
  const settings = { language: null, palette: 'fargblind' as const };
  act(() => store.dispatch({ type: 'settingsChosen', settings, isKept: true }));
  expect(await screen.findByRole('radio', { name: 'Anpassade för färgblindhet' })).toBeChecked();
  await userEvent.click(screen.getByRole('button', { name: 'Färgsätt' }));
  expect(colour).toHaveBeenCalledWith(null, 'fargblind', expect.any(Function));
});
