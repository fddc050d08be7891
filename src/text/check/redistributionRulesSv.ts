import type { CheckParams } from '../../domain/check/checkRules';
import { dateText } from '../findingNumbers';
import { groupText } from '../groupText';
import { oneLine, quotable } from '../quotable';
import { figuresIn } from './figures';
import { listsIn } from './listsIn';
import type { WordsOf } from './ruleWords';

const { mkrInFull: mkr, signedMkrInFull: signedMkr } = figuresIn('sv');
const { rows: rowList, names } = listsIn('sv');
const { reason: reasonText, verdict: verdictText } = groupText('sv');

/** Kontrollera's words about budget redistributions, in Swedish. Source: rules.md 5. */
export const redistributionRulesSv: WordsOf<`OMF-${string}` & keyof CheckParams> = {
  'OMF-01': {
    title: 'Beloppet saknas eller går inte att läsa',
    why: 'En rad utan belopp räknas inte, och då går inget ändamål att stämma av.',
    message: ({ form, label, value }) => {
      if (form === 'missing') {
        return `Belopp${forPurpose(label)} saknas. Skriv det i mkr, med minus för den som ger: −0,36.`;
      }
      if (form === 'zero')
        return `Belopp${forPurpose(label)} är 0. Skriv beloppet i mkr, eller ta bort raden.`;
      return `Belopp${forPurpose(label)} går inte att läsa: ”${quotable(value)}”. Skriv bara ett tal i mkr, med decimalkomma och utan tusentalspunkt: −0,36.`;
    },
  },
  'OMF-02': {
    title: 'Ett ändamål går inte jämnt ut',
    why: 'Det som några får ska andra ge; annars uppstår eller försvinner pengar i budgeten.',
    message: (params) =>
      `${quoted(params.purpose)} går inte jämnt ut: ${
        params.residueSek > 0
          ? `mottagarna får ${mkr(params.residueSek)} mer än givarna ger`
          : `givarna ger ${mkr(-params.residueSek)} mer än mottagarna får`
      }. Ger: ${names(params.givers)} ${signedMkr(params.givenSek)} (${rowList(params.giverRows)}). Får: ${names(params.receivers)} ${signedMkr(params.receivedSek)} (${rowList(params.receiverRows)}).${clue(params)}${
        params.asksForCounterpart === 1 ? ' Finns en del hos en annan nämnd, skriv nämnden i Motpart.' : ''
      }`,
  },
  'OMF-03': {
    title: 'Ett ändamål går jämnt ut bara med avrundning',
    why: 'Små rester kan vara avrundning, men också en rad som saknar sin motpart.',
    message: ({ purpose, residueSek, count, equalRow, equalBoard }) =>
      `${quoted(purpose)} går jämnt ut så när som på ${signedMkr(residueSek)}, vilket avrundningen av ${count} rader kan förklara.${
        equalRow === null
          ? ''
          : ` Lika mycket står på rad ${equalRow}${equalBoard === null ? '' : ` (${equalBoard})`}, som kan sakna sin motpart.`
      }`,
  },
  'OMF-04': {
    title: 'Ett ändamål saknar givare eller mottagare',
    why: 'En omfördelning har både den som ger och den som får; annars är tecknet eller typen fel.',
    message: ({ purpose, lacks, rows, sumSek, asksForCounterpart, twin, twinRow }) => {
      const together = rows.length === 1 ? '' : ' tillsammans';
      const fact =
        lacks === 'giver'
          ? `${quoted(purpose)} har ingen givare: ${rowList(rows)} får${together} ${mkr(sumSek)} som ingen ger.`
          : `${quoted(purpose)} har ingen mottagare: ${rowList(rows)} ger${together} ${mkr(-sumSek)} som ingen får.`;
      if (twin !== null) return fact + twinQuestion(twin, twinRow);
      const other = lacks === 'giver' ? 'Ger' : 'Får';
      if (asksForCounterpart === 1) {
        return `${fact} ${other} en annan nämnd pengarna, skriv nämnden i Motpart. Annars är tecknet fel, eller Typ ska vara Tillskott.`;
      }
      const rowOf = lacks === 'giver' ? 'givarens' : 'mottagarens';
      return `${fact} Saknas ${rowOf} rad, är tecknet fel, eller ska Typ vara Tillskott?`;
    },
  },
  'OMF-05': {
    title: 'Olika typ inom ett ändamål',
    why: 'Typ avgör om raderna ska ta ut varandra; tillskott och omfördelning går inte att stämma av ihop.',
    message: ({ purpose, types, rows }) => {
      const parts = types.map((type, at) => `${type} (${rowList((rows[at] ?? '').split(' '))})`);
      return `${quoted(purpose)} har rader av olika Typ: ${names(parts)}. Ge raderna samma Typ, eller dela dem på två ändamål.`;
    },
  },
  'OMF-06': {
    title: 'En nämnds rader stämmer inte med kontrollsumman',
    why: 'Summan i beslutet och raderna i bilagan ska säga samma sak.',
    message: ({ board, stage, count, ...figures }) =>
      count === 0
        ? `Kontrollsumman för ${board ?? ''} är ${mkr(figures.printedSek)}, men nämnden har inga rader med Skede ${stage} på bladet Omfördelningar.`
        : `Kontrollsumman för ${board ?? ''} är ${mkr(figures.printedSek)}, men nämndens ${count === 1 ? 'enda rad' : `${count} rader`} (Skede ${stage}) ${sumsTo(count)} ${mkr(figures.sumSek)}. ${beyond(figures)}`,
  },
  'OMF-07': {
    title: 'En kontrollsumma skiljer sig genom avrundning',
    why: 'Den som räknar efter får en annan summa än den tryckta, och ska veta varför.',
    message: ({ board, printedSek, sumSek, differenceSek, count }) =>
      `${board === null ? 'Nettoförändring' : `Kontrollsumman för ${board}`} är ${mkr(printedSek)} och ${counted(count)} ${sumsTo(count)} ${mkr(sumSek)}. Skillnaden på ${mkr(Math.abs(differenceSek))} kan avrundning förklara.`,
  },
  'OMF-08': {
    title: 'Nettoförändringen stämmer inte med raderna',
    why: 'Bilagans slutsumma är det som besluten hänvisar till.',
    message: ({ stage, count, ...figures }) =>
      `Nettoförändring är ${mkr(figures.printedSek)}, men ${counted(count)} (Skede ${stage}) ${sumsTo(count)} ${mkr(figures.sumSek)}. ${beyond(figures)}`,
  },
  'OMF-09': {
    title: 'Pengar uppstår eller försvinner',
    why: 'Bara tillskott och ombudgeteringar får ändra regionens budget; allt annat flyttar pengar.',
    message: ({ netSek, newMoneySek, differenceSek, purposes }) =>
      `Pengar har ${differenceSek > 0 ? 'tillkommit utan tillskott' : 'försvunnit'} i ${names(purposes.map(quoted))}, där rader av olika Typ blandas: netto ${signedMkr(netSek)}, men Tillskott och Ombudgetering är ${signedMkr(newMoneySek)}. Skillnaden är ${signedMkr(differenceSek)}.`,
  },
  'OMF-10': {
    title: 'Samma rad två gånger',
    why: 'En rad som klistrats in två gånger räknas två gånger.',
    message: ({ label, firstRow, amountSek, area }) =>
      `Samma rad står redan på rad ${firstRow}: ${area ?? ''}${forPurpose(label)}, ${signedMkr(amountSek)}. Ta bort den ena om det är en dubblett.`,
  },
  'OMF-11': {
    title: 'Beloppet verkar stå i en annan enhet',
    why: 'Belopp skrivs i mkr; ett belopp i tusental eller kronor blir tusen eller en miljon gånger för stort.',
    message: ({ form, label, amountSek, unit, proposedSek }) =>
      form === 'balances'
        ? `${signedMkr(amountSek)}${forPurpose(label)} verkar skrivet i ${unit}: med ${signedMkr(proposedSek)} går ändamålet jämnt ut.`
        : `${signedMkr(amountSek)}${forPurpose(label)} är ett mycket stort belopp. Är det skrivet i ${unit} ska det vara ${signedMkr(proposedSek)}.`,
    fix: ({ proposedSek }) => `Ändra beloppet till ${signedMkr(proposedSek)}.`,
  },
  'OMF-12': {
    title: 'Beslut saknas eller har fel datum',
    why: 'En omfördelning utan beslut går inte att härleda, och får inte bokas.',
    message: ({ purpose, isMissing, date, dateRow, from, to }) => {
      const missing = `${quoted(purpose)} saknar Beslut (dnr, § eller möte).`;
      if (date === null) return missing;
      const bound =
        from !== null && date < from
          ? `före ${dateText(from)}`
          : `efter ${dateText(to ?? date)}, arbetsbokens datum`;
      const odd = `Beslutsdatum ${dateText(date)} för ${quoted(purpose)} på rad ${dateRow ?? ''} ligger ${bound}. Rätta datumet, eller Upprättad på bladet Start.`;
      return isMissing === 1 ? `${missing} ${odd}` : odd;
    },
  },
  'OMF-13': {
    title: 'Varaktigheten saknas eller går inte ihop',
    why: 'Det som ges bara i år men tas emot för gott saknar pengar nästa år.',
    message: ({ form, purpose, rows, count, amountSek }) => {
      if (form === 'missing') {
        const where = rows.length === count ? '' : ` på ${rowList(rows)}`;
        return `${quoted(purpose)} saknar Varaktighet${where}.`;
      }
      if (form === 'permanentFromTemporary') {
        return `${quoted(purpose)}: ${rowList(rows)} får ${mkr(amountSek ?? 0)} permanent, men pengarna ges bara tillfälligt. Nästa år saknas de.`;
      }
      return `Helårseffekten av ${quoted(purpose)} går inte jämnt ut: ${signedMkr(amountSek ?? 0)} återstår, fast Belopp går jämnt ut. En tom Helårseffekt räknas som Belopp.`;
    },
  },
  'OMF-14': {
    title: 'Området finns inte i budgeten',
    why: 'Ett belopp på ett område som budgeten saknar kommer inte med i Ändring under året.',
    message: ({ form, area, board, nearest, count }) =>
      form === 'blank'
        ? `Område är tomt, men ${board} har ${count} områden på bladet Budget. Välj vilket raden hör till.`
        : `Området ”${area ?? ''}” finns inte på bladet Budget för ${board}.${nearest === null ? '' : ` Menas ”${oneLine(nearest)}”?`}`,
    fix: ({ nearest }) =>
      nearest === null ? 'Välj ett av nämndens områden.' : `Välj område; förslaget är ${oneLine(nearest)}.`,
  },
  'OMF-15': {
    title: 'Givaren har inte så mycket kvar',
    why: 'Ett område kan inte ge bort mer än det har när beslutet fattas.',
    message: ({ label, giver, amountSek, availableSek, column }) => {
      const gives = `${giver ?? 'Området'} ger ${mkr(-amountSek)}${toPurpose(label)}, men`;
      const budget = `${oneLine(column)} och det som beslutats tidigare under året`;
      return availableSek < 0
        ? `${gives} har redan gett ${mkr(-availableSek)} mer än det haft, räknat på ${budget}.`
        : `${gives} har bara ${mkr(availableSek)} kvar, räknat på ${budget}.`;
    },
  },
  'OMF-16': {
    title: 'Samma område ger och får',
    why: 'En omfördelning från ett område till sig självt flyttar inga pengar; oftast är ett område fel.',
    message: ({ purpose, board, area, givers, receivers }) =>
      area === null
        ? `${board} både ger (${rowList(givers)}) och får (${rowList(receivers)}) i ${quoted(purpose)}, utan att områdena anges. Skriv Område på raderna.`
        : `${area} både ger (${rowList(givers)}) och får (${rowList(receivers)}) i ${quoted(purpose)}. Rätta området, eller slå ihop raderna.`,
  },
  'OMF-17': {
    title: 'Ändamål saknas',
    why: 'Utan ändamål går det inte att se vem som ger till vem, eller om det går jämnt ut.',
    message: ({ rows, proposal, isExisting, residueSek, verdict, reason, words }) => {
      const fact = `Ändamål saknas på ${rowList(rows)}, så balansen går inte att kontrollera.`;
      if (proposal === null || reason === null)
        return `${fact} Skriv beloppet också, så kan ett ändamål föreslås.`;
      const why = reasonText({ kind: reason, words });
      const balance = verdictText({ verdict, residueSek });
      return `${fact} Förslag: ”${quotable(proposal)}”${isExisting === 1 ? ', som finns redan' : ''} (${balance}). ${why}`;
    },
    fix: ({ rows, proposal }) =>
      `Skriv ”${quotable(proposal ?? '')}” i Ändamål på ${rows.length === 1 ? 'raden' : `de ${rows.length} raderna`}.`,
  },
  'OMF-18': {
    title: 'Motparten finns i en annan arbetsbok',
    why: 'När nämndernas arbetsböcker samlas ska motpartens rader ta ut de här.',
    message: ({ purpose, residueSek, counterparts, isOneBoard, isBalanced }) => {
      const own = isOneBoard === 1 ? 'nämndens rader' : 'raderna här';
      const others = `${counterparts.length === 1 ? 'otparten' : 'otparterna'} ${names(counterparts)}`;
      if (isBalanced === 1) {
        return `${purpose ?? ''}: ${own} tar redan ut varandra, så m${others} ska inte ha något. Ta bort Motpart, eller komplettera raderna.`;
      }
      const together = counterparts.length === 1 ? '' : ' tillsammans';
      return `${purpose ?? ''}: ${own} summerar till ${signedMkr(residueSek)}. M${others} ska${together} ha ${signedMkr(-residueSek)}.`;
    },
  },
  'OMF-19': {
    title: 'Motpartens rad saknas',
    why: 'Halva omfördelningen är inte med, så regionens summa blir fel.',
    message: ({ purpose, counterparts, residueSek }) =>
      `${quoted(purpose)} anger ${counterparts.length === 1 ? 'motparten' : 'motparterna'} ${names(counterparts)}, som inte har någon rad här.${
        residueSek === null
          ? ' Lägg till raden, eller rätta Motpart.'
          : ` De andra raderna summerar till ${signedMkr(residueSek)}; ${signedMkr(-residueSek)} saknas.`
      }`,
  },
};

