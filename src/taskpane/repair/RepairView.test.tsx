/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import axe from 'axe-core';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { RepairPreview } from '../../commands/repair';
import type { Language } from '../../text/language';
import type { PaneServices } from '../paneServices';
import { fakeServices, renderPane, type RenderedPane } from '../renderPane';

// Typing and clicking step by step takes seconds on a busy machine.
jest.setTimeout(30_000);

const PREVIEW: RepairPreview = {
  kind: 'preview',
  groups: [
    {
      group: 'number',
      isSafe: true,
      repairs: [
        {
          kind: 'number',
          place: {
            sheet: 'Ekonomi',
            table: 'tblEkonomi',
            column: 'Årsprognos',
            row: 5,
            address: 'Ekonomi!J5',
          },
          params: { from: '1 234,5', to: 1234.5, count: 1 },
          isSafe: true,
        },
      ],
    },
    {
      group: 'formula?',
      isSafe: false,
      repairs: [
        {
          kind: 'formula',
          place: { sheet: 'Budget', table: 'tblBudget', column: 'Budget 2023', row: 5, address: 'Budget!H5' },
          params: { from: '123,45', count: 1 },
          isSafe: false,
        },
      ],
    },
  ],
  obstacles: [
    { reason: 'protected', place: { sheet: 'Mål', table: null, column: null, row: null, address: null } },
  ],
};

function renderRepair(services: PaneServices, language: Language = 'sv'): Promise<RenderedPane> {
  return renderPane(services, language, 'repair');
}

const preview = (): HTMLElement => screen.getByRole('button', { name: 'Visa vad som kan repareras' });
const statusBar = (): HTMLElement => within(screen.getByRole('contentinfo')).getByRole('status');

test('shows what can be repaired, the safe things chosen, and repairs what is chosen', async () => {
  const repair = jest.fn(() =>
    Promise.resolve({ kind: 'repaired', done: PREVIEW.groups, left: [], obstacles: [] } as const),
  );
  await renderRepair(fakeServices({ previewRepair: () => Promise.resolve(PREVIEW), repair }));
  await userEvent.click(preview());
  expect(statusBar()).toHaveTextContent('2 saker kan repareras.');
  const safe = screen.getByRole('checkbox', { name: '1 tal som ligger som text blir tal' });
  const proposal = screen.getByRole('checkbox', { name: '1 formel ersätter det som någon har skrivit' });
  expect(safe).toBeChecked();
  expect(proposal).not.toBeChecked();
  expect(screen.getByText('Ekonomi!J5: ”1 234,5” blir ”1 234,5”')).toBeInTheDocument();
  expect(screen.getByText('Budget!H5: Budget 2023, där det nu står ”123,45”')).toBeInTheDocument();
  expect(screen.getByText(/^Mål är skyddat/)).toBeVisible();
  await userEvent.click(proposal);
  await userEvent.click(screen.getByRole('button', { name: 'Reparera valda' }));
  expect(repair).toHaveBeenCalledWith(new Set(['number', 'formula?']), expect.any(Function));
  expect(statusBar()).toHaveTextContent(
    'Reparerat: 1 tal som ligger som text blir tal och 1 formel ersätter det som någon har skrivit.',
  );
});

test('says that there is nothing to repair', async () => {
  await renderRepair(fakeServices());
  await userEvent.click(preview());
  expect(statusBar()).toHaveTextContent('Det finns inget att reparera.');
  expect(screen.queryByRole('button', { name: 'Reparera valda' })).not.toBeInTheDocument();
});

test('says it in English', async () => {
  await renderRepair(fakeServices({ previewRepair: () => Promise.resolve(PREVIEW) }), 'en');
  await userEvent.click(screen.getByRole('button', { name: 'Show what can be repaired' }));
  expect(screen.getByRole('group', { name: 'Done without losing anything' })).toBeVisible();
  expect(screen.getByRole('checkbox', { name: '1 number stored as text becomes a number' })).toBeChecked();
});

test('cannot repair when nothing is chosen', async () => {
  const repair = jest.fn();
  await renderRepair(fakeServices({ previewRepair: () => Promise.resolve(PREVIEW), repair }));
  await userEvent.click(preview());
  await userEvent.click(screen.getByRole('checkbox', { name: /text blir tal$/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Reparera valda' }));
  expect(repair).not.toHaveBeenCalled();
});

test('explains a failure', async () => {
  const failing = () => Promise.reject(Object.assign(new Error('no'), { code: 'protected' }));
  await renderRepair(fakeServices({ previewRepair: () => Promise.resolve(PREVIEW), repair: failing }));
  await userEvent.click(preview());
  await userEvent.click(screen.getByRole('button', { name: 'Reparera valda' }));
  expect(screen.getByRole('alert')).toHaveTextContent('Reparationen blev inte klar');
});

test('can be used by everybody', async () => {
  await renderRepair(fakeServices({ previewRepair: () => Promise.resolve(PREVIEW) }));
  await userEvent.click(preview());
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
});
