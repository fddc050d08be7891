import { findingsOf, FOLLOW_UP, type HandMadeRow } from '../check/handMadeWorkbook';
import { ALL, GIVER, HSN, RECEIVER, RS, row, rulesOf, says } from './ruleRows';

test('a giver and a receiver that agree have nothing to find', () => {
  expect(rulesOf([GIVER, RECEIVER])).toEqual([]);
});

describe('OMF-02', () => {
  test('givers, receivers and what differs', () => {
    expect(says('OMF-02', [GIVER, { ...RECEIVER, amount: 3.63 }])).toEqual([
      'error Omfördelningar!F5: ”FVIS” går inte jämnt ut: mottagarna får 0,27 mkr mer än givarna ger. Ger: Regionstyrelsen −3,36 mkr (rad 5). Får: Hälso- och sjukvårdsnämnden +3,63 mkr (rad 6).',
    ]);
  });

  test('within one board its areas are named; a row of half the residue may have the wrong sign', () => {
    const rows = [row(RS, 'Stab', -3), row(RS, 'Service', 2), row(RS, 'IT', -1)];
    expect(says('OMF-02', rows)).toEqual([
      'error Omfördelningar!F5: ”FVIS” går inte jämnt ut: givarna ger 2,00 mkr mer än mottagarna får. Ger: Stab och IT −4,00 mkr (rad 5 och 7). Får: Service +2,00 mkr (rad 6). Har rad 7 fel tecken?',
    ]);
  });

  test('a row that equals the residue lacks its counterpart or stands there twice', () => {
    const rows = [row(RS, 'Stab', -3), row(RS, 'Service', 3), row(RS, 'IT', 0.5)];
    expect(says('OMF-02', rows)[0]).toContain(
      ' Lika mycket står på rad 7: saknar den sin motpart, eller är den med två gånger?',
    );
  });

  test('an Ändamål that is off by as much the other way is named', () => {
    const rows = [
      row(RS, 'Stab', -3),
      row(RS, 'Service', 2),
      row(HSN, 'Sjukhusvård', 0.64),
      row(HSN, 'Primärvård', 0.36, { purpose: 'FVISS' }),
    ];
    expect(says('OMF-02', rows)[0]).toContain(
      ' För ”FVISS” (rad 8) skiljer det lika mycket åt andra hållet: är det samma ändamål?',
    );
    expect(says('OMF-04', rows)).toEqual([
      'error Omfördelningar!F8: ”FVISS” har ingen givare: rad 8 får 0,36 mkr som ingen ger. För ”FVIS” (rad 5) skiljer det lika mycket åt andra hållet: är det samma ändamål?',
    ]);
  });

  test.each([
    ['two lines of two decimals', -3.36, 3.37, 0],
    ['beyond their rounding', -3.36, 3.38, 1],
    ['exactly 10 kr beyond it', -3.36, 3.37001, 1],
    ['exact amounts by 10 kr', -3.360001, 3.360011, 0],
    ['exact amounts by 11 kr', -3.360001, 3.360012, 1],
    ['one exact line adds nothing', -3.360001, 3.37, 1],
  ])('%s', (_, given, received, count) => {
    expect(
      says('OMF-02', [
        { ...GIVER, amount: given },
        { ...RECEIVER, amount: received },
      ]),
    ).toHaveLength(count);
  });

  test('many lines explain at most MT_AvrundningMax', () => {
    const rows = (surplus: number): readonly HandMadeRow[] => [
      row(RS, 'Stab', -20),
      ...Array.from({ length: 19 }, (_, at) => row(HSN, `Klinik ${at}`, 1)),
      row(HSN, 'Sjukhusvård', 1 + surplus),
    ];
    expect([says('OMF-02', rows(0.05)).length, says('OMF-02', rows(0.06)).length]).toEqual([0, 1]);
    const wide = { ...ALL, limits: { MT_AvrundningMax: 0.1 } };
    expect(says('OMF-02', rows(0.06), wide)).toHaveLength(0);
  });

  test('the same Ändamål in Plan and Under året is two', () => {
    const plan = (rest: HandMadeRow): HandMadeRow => ({ ...rest, stage: 'Plan' });
    expect(rulesOf([plan(GIVER), RECEIVER])).toEqual([
      'OMF-04 Omfördelningar!F5',
      'OMF-04 Omfördelningar!F6',
    ]);
  });

  test('Ändamål compares without case, spaces and final punctuation', () => {
    expect(rulesOf([GIVER, { ...RECEIVER, purpose: ' fvis\u00a0. ' }])).toEqual([]);
  });

  test.each(['Fördelat statsbidrag', 'Teknisk justering'])('%s nets to zero too', (type) => {
    const rows = [GIVER, { ...RECEIVER, amount: 3.63 }].map((each) => ({ ...each, type }));
    expect(says('OMF-02', rows)).toHaveLength(1);
  });

  test.each(['Tillskott', 'Ombudgetering'])('%s carries the net', (type) => {
    expect(rulesOf([{ ...RECEIVER, type }])).toEqual([]);
  });

  test('one board’s workbook with Motpart blank: a warning that asks for it', () => {
    const rows = [row(RS, 'Stab', -3), row(RS, 'Service', 2)];
    expect(says('OMF-02', rows, FOLLOW_UP)).toEqual([
      'warning Omfördelningar!F5: ”FVIS” går inte jämnt ut: givarna ger 1,00 mkr mer än mottagarna får. Ger: Stab −3,00 mkr (rad 5). Får: Service +2,00 mkr (rad 6). Finns en del hos en annan nämnd, skriv nämnden i Motpart.',
    ]);
  });

  test('a Motpart whose rows are there closes the group, also in one board’s workbook', () => {
    const rows = [
      { ...GIVER, counterpart: HSN },
      { ...RECEIVER, amount: 3.63 },
    ];
    expect(findingsOf('OMF-02', { tblOmfordelningar: rows }, FOLLOW_UP)[0]?.severity).toBe('error');
  });
});

