import { findingsOf, FOLLOW_UP, said } from './handMadeWorkbook';
import { INDICATOR, ruleSays, tables } from './indicatorRows';

const PERCENT = { formats: { baseline: '0 %', target: '0 %', outcome: '0 %' } };

test('a sound indicator gives no finding at all', () => {
  for (const rule of ['IND-01', 'IND-02', 'IND-03', 'IND-04', 'IND-07', 'IND-09', 'VAL-03'] as const) {
    expect(said(rule, tables({}))).toEqual([]);
  }
});

describe('IND-01', () => {
  test.each([
    [null, 'Mål 2023 är tomt'],
    ['Svar saknas', 'i Mål 2023 står ”Svar saknas”'],
    ['–', 'i Mål 2023 står ”–”'],
  ])('target %j', (target, words) => {
    expect(ruleSays('IND-01', { target })).toEqual([
      `warning Indikatorer!J5: ”Mängd köpt energi” har inget mål: ${words}. Skriv ett tal, Öka, Minska, Ja eller Nej.`,
    ]);
    expect(ruleSays('IND-04', { target, direction: null })).toEqual([]);
    expect(said('VAL-03', tables({ target, direction: null }))).toEqual([]);
  });

  test.each([0, 'Öka', 'Ja', '12 34'])('target %j is one, or has another finding', (target) => {
    expect(ruleSays('IND-01', { target })).toEqual([]);
  });
});

describe('IND-02', () => {
  test('a count in percent', () => {
    expect(
      ruleSays(
        'IND-02',
        { indicator: 'Antal medarbetare per chef', unit: '%', baseline: null, target: 0.55 },
        PERCENT,
      ),
    ).toEqual([
      'warning Indikatorer!F5: ”Antal medarbetare per chef” är ett antal enligt namnet, men Mål 2023 är 55 %. Rätta värdet och enheten, eller namnet.',
    ]);
    expect(
      ruleSays('IND-02', { indicator: 'Antal (procent) chefer', unit: '%', baseline: 0.4, target: 0.5 }),
    ).toEqual([]);
  });

  test('35 beside 0,35 is an error for each cell, with the fraction as its fix', () => {
    const row = {
      indicator: 'Andel källsorterat avfall',
      unit: '%',
      direction: 'Öka',
      baseline: 0.31,
      target: 35,
    };
    const [finding, ...others] = findingsOf('IND-02', tables(row));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'error',
      place: { address: 'Indikatorer!J5' },
      fix: { kind: 'writeValue', params: { value: 0.35, numberFormat: '0.0 %', cells: ['J5'] } },
    });
    expect(ruleSays('IND-02', row)[0]).toContain('Mål 2023 för ”Andel källsorterat avfall” är 35, men');
    expect(ruleSays('IND-03', { ...row, direction: 'Minska' })).toEqual([]);
  });

  test.each([
    ['35 shown as 3 500 %', { unit: '%', baseline: 0.31, target: 35 }, PERCENT, 'error Indikatorer!J5'],
    ['62 and 70 in percent', { unit: '%', baseline: 62, target: 70 }, {}, 'warning Indikatorer!I5'],
    [
      'a share without percent',
      { indicator: 'Andel nöjda', target: 0.7, baseline: 0.6 },
      {},
      'warning Indikatorer!F5',
    ],
    ['a share in pieces', { indicator: 'Andel nöjda', unit: 'st', target: 70 }, {}, 'warning Indikatorer!F5'],
    ['percent in mkr', { unit: 'mkr', target: -0.15, baseline: null }, PERCENT, 'warning Indikatorer!F5'],
    ['a percentage beside a level', { baseline: 1200, target: '-15 %' }, {}, 'warning Indikatorer!I5'],
    [
      'a percentage beside two levels',
      { baseline: 1200, target: '-15 %', outcome: 1300 },
      FOLLOW_UP,
      'warning Indikatorer!J5: Mål 2023 för ”Mängd köpt energi” är −15 %, medan andra värden på raden är tal',
    ],
    [
      'a level beside two percentages',
      { baseline: '12 %', target: '-15 %', outcome: 1300 },
      FOLLOW_UP,
      'warning Indikatorer!M5',
    ],
  ] as const)('%s', (_, row, options, start) => {
    expect(ruleSays('IND-02', row, options)).toEqual([
      expect.stringMatching(new RegExp(`^${start}\\b`, 'u')),
    ]);
  });

  test.each([
    ['276 % shown as such', { unit: '%', baseline: 0.8, target: 2.76 }, PERCENT],
    [
      'a share shown as percent, Enhet empty',
      { indicator: 'Andelen nöjda', baseline: 0.31, target: 0.29 },
      PERCENT,
    ],
    ['a share as text with %', { indicator: 'Andel nöjda', baseline: '31 %', target: '29 %' }, {}],
    ['a baseline of zero', { unit: '%', baseline: 0, target: 0.55 }, {}],
    ['Andel as the unit', { indicator: 'Andel nöjda', unit: 'andel', baseline: 0.5, target: 0.6 }, PERCENT],
    ['a share without figures', { indicator: 'Andel nöjda', baseline: null, target: 'Öka' }, {}],
    ['hundredths far from the fractions', { unit: 'antal', baseline: 0.2, target: 900 }, {}],
  ] as const)('nothing about %s', (_, row, options) => {
    expect(ruleSays('IND-02', row, options)).toEqual([]);
  });
});

