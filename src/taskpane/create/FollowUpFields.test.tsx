/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { FollowUpReport } from '../../domain/followUpReport';
import type { PaneServices } from '../paneServices';
import type { PreparedFollowUp } from '../taskState';
import { EMPTY, FOLLOW_UP, fakeServices, renderPane } from '../renderPane';

// Typing and clicking step by step takes seconds on a busy machine.
jest.setTimeout(30_000);

const REPORT: FollowUpReport = {
  year: 2023,
  period: 'Augusti',
  board: 'Regionstyrelsen',
  previousPeriod: 'April',
  carried: [
    { table: 'tblMal', sheet: 'Mål', rows: 11 },
    { table: 'tblIndikatorer', sheet: 'Indikatorer', rows: 38 },
  ],
  differences: [
    { kind: 'new', sheet: 'Delmål', board: 'Regionstyrelsen', label: 'Fler läser', address: 'Delmål!D9' },
  ],
  leftOut: [{ kind: 'sheet', source: 'plan', sheet: 'Anteckningar' }],
};
const PREPARED: PreparedFollowUp = {
  kind: 'planned',
  changes: [{ kind: 'renameSheet', sheet: 'Blad1', to: 'Start' }],
  report: REPORT,
};
const PLAN = new File(['plan'], 'plan.xlsx');
const APRIL = new File(['april'], 'april.xlsx');

async function chooseFromPlan(own: Partial<PaneServices>, language: 'sv' | 'en' = 'sv'): Promise<void> {
  await renderPane(fakeServices({ describe: () => Promise.resolve(EMPTY), ...own }), language);
  const name = language === 'sv' ? 'Uppföljning från en plan' : 'Follow-up from a plan';
  await userEvent.click(screen.getByRole('radio', { name }));
}

async function choosePlan(): Promise<void> {
  await userEvent.upload(screen.getByLabelText(/^Nämndens plan/), PLAN);
}

async function prepare(): Promise<void> {
  await userEvent.click(screen.getByRole('button', { name: 'Visa vad som förs över' }));
}

test('shows what is carried and what differs before anything is written, then writes it', async () => {
  const prepareFollowUp = jest.fn(() => Promise.resolve(PREPARED));
  let isWritten = false;
  const writeFollowUp = jest.fn(() => {
    isWritten = true;
    return Promise.resolve({ kind: 'created' } as const);
  });
  await chooseFromPlan({
    prepareFollowUp,
    writeFollowUp,
    describe: () => Promise.resolve(isWritten ? FOLLOW_UP : EMPTY),
  });
  expect(screen.queryByRole('combobox', { name: 'Nämnd' })).not.toBeInTheDocument();
  await choosePlan();
  await userEvent.upload(screen.getByLabelText('Föregående uppföljning'), APRIL);
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Period' }), 'Augusti');
  await prepare();
  expect(prepareFollowUp).toHaveBeenCalledWith(
    { plan: PLAN, previous: APRIL, period: 'Augusti' },
    'standard',
  );
  const preview = screen.getByRole('region', { name: 'Uppföljning augusti 2023 · Regionstyrelsen' });
  expect(preview).toHaveTextContent('Förs över: Mål 11, Indikatorer 38.');
  expect(preview).toHaveTextContent('En skillnad mot uppföljningen för april 2023:');
  expect(within(screen.getByRole('list', { name: 'Skillnader' })).getByRole('listitem')).toHaveTextContent(
    'Ny: Delmål · Fler läser (Delmål!D9)',
  );
  expect(screen.getByRole('list', { name: 'Förs inte över som det står' })).toHaveTextContent(
    'Bladet Anteckningar i planen hör inte till layouten',
  );
  expect(within(screen.getByRole('contentinfo')).getByRole('status')).toHaveTextContent(
    'Inget är skrivet ännu.',
  );
  expect(writeFollowUp).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Skapa uppföljningen' }));
  expect(writeFollowUp).toHaveBeenCalledWith(PREPARED, expect.any(Function));
  expect(screen.getByText(/^Arbetsboken är skapad/)).toBeVisible();
});

test('asks for the plan, and for nothing else', async () => {
  const prepareFollowUp = jest.fn(() => Promise.resolve(PREPARED));
  await chooseFromPlan({ prepareFollowUp });
  await prepare();
  expect(prepareFollowUp).not.toHaveBeenCalled();
  expect(screen.getByText('Välj filen med planen.')).toBeVisible();
  await choosePlan();
  await prepare();
  expect(prepareFollowUp).toHaveBeenCalledWith({ plan: PLAN, previous: null, period: 'April' }, 'standard');
});

test('another choice takes away what was shown', async () => {
  await chooseFromPlan({ prepareFollowUp: () => Promise.resolve(PREPARED) });
  await choosePlan();
  await prepare();
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Period' }), 'Helår');
  expect(screen.queryByRole('button', { name: 'Skapa uppföljningen' })).not.toBeInTheDocument();
});

test('says why no follow-up can be made', async () => {
  const refusal = { code: 'previousYear', wanted: '2023', found: '2022' } as const;
  await chooseFromPlan({ prepareFollowUp: () => Promise.resolve({ kind: 'refused', refusal }) });
  await choosePlan();
  await prepare();
  expect(within(screen.getByRole('contentinfo')).getByRole('status')).toHaveTextContent(
    'Den föregående uppföljningen gäller 2022 och planen 2023. De ska gälla samma år.',
  );
});

test('says which file cannot be read, in English too', async () => {
  await chooseFromPlan(
    { prepareFollowUp: () => Promise.resolve({ kind: 'unreadable', file: 'previous', code: 'encrypted' }) },
    'en',
  );
  await userEvent.upload(screen.getByLabelText(/^The board’s plan/), PLAN);
  await userEvent.click(screen.getByRole('button', { name: 'Show what is carried' }));
  expect(within(screen.getByRole('contentinfo')).getByRole('status')).toHaveTextContent(
    'The previous follow-up could not be read. The file is encrypted with a password.',
  );
});

test('a new plan takes the assembly’s goals from another workbook', async () => {
  const create = jest.fn(() => Promise.resolve({ kind: 'noGoals' } as const));
  await renderPane(fakeServices({ describe: () => Promise.resolve(EMPTY), create }));
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Nämnd' }), 'Regionstyrelsen');
  await userEvent.upload(screen.getByLabelText('Fullmäktiges mål från en annan arbetsbok'), APRIL);
  await userEvent.click(screen.getByRole('button', { name: 'Skapa arbetsbok' }));
  expect(create).toHaveBeenCalledWith(
    { layout: 'plan', board: 'RS', year: 2027, baselineYear: 2025, period: null, goalsFile: APRIL },
    'standard',
    expect.any(Function),
  );
  expect(within(screen.getByRole('contentinfo')).getByRole('status')).toHaveTextContent(
    'har inga mål. Inget är skrivet.',
  );
});
