import { checkJson } from '../../src/cli/checkJson';
import { openHostedWorkbook } from '../../src/cli/hostedWorkbook';
import { boardToName } from '../../src/commands/boardToName';
import { check, type CheckResult } from '../../src/commands/check';
import { checkText } from '../../src/text/checkText';
import { appendixFile } from './appendix2021';

jest.setTimeout(60_000);

function checkOf(name: Parameters<typeof appendixFile>[0]): Promise<CheckResult> {
  return check(openHostedWorkbook(appendixFile(name)).book);
}

function linesOf({ findings }: CheckResult, ...rules: readonly string[]): readonly string[] {
  return findings
    .filter(({ rule }) => rules.includes(rule))
    .map((finding) => {
      const message = checkText('sv', finding).message.replaceAll('\u00a0', ' ');
      return `${finding.rule} ${finding.severity} ${finding.place.address ?? ''}: ${message}`;
    });
}

describe('the appendix of 2021, in the host', () => {
  test('has no error; what rounding explains is said, with the row that may lack its counterpart', async () => {
    const result = await checkOf('omfordelningar-2021');
    expect(result.counts).toEqual({ error: 0, warning: 20, info: 4 });
    expect(linesOf(result, 'OMF-03', 'OMF-07')).toEqual([
      'OMF-03 info Omfördelningar!F10: ”projekt Covidvård och uppskjuten vård” går jämnt ut så när som på +0,01 mkr, vilket avrundningen av 8 rader kan förklara. Lika mycket står på rad 42 (Regionala utvecklingsnämnden), som kan sakna sin motpart.',
      'OMF-07 info Kontrollsummor!B5: Kontrollsumman för Hälso- och sjukvårdsnämnden är 155,11 mkr och 17 rader summerar till 155,12 mkr. Skillnaden på 0,01 mkr kan avrundning förklara.',
      'OMF-07 info Kontrollsummor!B7: Nettoförändring är 55,00 mkr och 40 rader summerar till 55,01 mkr. Skillnaden på 0,01 mkr kan avrundning förklara.',
    ]);
  });

  test('names neither duration nor decision: once an Ändamål, at its first row', async () => {
    const result = await checkOf('omfordelningar-2021');
    const firstRows = [5, 6, 7, 8, 9, 10, 11, 12, 13, 32];
    const addresses = (rule: string): readonly (string | null)[] =>
      result.findings.filter((finding) => finding.rule === rule).map(({ place }) => place.address);
    expect(addresses('OMF-12')).toEqual(firstRows.map((row) => `Omfördelningar!L${row}`));
    expect(addresses('OMF-13')).toEqual(firstRows.map((row) => `Omfördelningar!I${row}`));
    expect(linesOf(result, 'OMF-12', 'OMF-13').slice(0, 2)).toEqual([
      'OMF-13 warning Omfördelningar!I5: ”nya läkemedel/utökat läkemedelsbidrag” saknar Varaktighet.',
      'OMF-12 warning Omfördelningar!L5: ”nya läkemedel/utökat läkemedelsbidrag” saknar Beslut (dnr, § eller möte).',
    ]);
  });

  test('has nothing else but the synonym of one board: Nettoförändring is no board', async () => {
    const { findings } = await checkOf('omfordelningar-2021');
    const others = findings.filter(({ rule }) => !/^OMF-(03|07|12|13)$/u.test(rule));
    expect(others.map(({ rule, place }) => `${rule} ${place.address ?? ''}`)).toEqual([
      'NAM-01 Omfördelningar!A44',
    ]);
  });

  test('what is said of an Ändamål bears no single board’s name', async () => {
    const result = await checkOf('omfordelningar-2021');
    const named = result.findings.filter((finding) => boardToName(result)(finding) !== null);
    expect(named.map(({ rule }) => rule)).toEqual(['NAM-01', 'OMF-07']);
  });

  test('--json gives place, row and address', async () => {
    const { findings } = checkJson(await checkOf('omfordelningar-2021'));
    expect(findings.find(({ rule }) => rule === 'OMF-03')).toMatchObject({
      severity: 'info',
      sheet: 'Omfördelningar',
      table: 'tblOmfordelningar',
      column: 'Belopp',
      row: 10,
      address: 'Omfördelningar!F10',
    });
  });
});

describe('the same without Ändamål', () => {
  test('OMF-17 proposes the ten families, each once, with rows, residue and reason', async () => {
    const result = await checkOf('omfordelningar-2021-utan-andamal');
    expect(result.counts).toEqual({ error: 0, warning: 10, info: 3 });
    const lines = linesOf(result, 'OMF-17');
    expect(lines).toHaveLength(10);
    expect(lines[0]).toBe(
      'OMF-17 warning Omfördelningar!D5: Ändamål saknas på rad 5, 15 och 22, så balansen går inte att kontrollera. Förslag: ”Nya läkemedel och utökat läkemedelsbidrag” (+55,00 mkr netto). Raderna har ord gemensamt: nya, läkemedel, utökat, läkemedelsbidrag.',
    );
    expect(lines[5]).toBe(
      'OMF-17 warning Omfördelningar!D10: Ändamål saknas på rad 10, 19, 23, 28, 30, 33, 40 och 42, så balansen går inte att kontrollera. Förslag: ”Projekt för Covidvård och uppskjuten vård” (+0,01 mkr återstår, vilket avrundning förklarar). Raderna har ord gemensamt: projekt, Covidvård.',
    );
  });

  test('no row has VAL-03 beside it, and the fix writes the proposal into every row of it', async () => {
    const { findings } = await checkOf('omfordelningar-2021-utan-andamal');
    expect(findings.filter(({ rule }) => rule === 'VAL-03')).toEqual([]);
    const proposals = findings.filter(({ rule }) => rule === 'OMF-17');
    expect(proposals[0]?.fix).toEqual({
      kind: 'writeValue',
      params: {
        value: 'Nya läkemedel och utökat läkemedelsbidrag',
        numberFormat: null,
        cells: ['D5', 'D15', 'D22'],
      },
    });
    const cells = proposals.flatMap(({ fix }) => fix?.params['cells'] ?? []);
    expect(new Set(cells).size).toBe(40);
  });
});
