import fc from 'fast-check';
import {
  engineFromFile,
  fileFromOffice,
  FormulaSyntaxError,
  officeFromFile,
  relativeForm,
} from './formulaForms';
import type { FormulaContext, TableShape } from './formulaForms';

/** tblIndikatorer in B3:F7 of Indikatorer: header in row 3, body 4–6, totals 7. */
const indicators: TableShape = {
  name: 'tblIndikatorer',
  sheet: 'Indikatorer',
  headerRow: 2,
  firstRow: 3,
  lastRow: 5,
  totalsRow: 6,
  firstColumn: 1,
  columns: ['ID', 'Mål 2023', "Odd '[#1]@", 'Utfall', 'Status'],
};
const goals: TableShape = {
  name: 'tblMal',
  sheet: "Mål & co's",
  headerRow: 0,
  firstRow: 1,
  lastRow: 2,
  totalsRow: null,
  firstColumn: 0,
  columns: ['Nr', 'Mål'],
};
const tables = [indicators, goals];
const names: Readonly<Record<string, string>> = {
  mt_period: 'Start!$C$4',
  moms: '0.25',
  pris: 'Start!$D$4*(1+Moms)',
  cirkel: 'Cirkel+1',
  ovan: 'Indikatorer!B3',
  dubbla: '_xlfn.LAMBDA(_xlpm.x,_xlpm.x*2)',
  'indikatorer!lokalt': 'Indikatorer!$A$1',
};
const context: FormulaContext = {
  sheet: 'Indikatorer',
  row: 4,
  column: 5,
  tables,
  names: (name, sheet) => names[`${sheet.toLowerCase()}!${name.toLowerCase()}`] ?? names[name.toLowerCase()],
  sheets: ['Start', 'Indikatorer', "Mål & co's"],
};
const outside: FormulaContext = { ...context, sheet: 'Start', row: 0, column: 0 };
const totals: FormulaContext = { ...context, row: 6 };

