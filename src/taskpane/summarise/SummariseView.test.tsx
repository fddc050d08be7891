/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import axe from 'axe-core';
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DONE, EVIDENCE, PREVIEW } from '../../../tests/summary/paneSummaries';
import type { EvidencePlace, SummaryEvidence } from '../../commands/summaryEvidence';
import type { SummaryEars } from '../../commands/watchSummaries';
import type { Language } from '../../text/language';
import type { PaneServices } from '../paneServices';
import { fakeServices, renderPane, type RenderedPane } from '../renderPane';

// Typing and clicking step by step takes seconds on a busy machine.
jest.setTimeout(60_000);

function renderSummarise(own: Partial<PaneServices> = {}, language: Language = 'sv'): Promise<RenderedPane> {
  const services = fakeServices({
    previewSummaries: () => Promise.resolve(PREVIEW),
    summarise: () => Promise.resolve(DONE),
    summaryEvidence: () => Promise.resolve(EVIDENCE),
    ...own,
  });
  return renderPane(services, language, 'summarise');
}

const statusBar = (): HTMLElement => within(screen.getByRole('contentinfo')).getByRole('status');
const press = (name: string | RegExp): Promise<void> => userEvent.click(screen.getByRole('button', { name }));
const will = (): HTMLElement => screen.getByRole('region', { name: 'Det här kommer att ändras' });

