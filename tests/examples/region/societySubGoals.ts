import { illustrative, type IllustrativeSubGoal } from './illustrativeSubGoal';

/** Goals 1–4 (a sustainable society): the boards' sub-goals beside Regionstyrelsens real ones. Every name and figure is illustrative. */
export const SOCIETY_SUB_GOALS: Readonly<Record<number, readonly IllustrativeSubGoal[]>> = {
  1: [
    illustrative('HSN', 'Fler barn och unga med psykisk ohälsa får stöd i första linjen', [
      ['Andel barn och unga som får en första bedömning inom 30 dagar', 0.62, 0.9],
      ['Andel hälsocentraler med psykosocial kompetens för barn', 0.7, 0.95],
    ]),
    illustrative('HSN', 'Vården upptäcker och möter våldsutsatthet', [
      ['Andel patienter som tillfrågats om våldsutsatthet', 0.18, 0.5],
      ['Antal medarbetare som gått utbildning om våld i nära relationer', 240, 600],
    ]),
    illustrative('RUN', 'Kommunerna får stöd i det gemensamma folkhälsoarbetet', [
      ['Antal kommuner med gemensam handlingsplan för folkhälsa', 6, 15],
    ]),
    illustrative('FHS', 'Folkhögskolan är en hälsofrämjande skolmiljö', [
      ['Andel deltagare som skattar sin hälsa som god', 0.71, 0.8],
      ['Antal hälsofrämjande aktiviteter för deltagare', null, 24],
    ]),
    illustrative('PN', 'Patienternas synpunkter på ojämlik vård återförs till vården', [
      ['Antal återföringar till verksamheter om ojämlikt bemötande', 8, 12],
    ]),
  ],
  2: [
    illustrative('HSN', 'Barn görs delaktiga i sin egen vård', [
      ['Andel barnmottagningar som arbetar med barnanpassad information', 0.55, 0.85],
      ['Andel barn som uppger att de fick vara med och bestämma', 0.64, 0.75],
    ]),
    illustrative('HSN', 'Barn som anhöriga uppmärksammas', [
      ['Andel journaler där barn som anhöriga är dokumenterat', 0.31, 0.6],
      ['Antal barnombud i verksamheterna', 96, 120],
    ]),
    illustrative('RUN', 'Kulturen når barn och unga i hela länet', [
      ['Antal barn och unga som deltagit i regionalt stödd kultur', 21_500, 24_000],
      ['Andel kommuner med skolbio', 0.8, 1],
    ]),
    illustrative('FHS', 'Unga deltagare fullföljer sina studier', [
      ['Andel deltagare under 25 år som fullföljt sin kurs', 0.74, 0.8],
    ]),
    illustrative('PN', 'Barn och unga känner till patientnämnden', [
      ['Antal informationsinsatser riktade till barn och unga', 3, 9],
    ]),
  ],
  3: [
    illustrative('HSN', 'Patienter och närstående har inflytande över vårdens utveckling', [
      ['Andel verksamheter med patientföreträdare i utvecklingsarbetet', 0.25, 0.4],
      ['Andel patienter som känner sig delaktiga i beslut om sin vård', 0.78, 0.85],
      ['Antal genomförda brukarråd', 30, 45],
    ]),
    illustrative('RUN', 'Ett rikt och tillgängligt kulturliv i hela länet', [
      ['Antal besök vid kulturinstitutionerna', 182_000, 210_000],
      ['Andel kommuner med egen kulturplan', 0.6, 0.8],
      ['Antal beviljade projektstöd till det fria kulturlivet', 42, 48],
    ]),
    illustrative('FHS', 'Folkbildningen stärker demokrati och delaktighet', [
      ['Antal deltagare i öppna föreläsningar', 900, 1200],
      ['Andel deltagare som upplever att de kan påverka sin utbildning', 0.69, 0.8],
      ['Antal kurser med demokratitema', 4, 9],
    ]),
    illustrative('PN', 'Invånarna vet hur de lämnar synpunkter på vården', [
      ['Antal besök på patientnämndens webbsidor', 5_400, 6_600],
      ['Andel inkomna ärenden via e-tjänst', 0.35, 0.5],
      ['Antal informationsinsatser till föreningar', 10, 15],
    ]),
  ],
  4: [
    illustrative(
      'HSN',
      'Läkemedel och material används klimatsmart',
      [['Andel miljöbedömda läkemedel i rekommendationslistan', 0.72, 0.85]],
      [['Antal engångsartiklar per vårddygn', 38, 33]],
    ),
    illustrative(
      'HSN',
      'Lustgasens klimatpåverkan minskar',
      [],
      [
        ['Utsläpp av lustgas, ton koldioxidekvivalenter', 610, 480, 'ton'],
        ['Lustgas per förlossning, gram', 210, 180, 'gram'],
      ],
    ),
    illustrative('RUN', 'Fler reser kollektivt', [
      ['Antal resor med kollektivtrafiken, tusental', 9_800, 10_500],
      ['Andel fossilfria fordonskilometer i upphandlad trafik', 0.82, 0.95],
    ]),
    illustrative('RUN', 'Länets energiomställning tar fart', [
      ['Antal företag som fått stöd till energieffektivisering', 40, 75],
    ]),
    illustrative(
      'FHS',
      'Folkhögskolan minskar sin klimatpåverkan',
      [['Andel ekologiska livsmedel i restaurangen', 0.28, 0.4]],
      [['Matsvinn per portion, gram', 46, 35, 'gram']],
    ),
    illustrative('PN', 'Nämndens möten är klimatsmarta', [
      ['Andel sammanträden som hålls digitalt', 0.5, 0.6],
    ]),
  ],
};
