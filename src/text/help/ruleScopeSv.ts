import type { RuleScopes } from './helpWords';

/** What each rule of Kontrollera looks for, in Swedish. Source: rules.md 4 and 5. */
export const ruleScopeSv: RuleScopes = {
  'LAY-01': 'En arbetsbok där varken bladet Start eller någon av standardtabellerna känns igen.',
  'LAY-02':
    'En tabell som layouten kräver, men som inte finns, inte känns igen eller har gjorts om till vanliga celler.',
  'LAY-03': 'En kolumn som layouten har men inte tabellen, och rubriker som liknar den.',
  'LAY-04': 'En rubrik med ett annat år eller en annan period än bladet Start anger.',
  'LAY-05': 'Två tabeller eller kolumner med samma rubriker, där bara den ena kan läsas.',
  'LAY-06': 'En layoutversion som den här versionen av Måltavlan inte känner till.',
  'LAY-07': 'Slag, nämnd, år eller period som saknas eller inte går att förstå på bladet Start.',
  'LAY-08': 'Ett ID som står på två rader i samma tabell, oftast för att en rad har kopierats.',
  'VAL-01':
    'En cell vars innehåll inte går att läsa som det kolumnen ska hålla: ett tal, ett datum, ett belopp.',
  'VAL-02':
    'Tal, datum och ord som ligger som text eller med mellanslag i, så att Excels formler inte räknar med dem.',
  'VAL-03': 'En tom cell i en kolumn som måste fyllas i, på en rad som annars är ifylld.',
  'VAL-04': 'Ett ord som inte finns i kolumnens lista. Vanliga stavningar, som Årsvis och Pågående, godtas.',
  'VAL-05': 'Celler som visar ett Excelfel, till exempel #DIVISION/0! eller #REFERENS!.',
  'VAL-06': 'En formel i layouten som är ersatt av ett värde, borttagen eller ändrad.',
  'NAM-01': 'Nämnder som inte står på bladet Nämnder, eller som skrivs på ett annat sätt än där.',
  'IND-01': 'Indikatorer utan mål, eller där målet är ”Svar saknas”, ”saknas” eller ett streck.',
  'IND-02':
    'Antal som skrivs i procent, andelar utan procent, och rader där 0,35 och 35 står bredvid varandra.',
  'IND-03':
    'Öka med ett mål under utgångsvärdet, Minska med ett mål över, och Öka med målet 0 eller lägre där utfallet aldrig kan bli negativt.',
  'IND-04': 'Indikatorer med ett tal som mål, men utan Öka eller Minska i Riktning.',
  'IND-05': 'Samma indikator två gånger för samma nämnd och mål.',
  'IND-06': 'Indikatorer och delmål vars målnummer inte finns på bladet Mål för nämnden.',
  'IND-07': 'Delmål utan indikator, och indikatorer vars delmål inte finns på bladet Delmål.',
  'IND-08':
    'Indikatorer som ska följas upp den här perioden men saknar utfall, och utfall som inte går att jämföra med målet.',
  'IND-09':
    'Målet Öka eller Minska utan utgångsvärde. I en plan räknas också hur många andra indikatorer som saknar det.',
  'IND-10': 'Ett utfall som är mer än tio gånger större än både målet och utgångsvärdet.',
  'IND-11': 'En status på bladet som är en annan än den som färgregeln ger för radens siffror.',
  'IND-12':
    'Ackumulerat för det som inte räknas upp under året (procent, skalor, Ja och Nej). I april och augusti också en fråga där namnet börjar med Antal och Mätsätt är tomt.',
  'MAL-01': 'Mål och delmål utan bedömning i en uppföljning.',
  'MAL-02':
    'Uppfylls helt fast ett delmål inte uppfylls, eller fast ingen indikator är grön och minst en är röd. Uppfylls inte fast inget delmål eller någon indikator talar för det.',
  'MAL-03': 'Samma målnummer på två rader för samma nämnd.',
  'MAL-04': 'Samma målnummer med olika namn hos olika nämnder.',
  'UPP-01':
    'Uppdrag vars slutdatum har passerats vid periodens slut, och som varken är avslutade eller avbrutna.',
  'UPP-02': 'Slutdatum före planens år, eller annat än ett datum, Löpande eller Tills vidare.',
  'UPP-03': 'Uppdrag som ska följas upp den här perioden men saknar kommentar.',
  'BUD-01': 'Årets budget som skiljer sig mer än 10 kronor från summan av delarna i kolumnerna före.',
  'BUD-02':
    'Omfördelning eller Tillskott på bladet Budget som inte är summan av områdets rader på bladet Omfördelningar (Skede Plan), mer än avrundning förklarar.',
  'BUD-03': 'Ett område vars budget blir negativ av omfördelningarna.',
  'EKO-01':
    'Avvikelser utan kommentar: minst 5 procent av budgeten och 0,5 mkr, eller minst 10 mkr. Gränserna står på bladet Regler.',
  'EKO-02': 'Områden utan årsprognos i april och augusti.',
  'EKO-03':
    'En årsbudget på bladet Ekonomi som inte är Aktuell budget på bladet Budget, mer än avrundning förklarar.',
  'ATG-01': 'Åtgärder vars uppnådda effekt är mindre än hälften av den planerade för perioden.',
  'INV-01': 'En investeringsprognos som är mer än 1 procent och 0,5 mkr över budget, utan kommentar.',
  'OMF-01': 'Rader utan belopp, med beloppet 0 eller med ett belopp som inte går att läsa.',
  'OMF-02':
    'Ett ändamål vars rader alla finns här, men inte summerar till noll, mer än avrundning förklarar. Gäller omfördelning, fördelat statsbidrag och teknisk justering.',
  'OMF-03': 'Ett ändamål som summerar till noll bara med hjälp av avrundning.',
  'OMF-04': 'Ett ändamål som ska summera till noll, men bara har givare eller bara mottagare.',
  'OMF-05': 'Ett ändamål vars rader har olika Typ.',
  'OMF-06': 'En nämnds rader som inte summerar till dess kontrollsumma, mer än avrundning förklarar.',
  'OMF-07': 'Kontrollsummor som skiljer sig från raderna, men inte mer än avrundning förklarar.',
  'OMF-08': 'En nettoförändring i kontrollsummorna som inte är summan av alla rader.',
  'OMF-09':
    'Ändamål med blandade typer, där nettot är ett annat än tillskotten och ombudgeteringarna: pengar har tillkommit eller försvunnit.',
  'OMF-10': 'Rader med samma nämnd, område, ändamål och belopp.',
  'OMF-11':
    'Belopp på minst 1 000 mkr, och belopp som skulle få ändamålet att gå jämnt ut om de vore tusen eller en miljon gånger mindre.',
  'OMF-12':
    'Ändamål där ingen rad anger Beslut, eller där ett beslutsdatum ligger för långt tillbaka eller efter arbetsbokens datum.',
  'OMF-13':
    'Rader utan Varaktighet, permanenta mottagare av tillfälliga pengar, och helårseffekter som inte går jämnt ut.',
  'OMF-14': 'Områden som inte finns på bladet Budget för nämnden.',
  'OMF-15': 'Givare som ger mer än de har kvar av årets budget när tidigare beslut är räknade.',
  'OMF-16': 'Ändamål där samma nämnd och område både ger och får.',
  'OMF-17':
    'Rader utan Ändamål. Förslaget bygger på radernas ord och på belopp som tar ut varandra, och visas med skälet.',
  'OMF-18': 'Ändamål vars Motpart finns i en annan arbetsbok, med det belopp som motparten ska ha.',
  'OMF-19': 'En Motpart som anges men inte har någon rad i den samlade arbetsboken.',
};
