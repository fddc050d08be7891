import type { CheckParams } from '../../domain/check/checkRules';
import type { Period } from '../../domain/period';
import { oneLine, quotable } from '../quotable';
import { figuresIn } from './figures';
import type { WordsOf } from './ruleWords';

const { number, percent, value, runs } = figuresIn('sv');

/** Kontrollera's words about indicators, in Swedish. Source: rules.md 4. */
export const indicatorRulesSv: WordsOf<`IND-${string}` & keyof CheckParams> = {
  'IND-01': {
    title: 'Indikatorn saknar mål',
    why: 'Utan mål går det inte att säga om utfallet är bra, och indikatorn får ingen färg.',
    message: ({ label, column, value: shown }) =>
      `${named(label)} har inget mål: ${
        shown === '' ? `${oneLine(column)} är tomt` : `i ${oneLine(column)} står ”${quotable(shown)}”`
      }. Skriv ett tal, Öka, Minska, Ja eller Nej.`,
  },
  'IND-02': {
    title: 'Enheten motsäger värdet eller namnet',
    why: 'När antal och procent, eller 0,35 och 35, blandas blir måluppfyllelsen fel, upp till hundra gånger.',
    message: unitText,
    fix: ({ proposal }) => `Skriv ${percent(proposal ?? 0)}.`,
  },
  'IND-03': {
    title: 'Riktning och värden pekar åt olika håll',
    why: 'Är riktningen fel blir grönt rött och rött grönt; är målet noll eller lägre kan indikatorn bli grön utan att något görs.',
    message: ({ form, label, direction, target, targetColumn, baseline, baselineColumn, isPercent }) =>
      form === 'alwaysGreen'
        ? `${named(label)} ska öka mot målet ${value(target, isPercent)} och blir alltid grön, för inget utfall kan bli lägre. Sätt ett mål över 0.`
        : `Riktning för ${quoted(label)} är ${direction}, men ${oneLine(targetColumn)} (${value(target, isPercent)}) är ${
            direction === 'Öka' ? 'lägre' : 'högre'
          } än ${oneLine(baselineColumn)} (${value(baseline ?? 0, isPercent)}). Stämmer det kan det stå; annars är riktningen eller ett av talen fel.`,
  },
  'IND-04': {
    title: 'Riktning saknas',
    why: 'Utan riktning vet ingen om mer eller mindre är bättre, och indikatorn får ingen färg.',
    message: directionText,
    fix: ({ proposal }) =>
      proposal === null ? 'Välj Öka eller Minska.' : `Välj Öka eller Minska; förslaget är ${proposal}.`,
  },
  'IND-05': {
    title: 'Samma indikator två gånger',
    why: 'En indikator som står två gånger räknas två gånger i sammanställningen.',
    message: ({ label, goalNumber, firstRow }) =>
      `${named(label)} finns redan på rad ${firstRow} för mål ${goalNumber} och räknas dubbelt. Ta bort den ena raden, eller skilj namnen åt.`,
  },
  'IND-06': {
    title: 'Målet finns inte på bladet Mål',
    why: 'Rader med ett okänt målnummer kommer inte med under något mål.',
    message: ({ kind, board, goalNumber, count, goalNumbers }) => {
      const rows = kind === 'indicator' ? ['indikatorn', 'indikatorer'] : ['delmålet', 'delmål'];
      const who =
        count === 1 ? `Det gäller ${rows[0] ?? ''} på raden.` : `Det gäller ${count} ${rows[1] ?? ''}.`;
      return goalNumbers.length === 0
        ? `${board} har inga mål på bladet Mål, men här står mål nr ${goalNumber}. ${who}`
        : `Mål nr ${goalNumber} finns inte på bladet Mål för ${board}, som har ${runs(goalNumbers)}. ${who}`;
    },
  },
  'IND-07': {
    title: 'Delmål och indikatorer hör inte ihop',
    why: 'Ett delmål utan indikator går inte att följa, och en indikator utan delmål syns inte under något delmål.',
    message: ({ form, label, goalNumber, subGoalNumber, nearest }) => {
      if (form === 'noIndicator') {
        return `Delmålet ${quoted(label ?? String(subGoalNumber ?? ''))} (mål ${goalNumber}) har ingen indikator.`;
      }
      if (form === 'unknownText') {
        return `Delmålet för ${quoted(label)} finns inte under mål ${goalNumber} på bladet Delmål. Skriv det likadant på båda bladen, eller ange Delmål nr.`;
      }
      const hint = nearest === null ? '' : ` Texten är den för delmål ${nearest}.`;
      return `Delmål nr ${subGoalNumber ?? ''} för ${quoted(label)} finns inte under mål ${goalNumber} på bladet Delmål.${hint}`;
    },
    fix: ({ nearest }) => `Skriv ${nearest ?? ''} i Delmål nr.`,
  },
  'IND-08': {
    title: 'Utfall saknas',
    why: 'En indikator som ska följas upp men saknar utfall räknas som Saknas och säger ingenting om målet.',
    message: outcomeText,
  },
  'IND-09': {
    title: 'Utgångsvärde saknas',
    why: 'Målet Öka eller Minska bedöms mot utgångsvärdet; utan det finns inget att jämföra med.',
    message: ({ form, label, board, column, word, shown, count, total }) =>
      form === 'needed'
        ? `Målet för ${quoted(label)} är ${word ?? ''}, men utgångsvärdet${column === '' ? '' : ` (${oneLine(column)})`} ${shown === '' ? 'saknas' : `är ”${quotable(shown)}”, inget tal`}. Det finns inget att jämföra med, så indikatorn får ingen färg.`
        : `${number(count)} av ${number(total)} indikatorer för ${board ?? 'nämnden'} saknar utgångsvärde (${oneLine(column)}). Färgen klarar sig utan, men det syns inte hur långt det är till målen.`,
  },
  'IND-10': {
    title: 'Utfallet är mycket större än målet',
    why: 'Ett utfall som är mer än tio gånger målet är ofta skrivet i en annan enhet.',
    message: ({ label, column, outcome, isPercent, compared, comparedColumn, isComparedPercent }) =>
      `${oneLine(column)} för ${quoted(label)} är ${value(outcome, isPercent)}, mer än tio gånger ${oneLine(comparedColumn)} (${value(compared, isComparedPercent)}). Är det samma enhet?`,
  },
  'IND-11': {
    title: 'Status följer inte regeln',
    why: 'En färg som någon har skrivit för hand, eller som formeln räknar fel, visar något annat än siffrorna.',
    message: ({ label, shown, expected, share, textColumn }) =>
      `Status för ${quoted(label)} är ”${quotable(shown)}”, men regeln ger ${expected}${
        share === null ? '' : ` (${percent(share)} av målet)`
      }.${textColumn === null ? '' : ` ${oneLine(textColumn)} är ett tal lagrat som text, som Excels formel inte räknar med.`}`,
  },
  'IND-12': {
    title: 'Mätsättet passar inte indikatorn',
    why: 'Ackumulerat gör periodens mål till en del av årets. Det stämmer för det som räknas upp under året, inte för ett läge.',
    message: ({ form, label }) => {
      if (form === 'question') {
        return `${named(label)} är ett antal. Räknas utfallet upp under året? Välj Ackumulerat. Är det läget just nu, välj Läge.`;
      }
      const what = {
        percent: 'mäts i procent',
        scale: 'mäts på en skala',
        answer: 'besvaras med ja eller nej',
      }[form];
      return `${named(label)} ${what} och räknas inte upp under året. Med Ackumulerat blir periodens mål bara en del av årets.`;
    },
    fix: () => 'Skriv Läge i Mätsätt.',
  },
};

