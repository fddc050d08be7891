import type { RuleId } from '../../domain/ruleId';
import type { Language } from '../language';

type Said = readonly [sv: string, en: string];

const LAYOUT: Said = ['standardlayouten', 'the standard layout'];
const FIGURES: Said = [
  'planer och uppföljningar: tal så som de trycks och klistras in',
  'plans and follow-ups: figures as they are printed and pasted',
];

/** Where each rule was learnt: documents of Region Västerbotten, the layout itself, or budget controls elsewhere. */
const SOURCES: Readonly<Record<RuleId, Said>> = {
  'LAY-01': LAYOUT,
  'LAY-02': LAYOUT,
  'LAY-03': LAYOUT,
  'LAY-04': LAYOUT,
  'LAY-05': LAYOUT,
  'LAY-06': LAYOUT,
  'LAY-07': LAYOUT,
  'LAY-08': LAYOUT,
  'VAL-01': FIGURES,
  'VAL-02': FIGURES,
  'VAL-03': LAYOUT,
  'VAL-04': [
    'planerna 2023 och 2025: periodicitet och status stavas på många sätt',
    'plans 2023 and 2025: periodicities and statuses in many spellings',
  ],
  'VAL-05': FIGURES,
  'VAL-06': [
    'kalkylblad i allmänhet: formler skrivs över',
    'spreadsheets at large: formulas are overwritten',
  ],
  'NAM-01': [
    'uppföljningen april 2023: nämnderna skrivs på många sätt',
    'report April 2023: the boards’ names in many spellings',
  ],
  'IND-01': [
    'Regionstyrelsens plan 2023: tre mål är ”Svar saknas”',
    'plan 2023 of Regionstyrelsen: three targets are “Svar saknas”',
  ],
  'IND-02': [
    'planerna 2023 och 2025: ”Antal medarbetare per chef” 55 %, tal utan enhet',
    'plans 2023 and 2025: “Antal medarbetare per chef” 55 %, figures without a unit',
  ],
  'IND-03': [
    'planen 2023: digitala vårdmöten 26 078 → 15 000, forskningspublikationer med målet 0',
    'plan 2023: digital care meetings 26 078 → 15 000, research publications with the target 0',
  ],
  'IND-04': [
    'planerna säger inte om mer eller mindre är bättre',
    'the plans do not say whether more or less is better',
  ],
  'IND-05': ['rader som kopierats i planeringsunderlag', 'rows copied in planning sheets'],
  'IND-06': [
    'planerna 2023 och 2025: samma målnummer betyder olika saker',
    'plans 2023 and 2025: one goal number means different things',
  ],
  'IND-07': [
    'planerna 2023 och 2025: delmål ordas på två sätt',
    'plans 2023 and 2025: sub-goals worded in two ways',
  ],
  'IND-08': [
    'uppföljningen april 2023: 97 av 164 indikatorer saknar utfall',
    'report April 2023: 97 of 164 indicators lack an outcome',
  ],
  'IND-09': [
    'planen 2025: målet ”Öka” utan utgångsvärde; planen 2023: 25 av 38 saknar det',
    'plan 2025: the target “Öka” without a baseline; plan 2023: 25 of 38 lack one',
  ],
  'IND-10': [
    'planerna: enheter saknas eller motsäger namnet',
    'the plans: units are missing or contradict the name',
  ],
  'IND-11': ['nämnderna sätter färger på ögonmått', 'the boards set colours by eye'],
  'IND-12': [
    'uppföljningen april 2023: fyra månaders utfall mot ett helårs mål',
    'report April 2023: four months’ outcome beside a whole year’s target',
  ],
  'MAL-01': [
    'uppföljningen april 2023: nio av 85 delmål saknar bedömning',
    'report April 2023: nine of 85 sub-goals lack an assessment',
  ],
  'MAL-02': [
    'uppföljningen april 2023: mål 9 uppfylls helt med en gul och två röda indikatorer',
    'report April 2023: goal 9 is reached in full with one yellow and two red indicators',
  ],
  'MAL-03': [
    'planerna 2023 och 2025: mål känns bara igen på sina nummer',
    'plans 2023 and 2025: goals are known by their numbers alone',
  ],
  'MAL-04': [
    'mål 4 är miljön 2023 och tillgänglig vård 2025',
    'goal 4 is the environment in 2023 and accessible care in 2025',
  ],
  'UPP-01': [
    'uppföljningen april 2023: ”Pågående enligt plan” fast kommentaren berättar om försening',
    'report April 2023: “Pågående enligt plan” whose comments tell of a delay',
  ],
  'UPP-02': [
    'Hälso- och sjukvårdsnämndens plan 2025: tre uppdrag slutar 2024-12-31',
    'plan 2025 of Hälso- och sjukvårdsnämnden: three assignments end 2024-12-31',
  ],
  'UPP-03': [
    'uppföljningen april 2023: varje uppdrag som följs upp har en kommentar',
    'report April 2023: every assignment followed up has a comment',
  ],
  'BUD-01': [
    'uppföljningarna 2021 och 2023: summor som inte stämmer med sina delar',
    'reports 2021 and 2023: totals that differ from their parts',
  ],
  'BUD-02': [
    'planen 2023: budgetens ändringar står i löptext bredvid en tabell med ramar',
    'plan 2023: the changes of the budget told in prose beside a table of frames',
  ],
  'BUD-03': [
    'budgetsystem vägrar flyttar som lämnar en negativ budget',
    'budget systems refuse transfers that leave a negative budget',
  ],
  'EKO-01': [
    'uppföljningen april 2023: avvikelser förklaras, men inte −9 av 224 mkr',
    'report April 2023: deviations are explained, −9 of 224 mkr is not',
  ],
  'EKO-02': [
    'uppföljningen april 2023: varje nämnds prognos redovisas',
    'report April 2023: every board’s forecast is reported',
  ],
  'EKO-03': [
    'uppföljningen april 2023: årets budget är 924 mkr i ett avsnitt och 925 i ett annat',
    'report April 2023: the year’s budget is 924 mkr in one section and 925 in another',
  ],
  'ATG-01': [
    'uppföljningen april 2023: 34 av 91 mkr, 37 procent',
    'report April 2023: 34 of 91 mkr, 37 percent',
  ],
  'INV-01': [
    'uppföljningen april 2023: investeringar för 925 mkr mot budgeten 924',
    'report April 2023: investments of 925 mkr against a budget of 924',
  ],
  'OMF-01': ['budgetkontroller: ett belopp är ett tal', 'budget controls: an amount is a number'],
  'OMF-02': [
    'omfördelningarna 2021: åtta av tio ändamål tar ut sig på öret',
    'redistributions 2021: eight of ten purposes net to zero exactly',
  ],
  'OMF-03': ['omfördelningarna 2021: Covidvård lämnar 0,01', 'redistributions 2021: Covidvård leaves 0.01'],
  'OMF-04': [
    'budgetkontroller: ett ändamål vars rader alla har samma tecken',
    'budget controls: a purpose whose rows all have the same sign',
  ],
  'OMF-05': [
    'budgetkontroller: interna och nya pengar blandas inte',
    'budget controls: internal and new money are not mixed',
  ],
  'OMF-06': [
    'omfördelningarna 2021: summor är tryckta för två av fyra nämnder',
    'redistributions 2021: sums are printed for two of four boards',
  ],
  'OMF-07': [
    'omfördelningarna 2021: 155,12 mot 155,11 och 55,01 mot 55,0',
    'redistributions 2021: 155.12 against 155.11 and 55.01 against 55.0',
  ],
  'OMF-08': [
    'omfördelningarna 2021: bilagan slutar i en nettoförändring',
    'redistributions 2021: the appendix ends in one net change',
  ],
  'OMF-09': [
    'omfördelningarna 2021: bara de nya pengarna bär nettot 55,0',
    'redistributions 2021: only the new money carries the net of 55.0',
  ],
  'OMF-10': ['budgetkontroller: dubbletter', 'budget controls: duplicates'],
  'OMF-11': [
    'planer och bilagor: mkr, tkr och kronor i samma dokument',
    'plans and appendices: mkr, tkr and kronor in one document',
  ],
  'OMF-12': ['omfördelningarna 2021: inget beslut anges', 'redistributions 2021: no decision is named'],
  'OMF-13': [
    'planen 2023: ett tillfälligt tillskott faller bort när det inte förlängs',
    'plan 2023: a temporary addition falls away when not prolonged',
  ],
  'OMF-14': [
    'budgetkontroller: konton som inte finns i kontoplanen',
    'budget controls: accounts that are not in the master list',
  ],
  'OMF-15': ['budgetkontroller: givaren har utrymme', 'budget controls: the giver has room'],
  'OMF-16': ['budgetkontroller: givare och mottagare är olika', 'budget controls: giver and receiver differ'],
  'OMF-17': [
    'omfördelningarna 2021: fyrtio rader i fri text utan nyckel',
    'redistributions 2021: forty rows in free wording without a key',
  ],
  'OMF-18': [
    'omfördelningarna 2021: Flytt av tjänst tar ut sig först över två nämnder',
    'redistributions 2021: Flytt av tjänst nets to zero over two boards only',
  ],
  'OMF-19': [
    'omfördelningarna 2021: en flytt har både givare och mottagare',
    'redistributions 2021: a move has both giver and receiver',
  ],
};

/**
 * Where a rule was learnt, in a few words that begin with a capital.
 * @example ruleSource('sv', 'ATG-01') // 'Uppföljningen april 2023: 34 av 91 mkr, 37 procent'
 */
export function ruleSource(language: Language, rule: RuleId): string {
  const [sv, en] = SOURCES[rule];
  const said = language === 'sv' ? sv : en;
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}`;
}