/** Office.js form, the file's, and the engine's, all seen from F5, a body row of the table. */
const threeForms: [office: string, file: string, engine: string][] = [
  ['=[@[Mål 2023]]', 'tblIndikatorer[[#This Row],[Mål 2023]]', '=$C5'],
  ['=[@Utfall]*2', 'tblIndikatorer[[#This Row],[Utfall]]*2', '=$E5*2'],
  ['=SUM([Utfall])', 'SUM(tblIndikatorer[Utfall])', '=SUM($E$4:$E$6)'],
  ['=SUM([[Mål 2023]:[Utfall]])', 'SUM(tblIndikatorer[[Mål 2023]:[Utfall]])', '=SUM($C$4:$E$6)'],
  ['=SUM([@[ID]:[Utfall]])', 'SUM(tblIndikatorer[[#This Row],[ID]:[Utfall]])', '=SUM($B5:$E5)'],
  ['=COUNTA([@])', 'COUNTA(tblIndikatorer[#This Row])', '=COUNTA($B5:$F5)'],
  ['=ROWS(tblIndikatorer[#All])', 'ROWS(tblIndikatorer[#All])', '=ROWS($B$3:$F$7)'],
  ['=tblIndikatorer[[#Headers],[Utfall]]', 'tblIndikatorer[[#Headers],[Utfall]]', '=$E$3'],
  ['=tblIndikatorer[[#Totals],[Utfall]]', 'tblIndikatorer[[#Totals],[Utfall]]', '=$E$7'],
  [
    '=ROWS(tblIndikatorer[[#Headers],[#Data],[Utfall]])',
    'ROWS(tblIndikatorer[[#Headers],[#Data],[Utfall]])',
    '=ROWS($E$3:$E$6)',
  ],
  ["=[@[Odd '''['#1']'@]]", "tblIndikatorer[[#This Row],[Odd '''['#1']'@]]", '=$D5'],
  ['=ROWS(tblMal)', 'ROWS(tblMal[])', "=ROWS('Mål & co''s'!$A$2:$B$3)"],
  ['=SUM(tblMal[Nr])', 'SUM(tblMal[Nr])', "=SUM('Mål & co''s'!$A$2:$A$3)"],
  ['=MT_Period="April"', 'MT_Period="April"', '=\'Start\'!$C$4="April"'],
  ['=[@Utfall]*Pris', 'tblIndikatorer[[#This Row],[Utfall]]*Pris', "=$E5*('Start'!$D$4*(1+0.25))"],
  ['=Lokalt', 'Lokalt', "='Indikatorer'!$A$1"],
  ['=Indikatorer!Lokalt', 'Indikatorer!Lokalt', "='Indikatorer'!$A$1"],
  ['=Ovan', 'Ovan', "='Indikatorer'!G7"],
  ['=Dubbla(3)', 'Dubbla(3)', '=LAMBDA(x,x*2)(3)'],
  [
    '=OR([@ID]={"Öka","Minska"})',
    'OR(tblIndikatorer[[#This Row],[ID]]={"Öka","Minska"})',
    '=OR($B5={"Öka","Minska"})',
  ],
  ['=XLOOKUP(1,A:A,B:B)', '_xlfn.XLOOKUP(1,A:A,B:B)', '=XLOOKUP(1,A:A,B:B)'],
  [
    '=SORT(FILTER(A1:B3,C1:C3))',
    '_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:B3,C1:C3))',
    '=SORT(FILTER(A1:B3,C1:C3))',
  ],
  ['=NETWORKDAYS.INTL(A1,A2)', 'NETWORKDAYS.INTL(A1,A2)', '=NETWORKDAYS.INTL(A1,A2)'],
  ['=LET(x,5,y,x*2,x+y)', '_xlfn.LET(_xlpm.x,5,_xlpm.y,_xlpm.x*2,_xlpm.x+_xlpm.y)', '=LET(x,5,y,x*2,x+y)'],
  [
    '=LET(f,LAMBDA(a,a+1),f(2))',
    '_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.a,_xlpm.a+1),_xlpm.f(2))',
    '=LET(f,LAMBDA(a,a+1),f(2))',
  ],
  ["='Mål & co''s'!A1+Start!$B$2", "'Mål & co''s'!A1+Start!$B$2", "='Mål & co''s'!A1+'Start'!$B$2"],
  ['=ROUND([@Utfall],2)', 'ROUND(tblIndikatorer[[#This Row],[Utfall]],2)', '=ROUND(($E5)*(1+1E-14),2)'],
  ['=ROUND(SUM(A1,A2)/3,B1)', 'ROUND(SUM(A1,A2)/3,B1)', '=ROUND((SUM(A1,A2)/3)*(1+1E-14),B1)'],
  ['=SUMPRODUCT(--(A1:A9="x"))', 'SUMPRODUCT(--(A1:A9="x"))', '=SUMPRODUCT((1*(A1:A9="x")))'],
  ['=SUM(-A1:A9,-A1,-2^2)', 'SUM(-A1:A9,-A1,-2^2)', '=SUM((-1*A1:A9),-A1,-2^2)'],
  ['=5/--LEFT(A1,2)', '5/--LEFT(A1,2)', '=5/(1*LEFT(A1,2))'],
  ['=A1-B1-(C1)', 'A1-B1-(C1)', '=A1-B1-(C1)'],
  ['=#REF!+1', '#REF!+1', '=#REF!+1'],
  ['=A1#', '_xlfn.ANCHORARRAY(A1)', '=_xlfn.ANCHORARRAY(A1)'],
  ['=@A1:A5', '_xlfn.SINGLE(A1:A5)', '=_xlfn.SINGLE(A1:A5)'],
];