describe('IND-03', () => {
  test('Öka with a target below the baseline, Minska with one above', () => {
    const row = { indicator: 'Antal digitala vårdmöten', direction: 'Öka', baseline: 26078, target: 15000 };
    expect(ruleSays('IND-03', row)).toEqual([
      'info Indikatorer!G5: Riktning för ”Antal digitala vårdmöten” är Öka, men Mål 2023 (15 000) är lägre än Utfall 2021 (26 078). Stämmer det kan det stå; annars är riktningen eller ett av talen fel.',
    ]);
    expect(ruleSays('IND-03', { baseline: 95, target: 169 })[0]).toContain('är högre än');
    expect(ruleSays('IND-03', { baseline: 95, target: 95 })).toEqual([]);
    const fromZero = { baseline: 0, target: 0.55 };
    expect(ruleSays('IND-03', fromZero, { formats: { target: '0 %' } })).toHaveLength(1);
    expect(ruleSays('IND-03', { baseline: 1200, target: '15 %', direction: 'Öka' })).toEqual([]);
  });

  test.each([
    ['Antal forskningspublikationer', null, 1],
    ['Antal nya platser', 'mkr', 1],
    ['Resultat', 'mkr', 0],
    ['Förändring av antalet', null, 0],
  ])('Öka with target 0: %s in %j', (indicator, unit, count) => {
    const row = { indicator, unit, direction: 'Öka', baseline: null, target: 0 };
    expect(ruleSays('IND-03', row)).toHaveLength(count);
    expect(ruleSays('IND-03', { ...row, direction: 'Minska' })).toEqual([]);
    expect(ruleSays('IND-03', { ...row, target: 1 })).toEqual([]);
    expect(ruleSays('IND-03', { ...row, outcome: -1 }, FOLLOW_UP)).toEqual([]);
  });
});

