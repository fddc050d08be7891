import { illustrative, type IllustrativeSubGoal } from './illustrativeSubGoal';

/** Goals 9–12 (an attractive region): the boards' sub-goals beside Regionstyrelsens real ones. Every name and figure is illustrative. */
export const REGION_SUB_GOALS: Readonly<Record<number, readonly IllustrativeSubGoal[]>> = {
  9: [
    illustrative('HSN', 'Samverkan med kommunerna om nära vård fördjupas', [
      ['Antal gemensamma arbetssätt som införts med kommunerna', 6, 12],
    ]),
    illustrative('RUN', 'Länets aktörer har en gemensam strategi', [
      ['Antal aktörer som anslutit sig till den regionala utvecklingsstrategin', 45, 60],
      ['Andel insatser som genomförs i samverkan', 0.7, 0.8],
    ]),
    illustrative('RUN', 'Norra Sverige talar med en röst', [
      ['Antal gemensamma positioner med de fyra nordligaste länen', 9, 12],
    ]),
    illustrative('FHS', 'Folkhögskolan är en efterfrågad samverkanspart', [
      ['Antal kurser i samverkan med kommuner eller föreningar', 10, 15],
      ['Antal praktikplatser hos samverkansparter', 40, 60],
    ]),
  ],
  10: [
    illustrative('HSN', 'Kliniska studier är en del av vården', [
      ['Antal pågående kliniska läkemedelsstudier', 85, 96],
      ['Andel basenheter som deltar i kliniska studier', 0.44, 0.55],
      ['Antal medarbetare med forskningstid', 310, 345],
    ]),
    illustrative('HSN', 'Universitetssjukvårdens enheter uppfyller kriterierna', [
      ['Andel enheter som uppfyller samtliga kriterier', 0.6, 0.8],
      ['Antal vetenskapliga publikationer', 900, 960],
    ]),
    illustrative('HSN', 'Innovationer når vårdens vardag', [
      ['Antal innovationer som testas i vården', 12, 18],
      ['Antal idéer till innovationsslussen', 40, 60],
    ]),
    illustrative('RUN', 'Länets företag använder digitaliseringens möjligheter', [
      ['Antal företag i digitaliseringsinsatser', 100, 150],
      ['Andel hushåll med tillgång till snabbt bredband', 0.94, 0.98],
    ]),
    illustrative('RUN', 'Testbäddarna används mer', [
      ['Antal företag som använt en testbädd', 22, 30],
      ['Antal forskningssamarbeten med universiteten', 18, 24],
    ]),
    illustrative('FHS', 'Undervisningen använder digitala verktyg', [
      ['Andel lärare som använder lärplattformen varje vecka', 0.6, 0.9],
      ['Antal distanskurser', 8, 12],
    ]),
  ],
  11: [
    illustrative('HSN', 'Vården är en attraktiv och jämställd arbetsplats i hela länet', [
      ['Andel män bland nyanställda undersköterskor', 0.16, 0.2],
      ['Antal medarbetare som rekryterats från andra län', 90, 120],
      ['Andel chefer som är kvinnor i förhållande till andelen anställda', 0.92, 1],
    ]),
    illustrative('RUN', 'Fler flyttar till länet', [
      ['Antal inflyttade i arbetsför ålder', 5_100, 5_700],
      ['Antal besök på länets inflyttarportal', 33_000, 36_000],
      ['Antal matchade medflyttare', 60, 90],
      ['Andel kommuner med inflyttarservice', 0.67, 0.8],
    ]),
    illustrative('RUN', 'Länets kulturarv och natur lockar besökare', [
      ['Antal gästnätter, tusental', 1_450, 1_560],
      ['Antal årsverken i besöksnäringen', 2_700, 2_850],
      ['Antal besök på länsmuseet', 150_000, 165_000],
      ['Andel leder med god standard', 0.58, 0.7],
    ]),
    illustrative('RUN', 'Kompetensförsörjningen är jämställd', [
      ['Antal deltagare i validering', 180, 240],
      ['Andel kvinnor i tekniska yrkesutbildningar', 0.24, 0.3],
      ['Andel unga som fullföljer gymnasiet inom tre år', 0.72, 0.77],
      ['Antal företag med jämställdhetsplan i regionala insatser', 36, 60],
    ]),
    illustrative('FHS', 'Folkhögskolan ger fler en andra chans', [
      ['Antal deltagare på allmän kurs', 210, 225],
      ['Andel deltagare som går vidare till studier eller arbete', 0.61, 0.7],
      ['Antal deltagare i etableringskurs', 60, 75],
      ['Andel män bland deltagarna på allmän kurs', 0.42, 0.5],
    ]),
  ],
  12: [
    illustrative('RUN', 'Fler nya och växande företag', [
      ['Antal nystartade företag', 1_850, 1_980],
      ['Antal företag som fått rådgivning', 900, 1_050],
      ['Andel rådgivna företag som leds av kvinnor', 0.38, 0.45],
    ]),
    illustrative('RUN', 'Den gröna omställningen skapar jobb', [
      ['Antal nya arbetstillfällen i regionalt stödda projekt', 240, 300],
      ['Andel projektmedel som går till grön omställning', 0.41, 0.5],
      ['Antal deltagare i omställningsutbildningar', 330, 450],
    ]),
    illustrative(
      'RUN',
      'Transportsystemet knyter ihop länet',
      [
        ['Andel invånare som når en arbetsmarknad inom 45 minuter', 0.79, 0.82],
        ['Antal resande med tåg på länets sträckor, tusental', 600, 690],
      ],
      [['Restid Umeå–Lycksele med tåg, minuter', 105, 95, 'minuter']],
    ),
    illustrative('RUN', 'Länets mat- och skogsnäring växer', [
      ['Antal företag i livsmedelsstrategins insatser', 80, 96],
      ['Andel livsmedel från länet i offentliga kök', 0.22, 0.3],
    ]),
  ],
};
