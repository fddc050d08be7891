import { summaryEvidence, type SummaryEvidence } from '../../src/commands/summaryEvidence';
import { RefreshedBook } from './refreshedBook';

jest.setTimeout(120_000);

const RS = 'Sammanfattning RS';
const REGION = 'Sammanfattning region';
const [LABEL, WORD, FIRST_FIGURE] = [3, 5, 6] as const;
const [GREEN, RED] = [FIRST_FIGURE + 4, FIRST_FIGURE + 6] as const;

let book: RefreshedBook;
beforeAll(async () => {
  book = new RefreshedBook();
  await book.refresh(5);
});

function evidenceAt(sheet: string, key: string, column: number): Promise<SummaryEvidence> {
  return summaryEvidence(book.hosted.book, { kind: 'cell', sheet, row: book.rowOf(sheet, key), column });
}

async function rowsAt(sheet: string, key: string, column: number): Promise<readonly string[]> {
  const found = await evidenceAt(sheet, key, column);
  if (found.kind !== 'evidence') throw new Error(found.kind);
  return found.rows.map((row) => `${row.table} ${row.row}`);
}

describe('Visa underlag', () => {
  test('a count gives the rows that it counts, with what they say', async () => {
    const found = await evidenceAt(RS, 'goal:7', GREEN);
    expect(found).toMatchObject({
      kind: 'evidence',
      part: { name: 'Regionstyrelsen' },
      column: 'Grön',
      isStale: false,
      rows: [
        {
          table: 'tblIndikatorer',
          sheet: 'Indikatorer',
          row: 29,
          address: 'Indikatorer!A29:S29',
          board: 'Regionstyrelsen',
          values: [
            { header: 'Utfall april 2023', value: 1655, isPercent: false },
            { header: 'Mål 2023', value: 1600, isPercent: false },
            { header: 'Status', value: 'Grön', isPercent: false },
          ],
        },
      ],
    });
    expect(await rowsAt(RS, 'goal:7', WORD)).toEqual(['tblMal 11']);
  });

  test('every count is as large as its rows are many', async () => {
    for (const code of ['RS', 'region']) {
      const sheet = `Sammanfattning ${code}`;
      for (const { key, row } of book.rows(sheet).filter((each) => /^goal:(?:2|7)$/u.test(each.key))) {
        for (let column = FIRST_FIGURE; column < FIRST_FIGURE + 9; column += 1) {
          const count = book.sheet(sheet).value(row, column);
          expect([sheet, key, column, (await rowsAt(sheet, key, column)).length]).toEqual([
            sheet,
            key,
            column,
            count,
          ]);
        }
      }
    }
  });

  test('money, deviations, assignments and sums', async () => {
    const area = book.rows(RS).find(({ key }) => key.startsWith('economy:RS:'))?.key ?? '';
    expect(await rowsAt(RS, area, FIRST_FIGURE)).toEqual(['tblEkonomi 5']);
    expect(await rowsAt(REGION, 'economyBoard:HSN', FIRST_FIGURE)).toEqual([
      'tblEkonomi 10',
      'tblEkonomi 11',
    ]);
    expect(await rowsAt(RS, 'headline:assignments', WORD)).toHaveLength(5);
    expect((await rowsAt(REGION, 'goals:total', RED)).length).toBe(
      book.sheet(REGION).value(book.rowOf(REGION, 'goals:total'), RED),
    );
    expect(await rowsAt(REGION, 'matrix:2', FIRST_FIGURE + 1)).toEqual(['tblMal 17']);
  });

  test('every row that tells of something can be followed', async () => {
    const followed =
      /^(?:headline|goal|goalText|indicator|assignment|economy|measure|investment|staff|flow|purpose|matrix|financialGoal):/u;
    const rows = [RS, REGION].flatMap((sheet) =>
      book.rows(sheet).map(({ key, row }) => ({ sheet, key, row })),
    );
    const told = rows.filter(({ key }) => followed.test(key) && !key.endsWith(':note'));
    const silent: string[] = [];
    for (const { sheet, key, row } of told.filter((_, index) => index % 23 === 0)) {
      const found = await summaryEvidence(book.hosted.book, { kind: 'cell', sheet, row, column: LABEL });
      if (found.kind !== 'evidence' || found.rows.length === 0) silent.push(`${sheet} ${key}: ${found.kind}`);
    }
    expect(told.length).toBeGreaterThan(200);
    expect(silent).toEqual([]);
  });

  test('titles, the comment and other sheets are no figures', async () => {
    expect((await evidenceAt(RS, 'notes', 4)).kind).toBe('noFigure');
    expect((await evidenceAt(RS, 'meta:time', 3)).kind).toBe('noFigure');
    const other = { kind: 'cell', sheet: 'Mål', row: 5, column: 2 } as const;
    expect((await summaryEvidence(book.hosted.book, other)).kind).toBe('noSummary');
  });

  test('a figure of the pane', async () => {
    const found = await summaryEvidence(book.hosted.book, {
      kind: 'figure',
      code: 'RS',
      key: 'headline:goals',
    });
    expect(found.kind === 'evidence' ? found.rows.map(({ row }) => row) : found.kind).toEqual([
      5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
    ]);
  });

  test('a sheet that is older than the tables is said to be', async () => {
    book.type('Indikatorer', 29, 'Utfall april 2023', 1000);
    expect(await evidenceAt(RS, 'goal:7', GREEN)).toMatchObject({
      kind: 'evidence',
      isStale: true,
      rows: [],
    });
    expect(await rowsAt(RS, 'goal:7', RED)).toContain('tblIndikatorer 29');
  });
});
