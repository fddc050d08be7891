import type { BoardComparison } from '../domain/collect/collectionReport';
import { collectBoardLines, collectFileLine, collectIssue } from './collectText';

const COMPARISON: BoardComparison = {
  board: 'Patientnämnden',
  code: 'PN',
  file: 0,
  isChanged: true,
  tables: [
    {
      table: 'tblEkonomi',
      sheet: 'Ekonomi',
      before: 2,
      after: 2,
      added: [{ label: 'Tandvård', address: 'Ekonomi!A6' }],
      gone: [{ label: '', address: 'Ekonomi!A9' }],
      changed: [
        {
          label: 'Vård',
          address: 'Ekonomi!A5',
          cells: [{ column: 'Årsprognos', before: '12,5', after: '' }],
        },
      ],
      moved: 0,
    },
  ],
};

test('a board’s rows, new, gone and changed, with old and new values', () => {
  expect(collectBoardLines('sv', COMPARISON)).toEqual([
    {
      table: 'Ekonomi: 2 rader (1 ny, 1 borta, 1 ändrad)',
      rows: [
        'Ny: Tandvård (Ekonomi!A6)',
        'Borta: Ekonomi!A9',
        'Ändrad: Vård (Ekonomi!A5), Årsprognos: tomt (tidigare 12,5)',
      ],
    },
  ]);
  expect(collectBoardLines('en', COMPARISON)[0]?.rows.at(-1)).toBe(
    'Changed: Vård (Ekonomi!A5), Årsprognos: blank (was 12,5)',
  );
});

test('a file in a line, and what is wrong with it', () => {
  const file = {
    index: 0,
    name: 'PN.xlsx',
    board: null,
    code: null,
    layout: null,
    year: null,
    period: null,
    rows: 0,
    errors: 0,
    warnings: 0,
    issues: [],
    weight: 'stop',
    decision: 'leave',
    isDecided: false,
    sinceLast: null,
  } as const;
  expect(collectFileLine('sv', file)).toBe('PN.xlsx: okänd nämnd, lämnas utanför');
  expect(collectIssue('sv', { kind: 'unreadable', fault: 'encrypted' })).toContain('Ta bort lösenordet');
  const rows = { kind: 'foreignRows', sheet: 'Mål', count: 22, rows: [5, 6], boards: ['', 'RS'] } as const;
  expect(collectIssue('sv', rows)).toBe(
    'Mål: 22 rader hör inte till nämnden och kommer inte med (tom nämnd, RS; rad 5, 6 och 20 till).',
  );
});
