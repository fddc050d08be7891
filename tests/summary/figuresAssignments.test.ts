import { figuresOfTables, partOf } from './figuresOfBook';

const RS = 'Regionstyrelsen';
const HSN = 'Hälso- och sjukvårdsnämnden';
const PN = 'Patientnämnden';

describe('assignments', () => {
  const row = (
    board: string,
    status: string | null,
    assignment = 'Minska bemanningen',
    endDate?: number,
  ) => ({
    board,
    assignedBy: 'Fullmäktige',
    assignment,
    status,
    endDate: endDate ?? 'Löpande',
  });

  test('one given to several boards counts once in the region, by the answer that asks most for attention', () => {
    const report = figuresOfTables({
      tblUppdrag: [
        row(RS, 'Avslutat'),
        row(HSN, 'Pågående med avvikelse', 'minska  bemanningen.'),
        row(PN, 'Pågående'),
        row(PN, 'Ej påbörjat', 'Något annat'),
      ],
    });
    const { counts, list, late } = partOf(report, 'region').assignments;
    expect([counts.total.count, counts.parts.deviating.count, counts.parts.notStarted.count]).toEqual([
      2, 1, 1,
    ]);
    expect(late.count).toBe(0);
    expect(list[0]?.answers.map(({ board, state }) => [board.code, state])).toEqual([
      ['RS', 'Avslutat'],
      ['HSN', 'Pågående med avvikelse'],
      ['PN', 'Pågående enligt plan'],
    ]);
    expect(counts.parts.deviating.source).toEqual([
      { table: 'tblUppdrag', sheet: 'Uppdrag', rows: [5, 6, 7] },
    ]);
  });

  test('the same text from another giver is another assignment', () => {
    const report = figuresOfTables({
      tblUppdrag: [row(RS, 'Avslutat'), { ...row(HSN, 'Avslutat'), assignedBy: 'Nämnd' }],
    });
    expect(partOf(report, 'region').assignments.counts.total.count).toBe(2);
  });

  test('late ones come first and are counted in addition; no status is told as missing', () => {
    // 45046 is 30 April 2023, the period's last day.
    const report = figuresOfTables({
      tblUppdrag: [
        row(RS, 'Pågående med avvikelse', 'A', 45_047),
        row(RS, 'Pågående enligt plan', 'B', 45_046),
        row(RS, null, 'C', 45_000),
        row(HSN, 'Avslutat', 'B', 45_000),
      ],
    });
    const rs = partOf(report, 'RS');
    expect(rs.assignments.list.map(({ assignment, state }) => [assignment, state])).toEqual([
      ['B', 'Försenat'],
      ['A', 'Pågående med avvikelse'],
      ['C', null],
    ]);
    const { parts, total } = rs.assignments.counts;
    expect([total.count, parts.onTrack.count, parts.deviating.count, parts.missing.count]).toEqual([
      3, 1, 1, 1,
    ]);
    expect(rs.gaps.find(({ kind }) => kind === 'assignmentStatus')?.count).toBe(1);
    // RS is late with B, so the region is.
    expect(partOf(report, 'region').assignments.list[0]).toMatchObject({
      assignment: 'B',
      state: 'Försenat',
    });
  });
});
