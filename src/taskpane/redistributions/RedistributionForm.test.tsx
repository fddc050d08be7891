/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import axe from 'axe-core';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { RedistributionInput } from '../../domain/redistribution/redistributionInput';
import type { RenderedPane } from '../renderPane';
import type { PaneServices } from '../paneServices';
import type { PreviewedRedistribution } from './redistributionServices';
import { HSN, plannedLine, press, renderRedistributions, RS, statusBar } from './renderRedistributions';

// Typing and clicking step by step takes seconds on a busy machine.
jest.setTimeout(60_000);

const PLANNED: PreviewedRedistribution = {
  kind: 'planned',
  lines: [
    plannedLine(RS, -10_000_000, 'Service'),
    plannedLine(HSN, 5_000_000),
    plannedLine(RS, 5_000_000, 'IT'),
  ],
  elsewhere: [],
  doubts: [],
};

async function openForm(own: Partial<PaneServices> = {}): Promise<RenderedPane> {
  const rendered = await renderRedistributions(own);
  await press('Ny omfördelning');
  return rendered;
}

const field = (name: string): HTMLElement => screen.getByRole('textbox', { name });
const fieldset = (name: string): HTMLElement => screen.getByRole('group', { name });
const choose = async (group: string, board: string): Promise<void> => {
  await userEvent.selectOptions(within(fieldset(group)).getByRole('combobox', { name: 'Nämnd' }), board);
};

/** A redistribution from RS to HSN, and with `second` to IT too. */
async function fillIn(second = false): Promise<void> {
  await choose('Ger', RS);
  await userEvent.type(within(fieldset('Ger')).getByRole('combobox', { name: 'Område' }), 'Service');
  await choose('Mottagare 1', HSN);
  if (second) {
    await press('Lägg till mottagare');
    await choose('Mottagare 2', RS);
    await userEvent.type(within(fieldset('Mottagare 2')).getByRole('combobox', { name: 'Område' }), 'IT');
  }
  await userEvent.type(field('Belopp i mkr'), '10');
  await userEvent.type(screen.getByRole('combobox', { name: 'Ändamål' }), 'Ny mottagning');
}