function unitText({
  form,
  label,
  unit,
  column,
  value: figure,
  isPercent,
  proposal,
}: CheckParams['IND-02']): string {
  const name = quoted(label);
  const shown = figure === null ? '' : value(figure, isPercent);
  const unitShown = unit === '' ? 'Enhet är tom' : `Enhet är ”${quotable(unit)}”`;
  switch (form) {
    case 'mixedScale':
      return `${oneLine(column)} för ${name} är ${shown}, men radens andra värden är skrivna som andelar av ett. Menas ${percent(proposal ?? 0)}?`;
    case 'countInPercent':
      return `${named(label)} är ett antal enligt namnet, men ${
        isPercent === 1 ? `${oneLine(column)} är ${shown}` : `Enhet är ${quotable(unit)}`
      }. Rätta värdet och enheten, eller namnet.`;
    case 'shareWithoutPercent':
      return `${named(label)} är en andel enligt namnet, men ${figure === null ? unitShown : `${oneLine(column)} är ${shown} och ${unitShown}`}. Skriv värdena som procent, och % i Enhet.`;
    case 'otherUnit':
      return `Enhet för ${name} är ”${quotable(unit)}”, men ${oneLine(column)} är ${shown}. Vilket gäller?`;
    case 'notPercentage':
      return `Enhet för ${name} är ${quotable(unit)}, men ${oneLine(column)} är talet ${shown}, som i procent är ${percent(figure ?? 0)}. Skriv ${percent((figure ?? 0) / 100)} om det är det som menas.`;
    case 'mixedFigures':
      return `${oneLine(column)} för ${name} är ${shown}, medan ${isPercent === 1 ? 'andra värden på raden är tal' : 'ett annat värde på raden är procent'}. Skriv alla värden i samma enhet.`;
  }
}

