import fc from 'fast-check';
import { checkSnapshot } from '../../src/commands/check';
import { statusOfRow } from '../../src/domain/check/indicators/statusOfRow';
import { checkedBook } from '../../src/layout/check/checkedBook';
import { readWorkbook } from '../../src/layout/reading/readWorkbook';
import { findingsOf, FOLLOW_UP, handMadeSnapshot, said } from './handMadeWorkbook';
import { INDICATOR, ruleSays, tables } from './indicatorRows';

describe('IND-08', () => {
  test('a stated periodicity is a warning when due', () => {
    const row = { periodicity: 'Tertial: apr, aug, dec' };
    expect(ruleSays('IND-08', row, FOLLOW_UP)).toEqual([
      'warning Indikatorer!M5: Utfall april 2023 för ”Mängd köpt energi” saknas, och enligt Periodicitet (Tertial: apr, aug, dec) ska indikatorn följas upp i april.',
    ]);
    expect(ruleSays('IND-08', { periodicity: 'Tertial: aug, dec' }, FOLLOW_UP)).toEqual([]);
    expect(ruleSays('IND-08', { ...row, outcome: 0 }, FOLLOW_UP)).toEqual([]);
    expect(ruleSays('IND-08', { ...row, outcome: '12 34' }, FOLLOW_UP)).toEqual([]);
    expect(ruleSays('IND-08', row)).toEqual([]);
  });

  test('blank periodicities are one info a board', () => {
    const others = { ...INDICATOR, board: 'Patientnämnden' };
    const found = said('IND-08', tables({}, { indicator: 'B' }, others, { indicator: 'C' }), {
      ...FOLLOW_UP,
      board: 'Alla nämnder',
    });
    expect(found).toEqual([
      expect.stringContaining(
        'info Indikatorer!M5: 3 indikatorer för Regionstyrelsen saknar Utfall april 2023 och har ingen Periodicitet (rad 5, 6, 8).',
      ),
      expect.stringContaining('info Indikatorer!M7: ”Mängd köpt energi” saknar Utfall april 2023'),
    ]);
  });

  test.each([
    ['Ja', 50, 'är ”Ja” och kan inte jämföras med målet, ”50”', 'Skriv utfallet som ett tal.'],
    ['öka', 'Öka', 'är ”öka” och kan inte jämföras med målet, ”Öka”', 'Skriv utfallet som ett tal.'],
    [12, 'Ja', 'är ”12” och kan inte jämföras med målet, ”Ja”', 'Skriv utfallet som Ja eller Nej.'],
    ['Minska', 'Nej', 'är ”Minska” och kan inte jämföras med målet, ”Nej”', 'Ja eller Nej.'],
  ])('the outcome %j against the target %j is none', (outcome, target, words, advice) => {
    const [warning, ...others] = ruleSays('IND-08', { outcome, target }, FOLLOW_UP);
    expect([warning?.slice(0, 23), others]).toEqual(['warning Indikatorer!M5:', []]);
    expect(warning).toContain(words);
    expect(warning).toContain(`Indikatorn räknas som Saknas. ${advice.startsWith('Skriv') ? advice : ''}`);
    expect(warning).toMatch(new RegExp(`${advice.replace('.', '\\.')}$`, 'u'));
  });

  test('whatever stands there: an indicator that is Saknas has a finding that says why', () => {
    const cell = fc.constantFrom(null, 0, 12, 'Öka', 'Minska', 'Ja', 'Nej', 'ja', '12 34', '7,5', '–');
    const draw = fc.record({
      target: cell,
      outcome: cell,
      baseline: cell,
      direction: fc.constantFrom(null, 'Öka', 'Minska'),
    });
    fc.assert(
      fc.property(draw, (row) => {
        const snapshot = handMadeSnapshot(tables(row), FOLLOW_UP);
        const [indicator] = checkedBook(readWorkbook(snapshot)).indicators ?? [];
        if (indicator === undefined) throw new Error('no row');
        const limits = { period: 'April', thresholds: { green: 1, yellow: 0.8 } } as const;
        if (statusOfRow(indicator, limits)?.status !== 'Saknas') return;
        const why = checkSnapshot(snapshot).findings.filter(({ place }) => place.table === 'tblIndikatorer');
        expect(why).not.toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});

test('IND-09: Öka and Minska need a baseline; the others give one info in a plan', () => {
  expect(
    said('IND-09', tables({ target: 'Öka', baseline: null }, {}, { indicator: 'B', baseline: null })),
  ).toEqual([
    'warning Indikatorer!I5: Målet för ”Mängd köpt energi” är Öka, men utgångsvärdet (Utfall 2021) saknas. Det finns inget att jämföra med, så indikatorn får ingen färg.',
    'info Indikatorer!I7: 1 av 3 indikatorer för Regionstyrelsen saknar utgångsvärde (Utfall 2021). Färgen klarar sig utan, men det syns inte hur långt det är till målen.',
  ]);
  expect(ruleSays('IND-09', { target: 'Öka', baseline: null }, FOLLOW_UP)).toHaveLength(1);
  expect(ruleSays('IND-09', { target: 'Öka', baseline: 'Ja' }, FOLLOW_UP)[0]).toContain(
    'utgångsvärdet (Utfall 2021) är ”Ja”, inget tal. Det finns inget att jämföra med',
  );
  expect(ruleSays('IND-09', { baseline: null }, FOLLOW_UP)).toEqual([]);
  expect(ruleSays('IND-09', { target: 'Ja', baseline: '12 34' })).toEqual([]);
});

describe('IND-10', () => {
  test.each([
    [{ target: 72, baseline: null, outcome: 720 }, 0],
    [{ target: 72, baseline: null, outcome: 721 }, 1],
    [{ target: 72, baseline: 80, outcome: 721 }, 0],
    [{ target: 0, baseline: 0, outcome: 721 }, 0],
    [{ target: 0, baseline: 5, outcome: -51 }, 1],
    [{ unit: '%', target: 0.5, baseline: 0.4, outcome: 45 }, 0],
  ])('%j', (row, count) => {
    expect(ruleSays('IND-10', row, FOLLOW_UP)).toHaveLength(count);
  });

  test('is never told of an outcome within ten times the target', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 1e9, noNaN: true }),
        fc.double({ min: -10, max: 10, noNaN: true }),
        (target, times) => {
          expect(
            ruleSays('IND-10', { target, baseline: null, outcome: target * times * 0.999 }, FOLLOW_UP),
          ).toEqual([]);
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('IND-11', () => {
  const row = { indicator: 'Klimatutsläpp', baseline: null, target: 1010, outcome: 1061 };

  test('names both, with the share of the worked example', () => {
    expect(ruleSays('IND-11', { ...row, status: 'Grön' }, FOLLOW_UP)).toEqual([
      'warning Indikatorer!P5: Status för ”Klimatutsläpp” är ”Grön”, men regeln ger Gul (94,9 % av målet).',
    ]);
    expect(ruleSays('IND-11', { ...row, status: 'gul' }, FOLLOW_UP)).toEqual([]);
    expect(
      ruleSays(
        'IND-11',
        { ...row, status: 'Grön' },
        { ...FOLLOW_UP, limits: { MT_GransGron: 0.9, MT_GransGul: 0.8 } },
      ),
    ).toEqual([]);
    expect(ruleSays('IND-11', { ...row, status: null }, FOLLOW_UP)).toEqual([]);
  });

  test('tells of a number stored as text', () => {
    expect(ruleSays('IND-11', { ...row, outcome: '1 061', status: 'Saknas' }, FOLLOW_UP)[0]).toContain(
      'men regeln ger Gul (94,9 % av målet). Utfall april 2023 är ett tal lagrat som text',
    );
  });
});

describe('IND-12', () => {
  test.each([
    [{ measure: 'Ackumulerat', unit: '%', target: 0.5, baseline: 0.4 }, 'warning', 'mäts i procent'],
    [{ measure: 'Ackumulerat', unit: 'skala 0–3', target: 3, baseline: null }, 'warning', 'mäts på en skala'],
    [{ measure: 'Ackumulerat', target: 'Ja', baseline: null }, 'warning', 'besvaras med ja eller nej'],
    [
      { indicator: 'Antal aktiviteter', target: 9 },
      'info',
      'Räknas utfallet upp under året? Välj Ackumulerat.',
    ],
  ])('%j', (row, severity, words) => {
    expect(ruleSays('IND-12', row, FOLLOW_UP)).toEqual([expect.stringContaining(words)]);
    expect(ruleSays('IND-12', row, FOLLOW_UP)[0]).toContain(`${severity} Indikatorer!H5`);
  });

  test.each([
    [{ measure: 'Läge', indicator: 'Antal aktiviteter' }, 'April'],
    [{ indicator: 'Antal aktiviteter' }, 'Helår'],
    [{ indicator: 'Antal aktiviteter', target: 0 }, 'April'],
    [{ indicator: 'Antal aktiviteter', target: 'Svar saknas' }, 'April'],
    [{ measure: 'Ackumulerat', indicator: 'Effekt', unit: 'mkr' }, 'April'],
    [{ indicator: 'Antalsmässig fördelning' }, 'April'],
  ] as const)('nothing about %j in %s', (row, period) => {
    expect(ruleSays('IND-12', row, { kind: 'uppfoljning', period })).toEqual([]);
  });

  test('the fix sets Läge', () => {
    const row = { measure: 'Ackumulerat', unit: '%', target: 0.5, baseline: 0.4 };
    expect(findingsOf('IND-12', tables(row), FOLLOW_UP)[0]?.fix?.params['value']).toBe('Läge');
  });
});