test('asks for what is needed, previews the rows, writes them and shows the way to them', async () => {
  const previewRedistribution = jest.fn<Promise<PreviewedRedistribution>, [RedistributionInput]>(() =>
    Promise.resolve(PLANNED),
  );
  const added = {
    kind: 'added',
    sheet: 'Omfördelningar',
    area: { row: 44, column: 0, rowCount: 3, columnCount: 14 },
    lines: [],
    elsewhere: [],
  } as const;
  const addRedistribution = jest.fn(() => Promise.resolve(added));
  const goToRows = jest.fn(() => Promise.resolve({ kind: 'shown' } as const));
  await openForm({ previewRedistribution, addRedistribution, goToRows });
  expect(screen.getByRole('heading', { name: 'Ny omfördelning' })).toHaveFocus();
  await fillIn(true);
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Varaktighet' }), 'Permanent');
  await userEvent.type(field('Beslut'), 'RS § 87');
  await userEvent.type(screen.getByLabelText('Beslutsdatum'), '2023-04-24');
  await press('Förhandsgranska');
  const input: RedistributionInput = {
    giver: { board: RS, area: 'Service' },
    receivers: [
      { board: HSN, area: '' },
      { board: RS, area: 'IT' },
    ],
    amount: '10',
    purpose: 'Ny mottagning',
    type: 'Omfördelning',
    stage: 'Under året',
    duration: 'Permanent',
    decision: 'RS § 87',
    decisionDate: 45_040,
    confirmed: [],
  };
  expect(previewRedistribution).toHaveBeenLastCalledWith(input);
  const preview = screen.getByRole('region', { name: 'Så blir raderna' });
  expect(within(preview).getByRole('heading', { name: 'Så blir raderna' })).toHaveFocus();
  expect(
    within(preview)
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual([`Service${RS}−10,00`, `${HSN}+5,00`, `IT${RS}+5,00`, 'Summa0,00']);
  expect(fieldset('Mottagare 2')).toHaveTextContent('Får 5,00 mkr');
  await press('Skriv 3 rader');
  expect(addRedistribution).toHaveBeenCalledWith(input, expect.any(Function));
  expect(statusBar()).toHaveTextContent('Raderna 45–47 på bladet Omfördelningar är skrivna.');
  expect(screen.getByRole('heading', { name: /^Raderna 45–47/ })).toHaveFocus();
  await press('Visa raderna');
  expect(goToRows).toHaveBeenCalledWith({ table: 'tblOmfordelningar', firstRow: 45, count: 3 });
  await press('Stäng');
  expect(screen.getByRole('button', { name: 'Ny omfördelning' })).toHaveFocus();
});

test('tells what is wrong with a field when it is left, and only then', async () => {
  const refused: PreviewedRedistribution = {
    kind: 'refused',
    refusals: [
      { kind: 'noPurpose', field: { part: 'purpose' } },
      { kind: 'unreadableAmount', field: { part: 'amount' }, value: 'tio' },
    ],
  };
  await openForm({ previewRedistribution: () => Promise.resolve(refused) });
  await choose('Mottagare 1', HSN);
  await userEvent.type(field('Belopp i mkr'), 'tio');
  expect(screen.queryByText(/går inte att läsa/)).not.toBeInTheDocument();
  await userEvent.tab();
  expect(
    await screen.findByText('tio går inte att läsa som ett belopp. Skriv till exempel 12,50.'),
  ).toBeVisible();
  expect(field('Belopp i mkr')).toBeInvalid();
  expect(screen.queryByText(/^Skriv ett ändamål/)).not.toBeInTheDocument();
  await press('Förhandsgranska');
  expect(screen.getByText(/^Skriv ett ändamål/)).toBeVisible();
  expect(screen.getByText('2 saker hindrar att raderna skrivs. De står vid sina fält.')).toBeVisible();
  expect(field('Belopp i mkr')).toHaveFocus();
  expect(screen.queryByRole('button', { name: /^Skriv/ })).not.toBeInTheDocument();
});

test('everything that is wrong is told at once, from the top; a receiver without a board in words of its own', async () => {
  const refused: PreviewedRedistribution = {
    kind: 'refused',
    refusals: [
      { kind: 'noPurpose', field: { part: 'purpose' } },
      { kind: 'unknownBoard', field: { part: 'receiver', index: 0 }, board: '', nearest: null },
      { kind: 'noGiver', field: { part: 'giver' } },
    ],
  };
  await openForm({ previewRedistribution: () => Promise.resolve(refused) });
  await press('Förhandsgranska');
  expect(within(fieldset('Mottagare 1')).getByText('Välj nämnd.')).toBeVisible();
  expect(screen.queryByText(/finns inte på bladet Nämnder/)).not.toBeInTheDocument();
  expect(screen.getByText(/^Skriv ett ändamål/)).toBeVisible();
  expect(screen.getByText(/^3 saker hindrar/)).toBeVisible();
  expect(within(fieldset('Ger')).getByRole('combobox', { name: 'Nämnd' })).toHaveFocus();
});

test('own amounts, where an empty one gets a part of the rest; a receiver can be taken away', async () => {
  const previewRedistribution = jest.fn<Promise<PreviewedRedistribution>, [RedistributionInput]>(() =>
    Promise.resolve(PLANNED),
  );
  await openForm({ previewRedistribution });
  await fillIn(true);
  await userEvent.click(screen.getByRole('radio', { name: 'Eget belopp för varje' }));
  const own = within(fieldset('Mottagare 2')).getByRole('textbox', { name: 'Belopp i mkr' });
  await userEvent.type(own, '1 200 tkr');
  await press('Förhandsgranska');
  expect(previewRedistribution.mock.lastCall?.[0].receivers).toEqual([
    { board: HSN, area: '' },
    { board: RS, area: 'IT', amount: '1 200 tkr' },
  ]);
  await press('Ta bort mottagare 1');
  expect(screen.queryByRole('region', { name: 'Så blir raderna' })).not.toBeInTheDocument();
  await press('Förhandsgranska');
  expect(previewRedistribution.mock.lastCall?.[0].receivers).toEqual([
    { board: RS, area: 'IT', amount: '1 200 tkr' },
  ]);
});

test('new money has no giver', async () => {
  const previewRedistribution = jest.fn<Promise<PreviewedRedistribution>, [RedistributionInput]>(() =>
    Promise.resolve({ ...PLANNED, lines: [plannedLine(HSN, 10_000_000)] }),
  );
  await openForm({ previewRedistribution });
  await fillIn();
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Typ' }), 'Tillskott');
  expect(screen.queryByRole('group', { name: 'Ger' })).not.toBeInTheDocument();
  await press('Förhandsgranska');
  expect(previewRedistribution.mock.lastCall?.[0].giver).toBeNull();
  expect(screen.getByRole('button', { name: 'Skriv 1 rad' })).toBeVisible();
});

test('a question must be answered with yes before the rows are written; rows for other workbooks are told', async () => {
  const asked: PreviewedRedistribution = {
    ...PLANNED,
    lines: [plannedLine(RS, -2_000_000_000)],
    elsewhere: [plannedLine(HSN, 2_000_000_000)],
    doubts: [{ kind: 'large', field: { part: 'amount' }, amountSek: 2_000_000_000 }],
  };
  const addRedistribution = jest.fn<Promise<PreviewedRedistribution>, [RedistributionInput]>(() =>
    Promise.resolve(asked),
  );
  await openForm({ previewRedistribution: () => Promise.resolve(asked), addRedistribution });
  await fillIn();
  await press('Förhandsgranska');
  expect(screen.getByRole('heading', { name: 'Skrivs inte här' })).toBeVisible();
  await press('Skriv 1 rad');
  expect(addRedistribution).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('checkbox', { name: /är mycket\. Är beloppet verkligen i mkr/ }));
  await press('Skriv 1 rad');
  expect(addRedistribution.mock.lastCall?.[0].confirmed).toEqual(['large']);
});

