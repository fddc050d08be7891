/** The words of Inställningar in Swedish; a part of paneSv. */
export const paneSettingsSv = {
  'settings.title': 'Inställningar',
  'settings.help': 'Språk och färger för dig, och vad som gäller i den öppna arbetsboken.',
  'settings.language': 'Språk i rutan',
  'settings.language.office': 'Som Office ({language})',
  'settings.language.sv': 'Svenska',
  'settings.language.en': 'English',
  'settings.palette': 'Färger i nya arbetsböcker',
  'settings.palette.hint': 'En arbetsbok som redan är färgad behåller sina färger. Byt dem i Färgsätt.',
  'settings.limits': 'Gränser i den här arbetsboken',
  'settings.limits.green': 'Grön: måluppfyllelse {green} eller högre',
  'settings.limits.yellow': 'Gul: {yellow} till under {green}',
  'settings.limits.red': 'Röd: under {yellow}',
  'settings.limits.where':
    'Gränser och toleranser är arbetsbokens, så att alla som öppnar den ser samma färger. De ändras på bladet Regler.',
  'settings.limits.go': 'Gå till bladet Regler',
  'settings.limits.none': 'Ingen standardarbetsbok är öppen, så här finns inga gränser att visa.',
  'settings.sources': 'Var reglerna kommer ifrån',
  'settings.sources.what':
    'Reglerna bygger på vad som står, och vad som blivit fel, i Region Västerbottens egna dokument. Varje fynd i Kontrollera säger varför regeln finns.',
  'settings.sources.plans': 'nämndplaner för 2023 och 2025',
  'settings.sources.report': 'delårsrapporten för april 2023 och årsrapporten för 2021',
  'settings.sources.redistributions': 'bilagan om budgetomfördelningar 2021',
  'settings.kept': 'Vad som sparas',
  'settings.kept.what':
    'Bara valen på den här sidan, på den här datorn. Inget ur arbetsboken sparas någon annanstans än i den, och inget skickas iväg.',
  'settings.kept.blocked':
    'Webbläsaren tillåter inte att valen sparas här. De gäller tills Måltavlan stängs.',
  'settings.version': 'Måltavlan {version}',
} as const;
