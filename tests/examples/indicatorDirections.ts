import type { Direction } from '../../src/domain/shareOfTarget';

/** Whether more or less is wanted of an indicator of the plan 2023, and what that is read from. */
export interface StatedDirection {
  /** null: the plan does not say, and the figures must not decide. */
  readonly direction: Direction | null;
  readonly reason: string;
}

const more = (reason: string): StatedDirection => ({ direction: 'Öka', reason });
const less = (reason: string): StatedDirection => ({ direction: 'Minska', reason });
const unstated = (reason: string): StatedDirection => ({ direction: null, reason });

/**
 * The direction of every indicator of Regionstyrelsens plan 2023, by the beginning of its name. The plan prints none; each is
 * read by hand from the sub-goal or the name, never from the figures, for three targets lie below the baseline where more may
 * be wanted (irregularities a 4).
 */
const DIRECTIONS: Readonly<Record<string, StatedDirection>> = {
  'Jämställdhetsintegrering av beställningen': more('3 = helt genomfört'),
  'Antal verksamheter som genomfört jämlikhetsanalyser': more('the sub-goal wants analyses made'),
  'Plan för strukturerat arbete': unstated('no target printed; a yes or no question'),
  'Antal inloggningar på 1177': more('the sub-goal wants more self-service'),
  'Användandet av självservice': more('the sub-goal wants more self-service'),
  'Antal digitala vårdmöten': more(
    'the sub-goal wants more self-service, though the target is below the baseline',
  ),
  'Antal inloggningar per invånare': more(
    'the sub-goal wants more self-service, though the target is below the baseline',
  ),
  'Antal utbildningar i klarspråk': more('the sub-goal wants plain language used more'),
  'Stödjer Regionstyrelsen': unstated('no target printed; a yes or no question'),
  'Klimatutsläpp från tjänsteresor': less('the sub-goal wants emissions lowered'),
  'Klimatutsläpp från patienttransporter': less('the sub-goal wants emissions lowered'),
  'Lokalyta som regionen äger och hyr': less('the name says not to be increased'),
  'Mängd köpt energi': less('the sub-goal wants less energy used'),
  'Andel källsorterat avfall': more('the sub-goal wants the share raised'),
  'Antal enheter inom sjukhusen': more('the sub-goal wants more waste sorted'),
  'Utvecklat modell': unstated('no target printed; a yes or no question'),
  'Miljökrav ställs': more('the sub-goal wants less climate impact, by requirements'),
  'Andel hälsocentraler': more('the sub-goal wants clearer demands met'),
  'Andel utförda hälsoundersökningar': more('the sub-goal wants more health promotion'),
  'Andel återkopplade kontakter': more('the sub-goal wants better access'),
  'Andel kvinnor och män': more('the sub-goal wants better access'),
  'Antal patienter som tagit del': more('the sub-goal wants more help to stop smoking'),
  'Hållbart medarbetarengagemang': more('the name says to be raised'),
  'Antal medarbetare per chef': unstated('the name and the unit (55 %) contradict each other'),
  'Medarbetare som använder möjligheten': more('the sub-goal wants flexible workplaces in use'),
  'Antal beslutade åtgärder': more('the sub-goal wants the strategy in use'),
  'Antal ledningsgrupper': more('the sub-goal wants the work begun'),
  'Minska kostnaderna för tjänsteresor': less('the name says to be lowered'),
  'Minska drift- och förvaltningskostnader': less('the name says to be lowered'),
  'Antal huvudmän': more('the sub-goal wants the road map adopted'),
  'Antal interna och externa digitala möten': unstated(
    'the target is below the baseline and the sub-goal does not say whether more is wanted',
  ),
  'Effekthemtagning för digitalisering': more('the sub-goal wants results'),
  'Intelligent automation': more('the sub-goal wants results'),
  'Antal doktorander': more('the sub-goal wants the field developed'),
  'Antal forskningspublikationer': more('the sub-goal wants the field developed'),
  'Antal forskningsansökningar': more('the sub-goal wants the field developed'),
  'Antal aktiviteter i samverkan': more('the sub-goal wants the region to be a leading actor'),
  'Antal beslutade aktiviteter': more('the sub-goal wants the brand strengthened'),
};

/**
 * The direction stated for an indicator of the plan 2023.
 * @throws Error when the table has no line for it, so that a new row is never given a direction by accident
 */
export function indicatorDirection(indicator: string): StatedDirection {
  const found = Object.entries(DIRECTIONS).find(([beginning]) => indicator.startsWith(beginning));
  if (found === undefined) throw new Error(`no direction stated for: ${indicator}`);
  return found[1];
}

/** The beginnings that the table holds, for the test that each names exactly one indicator. */
export const STATED_BEGINNINGS: readonly string[] = Object.keys(DIRECTIONS);