describe('IND-04', () => {
  test.each([
    [{ indicator: 'Antalet slutenvårdsdagar minskar' }, 'Namnet talar för Minska.', 'Minska'],
    [{ indicator: 'Lokalyta som ska inte ökas' }, 'Namnet talar för Minska.', 'Minska'],
    [{ indicator: 'Fler som cyklar' }, 'Namnet talar för Öka.', 'Öka'],
    [{}, 'Delmålet talar för Minska.', 'Minska'],
    [
      { subGoal: 'Energi' },
      'Målet (99,1) är lägre än utgångsvärdet (103), vilket talar för Minska.',
      'Minska',
    ],
    [{ subGoal: 'Energi', baseline: null }, 'Är mer bättre, välj Öka, annars Minska.', null],
    [{ subGoal: 'Öka utbudet och minska köerna', baseline: null }, 'Är mer bättre', null],
  ])('%j', (row, words, proposed) => {
    const all = { direction: null, ...row };
    expect(ruleSays('IND-04', all)[0]).toMatch(/^error Indikatorer!G5: Riktning för ”/u);
    expect(ruleSays('IND-04', all)[0]).toContain(words);
    expect(findingsOf('IND-04', tables(all))[0]?.fix?.params['proposed']).toBe(proposed);
    expect(said('VAL-03', tables(all))).toEqual([]);
  });

  test('a target that cannot be read still needs one; a wrong word is VAL-04', () => {
    expect(ruleSays('IND-04', { direction: null, target: '1–3' })).toHaveLength(1);
    expect(ruleSays('IND-04', { direction: 'Uppåt' })).toEqual([]);
    expect(said('VAL-04', tables({ direction: 'Uppåt' }))).toHaveLength(1);
    expect(ruleSays('IND-04', { direction: null, target: 'Ja' })).toEqual([]);
    expect(said('IND-04', tables({}), { without: ['direction'] })).toEqual([]);
  });
});

test('IND-05 tells the lower row, whatever its case and full stop', () => {
  expect(said('IND-05', tables({}, { indicator: 'mängd  köpt energi.' }))).toEqual([
    expect.stringContaining('warning Indikatorer!E6: ”mängd köpt energi.” finns redan på rad 5 för mål 4'),
  ]);
  const other = { ...INDICATOR, board: 'Patientnämnden' };
  expect(said('IND-05', tables({}, other), { board: 'Alla nämnder' })).toEqual([]);
});

describe('IND-06', () => {
  test('one finding for each number, whatever the number of rows', () => {
    const found = said('IND-06', tables({}, { goalNumber: 13 }, { goalNumber: 13, indicator: 'En annan' }));
    expect(found).toEqual([
      'error Indikatorer!B6: Mål nr 13 finns inte på bladet Mål för Regionstyrelsen, som har 4. Det gäller 2 indikatorer.',
    ]);
    expect(said('IND-07', tables({ goalNumber: 13 }))).toEqual([
      expect.stringContaining('Delmål!D5: Delmålet ”Minska utsläppen” (mål 4) har ingen indikator.'),
    ]);
  });

  test('goals are each board’s own; without the table nothing is judged', () => {
    const row = { ...INDICATOR, board: 'Patientnämnden' };
    expect(said('IND-06', tables(row), { board: 'Alla nämnder' })[0]).toContain(
      'Patientnämnden har inga mål',
    );
    expect(said('IND-06', { ...tables({ goalNumber: 13 }), tblMal: null })).toEqual([]);
  });
});

describe('IND-07', () => {
  test.each([
    [
      { subGoalNumber: 2 },
      'C5',
      'Delmål nr 2 för ”Mängd köpt energi” finns inte under mål 4 på bladet Delmål. Texten är den för delmål 1.',
    ],
    [{ subGoalNumber: 2, subGoal: 'Annat' }, 'C5', 'Delmål nr 2 för'],
    [{ subGoalNumber: null, subGoal: 'Annat' }, 'D5', 'Delmålet för ”Mängd köpt energi” finns inte'],
  ])('%j', (row, cell, words) => {
    const found = said('IND-07', tables({}, row)).filter((text) => text.includes('Indikatorer'));
    expect(found).toEqual([
      expect.stringContaining(`warning Indikatorer!${cell.replace('5', '6')}: ${words}`),
    ]);
  });

  test('the number is the key; without it the text, in any spelling of spaces and case', () => {
    expect(ruleSays('IND-07', { subGoal: 'Helt annan text' })).toEqual([]);
    expect(ruleSays('IND-07', { subGoalNumber: null, subGoal: 'minska  utsläppen.' })).toEqual([]);
  });

  test('the fix writes the number of the sub-goal with the same text', () => {
    const found = findingsOf('IND-07', tables({}, { subGoalNumber: 2 }));
    expect(found[0]?.fix).toMatchObject({ kind: 'writeValue', params: { value: 1, cells: ['C6'] } });
  });
});
