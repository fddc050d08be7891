import fc from 'fast-check';
import { findingsOf, FOLLOW_UP, said, type HandMadeRow } from './handMadeWorkbook';

const AREA = 'Digitalisering och service';

function budgetSays(
  rule: 'BUD-01' | 'BUD-02' | 'BUD-03',
  row: HandMadeRow,
  lines: readonly HandMadeRow[] = [],
): readonly string[] {
  return said(rule, { tblBudget: [{ area: AREA, ...row }], tblOmfordelningar: lines });
}

function line(amount: number | string, more: HandMadeRow = {}): HandMadeRow {
  return { area: AREA, purpose: `Ändamål ${amount}`, amount, type: 'Omfördelning', stage: 'Plan', ...more };
}

describe('BUD-01', () => {
  test('the difference is told with its sign', () => {
    expect(budgetSays('BUD-01', { previousBudget: 1200, addition: 3.9, budget: 1213.9 })).toEqual([
      'error Budget!H5: Budget 2023 för Digitalisering och service är 1 213,9 mkr, men delarna i kolumnerna före summerar till 1 203,9 mkr. Skillnaden är +10 mkr.',
    ]);
  });

  test.each([
    [{ previousBudget: 1.1, redistribution: 2.2, budget: 3.3 }, 0],
    [{ previousBudget: 1, budget: 1.00001 }, 0],
    [{ previousBudget: 1, budget: 1.000011 }, 1],
    [{ previousBudget: '1 000', budget: 1000 }, 0],
    [{ previousBudget: '1.000', budget: 5 }, 0],
    [{ budget: 5 }, 1],
    [{ previousBudget: 5, budget: null }, 0],
  ])('%j', (row, count) => {
    expect(budgetSays('BUD-01', row)).toHaveLength(count);
  });

  test('any parts add up whatever their decimals', () => {
    const hundredths = fc.integer({ min: -1_000_000, max: 1_000_000 });
    fc.assert(
      fc.property(hundredths, hundredths, hundredths, (a, b, c) => {
        const row = {
          previousBudget: a / 100,
          redistribution: b / 100,
          other: c / 100,
          budget: (a + b + c) / 100,
        };
        expect(budgetSays('BUD-01', row)).toEqual([]);
        expect(budgetSays('BUD-01', { ...row, budget: (a + b + c + 1) / 100 })).toHaveLength(1);
      }),
      { numRuns: 40 },
    );
  });
});

describe('BUD-02', () => {
  const parts = { previousBudget: 100, budget: 104.5 };

  test('agrees, or tells both sums', () => {
    const lines = [line(0.9), line(3.6)];
    expect(budgetSays('BUD-02', { ...parts, redistribution: 4.5 }, lines)).toEqual([]);
    expect(budgetSays('BUD-02', { ...parts, redistribution: 5.5 }, lines)).toEqual([
      'error Budget!D5: Omfördelning för Digitalisering och service är 5,5 mkr, men på bladet Omfördelningar (Skede Plan) summerar 2 rader till 4,5 mkr. Skillnaden är +1 mkr.',
    ]);
  });

  test.each([
    ['rounding of two lines and of the figure', { redistribution: 4.52 }, [line(0.9), line(3.6)], 1],
    ['a hundredth a line', { redistribution: 4.51 }, [line(0.9), line(3.6)], 0],
    ['a figure in whole mkr', { redistribution: 5 }, [line(0.9), line(3.6)], 0],
    ['exact lines add nothing', { redistribution: 4.52 }, [line(0.900001), line(3.600001)], 1],
    ['an empty cell is exact', {}, [line(0.4)], 1],
    ['rows of Under året do not count', {}, [line(0.4, { stage: 'Under året' })], 0],
    ['Tillskott goes to its own column', { addition: 3.9 }, [line(3.9, { type: 'Tillskott' })], 0],
    ['Tillskott in the wrong column', { redistribution: 3.9 }, [line(3.9, { type: 'Tillskott' })], 2],
    ['Ombudgetering has no column', {}, [line(3.9, { type: 'Ombudgetering' })], 0],
    ['a row that cannot be read', { redistribution: 1 }, [line('1.000'), line(3)], 0],
    ['a blank area is the board’s only one', { redistribution: 3 }, [line(3, { area: null })], 0],
    ['an area without rows', { redistribution: 9 }, [line(3, { area: 'Annat område' })], 0],
  ])('%s', (_, row, lines, count) => {
    expect(budgetSays('BUD-02', { ...parts, ...row }, lines)).toHaveLength(count);
  });
});

