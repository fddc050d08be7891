import type { FlowParty } from '../domain/redistribution/purposeFlows';
import type { RedistributionRefusal } from '../domain/redistribution/redistributionIssue';
import { mkrFigures } from './mkrFigures';
import type { RedistributionWords } from './redistributionText';

const { size, signed } = mkrFigures('sv');
const MOST_NAMED = 3;

/** The Swedish words about redistributions. */
export const redistributionTextSv: RedistributionWords = {
  amount: signed,
  party,
  flow: ({ from, to, amountSek, purposes }) => {
    const amount = size(amountSek);
    const what = named(purposes.map(({ purpose }) => purpose));
    if (from === null) return `${party(to)} får ${amount} som ingen rad i arbetsboken ger (${what}).`;
    if (to === null) return `${party(from)} ger ${amount} som ingen rad i arbetsboken får (${what}).`;
    if (party(from) === party(to)) return `Inom ${party(from)} flyttas ${amount} (${what}).`;
    return `${party(from)} ger ${amount} till ${party(to)} (${what}).`;
  },
  verdict: ({ verdict, residueSek, isClosed, missingBoards }) => {
    if (!isClosed) {
      const whose = missingBoards.join(' och ');
      return `Öppet: raderna här summerar till ${signed(residueSek)} mkr. Rader saknas för ${whose}.`;
    }
    switch (verdict) {
      case 'balanced':
        return 'Går jämnt ut.';
      case 'rounding':
        return `Går jämnt ut så när som på ${signed(residueSek)} mkr, vilket avrundning förklarar.`;
      case 'unbalanced':
        return residueSek < 0
          ? `Går inte jämnt ut: ${size(residueSek)} ges som ingen får.`
          : `Går inte jämnt ut: ${size(residueSek)} fås som ingen ger.`;
      case 'net':
        return `Nya pengar: ${signed(residueSek)} mkr netto.`;
      case 'unknown':
        return 'Kan inte bedömas: belopp, Typ eller Skede saknas på någon rad.';
    }
  },
  refusal,
  doubt: (doubt) => {
    switch (doubt.kind) {
      case 'large':
        return `${size(doubt.amountSek)} är mycket. Är beloppet verkligen i mkr, inte i tkr eller kronor?`;
      case 'decimals':
        return `Bladet visar två decimaler, och ${doubt.value} mkr har fler. Ska det exakta beloppet skrivas?`;
      case 'repeated':
        return `Samma belopp för ${party(doubt)} och samma Ändamål finns redan på rad ${doubt.rowNumber}. Ska raden skrivas en gång till?`;
      case 'controlSums':
        return `Kontrollsumman för ${listed(doubt.names)} gäller utan de nya raderna och stämmer inte längre. Ska raderna skrivas ändå?`;
      case 'budgetExceeded':
        return `${exceeded(doubt)} Ska raderna skrivas ändå?`;
    }
  },
  alternative: (alternative) => {
    switch (alternative.kind) {
      case 'otherName':
        return `Kan också heta ${alternative.name}.`;
      case 'join': {
        const rows = rowWords(alternative.rows);
        return alternative.isClosing
          ? `Tillsammans med ${alternative.purpose} (${rows}) går det jämnt ut.`
          : `Liknar ${alternative.purpose} (${rows}); tillsammans blir det ${signed(alternative.residueSek)} mkr.`;
      }
      case 'without':
        return `Utan rad ${alternative.row} går resten jämnt ut.`;
    }
  },
  left: ({ row: { rowNumber }, reason }) => {
    switch (reason.kind) {
      case 'filled':
        return `Rad ${rowNumber} har fått ändamålet ${reason.found} under tiden och är orörd.`;
      case 'amount':
        return reason.foundSek === null
          ? `Rad ${rowNumber} har inte längre något belopp som går att läsa och är orörd.`
          : `Rad ${rowNumber} har fått ett annat belopp (${signed(reason.foundSek)} mkr) och är orörd.`;
      case 'otherRow':
        return `På rad ${rowNumber} står en annan rad än när förslaget gjordes. Den är orörd: hämta nya förslag.`;
      case 'taken':
        return `Rad ${rowNumber} fick ett annat av ändamålen.`;
      case 'noPurpose':
        return `Rad ${rowNumber} är orörd: ändamålet har inget namn.`;
    }
  },
};

