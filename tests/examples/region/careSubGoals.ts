import { illustrative, type IllustrativeSubGoal } from './illustrativeSubGoal';

/** Goals 5–8 (good and equal care): the boards' sub-goals beside Regionstyrelsens real ones. Every name and figure is illustrative. */
export const CARE_SUB_GOALS: Readonly<Record<number, readonly IllustrativeSubGoal[]>> = {
  5: [
    illustrative('HSN', 'Patienter får vård inom vårdgarantins tider', [
      ['Andel patienter som fått operation inom 90 dagar', 0.52, 0.8],
      ['Andel patienter som fått ett första besök inom 90 dagar', 0.71, 0.85],
    ]),
    illustrative('HSN', 'En fast vårdkontakt samordnar vården', [
      ['Andel listade patienter över 65 år med fast läkarkontakt', 0.44, 0.6],
      ['Antal patientkontrakt', 1_100, 2_400],
    ]),
    illustrative(
      'HSN',
      'Vården ges närmare hemmet',
      [['Andel vårdbesök som sker digitalt', 0.09, 0.15]],
      [['Antal utskrivningsklara patienter kvar i slutenvård per dygn', 21, 12, 'patienter']],
    ),
    illustrative('HSN', 'Förlossningsvården är trygg i hela länet', [
      ['Andel kvinnor som känner sig trygga efter förlossningen', 0.86, 0.92],
    ]),
    illustrative('PN', 'Ärenden om tillgänglighet leder till förbättring', [
      ['Andel ärenden med svar från vården inom fyra veckor', 0.66, 0.9],
    ]),
  ],
  6: [
    illustrative(
      'HSN',
      'Beroendet av inhyrd personal minskar',
      [],
      [['Kostnad för hyrpersonal av personalkostnaden', 0.046, 0.02, '%']],
    ),
    illustrative(
      'HSN',
      'Antalet vårdskador minskar',
      [],
      [['Andel patienter med trycksår i slutenvården', 0.12, 0.08]],
    ),
    illustrative('HSN', 'Läkemedel förskrivs jämlikt och säkert', [
      ['Andel läkemedelsgenomgångar för patienter över 75 år', 0.38, 0.6],
    ]),
    illustrative('HSN', 'Cancervården håller ledtiderna i standardiserade vårdförlopp', [
      ['Andel vårdförlopp inom rekommenderad ledtid', 0.41, 0.8],
    ]),
    illustrative('PN', 'Nämndens analyser används i patientsäkerhetsarbetet', [
      ['Antal analyser som återförts till chefläkare', 3, 6],
    ]),
  ],
  7: [
    illustrative(
      'HSN',
      'Medarbetarna har en hållbar arbetssituation',
      [
        ['Andel medarbetare som rekommenderar sin arbetsplats', 0.66, 0.75],
        ['Andel enheter med genomförd arbetsmiljörond', 0.81, 1],
      ],
      [
        ['Sjukfrånvaro inom hälso- och sjukvårdsförvaltningen', 0.063, 0.055, '%'],
        ['Antal anmälda olycksfall och arbetsskador', 300, 240],
      ],
    ),
    illustrative(
      'HSN',
      'Verksamheterna kan bemanna med egen personal',
      [['Antal nyanställda sjuksköterskor', 180, 240]],
      [
        ['Andel vakanta tjänster för specialistläkare', 0.14, 0.1],
        ['Personalomsättning bland sjuksköterskor', 0.11, 0.09, '%'],
      ],
    ),
    illustrative('RUN', 'Regional utveckling är en lärande organisation', [
      ['Andel medarbetare med individuell utvecklingsplan', 0.75, 0.95],
      ['Hållbart medarbetarengagemang, index', 79, 82, 'index'],
    ]),
    illustrative(
      'FHS',
      'Lärarna har tid för sitt uppdrag',
      [
        ['Andel medarbetare som är nöjda med sin arbetssituation', 0.68, 0.75],
        ['Andel behöriga lärare', 0.88, 0.95],
      ],
      [['Sjukfrånvaro inom folkhögskoleförvaltningen', 0.072, 0.06, '%']],
    ),
    illustrative('PN', 'Handläggarna har rätt kompetens', [
      ['Antal kompetenshöjande insatser', 6, 9],
      ['Hållbart medarbetarengagemang i förvaltningen, index', 80, 84, 'index'],
    ]),
  ],
  8: [
    illustrative('HSN', 'Basenheterna har en ekonomi i balans', [
      ['Andel basenheter med ekonomi i balans', 0.34, 0.75],
      ['Effekt av verksamheternas åtgärdsplaner, mkr', null, 274, 'mkr'],
    ]),
    illustrative(
      'HSN',
      'Kostnaden för övertid och tillägg minskar',
      [],
      [
        ['Kostnad för övertid, mkr', 118, 95, 'mkr'],
        ['Antal extrapass', 9_600, 7_500],
      ],
    ),
    illustrative(
      'HSN',
      'Läkemedelskostnaderna är under kontroll',
      [],
      [['Ökning av läkemedelskostnaden mot föregående år', 0.061, 0.04, '%']],
    ),
    illustrative(
      'HSN',
      'Utomlänsvården används rätt',
      [],
      [['Kostnad för utomlänsvård, mkr', 290, 270, 'mkr']],
    ),
    illustrative(
      'RUN',
      'Kollektivtrafiken håller sin budget',
      [['Kostnadstäckningsgrad i den regionala busstrafiken', 0.36, 0.4, '%']],
      [['Driftbidrag till kollektivtrafikbolagen, mkr', 228, 240, 'mkr']],
    ),
    illustrative('RUN', 'Extern finansiering stärker utvecklingsarbetet', [
      ['Andel av projektmedlen som är externt finansierade', 0.55, 0.6],
    ]),
    illustrative('FHS', 'Folkhögskolan fyller sina platser', [
      ['Antal deltagarveckor', 9_100, 9_600],
      ['Andel fyllda internatplatser', 0.84, 0.95],
    ]),
    illustrative(
      'PN',
      'Förvaltningen ryms inom sin ram',
      [],
      [['Nettokostnad per ärende, kronor', 5_900, 5_700, 'kronor']],
    ),
  ],
};
