/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import axe from 'axe-core';
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { GoToResult } from '../../commands/goTo';
import type { RedistributionReading } from '../../commands/readRedistributions';
import {
  HSN,
  PROPOSALS,
  READING,
  RS,
  WITHOUT_PURPOSES,
  press,
  renderRedistributions,
  statusBar,
  tab,
} from './renderRedistributions';

// Typing and clicking step by step takes seconds on a busy machine.
jest.setTimeout(30_000);

const plain = (element: HTMLElement): string => element.textContent.replaceAll('\u00a0', ' ');
const violations = async (): Promise<string[]> => {
  const results = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};

describe('Ändamål', () => {
  test('each with its verdict in words and its balance; what does not balance stands first', async () => {
    await renderRedistributions();
    const items = within(screen.getByRole('list', { name: 'Ändamål' })).getAllByRole('listitem');
    expect(items.map((item) => within(item).getByRole('button').textContent)).toEqual([
      'Flytt av tjänst Obalans',
      'FVIS Jämnt',
      'Läkemedel Nya pengar',
    ]);
    expect(screen.getAllByRole('img').map((bar) => bar.getAttribute('aria-label'))).toEqual([
      'Ges 0,36 mkr, fås 0,00 mkr, rest −0,36 mkr.',
      'Ges 12,30 mkr, fås 12,30 mkr, rest 0,00 mkr.',
      'Ges 0,00 mkr, fås 0,00 mkr, nya pengar +40,50 mkr.',
    ]);
  });

  test('unfolds givers and receivers, each the way to its row', async () => {
    const goToRows = jest.fn(() => Promise.resolve({ kind: 'shown' } as const));
    await renderRedistributions({ goToRows });
    await press(/^FVIS/);
    expect(screen.getByRole('button', { name: /^FVIS/ })).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getByText('Går jämnt ut.')).toBeVisible();
    const givers = within(screen.getByRole('list', { name: 'Ger' })).getAllByRole('button');
    expect(givers).toHaveLength(1);
    expect(givers[0]).toHaveAccessibleName('Service Regionstyrelsen · till vården −12,30 mkr, visa rad 5');
    await press(`${HSN} +12,30 mkr, visa rad 6`);
    expect(goToRows).toHaveBeenCalledWith({ table: 'tblOmfordelningar', firstRow: 6, count: 1 });
  });

  test.each([
    [
      { kind: 'hidden', sheet: 'Omfördelningar' },
      'Bladet Omfördelningar är dolt. Högerklicka på en bladflik',
    ],
    [{ kind: 'gone', sheet: 'Omfördelningar' }, 'Tabellen på bladet Omfördelningar finns inte längre.'],
  ] as const)('says why a row is not shown: %j', async (went: GoToResult, sentence) => {
    await renderRedistributions({ goToRows: () => Promise.resolve(went) });
    await press(/^Flytt av tjänst/);
    await press(/visa rad 8$/);
    expect(statusBar()).toHaveTextContent(sentence);
  });

  test('says it in English', async () => {
    await renderRedistributions({}, READING, 'en');
    expect(screen.getByRole('button', { name: 'FVIS Balanced' })).toBeVisible();
    expect(screen.getByRole('tab', { name: 'Left to give' })).toBeVisible();
  });
});

describe('Nämnder', () => {
  test('given, received, new money and net, with the sum of all, and a board’s rows unfolded', async () => {
    await renderRedistributions();
    await tab('Nämnder');
    const table = screen.getByRole('table', { name: 'Ges och fås per nämnd, i mkr' });
    const rows = within(table)
      .getAllByRole('row')
      .map((row) => plain(row));
    expect(rows).toEqual([
      'GerFårNya pengarNetto',
      RS,
      '−12,660,000,00−12,66',
      HSN,
      '0,00+12,30+40,50+52,80',
      'Alla nämnder',
      '−12,66+12,30+40,50+40,14',
    ]);
    await press(RS);
    const own = within(screen.getByRole('list', { name: RS })).getAllByRole('button');
    expect(own.map(plain)).toEqual([
      'Service Regionstyrelsen · till vården −12,30 mkr, visa rad 5',
      'Regionstyrelsen  −0,36 mkr, visa rad 8',
    ]);
  });

  test.each([
    [{ changed: true, moved: true }, /^Summorna för Plan står till höger.*De har flyttats/],
    [{ changed: false, moved: false }, /^Summorna för Plan stod redan rätt/],
  ])('writes the sums: %j', async (outcome, sentence) => {
    const area = { row: 3, column: 16, rowCount: 6, columnCount: 3 };
    const result = { kind: 'written', sheet: 'Omfördelningar', area, stage: 'Plan', boards: [RS] } as const;
    await renderRedistributions({
      writeRedistributionSums: () => Promise.resolve({ ...result, ...outcome }),
    });
    await tab('Nämnder');
    await press('Skriv summorna i bladet');
    expect(statusBar()).toHaveTextContent(sentence);
  });

  test('says why the sums are not written', async () => {
    const refused = { kind: 'protected', sheet: 'Omfördelningar' } as const;
    await renderRedistributions({ writeRedistributionSums: () => Promise.resolve(refused) });
    await tab('Nämnder');
    await press('Skriv summorna i bladet');
    expect(statusBar()).toHaveTextContent('Bladet Omfördelningar är skyddat.');
  });
});