describe('the three forms', () => {
  test.each(threeForms)('%s → %s → %s', (office, file, engine) => {
    expect(fileFromOffice(office, context)).toBe(file);
    expect(officeFromFile(file, context)).toBe(office);
    expect(engineFromFile(file, context)).toBe(engine);
  });

  test('what is typed carelessly is spelt as Excel spells it', () => {
    expect(fileFromOffice('=sum([utfall])+start!a1+true', context)).toBe(
      'SUM(tblIndikatorer[Utfall])+Start!A1+TRUE',
    );
    expect(fileFromOffice('=TBLMAL[nr]', context)).toBe('tblMal[Nr]');
    expect(fileFromOffice('=tblIndikatorer[@Utfall]', context)).toBe('tblIndikatorer[[#This Row],[Utfall]]');
  });

  test('outside the table its name stands, in its totals row only the column', () => {
    expect(officeFromFile('SUM(tblIndikatorer[Utfall])', outside)).toBe('=SUM(tblIndikatorer[Utfall])');
    expect(officeFromFile('SUBTOTAL(109,tblIndikatorer[Utfall])', totals)).toBe('=SUBTOTAL(109,[Utfall])');
    const beside = { ...context, column: 9 };
    expect(officeFromFile('tblIndikatorer[[#This Row],[Utfall]]', beside)).toBe('=tblIndikatorer[@Utfall]');
    expect(fileFromOffice('=tblIndikatorer[@Utfall]', beside)).toBe('tblIndikatorer[[#This Row],[Utfall]]');
  });

  test('a row outside the body has no own row, a table gone is an error', () => {
    expect(engineFromFile('tblIndikatorer[[#This Row],[Utfall]]', totals)).toBe('=#VALUE!');
    expect(engineFromFile('tblBorta[Utfall]+Blad9!#REF!', context)).toBe('=#REF!+#REF!');
    expect(engineFromFile('tblMal[#Totals]', context)).toBe('=#REF!');
  });

  test('every row gets its own cells from the remembered translation', () => {
    const rows = [3, 4, 5].map((row) =>
      engineFromFile('tblIndikatorer[[#This Row],[Utfall]]*Ovan', { ...context, row }),
    );
    expect(rows).toEqual(["=$E4*'Indikatorer'!G6", "=$E5*'Indikatorer'!G7", "=$E6*'Indikatorer'!G8"]);
  });

  test('a name that refers to itself ends', () =>
    expect(engineFromFile('Cirkel', context)).toContain('#NAME?'));

  test.each(['=SUM(', '=1+', '="abc', '=)', '=[@Saknas]', '=tblBorta[ID]', '=Blad9!A1', '=1,2', '=tbl['])(
    'Excel refuses %s',
    (formula) => expect(() => fileFromOffice(formula, context)).toThrow(FormulaSyntaxError),
  );

  test('outside every table a reference without a table is refused', () => {
    expect(() => fileFromOffice('=[@Utfall]', outside)).toThrow(FormulaSyntaxError);
  });
});

describe('properties', () => {
  const column = fc.constantFrom(...indicators.columns);
  const escaped = (name: string): string => name.replace(/['#[\]@]/g, "'$&");
  const leaf = fc.oneof(
    column.map((name) => `tblIndikatorer[[#This Row],[${escaped(name)}]]`),
    column.map((name) => `tblIndikatorer[${escaped(name)}]`),
    column.map((name) => `tblIndikatorer[[#Headers],[${escaped(name)}]]`),
    fc.constantFrom(
      'tblMal[]',
      'tblMal[#All]',
      'MT_Period',
      'A1',
      '$B$2:C3',
      'A:A',
      '3:5',
      "'Mål & co''s'!A1",
      '1.5',
      '"å ""b"""',
    ),
    fc.constantFrom('TRUE', '#N/A', '{"Öka","Minska";1,2}', '_xlfn.ANCHORARRAY(A1)'),
  );
  const formula = fc.letrec<{ f: string }>((tie) => ({
    f: fc.oneof(
      { maxDepth: 4 },
      leaf,
      fc
        .tuple(tie('f'), fc.constantFrom('+', '-', '*', '/', '^', '&', '=', '<>', '>='), tie('f'))
        .map((x) => x.join('')),
      fc
        .tuple(fc.constantFrom('SUM', '_xlfn.XLOOKUP', '_xlfn._xlws.SORT', 'IF'), tie('f'), tie('f'))
        .map(([g, x, y]) => `${g}(${x},${y})`),
      tie('f').map((x) => `(${x})`),
      tie('f').map((x) => `-${x}`),
    ),
  })).f;

  test('from the file to Office.js and back nothing changes, in the table and outside', () => {
    fc.assert(
      fc.property(formula, fc.constantFrom(context, outside, totals), (file, where) => {
        expect(fileFromOffice(officeFromFile(file, where), where)).toBe(file);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('relativeForm', () => {
  test('is the same for the same formula filled down, and only then', () => {
    expect(relativeForm('A2*2+$B$1', 1, 1)).toBe(relativeForm('A3*2+$B$1', 2, 1));
    expect(relativeForm('A2*2', 1, 1)).not.toBe(relativeForm('A2*2', 2, 1));
  });

  test('disregards spaces, case and prefixes, but not an intersection', () => {
    expect(relativeForm('=sum( a1 , 2 )', 0, 1)).toBe(relativeForm('SUM(A1,2)', 0, 1));
    expect(relativeForm('_xlfn.XLOOKUP(1,A:A,B:B)', 0, 5)).toBe(relativeForm('=XLOOKUP(1,A:A,B:B)', 0, 5));
    expect(relativeForm('A1:A3 A2', 0, 5)).not.toBe(relativeForm('A1:A3A2', 0, 5));
    expect(relativeForm('"a b"', 0, 0)).not.toBe(relativeForm('"ab"', 0, 0));
  });
});