function directionText({
  label,
  proposal,
  reason,
  baseline,
  target,
  isPercent,
}: CheckParams['IND-04']): string {
  const missing = `Riktning för ${quoted(label)} saknas, så målet ger ingen färg.`;
  if (proposal === null || reason === null) return `${missing} Är mer bättre, välj Öka, annars Minska.`;
  if (reason === 'name') return `${missing} Namnet talar för ${proposal}.`;
  if (reason === 'subGoal') return `${missing} Delmålet talar för ${proposal}.`;
  const side = proposal === 'Öka' ? 'högre' : 'lägre';
  return `${missing} Målet (${value(target ?? 0, isPercent)}) är ${side} än utgångsvärdet (${value(baseline ?? 0, isPercent)}), vilket talar för ${proposal}. Stäm av mot delmålet.`;
}

function outcomeText({
  form,
  label,
  board,
  column,
  period,
  periodicity,
  rows,
  outcome,
  target,
}: CheckParams['IND-08']): string {
  const header = oneLine(column);
  if (form === 'notNumber' || form === 'notAnswer') {
    const wanted = form === 'notNumber' ? 'ett tal' : 'Ja eller Nej';
    return `${header} för ${quoted(label)} är ”${quotable(outcome)}” och kan inte jämföras med målet, ”${quotable(target)}”. Indikatorn räknas som Saknas. Skriv utfallet som ${wanted}.`;
  }
  if (form === 'stated') {
    return `${header} för ${quoted(label)} saknas, och enligt Periodicitet (${oneLine(periodicity)}) ska indikatorn följas upp ${inPeriod(period)}.`;
  }
  const who =
    rows.length === 1
      ? `${named(label)} saknar ${header} och har ingen Periodicitet. Den räknas`
      : `${number(rows.length)} indikatorer för ${board ?? 'okänd nämnd'} saknar ${header} och har ingen Periodicitet (rad ${runs(rows)}). De räknas`;
  return `${who} som Saknas. Fyll i utfallet, eller ange i Periodicitet när det ska följas upp.`;
}

function inPeriod(period: Period): string {
  return { April: 'i april', Augusti: 'i augusti', Helår: 'vid årets slut' }[period];
}

function named(label: string | null): string {
  return label === null ? 'Indikatorn' : `”${label}”`;
}

function quoted(label: string | null): string {
  return label === null ? 'indikatorn' : `”${label}”`;
}
