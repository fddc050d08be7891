import type { ExpectedValue, ReadingParams, UnreadableReason } from '../domain/readingParams';
import { swedishError } from './excelErrors';
import type { ReadingWords } from './findingWords';
import { readAsText } from './findingNumbers';
import { isPlainNumber, oneLine, quotable } from './quotable';

const numbers = new Intl.NumberFormat('sv-SE');
const words = new Intl.ListFormat('sv', { type: 'disjunction' });
const lists = new Intl.ListFormat('sv', { type: 'conjunction' });

/** What the check says in Swedish about a workbook's layout, values and names. Source: rules.md 4. */
export const findingsSv: ReadingWords = {
  'LAY-01': () => ({
    message:
      'Arbetsboken är ingen nämndplan eller uppföljning i standardlayouten: varken bladet Start eller någon av tabellerna känns igen.',
    fix: '',
  }),
  'LAY-02': ({ form, table, sheet, rows }) => {
    if (form === 'asRange') {
      return {
        message: `Tabellen ${table} på bladet ${sheet} är inte längre en Excel-tabell. ${rowsText(rows)} läses ändå, men tabellen växer inte av sig själv, och formler som hämtar från den kan ha stannat.`,
        fix: `Gör om cellerna till tabellen ${table}.`,
      };
    }
    const message =
      form === 'missing'
        ? `Tabellen ${table} saknas. Inget blad har en tabell med det namnet eller med dess rubriker.`
        : `Bladet ${sheet} finns, men ingen rubrikrad där känns igen som tabellen ${table}. Raderna läses inte.`;
    return { message, fix: `Skapa tabellen ${table}.` };
  },
  'LAY-03': ({ header, similar, isRequired }, fix) => ({
    message:
      isRequired === 1
        ? `Kolumnen ”${header}” saknas.${similar === null ? '' : ` Rubriken ”${oneLine(similar)}” liknar den men läses inte.`}`
        : `Rubriken ”${oneLine(similar ?? '')}” känns inte igen, så kolumnen läses inte. Menas ”${header}”?`,
    fix:
      fix?.kind === 'insertColumn'
        ? `Infoga kolumnen ”${header}”.`
        : `Ändra rubriken ”${oneLine(similar ?? '')}” till ”${header}”.`,
  }),
  'LAY-04': ({ header, expected }) => ({
    message: `Kolumnen heter ”${oneLine(header)}”, men enligt bladet Start ska den heta ”${expected}”. Den läses ändå. Ändra rubriken, eller år och period på Start.`,
    fix: '',
  }),
  'LAY-05': ({ form, role, kept, other, rows }) => ({
    message:
      form === 'column'
        ? `Två kolumner har rubriken ”${role}”. ${kept} läses, ${other} läses inte.`
        : `${other} har samma rubriker som tabellen ${role}, som läses från ${kept}. ${rowsText(rows)} i ${other} läses inte.`,
    fix: '',
  }),
  'LAY-06': ({ version, known }) => ({
    message:
      version === null
        ? `Layoutversion saknas på bladet Start. Arbetsboken läses som version ${known}.`
        : `Layoutversion ${version} är okänd här, där version ${known} är den senaste. Arbetsboken läses så långt den känns igen.`,
    fix: '',
  }),
  'LAY-07': (params) => ({
    message: startText(params),
    fix: '',
  }),
  'LAY-08': ({ id, firstRow }) => ({
    message: `Raden har samma ID (${id}) som rad ${firstRow}. Då förväxlas raderna när plan, uppföljning och region knyts ihop.`,
    fix: 'Ge den nedre raden ett nytt ID.',
  }),
  'VAL-01': (params, fix) => ({
    message: unreadableText(params),
    fix: `Skriv ”${String(fix?.params['value'] ?? '')}”.`,
  }),
  'VAL-02': ({ form, column, label, value, number, word }) => {
    const read = readAsText('sv', { form, number, word });
    return form === 'word'
      ? {
          message: `${cellText(column, label)} är ”${quotable(value)}”, med mellanslag som formlerna inte känner igen. Det läses som ”${read}”.`,
          fix: `Skriv ”${read}”.`,
        }
      : {
          message: `${cellText(column, label)} är texten ”${quotable(value)}”. Den läses som ${read}, men Excels formler räknar inte med den.`,
          fix: form === 'date' ? `Skriv datumet ${read}.` : `Skriv talet ${read.replace(/\u00a0mkr$/u, '')}.`,
        };
  },
  'VAL-03': ({ column, label }) => ({ message: `${cellText(column, label)} saknas.`, fix: '' }),
  'VAL-04': ({ column, label, value, nearest, words: allowed }, fix) => ({
    message: `${cellText(column, label)} är ”${quotable(value)}”, som inte finns i listan. ${
      nearest === null ? `Välj ${words.format(allowed)}.` : `Menas ”${nearest}”?`
    }`,
    fix: fix?.kind === 'chooseWord' ? 'Välj ett av listans ord.' : `Skriv ”${nearest ?? ''}”.`,
  }),
  'VAL-05': ({ column, label, error, names, count }) => {
    const shown = swedishError(error);
    if (names.length === 0)
      return { message: `${cellText(column, label)} visar felet ${shown} och går inte att läsa.`, fix: '' };
    const name = `${names.length === 1 ? 'Namnet' : 'Namnen'} ${lists.format(names)}`;
    const cells = count === 1 ? 'en cell' : `${numbers.format(count)} celler`;
    return {
      message: `${name} saknas i arbetsboken eller pekar fel. Därför visar ${cells} i ${oneLine(column)} felet ${shown}. Reparera lägger tillbaka ${names.length === 1 ? 'det' : 'dem'}.`,
      fix: '',
    };
  },
  'VAL-06': ({ form, column, label, value }) => {
    const place = `Formeln i ${cellText(column, label)}`;
    const message = {
      constant: `${place} är ersatt av ”${quotable(value)}”, som inte räknas om när underlaget ändras.`,
      empty: `${place} saknas: cellen är tom.`,
      changed: `${place} är en annan än layoutens och kan ge ett annat svar.`,
    }[form];
    return { message, fix: 'Lägg tillbaka layoutens formel.' };
  },
  'NAM-01': ({ form, value, board, count }) => ({
    message: boardText(form, value, board ?? '', count),
    fix: `Skriv ${board ?? ''}${count > 1 ? ` i de ${numbers.format(count)} cellerna` : ''}.`,
  }),
};