test.each([
  [{ kind: 'notTable', sheet: 'Omfördelningar' }, /omvandlad till vanliga celler/],
  [{ kind: 'protected', sheet: 'Omfördelningar' }, /är skyddat/],
  [
    { kind: 'noColumns', sheet: 'Omfördelningar', headers: ['Motpart', 'Beslut'] },
    /saknar.*Motpart och Beslut/,
  ],
] as const)('a workbook that cannot take the rows says why: %j', async (plan, sentence) => {
  await openForm({ previewRedistribution: () => Promise.resolve(plan) });
  await fillIn();
  await press('Förhandsgranska');
  expect(screen.getByText(sentence)).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Skriv/ })).not.toBeInTheDocument();
});

test('what Excel refuses is explained, and the form stands as it was', async () => {
  const failing = () => Promise.reject(Object.assign(new Error('no'), { code: 'cellEdit' }));
  await openForm({ previewRedistribution: () => Promise.resolve(PLANNED), addRedistribution: failing });
  await fillIn();
  await press('Förhandsgranska');
  await press('Skriv 3 rader');
  expect(screen.getByText('Raderna blev inte skrivna')).toBeVisible();
  expect(field('Belopp i mkr')).toHaveValue('10');
});

test('cancelling takes the form away and writes nothing', async () => {
  const addRedistribution = jest.fn();
  await openForm({ addRedistribution });
  await press('Avbryt');
  expect(screen.getByRole('button', { name: 'Ny omfördelning' })).toHaveFocus();
  expect(addRedistribution).not.toHaveBeenCalled();
});

test('can be used by everybody, with mistakes and with a preview', async () => {
  const violations = async (): Promise<string[]> => {
    const results = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  };
  await openForm({ previewRedistribution: () => Promise.resolve(PLANNED) });
  await press('Förhandsgranska');
  expect(await violations()).toEqual([]);
  await fillIn(true);
  await userEvent.click(screen.getByText('Fler uppgifter'));
  await press('Förhandsgranska');
  expect(await violations()).toEqual([]);
});
