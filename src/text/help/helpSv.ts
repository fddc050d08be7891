import type { HelpWords } from './helpWords';
import { ruleScopeSv } from './ruleScopeSv';

/** Help in Swedish. */
export const helpSv: HelpWords = {
  search: 'Sök i hjälpen',
  found: (count) => (count === 1 ? '1 träff' : `${count} träffar`),
  nothing: 'Inget i hjälpen har de orden. Pröva färre eller andra ord.',
  clear: 'Visa hela hjälpen',
  backToCheck: 'Tillbaka till fyndet',
  sections: {
    views: 'Vad du kan göra',
    colours: 'Så läser du färgerna',
    shortcuts: 'Kortkommandon',
    rules: 'Reglerna i Kontrollera',
    guide: 'Mer hjälp',
  },
  views: {
    home: {
      title: 'Startvyn',
      lines: [
        'Visar vilken arbetsbok som är öppen och hur den står sig: fynd, färger, sammanfattningar och insamlade nämnder.',
        'Knappen överst är nästa steg. Under den står alla åtgärder, och pilen i varje vy leder tillbaka hit.',
        'Att öppna Måltavlan ändrar inget i arbetsboken.',
      ],
    },
    create: {
      title: 'Ny arbetsbok',
      lines: [
        'Skriver en nämndplan eller en uppföljning i standardlayouten.',
        'Öppna en ny, tom arbetsbok i Excel och sedan Måltavlan. Välj slag, nämnd och år; målen kan hämtas från en annan arbetsbok.',
        'Skriver bara i en tom arbetsbok. Finns det något i den rörs den inte.',
      ],
    },
    followUp: {
      title: 'Uppföljning från en plan',
      lines: [
        'För över planens mål, indikatorer, uppdrag och budget till en ny uppföljning.',
        'Välj planens fil, och gärna den föregående uppföljningen. Läs igenom vad som är nytt, borta eller omformulerat, och skapa sedan.',
        'Filerna läses bara. Tidigare bedömningar och kommentarer hamnar i egna kolumner, aldrig som nya.',
      ],
    },
    check: {
      title: 'Kontrollera',
      lines: [
        'Letar fel och luckor i hela arbetsboken och visar dem i en lista, de allvarligaste först.',
        'Välj ett fynd för att se cellen. Många fynd har ett förslag som du kan granska och godta. Listan följer med medan du skriver.',
        'Inget ändras förrän du väljer att rätta. Säkra rättningar ändrar aldrig det någon har fyllt i på ett sätt som går förlorat.',
      ],
    },
    colour: {
      title: 'Färgsätt',
      lines: [
        'Färgar status och bedömningar efter reglerna, i två färgskalor.',
        'Tryck på Färgsätt. Färgerna följer sedan cellerna, även hos den som saknar Måltavlan.',
        'Skriver bara färgregler. Dina egna regler, fyllningar och värden står kvar.',
      ],
    },
    redistributions: {
      title: 'Omfördelningar',
      lines: [
        'Visar per ändamål vem som ger, vem som får och om det går jämnt ut, och vad varje område har kvar att ge.',
        'Rader utan ändamål får förslag som du godtar ett i taget. Ny omfördelning skriver rader som tar ut varandra.',
        'Du ser raderna innan de skrivs. Förslag skrivs bara i tomma celler.',
      ],
    },
    collect: {
      title: 'Samla in',
      lines: [
        'Läser nämndernas filer och för in deras rader i regionens arbetsbok.',
        'Dra filerna till rutan eller välj dem. Se igenom vad som är nytt, borta och ändrat, och samla sedan in.',
        'Allt eller inget skrivs, om du inte väljer annat. Regionens egna rader och nämndernas filer rörs inte.',
      ],
    },
    summarise: {
      title: 'Sammanställ',
      lines: [
        'Skriver ett sammanfattningsblad per nämnd och ett för regionen, klara att skriva ut.',
        'Förhandsgranska för att se vad som ändras. Markera en siffra på ett blad för att se raderna bakom den.',
        'Dina anteckningar i bladet finns kvar vid varje uppdatering, och tabellerna ändras inte.',
      ],
    },
    settings: {
      title: 'Inställningar',
      lines: [
        'Språk i rutan och färger i nya arbetsböcker, och de gränser som gäller i den öppna arbetsboken.',
        'Gränserna ändras på bladet Regler, så att de följer med arbetsboken.',
        'Bara språk och färger sparas, för dig på den här datorn. Inget ur arbetsboken sparas.',
      ],
    },
    repair: {
      title: 'Reparera',
      lines: [
        'Lägger tillbaka tabeller, kolumner, formler, rullistor och namn som har gått förlorade.',
        'Se efter vad som kan repareras, välj och kör. Förslag är inte förvalda.',
        'Det du har fyllt i flyttas eller tas aldrig bort.',
      ],
    },
    undo: {
      title: 'Ångra',
      lines: [
        'Ger arbetsboken tillbaka som den var före den senaste åtgärden i Måltavlan: värden, formler, blad, rader, färger och format.',
        'Knappen Ångra står längst ned i rutan när en åtgärd har skrivit något. Där Excel klarar det ångrar ett Ctrl+Z hela åtgärden. Har någon ändrat samma celler sedan dess skrivs inget, och rutan säger var.',
        'Allt kommer inte tillbaka: inte kommentarer och anteckningar på celler som togs bort, filtreringen i tabellerna, formler på andra ställen som pekade på borttagna rader, eller hur ett diagram som ritats om såg ut förut. Rutan säger det innan du ångrar.',
      ],
    },
  },
  colours: [
    'Måluppfyllelsen visar hur stor del av målet som är nådd. Grönt är hela målet, gult från 80 procent, rött därunder. Gränserna står på bladet Regler.',
    'Ska mer bli bättre delas utfallet med målet: 209\u00a0266 av 276\u00a0230 är 75,7\u00a0% och rött. Ska mindre bli bättre räknas avståndet över målet av: 1\u00a0061 mot målet 1\u00a0010 är 94,9\u00a0% och gult.',
    'Måluppfyllelsen kapas, den avrundas inte uppåt: 99,97\u00a0% visas som 99,9\u00a0% och är gult.',
    'Grått betyder att något saknas, eller att indikatorn inte följs upp den här perioden. Ordet står alltid i cellen; färgen är aldrig det enda tecknet.',
  ],
  keyHeader: 'Tangent',
  doesHeader: 'Gör',
  shortcuts: [
    {
      keys: 'Ctrl+Skift+Alt+M',
      does: 'Öppnar Måltavlan. På Mac: Kommando+Skift+Alternativ i stället för Ctrl+Skift+Alt, här och i de tre nedan',
    },
    { keys: 'Ctrl+Skift+Alt+K', does: 'Kontrollerar arbetsboken' },
    { keys: 'Ctrl+Skift+Alt+F', does: 'Färgsätter arbetsboken' },
    { keys: 'Ctrl+Skift+Alt+S', does: 'Uppdaterar sammanfattningarna' },
    {
      keys: 'F6',
      does: 'Flyttar mellan kalkylbladet, menyfliksområdet och Måltavlan (Ctrl+F6 i Excel på webben)',
    },
    { keys: 'Tabb, Skift+Tabb', does: 'Nästa och föregående knapp eller fält' },
    { keys: 'Esc', does: 'Ett steg tillbaka, till sist till alla åtgärder' },
    { keys: 'Upp, Ned, Home, End', does: 'Flyttar i listan med fynd' },
    { keys: 'Retur', does: 'Visar fyndets cell, eller trycker på knappen' },
    { keys: 'F8, Skift+F8', does: 'Nästa och föregående fynd, med cellen' },
    { keys: 'Vänster, Höger', does: 'Flyttar mellan flikar och mellan alternativ i en grupp' },
    { keys: 'Blanksteg', does: 'Kryssar i eller ur en ruta' },
  ],
  families: {
    LAY: 'Layout',
    VAL: 'Värden',
    NAM: 'Namn',
    IND: 'Indikatorer',
    MAL: 'Mål och delmål',
    UPP: 'Uppdrag',
    BUD: 'Budget',
    EKO: 'Ekonomi',
    ATG: 'Åtgärder',
    INV: 'Investeringar',
    OMF: 'Omfördelningar',
  },
  scopes: ruleScopeSv,
  rule: {
    looksFor: 'Letar efter',
    why: 'Varför',
    example: 'Exempel',
    says: 'Kontrollera säger',
    fix: 'Åtgärd',
    source: 'Lärt av',
    empty: '(tom)',
  },
  sheet: (name) => `Bladet ${name}`,
  guide: 'Användarguiden visar hela årets arbete steg för steg, med bilder.',
  guideLink: 'Öppna användarguiden',
};