test('BUD-02 sums two rows of one area', () => {
  const row = { area: AREA, previousBudget: 50, redistribution: 2.25, budget: 52.25 };
  const tables = { tblBudget: [row, row], tblOmfordelningar: [line(0.9), line(3.6)] };
  expect(said('BUD-02', tables)).toEqual([]);
  expect(said('BUD-02', { ...tables, tblBudget: [row, row, row] })).toHaveLength(1);
});

describe('BUD-03', () => {
  test('the plan’s Omfördelning, and rows during the year where OMF-15 cannot tell which takes too much', () => {
    expect(budgetSays('BUD-03', { previousBudget: 5, redistribution: -6, budget: -1 })).toEqual([
      'warning Budget!H5: Omfördelningarna gör budgeten för Digitalisering och service negativ: från 5 mkr till −1 mkr.',
    ]);
    const tables = {
      tblBudget: [{ area: AREA, previousBudget: 5, budget: 5 }],
      tblOmfordelningar: [line(-4, { stage: 'Under året' }), line(-2.5, { stage: 'Under året' })],
    };
    expect([said('BUD-03', tables, FOLLOW_UP), said('OMF-15', tables, FOLLOW_UP).length]).toEqual([[], 1]);
    const unread = line('ca 1', { stage: 'Under året' });
    const unsure = { ...tables, tblOmfordelningar: [...tables.tblOmfordelningar, unread] };
    expect(said('BUD-03', unsure, FOLLOW_UP)).toEqual([
      'warning Budget!J5: Omfördelningarna under året gör budgeten för Digitalisering och service negativ: från 5 mkr till −1,5 mkr.',
    ]);
  });

  test.each([
    { previousBudget: -5, redistribution: -6, budget: -11 },
    { previousBudget: 5, redistribution: -5, budget: 0 },
    { previousBudget: 5, indexation: -6, budget: -1 },
  ])('nothing about %j', (row) => {
    expect(budgetSays('BUD-03', row)).toEqual([]);
  });
});

describe('EKO-01', () => {
  function economySays(row: HandMadeRow, limits: Record<string, number> = {}): readonly string[] {
    return said('EKO-01', { tblEkonomi: [{ area: AREA, ...row }] }, { ...FOLLOW_UP, limits });
  }

  test('both deviations in one finding, at the comment', () => {
    expect(
      economySays({ periodBudget: 367.5, periodOutcome: 391.5, yearBudget: 1102.5, yearForecast: 1182.5 }),
    ).toEqual([
      'warning Ekonomi!L5: Digitalisering och service avviker från budget: −24 mkr (−6,5 %) hittills i år och −80 mkr (−7,3 %) i årsprognosen. Kommentar saknas.',
    ]);
  });

  test.each([
    ['−9 of 224, 4 %', { periodBudget: 224, periodOutcome: 233 }, 0],
    ['−10 of 1 000, always', { periodBudget: 1000, periodOutcome: 1010 }, 1],
    ['exactly 5 % and 0,5', { periodBudget: 10, periodOutcome: 10.5 }, 1],
    ['exactly 5 % of a figure that binary numbers miss', { periodBudget: 20.2, periodOutcome: 21.21 }, 1],
    ['below 0,5', { periodBudget: 1, periodOutcome: 1.49 }, 0],
    ['a surplus counts too', { periodBudget: 10, periodOutcome: 9 }, 1],
    ['budget 0: the amounts alone', { periodBudget: 0, periodOutcome: 0.5 }, 1],
    ['budget 0, small', { periodBudget: 0, periodOutcome: 0.49 }, 0],
    ['net income is negative', { yearBudget: -100, yearForecast: -94 }, 1],
    ['commented', { periodBudget: 10, periodOutcome: 20, comment: 'Dyrare el.' }, 0],
    ['no outcome', { periodBudget: 10 }, 0],
  ])('%s', (_, row, count) => {
    expect(economySays(row)).toHaveLength(count);
  });

  test('the limits are the workbook’s own', () => {
    const row = { periodBudget: 224, periodOutcome: 233 };
    expect(economySays(row, { MT_AvvikelseAlltid: 9 })).toHaveLength(1);
    expect(economySays(row, { MT_AvvikelseProcent: 0.04 })).toHaveLength(1);
    const sevenPercent = { periodBudget: 100, periodOutcome: 107 };
    expect(0.07 * 100_000_000).toBeGreaterThan(7_000_000);
    expect(economySays(sevenPercent, { MT_AvvikelseProcent: 0.07 })).toHaveLength(1);
  });
});