describe('Flöden', () => {
  test('a picture, and the same in sentences that unfold their rows', async () => {
    await renderRedistributions();
    await tab('Flöden');
    expect(screen.getByRole('img', { name: /^Bild av vem som ger till vem/ })).toBeVisible();
    const sentence = /^Regionstyrelsen ger 12,30\smkr till Hälso- och sjukvårdsnämnden \(FVIS\)\.$/u;
    await press(sentence);
    const rows = within(screen.getByRole('list', { name: sentence })).getAllByRole('button');
    expect(rows).toHaveLength(2);
    await userEvent.click(screen.getByRole('radio', { name: 'Områden' }));
    expect(screen.getByRole('button', { name: /^Regionstyrelsen, Service ger/ })).toBeVisible();
  });
});

describe('Kvar att ge', () => {
  test('the budget and what is left after each change, and where it is not enough', async () => {
    const goToRows = jest.fn(() => Promise.resolve({ kind: 'shown' } as const));
    await renderRedistributions({ goToRows });
    await tab('Kvar att ge');
    const table = screen.getByRole('table', { name: 'Så ändras budgeten för Regionstyrelsen, Service' });
    const rows = within(table)
      .getAllByRole('row')
      .map((row) => plain(row));
    expect(rows).toEqual([
      'BeslutÄndringKvar',
      'FVIS2023-03-01 · rad 5−3,002,00',
      'ITUtan datum · rad 9Räcker inte−4,00−2,00',
    ]);
    expect(screen.getByText('1 område utan ändringar under året')).toBeVisible();
    await press('Service Regionstyrelsen 5,00 mkr, visa budgetraden');
    expect(goToRows).toHaveBeenCalledWith({ table: 'tblBudget', firstRow: 5, count: 1 });
  });

  test('says what to do where there is no budget', async () => {
    await renderRedistributions({}, { ...READING, overview: { ...READING.overview, remaining: [] } });
    await tab('Kvar att ge');
    expect(screen.getByText('Arbetsboken har inga budgetrader att räkna från.')).toBeVisible();
  });
});

