/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { BoardFile } from '../../commands/readBoardFile';
import { chooseFiles, fakeReader, fileCards, press, renderCollect, statusBar } from './renderCollect';
import {
  boardComparison,
  collectionReport,
  fileReport,
  HSN,
  oneAsked,
  oneTaken,
  RS,
  WITH_ERROR,
} from './testReports';

// Typing and clicking step by step takes seconds on a busy machine.
jest.setTimeout(30_000);

describe('the files', () => {
  test('are told one by one: board, period, rows, findings and what becomes of them', async () => {
    const report = collectionReport({
      files: [
        fileReport(0, 'PN.xlsx', {
          errors: 1,
          warnings: 2,
          sinceLast: 'changed',
          weight: 'note',
          issues: [{ kind: 'errors', errors: 1 }],
        }),
      ],
      boards: [boardComparison()],
      isChanged: true,
    });
    await renderCollect((files) => (files.length === 0 ? collectionReport() : report), {
      readBoardFiles: fakeReader([WITH_ERROR]),
    });
    await chooseFiles('PN.xlsx');
    expect(statusBar()).toHaveTextContent('1 fil är läst.');
    const list = screen.getByRole('list', { name: 'Filer' });
    expect(list).toHaveTextContent('PN.xlsxSamlas inRegionstyrelsen');
    expect(list).toHaveTextContent('Uppföljning april 2023 · 96 rader · ändrad sedan sist');
    expect(list).toHaveTextContent('1 fel2 varningar');
    await userEvent.click(screen.getByText('Visa felen'));
    expect(screen.getByText(/^Riktning för ”Chefer” saknas/)).toBeVisible();
  });

  test('those that need the user stand first, and nothing is written before they are decided about', async () => {
    const collect = jest.fn();
    await renderCollect(oneAsked, { readBoardFiles: fakeReader([RS, HSN]), collect });
    await chooseFiles('RS.xlsx', 'HSN.xlsx');
    expect(statusBar()).toHaveTextContent('2 filer är lästa.1 fil behöver ett beslut.');
    expect(fileCards().map((card) => card.textContent)).toEqual(['HSN.xlsx', 'RS.xlsx']);
    expect(screen.getByText('Filen gäller augusti. Här samlas april in.')).toBeVisible();
    await press('Samla in 1 nämnd');
    expect(collect).not.toHaveBeenCalled();
    expect(screen.getByRole('button', { name: 'Samla in 1 nämnd' })).toHaveAccessibleDescription(
      /^1 fil väntar på beslut\./,
    );
    const choice = screen.getByRole('radiogroup', { name: 'Ska HSN.xlsx samlas in?' });
    await userEvent.click(within(choice).getByRole('radio', { name: 'Samla in' }));
    expect(screen.getByRole('button', { name: 'Samla in 2 nämnder' })).not.toHaveAttribute(
      'aria-disabled',
      'true',
    );
    await userEvent.click(within(choice).getByRole('radio', { name: 'Lämna utanför' }));
    expect(screen.getByRole('button', { name: 'Samla in 1 nämnd' })).not.toHaveAttribute(
      'aria-disabled',
      'true',
    );
  });

  test('what can be is collected when the user says so in so many words', async () => {
    const collect = jest.fn(() => Promise.resolve({ kind: 'collected', report: oneTaken([RS]) } as const));
    await renderCollect(oneAsked, { readBoardFiles: fakeReader([RS, HSN]), collect });
    await chooseFiles('RS.xlsx', 'HSN.xlsx');
    await userEvent.click(
      screen.getByRole('checkbox', { name: 'Samla in det som går, och lämna 1 fil utanför' }),
    );
    await press('Samla in 1 nämnd');
    const decided = { decisions: new Map(), isPartial: true };
    expect(collect).toHaveBeenCalledWith([RS, HSN], decided, expect.any(Function));
  });

  test('of two files of one board, taking one leaves the other', async () => {
    const seen: (readonly (readonly [number, string])[])[] = [];
    await renderCollect(
      (files, decisions) => {
        seen.push([...decisions]);
        return collectionReport({
          files: files.map(({ name }, index) =>
            fileReport(index, name, { weight: 'ask', decision: 'leave' }),
          ),
          undecided: [0, 1],
        });
      },
      { readBoardFiles: fakeReader([RS, HSN]) },
    );
    await chooseFiles('RS.xlsx', 'HSN.xlsx');
    const second = screen.getByRole('radiogroup', { name: 'Ska HSN.xlsx samlas in?' });
    await userEvent.click(within(second).getByRole('radio', { name: 'Samla in' }));
    expect(seen.at(-1)).toEqual([
      [0, 'leave'],
      [1, 'take'],
    ]);
  });

  test('one that cannot be collected is left out by a tick, or removed from the list', async () => {
    const broken: BoardFile = { kind: 'unreadable', name: 'trasig.xlsx', fault: 'badXml' };
    const decisions: unknown[] = [];
    await renderCollect(
      (files, decided) => {
        decisions.push([...decided]);
        const file = fileReport(0, 'trasig.xlsx', {
          board: null,
          code: null,
          layout: null,
          weight: 'stop',
          issues: [{ kind: 'unreadable', fault: 'badXml' }],
          decision: 'leave',
          sinceLast: null,
        });
        return collectionReport({
          files: files.length === 0 ? [] : [file],
          undecided: files.length === 0 ? [] : [0],
        });
      },
      { readBoardFiles: fakeReader([broken]) },
    );
    await chooseFiles('trasig.xlsx');
    expect(screen.getByText(/^Filen är skadad\. Öppna den i Excel/)).toBeVisible();
    expect(screen.getByText('Kan inte samlas in')).toBeVisible();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Lämna utanför: trasig.xlsx' }));
    expect(decisions.at(-1)).toEqual([[0, 'leave']]);
    await press('Ta bort trasig.xlsx ur listan');
    expect(screen.queryByRole('list', { name: 'Filer' })).not.toBeInTheDocument();
  });

  test('that are no workbooks get an answer, also when dropped', async () => {
    await renderCollect(oneTaken);
    await chooseFiles('export.csv', 'gammal.xls', '~$RS.xlsx', 'protokoll.pdf', 'plan.ods');
    expect(statusBar()).toHaveTextContent('Ingen av filerna är en Excelarbetsbok (.xlsx).');
    expect(screen.getByRole('heading', { name: '5 filer läses inte' })).toBeVisible();
    for (const answer of [
      /export\.csv – En textfil/,
      /gammal\.xls – Ett annat Excelformat/,
      /~\$RS\.xlsx – En tillfällig fil/,
      /protokoll\.pdf – Ingen Excelarbetsbok\. Be nämnden/,
      /plan\.ods – En fil från ett annat kalkylprogram/,
    ]) {
      expect(
        screen.getAllByRole('listitem').filter(({ textContent }) => answer.test(textContent)),
      ).toHaveLength(1);
    }
    const drop = { types: ['Files'], items: [], files: [new File(['a;b'], 'siffror.csv')] };
    await act(async () => {
      fireEvent.drop(screen.getByText('Dra nämndernas filer hit, eller välj dem'), { dataTransfer: drop });
      await Promise.resolve();
    });
    expect(screen.getByRole('heading', { name: '1 fil läses inte' })).toBeVisible();
  });
});