test('EKO-02: a missing forecast, but not at the year’s end', () => {
  const tables = { tblEkonomi: [{ area: AREA, periodBudget: 1, periodOutcome: 1, yearBudget: 3 }] };
  expect(said('EKO-02', tables, FOLLOW_UP)).toEqual([
    'warning Ekonomi!J5: Årsprognos för Digitalisering och service saknas i uppföljningen per april.',
  ]);
  expect(said('EKO-02', tables, { kind: 'uppfoljning', period: 'Helår' })).toEqual([]);
});

describe('EKO-03', () => {
  test.each([
    [1204, 1203.9, 0],
    [1203.9, 1204, 0],
    [1203.4, 1204, 1],
    [1203.9, 1203.8, 1],
    [200, 201, 1],
    [0, 0.4, 1],
    [12.345678, 12.345688, 0],
  ])('Årsbudget %d against %d', (yearBudget, currentBudget, count) => {
    const tables = {
      tblEkonomi: [{ area: AREA, yearBudget }],
      tblBudget: [{ area: 'digitalisering och  service', budget: currentBudget, currentBudget }],
    };
    expect(said('EKO-03', tables, FOLLOW_UP)).toHaveLength(count);
  });

  test('tells both, and adds the rows of the year where Aktuell budget is empty', () => {
    const tables = {
      tblEkonomi: [{ area: AREA, yearBudget: 200 }],
      tblBudget: [{ area: AREA, budget: 200 }],
      tblOmfordelningar: [line(3, { stage: 'Under året' })],
    };
    expect(said('EKO-03', tables, FOLLOW_UP)).toEqual([
      'warning Ekonomi!H5: Årsbudget för Digitalisering och service är 200 mkr, men Aktuell budget 2023 på bladet Budget är 203 mkr. Skillnaden är −3 mkr.',
    ]);
    expect(said('EKO-03', { ...tables, tblBudget: [{ area: 'Annat', budget: 1 }] }, FOLLOW_UP)).toEqual([]);
    expect(said('EKO-03', { ...tables, tblBudget: null }, FOLLOW_UP)).toEqual([]);
  });
});

describe('ATG-01', () => {
  test.each([
    [5, 2.2, 1],
    [5, 2.5, 0],
    [5, null, 0],
    [0, -1, 0],
    [5, -1, 1],
  ])('planned %j, achieved %j', (plannedPeriod, achievedPeriod, count) => {
    const tables = { tblAtgarder: [{ action: 'Elavtal', plannedPeriod, achievedPeriod }] };
    expect(said('ATG-01', tables, FOLLOW_UP)).toHaveLength(count);
  });

  test('34 of 91 is 37 percent', () => {
    const tables = { tblAtgarder: [{ action: 'Handlingsplan', plannedPeriod: 91, achievedPeriod: 34 }] };
    expect(said('ATG-01', tables, FOLLOW_UP)[0]).toContain(
      'info Åtgärder!F5: ”Handlingsplan” har hittills gett 34 mkr av planerade 91 mkr, 37,4 %.',
    );
  });
});

describe('INV-01', () => {
  test.each([
    [46, 49, null, 1],
    [924, 925, null, 0],
    [678, 685, null, 1],
    [46, 46.5, null, 0],
    [46, 49, 'Dyrare servrar.', 0],
    [0, 0.6, null, 1],
    [46, 40, null, 0],
    [null, 40, null, 0],
  ])('budget %j, forecast %j, comment %j', (budget, forecast, comment, count) => {
    const tables = { tblInvesteringar: [{ investmentArea: 'IT', budget, forecast, comment }] };
    expect(findingsOf('INV-01', tables, FOLLOW_UP)).toHaveLength(count);
  });

  test('tells forecast, excess and budget', () => {
    const tables = { tblInvesteringar: [{ investmentArea: 'IT', budget: 46, forecast: 49 }] };
    expect(said('INV-01', tables, FOLLOW_UP)).toEqual([
      'warning Investeringar!G5: Prognosen för IT är 49 mkr, 3 mkr (6,5 %) över budgeten 46 mkr, utan kommentar.',
    ]);
  });
});