describe('Sammanställ', () => {
  test('previews when it opens: all chosen, how each stands, and what will change per sheet', async () => {
    await renderSummarise();
    const set = screen.getByRole('group', { name: 'Sammanfattningar' });
    expect(within(set).getAllByRole('checkbox')).toHaveLength(3);
    expect(within(set).getByRole('checkbox', { name: 'Alla nämnder (regionen) Inaktuell' })).toBeChecked();
    expect(within(set).getByRole('checkbox', { name: 'Regionstyrelsen Saknas ännu' })).toBeChecked();
    expect(within(set).getByRole('checkbox', { name: 'Patientnämnden Aktuell' })).toBeChecked();
    expect(statusBar()).toHaveTextContent(
      'Inget är skrivet ännu. 1 blad är nytt, 1 har ändringar och 1 är aktuellt.',
    );
    expect(within(will()).getByText('Ny röd indikator: Antal besök (mål 4, RS), var gul.')).toBeVisible();
    expect(within(will()).getByText('Nytt blad skrivs.')).toBeVisible();
    expect(within(will()).getByText('Aktuell. Bara tiden skrivs.')).toBeVisible();
    expect(within(will()).getByText(/^Sammanfattning FHS: nämnden har inga rader längre/u)).toBeVisible();
  });

  test('refreshes what is chosen, and lists what changed with the way to the sheets', async () => {
    const summarise = jest.fn(() => Promise.resolve(DONE));
    const goTo = jest.fn(() => Promise.resolve({ kind: 'shown' } as const));
    await renderSummarise({ summarise, goTo });
    await userEvent.click(screen.getByRole('checkbox', { name: /^Patientnämnden/u }));
    expect(within(will()).queryByText('Aktuell. Bara tiden skrivs.')).not.toBeInTheDocument();
    await press('Uppdatera sammanfattningar');
    expect(summarise).toHaveBeenCalledWith(
      expect.objectContaining({ boards: ['region', 'RS'], previewed: PREVIEW.sheets }),
      expect.any(Function),
    );
    const did = screen.getByRole('region', { name: 'Ändrat sedan förra uppdateringen' });
    expect(within(did).getByText('Ny röd indikator: Antal besök (mål 4, RS), var gul.')).toBeVisible();
    expect(statusBar()).toHaveTextContent('2 sammanfattningar är uppdaterade.');
    expect(screen.queryByRole('button', { name: 'Uppdatera sammanfattningar' })).not.toBeInTheDocument();
    await press('Sammanfattning RS');
    expect(goTo).toHaveBeenCalledWith(expect.objectContaining({ sheet: 'Sammanfattning RS', address: null }));
  });

  test('says when the workbook moved between the preview and the refresh', async () => {
    await renderSummarise({ summarise: () => Promise.resolve({ ...DONE, hasMoved: true }) });
    await press('Uppdatera sammanfattningar');
    expect(statusBar()).toHaveTextContent('Arbetsboken ändrades efter förhandsgranskningen');
  });

  test('says that nothing needs to be written', async () => {
    const sheets = PREVIEW.sheets.map((sheet) => ({ ...sheet, outcome: 'unchanged', moved: [] }) as const);
    await renderSummarise({ previewSummaries: () => Promise.resolve({ ...PREVIEW, sheets }) });
    expect(statusBar()).toHaveTextContent('Sammanfattningarna är aktuella. Inget behöver skrivas.');
  });

  test('an edit makes the preview hold no more, and so does another language', async () => {
    const ears: SummaryEars[] = [];
    const watchSummaries = (each: SummaryEars) => {
      ears.push(each);
      return Promise.resolve(() => Promise.resolve());
    };
    const previewSummaries = jest.fn(() => Promise.resolve(PREVIEW));
    await renderSummarise({ watchSummaries, previewSummaries });
    act(() => ears[0]?.onChanged());
    expect(screen.getByText('Förhandsgranskningen gäller inte längre. Förhandsgranska igen.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Uppdatera sammanfattningar' })).not.toBeInTheDocument();
    await press('Förhandsgranska');
    expect(screen.queryByText(/gäller inte längre/u)).not.toBeInTheDocument();
    await userEvent.click(screen.getByText('Fler val'));
    await userEvent.click(screen.getByRole('radio', { name: 'Engelska' }));
    expect(screen.getByText(/gäller inte längre/u)).toBeVisible();
    await press('Förhandsgranska');
    expect(previewSummaries).toHaveBeenLastCalledWith({ language: 'en' });
    expect(ears).toHaveLength(1);
  });

  test('with nothing chosen nothing can be done', async () => {
    const previewSummaries = jest.fn(() => Promise.resolve(PREVIEW));
    await renderSummarise({ previewSummaries });
    await press('Välj inga');
    expect(screen.getByText('Välj minst en sammanfattning.')).toBeVisible();
    await press('Förhandsgranska');
    expect(previewSummaries).toHaveBeenCalledTimes(1);
    await press('Välj alla');
    expect(screen.getByRole('button', { name: 'Uppdatera sammanfattningar' })).toBeVisible();
  });

  test('a refusal says what to do; a fault says that nothing was lost', async () => {
    const refused = { kind: 'refused', refusal: 'protectedSheets', sheets: ['Sammanfattning RS'] } as const;
    await renderSummarise({
      previewSummaries: () => Promise.resolve(PREVIEW),
      summarise: jest
        .fn<ReturnType<PaneServices['summarise']>, []>()
        .mockResolvedValueOnce(refused)
        .mockRejectedValueOnce(Object.assign(new Error('no'), { code: 'noAnswer' })),
    });
    await press('Uppdatera sammanfattningar');
    expect(statusBar()).toHaveTextContent('Bladet Sammanfattning RS är skyddat.');
    await press('Uppdatera sammanfattningar');
    expect(screen.getByRole('alert')).toHaveTextContent('Sammanfattningarna blev inte klara');
    expect(screen.getByRole('alert')).toHaveTextContent('Inget i tabellerna har ändrats.');
  });

  test('compares with an earlier follow-up', async () => {
    const previous = { kind: 'unreadable', code: 'notZip' } as const;
    await renderSummarise({ readPreviousPeriod: () => Promise.resolve(previous) });
    await userEvent.click(screen.getByText('Fler val'));
    await userEvent.upload(screen.getByLabelText(/^Jämför med en tidigare/u), new File(['x'], 'april.xlsx'));
    expect(statusBar()).toHaveTextContent('Den tidigare uppföljningen kunde inte läsas.');
  });
});