describe('OMF-03', () => {
  test('the residue, and the row that equals it', () => {
    const rows = [GIVER, RECEIVER, row('Patientnämnden', null, 0.01)];
    expect(says('OMF-03', rows)).toEqual([
      'info Omfördelningar!F5: ”FVIS” går jämnt ut så när som på +0,01 mkr, vilket avrundningen av 3 rader kan förklara. Lika mycket står på rad 7 (Patientnämnden), som kan sakna sin motpart.',
    ]);
  });

  test('no row is named where none, or two, equal it', () => {
    const two = [GIVER, { ...RECEIVER, amount: 3.35 }, row(RS, 'IT', 0.01), row(RS, 'Service', 0.01)];
    for (const rows of [two, [GIVER, { ...RECEIVER, amount: 3.37 }]]) {
      expect(says('OMF-03', rows)[0]).toMatch(/kan förklara\.$/u);
    }
  });

  test('nothing about 10 kr', () => {
    expect(rulesOf([GIVER, { ...RECEIVER, amount: 3.36001 }])).toEqual([]);
  });
});

describe('OMF-04', () => {
  test('no giver, no receiver', () => {
    expect(says('OMF-04', [RECEIVER, row(RS, 'Stab', 1)])).toEqual([
      'error Omfördelningar!F5: ”FVIS” har ingen givare: rad 5 och 6 får tillsammans 4,36 mkr som ingen ger. Saknas givarens rad, är tecknet fel, eller ska Typ vara Tillskott?',
    ]);
    expect(says('OMF-04', [GIVER])).toEqual([
      'error Omfördelningar!F5: ”FVIS” har ingen mottagare: rad 5 ger 3,36 mkr som ingen får. Saknas mottagarens rad, är tecknet fel, eller ska Typ vara Tillskott?',
    ]);
  });

  test('Centralkassor in the plan 2023: a warning that asks for Motpart, also of an amount that rounding would explain', () => {
    const rows = [row(RS, 'Digitalisering och service', 3.6, { purpose: 'Centralkassor', stage: 'Plan' })];
    expect(says('OMF-04', rows, {})).toEqual([
      'warning Omfördelningar!F5: ”Centralkassor” har ingen givare: rad 5 får 3,60 mkr som ingen ger. Ger en annan nämnd pengarna, skriv nämnden i Motpart. Annars är tecknet fel, eller Typ ska vara Tillskott.',
    ]);
    expect(rulesOf([row(RS, 'Stab', 0.005)])).toEqual(['OMF-04 Omfördelningar!F5']);
  });

  test('it stands alone: OMF-02 would say the same of the same cell', () => {
    expect(rulesOf([RECEIVER])).toEqual(['OMF-04 Omfördelningar!F5']);
  });
});