describe('Förslag', () => {
  test('only while rows lack Ändamål; they are first where no row has one', async () => {
    const { unmount } = await renderRedistributions();
    expect(screen.queryByRole('tab', { name: /Förslag/ })).not.toBeInTheDocument();
    unmount();
    await renderRedistributions({}, WITHOUT_PURPOSES);
    expect(screen.getByRole('tab', { name: 'Förslag (2)' })).toHaveAttribute('aria-selected', 'true');
    await tab('Ändamål');
    await press('Visa förslag');
    expect(screen.getByRole('heading', { name: 'Förslag på Ändamål' })).toBeVisible();
  });

  test('accepts one with the name changed and a row left out, or all; the list is read anew', async () => {
    const acceptGroups = jest.fn(() =>
      Promise.resolve({
        kind: 'accepted',
        sheet: 'Omfördelningar',
        written: [{ purpose: 'Licenser för kliniker', rows: [10, 11] }],
        left: [],
      } as const),
    );
    const readRedistributions = jest
      .fn<Promise<RedistributionReading>, []>()
      .mockResolvedValueOnce(WITHOUT_PURPOSES)
      .mockResolvedValueOnce({ ...WITHOUT_PURPOSES, proposals: PROPOSALS.slice(1) })
      .mockResolvedValue(READING);
    await renderRedistributions({ acceptGroups, readRedistributions });
    await userEvent.click(screen.getByText('Andra möjligheter', { selector: 'summary', ignore: '[open] *' }));
    await press('Använd Licenser för kliniker');
    await press('Godta Licenser för kliniker');
    expect(acceptGroups).toHaveBeenLastCalledWith([
      { purpose: 'Licenser för kliniker', members: PROPOSALS[0]?.members },
    ]);
    expect(statusBar()).toHaveTextContent('Ändamål är skrivet på 2 rader.');
    expect(screen.getByRole('heading', { name: 'Förslag på Ändamål' })).toHaveFocus();
    await press('Lämna rad 14 utanför');
    await press(/^Forskning/);
    expect(screen.getByRole('checkbox', { name: 'Ta med rad 14' })).not.toBeChecked();
    await press('Godta 1 förslag');
    expect(acceptGroups).toHaveBeenLastCalledWith([
      { purpose: 'Forskning', members: PROPOSALS[1]?.members.slice(0, 2) },
    ]);
    expect(screen.getByText('Alla rader med belopp har Ändamål.')).toBeVisible();
    await tab('Nämnder');
    expect(screen.queryByRole('tab', { name: /Förslag/ })).not.toBeInTheDocument();
  });

  test('a name is needed, and rows that were left are told', async () => {
    const [first] = PROPOSALS;
    const row = first?.members[0];
    if (row === undefined) throw new Error('no row');
    const left = [{ row, purpose: 'Licensavtal', reason: { kind: 'filled', found: 'IT' } }] as const;
    const acceptGroups = jest.fn(() =>
      Promise.resolve({ kind: 'accepted', sheet: 'Omfördelningar', written: [], left } as const),
    );
    await renderRedistributions({ acceptGroups }, WITHOUT_PURPOSES);
    await press(/^Licensavtal/);
    const name = screen.getByRole('textbox', { name: 'Ändamål' });
    await userEvent.clear(name);
    expect(name).toBeInvalid();
    await press('Godta alla 2 förslag');
    expect(acceptGroups).not.toHaveBeenCalled();
    await userEvent.type(name, 'Licensavtal');
    await press('Godta alla 2 förslag');
    expect(screen.getByText('Rad 10 har fått ändamålet IT under tiden och är orörd.')).toBeVisible();
    expect(statusBar()).toHaveTextContent('Inget Ändamål är skrivet.');
  });
});

describe('the whole view', () => {
  test('a workbook without the table is told where to get it', async () => {
    await renderRedistributions({}, { kind: 'noTable' });
    expect(screen.getByText('Arbetsboken har ingen tabell med omfördelningar.')).toBeVisible();
    expect(screen.getByText(/Kopiera bladet från en sådan till den här\.$/)).toBeVisible();
  });

  test('shows one Skede where rows bear both', async () => {
    const both = { ...READING, stages: ['Plan', 'Under året'] } as const;
    const readRedistributions = jest.fn(() => Promise.resolve(both));
    await renderRedistributions({ readRedistributions });
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Skede' }), 'Plan');
    expect(readRedistributions).toHaveBeenLastCalledWith('Plan');
  });

  test('is read again when the pane gets the focus, and says when that fails', async () => {
    const readRedistributions = jest
      .fn<Promise<RedistributionReading>, []>()
      .mockResolvedValueOnce(READING)
      .mockRejectedValueOnce(Object.assign(new Error('busy'), { code: 'cellEdit' }))
      .mockResolvedValue(WITHOUT_PURPOSES);
    await renderRedistributions({ readRedistributions });
    await act(async () => {
      window.dispatchEvent(new Event('focus'));
      await Promise.resolve();
    });
    expect(await screen.findByText(/^Arbetsboken kunde inte läsas om/)).toBeVisible();
    await press('Läs om');
    expect(screen.queryByText(/^Arbetsboken kunde inte läsas om/)).not.toBeInTheDocument();
    expect(screen.getByRole('tab', { name: 'Förslag (2)' })).toBeVisible();
  });

  test.each(['Ändamål', 'Nämnder', 'Flöden', 'Kvar att ge', 'Förslag (2)'])(
    'can be used by everybody: %s',
    async (name) => {
      await renderRedistributions({}, { ...READING, proposals: PROPOSALS });
      await tab(name);
      for (const folded of screen.queryAllByRole('button', { expanded: false }))
        await userEvent.click(folded);
      expect(await violations()).toEqual([]);
    },
  );
});
