import type { paneSettingsSv } from './paneSettingsSv';

/** The words of the settings in English; a part of paneEn. */
export const paneSettingsEn: Readonly<Record<keyof typeof paneSettingsSv, string>> = {
  'settings.title': 'Settings',
  'settings.help': 'Language and colours for you, and what holds in the open workbook.',
  'settings.language': 'Language of the pane',
  'settings.language.office': 'As Office ({language})',
  'settings.language.sv': 'Svenska',
  'settings.language.en': 'English',
  'settings.palette': 'Colours in new workbooks',
  'settings.palette.hint': 'A workbook that is coloured already keeps its colours. Change them in Colour.',
  'settings.limits': 'Limits in this workbook',
  'settings.limits.green': 'Green: {green} of the target or more',
  'settings.limits.yellow': 'Yellow: {yellow} to below {green}',
  'settings.limits.red': 'Red: below {yellow}',
  'settings.limits.where':
    'Limits and tolerances belong to the workbook, so that everybody who opens it sees the same colours. They are changed on the sheet Regler.',
  'settings.limits.go': 'Go to the sheet Regler',
  'settings.limits.none': 'No standard workbook is open, so there are no limits to show.',
  'settings.sources': 'Where the rules come from',
  'settings.sources.what':
    'The rules rest on what stands, and what went wrong, in Region Västerbotten’s own documents. Every finding in Check says why its rule exists.',
  'settings.sources.plans': 'the boards’ plans for 2023 and 2025',
  'settings.sources.report': 'the report of April 2023 and the annual report of 2021',
  'settings.sources.redistributions': 'the appendix of budget redistributions 2021',
  'settings.kept': 'What is kept',
  'settings.kept.what':
    'Only the choices on this page, on this computer. Nothing of the workbook is kept anywhere but in it, and nothing is sent away.',
  'settings.kept.blocked':
    'The browser does not allow the choices to be kept here. They hold until Måltavlan is closed.',
  'settings.version': 'Måltavlan {version}',
};