function clue({
  clue: kind,
  clueRow,
  cluePurpose,
}: Pick<CheckParams['OMF-02'], 'clue' | 'clueRow' | 'cluePurpose'>): string {
  switch (kind) {
    case 'purpose':
      return twinQuestion(cluePurpose, clueRow);
    case 'sign':
      return ` Har rad ${clueRow ?? ''} fel tecken?`;
    case 'row':
      return ` Lika mycket står på rad ${clueRow ?? ''}: saknar den sin motpart, eller är den med två gånger?`;
    case null:
      return '';
  }
}

function twinQuestion(purpose: string | null, row: number | null): string {
  return ` För ${quoted(purpose)} (rad ${row ?? ''}) skiljer det lika mycket åt andra hållet: är det samma ändamål?`;
}

function beyond({
  differenceSek,
  toleranceSek,
}: {
  readonly differenceSek: number;
  readonly toleranceSek: number;
}): string {
  return `Skillnaden är ${signedMkr(differenceSek)}; avrundning förklarar högst ${mkr(toleranceSek)}.`;
}

function counted(count: number): string {
  return count === 1 ? 'den enda raden' : `${count} rader`;
}

function sumsTo(count: number): string {
  return count === 1 ? 'är' : 'summerar till';
}

function quoted(purpose: string | null): string {
  return `”${purpose ?? ''}”`;
}

function forPurpose(label: string | null): string {
  return label === null ? '' : ` för ”${label}”`;
}

function toPurpose(label: string | null): string {
  return label === null ? '' : ` till ”${label}”`;
}