const EXPECTED: Readonly<Record<ExpectedValue, string>> = {
  number: 'ett tal',
  value: 'ett tal',
  wholeNumber: 'ett heltal från 1 och uppåt',
  amount: 'ett belopp i mkr',
  date: 'ett datum',
  endDate: 'ett slutdatum',
  text: 'en text',
};

const ADVICE: Readonly<Record<UnreadableReason, string>> = {
  pointBeforeThree:
    ' Punkten kan betyda både tusental och decimal: skriv tusental med mellanslag och decimaler med komma.',
  interval: ' Skriv ett enda tal i stället för ett intervall.',
  approximate: ' Skriv bara talet, och förbehållet i en kommentar.',
  twoNumbers: ' Det ser ut som två tal i samma cell.',
  unit: ' Skriv bara talet; enheten skrivs i kolumnen Enhet.',
  percent: '',
  notWhole: '',
  notPositive: '',
  notDate: ' Skriv datumet som 2023-12-31.',
  truthValue: ' Skriv Ja eller Nej.',
  sumRow: '',
  badCode: '',
  other: '',
};

function unreadableText({ column, label, value, expected, reason }: ReadingParams['VAL-01']): string {
  if (reason === 'sumRow') {
    return `Raden ”${quotable(value)}” är en summa och läses inte som en rad. Ta bort den och slå på tabellens egen summarad (Tabelldesign, Summarad).`;
  }
  if (reason === 'badCode') {
    return `Koden ”${quotable(value)}” för ${label ?? 'nämnden'} går inte att använda. Skriv 1–10 bokstäver eller siffror, men inte region.`;
  }
  const advice =
    expected === 'amount' && reason === 'unit'
      ? ' Skriv beloppet i mkr.'
      : expected === 'endDate'
        ? ' Skriv datumet som 2023-12-31, eller Löpande eller Tills vidare.'
        : ADVICE[reason];
  const what = isPlainNumber(value) ? quotable(value) : `texten ”${quotable(value)}”`;
  return `${cellText(column, label)} är ${what} och går inte att läsa som ${EXPECTED[expected]}.${advice}`;
}

function startText({ field, value, nearest, readAs }: ReadingParams['LAY-07']): string {
  const name = { layout: 'Arbetsbok', board: 'Nämnd', year: 'År', period: 'Period' }[field];
  const what =
    value === null
      ? `${name} är inte ifyllt på bladet Start.`
      : `${name} på bladet Start är ”${quotable(value)}”.`;
  const wanted = {
    layout: ' Skriv Nämndplan eller Uppföljning.',
    board:
      value === null
        ? ' Välj en nämnd, eller skriv Alla nämnder.'
        : ' Den nämnden finns inte på bladet Nämnder.',
    year: ' Skriv ett årtal med fyra siffror.',
    period: ' Skriv April, Augusti eller Helår.',
  }[field];
  const used = readAs === null ? '' : ` Den läses som ${readAs === 'plan' ? 'nämndplan' : 'uppföljning'}.`;
  return `${what}${wanted}${nearest === null ? '' : ` Menas ${nearest}?`}${used}`;
}

function boardText(
  form: ReadingParams['NAM-01']['form'],
  value: string,
  board: string,
  count: number,
): string {
  const where = count > 1 ? ` (${numbers.format(count)} rader)` : '';
  switch (form) {
    case 'unknown':
      return `”${quotable(value)}”${where} är ingen nämnd på bladet Nämnder. Rätta namnet, eller lägg till det där.`;
    case 'similar':
      return `”${quotable(value)}”${where} är ingen nämnd på bladet Nämnder. Menas ${board}?`;
    case 'synonym':
      return `”${quotable(value)}”${where} läses som ${board}. Skriv namnet helt ut, så räknas det av formlerna också.`;
    case 'blank':
      return `Nämnd är tom${count > 1 ? ` på ${numbers.format(count)} rader` : ''} och läses som ${board}. Formlerna räknar bara rader med namnet utskrivet.`;
    case 'region':
      return `”${quotable(value)}”${where} är regionens egna rader, som bara hör hemma i en samlad arbetsbok.`;
  }
}

function cellText(column: string, label: string | null): string {
  return label === null ? oneLine(column) : `${oneLine(column)} för ”${label}”`;
}

function rowsText(rows: number | null): string {
  const count = rows ?? 0;
  return count === 1 ? 'Raden' : `${numbers.format(count)} rader`;
}
