/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { PaneServices } from '../paneServices';
import { EMPTY, FOLLOW_UP, fakeServices, renderPane, type RenderedPane } from '../renderPane';

// Typing and clicking step by step takes seconds on a busy machine.
jest.setTimeout(30_000);

const CREATED = Promise.resolve({ kind: 'created' } as const);

function renderEmpty(create: PaneServices['create'], language: 'sv' | 'en' = 'sv'): Promise<RenderedPane> {
  return renderPane(fakeServices({ describe: () => Promise.resolve(EMPTY), create }), language);
}

test('makes a plan for next year, once the board is chosen', async () => {
  const create = jest.fn(() => CREATED);
  await renderEmpty(create);
  await userEvent.selectOptions(
    screen.getByRole('combobox', { name: 'Nämnd' }),
    'Hälso- och sjukvårdsnämnden',
  );
  await userEvent.click(screen.getByRole('button', { name: 'Skapa arbetsbok' }));
  expect(create).toHaveBeenCalledWith(
    { layout: 'plan', board: 'HSN', year: 2027, baselineYear: 2025, period: null },
    'standard',
    expect.any(Function),
  );
});

test('asks for the period of a follow-up', async () => {
  const create = jest.fn(() => CREATED);
  await renderEmpty(create);
  expect(screen.queryByRole('combobox', { name: 'Period' })).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('radio', { name: 'Uppföljning' }));
  await userEvent.selectOptions(
    screen.getByRole('combobox', { name: 'Nämnd' }),
    'Alla nämnder (samlad för regionen)',
  );
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Period' }), 'Helår');
  const year = screen.getByRole('textbox', { name: 'År' });
  await userEvent.clear(year);
  await userEvent.type(year, '2023');
  const baseline = screen.getByRole('textbox', { name: 'Basår' });
  await userEvent.clear(baseline);
  await userEvent.type(baseline, '2021{Enter}');
  expect(create).toHaveBeenCalledWith(
    { layout: 'uppfoljning', board: 'alla', year: 2023, baselineYear: 2021, period: 'Helår' },
    'standard',
    expect.any(Function),
  );
});

test('points at what is missing, and writes nothing', async () => {
  const create = jest.fn(() => CREATED);
  await renderEmpty(create);
  const year = screen.getByRole('textbox', { name: 'År' });
  await userEvent.clear(year);
  await userEvent.type(year, '23');
  await userEvent.click(screen.getByRole('button', { name: 'Skapa arbetsbok' }));
  const board = screen.getByRole('combobox', { name: 'Nämnd' });
  expect(board).toBeInvalid();
  expect(board).toHaveAccessibleDescription('Välj en nämnd.');
  expect(board).toHaveFocus();
  expect(year).toHaveAccessibleDescription('Skriv ett årtal mellan 2000 och 2099.');
  expect(create).not.toHaveBeenCalled();
  await userEvent.clear(year);
  await userEvent.type(year, '2023');
  expect(year).toBeValid();
});

test('refuses a baseline that is not before the year', async () => {
  await renderEmpty(() => CREATED, 'en');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Board' }), 'Regionstyrelsen');
  const baseline = screen.getByRole('textbox', { name: 'Baseline year' });
  await userEvent.clear(baseline);
  await userEvent.type(baseline, '2027');
  await userEvent.click(screen.getByRole('button', { name: 'Create workbook' }));
  expect(baseline).toHaveFocus();
  expect(screen.getByText('Write a year before the year above.')).toBeVisible();
});

test('shows the new workbook when it is written', async () => {
  let isWritten = false;
  const create: PaneServices['create'] = () => {
    isWritten = true;
    return CREATED;
  };
  await renderPane(fakeServices({ describe: () => Promise.resolve(isWritten ? FOLLOW_UP : EMPTY), create }));
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Nämnd' }), 'Regionstyrelsen');
  await userEvent.click(screen.getByRole('button', { name: 'Skapa arbetsbok' }));
  expect(screen.getByText(/^Arbetsboken är skapad/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Färgsätt' })).toBeVisible();
});

test('explains a failure', async () => {
  await renderEmpty(() => Promise.reject(Object.assign(new Error('exists'), { code: 'exists' })));
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Nämnd' }), 'Regionstyrelsen');
  await userEvent.click(screen.getByRole('button', { name: 'Skapa arbetsbok' }));
  expect(screen.getByRole('alert')).toHaveTextContent('Arbetsboken blev inte färdig');
  expect(screen.getByRole('alert')).toHaveTextContent('inget av ditt har gått förlorat');
});

test('shows what to do when the workbook has been filled meanwhile', async () => {
  let isEmpty = true;
  const create: PaneServices['create'] = () => {
    isEmpty = false;
    return Promise.resolve({ kind: 'notEmpty' });
  };
  await renderPane(fakeServices({ describe: () => Promise.resolve({ ...EMPTY, isEmpty }), create }));
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Nämnd' }), 'Regionstyrelsen');
  await userEvent.click(screen.getByRole('button', { name: 'Skapa arbetsbok' }));
  expect(screen.getByText(/har redan innehåll/)).toBeVisible();
});