describe('Visa underlag', () => {
  test('of a figure in the pane: the rows, which are selected by a press; closing gives the focus back', async () => {
    const summaryEvidence = jest.fn<Promise<SummaryEvidence>, [EvidencePlace]>(() =>
      Promise.resolve(EVIDENCE),
    );
    const goTo = jest.fn(() => Promise.resolve({ kind: 'shown' } as const));
    await renderSummarise({ summaryEvidence, goTo });
    const asker = screen.getByRole('button', { name: 'Visa underlag Gröna indikatorer' });
    await userEvent.click(asker);
    expect(summaryEvidence).toHaveBeenCalledWith({
      kind: 'figure',
      code: 'region',
      key: 'headline:indicators',
    });
    const panel = screen.getByRole('region', { name: /^Underlag: .*Gröna indikatorer/u });
    expect(within(panel).getByRole('heading')).toHaveFocus();
    const row = within(panel).getByRole('button', { name: /Indikatorer rad 29 · Regionstyrelsen/u });
    expect(row).toHaveTextContent('Utfall april 2023: 62 % · Mål 2023: saknas');
    await userEvent.click(row);
    expect(goTo).toHaveBeenCalledWith(
      expect.objectContaining({ sheet: 'Indikatorer', address: 'Indikatorer!A29:S29' }),
    );
    await press('Stäng underlaget');
    expect(panel).not.toBeInTheDocument();
    expect(asker).toHaveFocus();
  });

  test('of the selected cell', async () => {
    const ears: SummaryEars[] = [];
    const summaryEvidence = jest.fn<Promise<SummaryEvidence>, [EvidencePlace]>(() =>
      Promise.resolve({ kind: 'noFigure' } as const),
    );
    await renderSummarise({
      summaryEvidence,
      watchSummaries: (each) => {
        ears.push(each);
        return Promise.resolve(() => Promise.resolve());
      },
    });
    await press('Visa underlag för markerad cell');
    expect(summaryEvidence).not.toHaveBeenCalled();
    act(() => ears[0]?.onSelected({ sheet: 'Sammanfattning RS', row: 13, column: 6, address: 'G14' }));
    expect(screen.getByText('Markerad cell: Sammanfattning RS!G14')).toBeVisible();
    await press('Visa underlag för markerad cell');
    expect(summaryEvidence).toHaveBeenCalledWith({
      kind: 'cell',
      sheet: 'Sammanfattning RS',
      row: 13,
      column: 6,
    });
    expect(statusBar()).toHaveTextContent('Den markerade cellen har inget underlag.');
  });

  test('of a goal, which also says how it moved', async () => {
    await renderSummarise();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Visa' }), 'Regionstyrelsen');
    await userEvent.click(screen.getByText('Målen'));
    expect(screen.getByText(/Bättre än föregående: Uppfylls inte/u)).toBeVisible();
    await press('Visa underlag Mål 4 Tillgänglig vård');
    expect(screen.getByRole('region', { name: /^Underlag: .*Mål 4/u })).toBeVisible();
  });
});

test('says it in English', async () => {
  await renderSummarise({}, 'en');
  expect(screen.getByRole('heading', { level: 1, name: 'Summarise' })).toBeVisible();
  expect(statusBar()).toHaveTextContent(
    'Nothing is written yet. 1 sheet is new, 1 has changes and 1 is up to date.',
  );
});

test('can be used by everybody', async () => {
  const violations = async (): Promise<string[]> => {
    const results = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  };
  await renderSummarise();
  expect(await violations()).toEqual([]);
  await userEvent.click(screen.getByText('Fler val'));
  await press('Visa underlag Gröna indikatorer');
  expect(await violations()).toEqual([]);
  await press('Uppdatera sammanfattningar');
  expect(await violations()).toEqual([]);
});