function party(who: FlowParty | null): string {
  if (who === null) return 'ingen';
  const board = who.board ?? 'okänd nämnd';
  return who.area === '' ? board : `${board}, ${who.area}`;
}

function refusal(issue: RedistributionRefusal): string {
  switch (issue.kind) {
    case 'noPurpose':
      return 'Skriv ett ändamål. Det binder ihop den som ger med dem som får.';
    case 'noReceiver':
      return 'Ange minst en som får pengarna.';
    case 'noGiver':
      return 'Ange vem som ger pengarna. Bara Tillskott och Ombudgetering saknar givare.';
    case 'giverNotAllowed':
      return 'Tillskott och Ombudgetering har ingen givare. Ta bort givaren eller välj Typ Omfördelning.';
    case 'noAmount':
      return 'Skriv ett belopp i mkr.';
    case 'badShare':
      return 'Andelen ska vara ett tal större än noll.';
    case 'unreadableAmount':
      return `${issue.value} går inte att läsa som ett belopp. Skriv till exempel 12,50.`;
    case 'notPositive':
      return `Beloppet ${issue.value} ska vara större än noll. Vem som ger och vem som får avgör tecknet.`;
    case 'nothingLeft':
      return 'Delat på så många blir det inget till den här mottagaren. Ta bort den eller höj beloppet.';
    case 'unbalanced':
      return issue.receivedSek > issue.givenSek
        ? `${size(issue.givenSek)} ges, men mottagarna får ${size(issue.receivedSek)}. Summorna ska vara lika.`
        : `${size(issue.givenSek)} ges och mottagarna med eget belopp får ${size(issue.receivedSek)}. Fördela hela beloppet, och lämna något åt dem som delar på resten.`;
    case 'unknownBoard':
      return issue.nearest === null
        ? `${issue.board} finns inte på bladet Nämnder.`
        : `${issue.board} finns inte på bladet Nämnder. Menas ${issue.nearest}?`;
    case 'unknownArea':
      return issue.nearest === null
        ? `Området ${issue.area} finns inte på bladet Budget för ${issue.board}.`
        : `Området ${issue.area} finns inte på bladet Budget för ${issue.board}. Menas ${issue.nearest}?`;
    case 'areaNeeded':
      return `${issue.board} har flera områden på bladet Budget. Välj ett: ${listed(issue.areas)}.`;
    case 'sameParty':
      return `${party(issue)} kan inte ge till sig själv.`;
    case 'sameReceiver':
      return `${party(issue)} står två gånger bland mottagarna.`;
    case 'otherType':
      return `Ändamålet ${issue.purpose} finns redan med Typ ${issue.type} (rad ${issue.rowNumber}). Välj samma Typ eller ett annat ändamål.`;
    case 'notOwn':
      return `Ingen av raderna gäller ${issue.board}, vars arbetsbok det här är. Skriv omfördelningen i en arbetsbok för dem som ger och får.`;
    case 'budgetExceeded':
      return `${exceeded(issue)} Sänk beloppet, eller skriv först in de pengar som ska komma, med tidigare beslutsdatum.`;
  }
}

function exceeded(issue: Extract<RedistributionRefusal, { kind: 'budgetExceeded' }>): string {
  const who = party(issue);
  if (issue.rowNumber !== null) {
    return `${who} ger ${size(issue.givenSek)} och har då inte kvar det som rad ${issue.rowNumber} ger senare.`;
  }
  return `${who} ger ${size(issue.givenSek)} men har ${signed(issue.leftBeforeSek).replace('+', '')} mkr kvar.`;
}

/** `a, b och c`. */
function listed(names: readonly string[]): string {
  return new Intl.ListFormat('sv', { type: 'conjunction' }).format(names);
}

/** The first names, and how many more. */
function named(names: readonly string[]): string {
  const more = names.length - MOST_NAMED;
  const first = names.slice(0, MOST_NAMED).join(', ');
  return more > 0 ? `${first} och ${more} till` : first;
}

function rowWords(rows: readonly number[]): string {
  return `${rows.length === 1 ? 'rad' : 'rader'} ${rows.join(', ')}`;
}
