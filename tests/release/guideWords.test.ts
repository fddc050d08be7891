import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TONE_SYMBOLS } from '../../src/domain/palette';
import { LISTS } from '../../src/layout/lists';
import { STANDARD_TABLES } from '../../src/layout/standardTables';
import { paneSv } from '../../src/text/paneSv';
import { SV_SHEET } from '../../src/text/summarySheetSv';

const root = join(__dirname, '../..');
const guide = readFileSync(join(root, 'docs/anvandarguide.md'), 'utf8');

/** Excel's own words, and words that the guide stresses. */
const OTHERS = [
  ...['Start', 'Arkiv', 'Nytt', 'Granska', 'Skriv ut', 'Alternativ', 'Språkkontroll', 'Aktivera redigering'],
  ...['Autokorrigeringsalternativ', 'Autoformat vid inskrivning'],
  ...['fel', 'varning', 'upplysning', 'nämnd', 'år', 'ny, tom', 'åtgärd', 'föregående uppföljningen'],
  ...['Nej', 'Saknas', 'Ej aktuell', 'F8', 'Föregående', 'Förslag'],
  ...['måluppfyllelsen', 'Negativa mål', 'Grön', 'Gul', 'Röd', 'Grå', 'Budgetomfördelningar 2021', 'Skriv'],
  ...[
    'Sammanfattning',
    'Sammanfattning region',
    'Alla nämnder',
    'Insamling',
    'Start',
    'Nämnder',
    'Regler',
    'Listor',
  ],
];

const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');
const words = [
  ...Object.values(paneSv),
  ...[...manifest.matchAll(/DefaultValue="([^"]+)"/g)].map(([, text]) => text ?? ''),
  ...Object.values(STANDARD_TABLES).flatMap(({ sheet, columns }) => [
    sheet,
    ...columns.map(({ header }) => header),
  ]),
  ...Object.values(LISTS).flatMap(({ words }) => words),
  ...Object.values(SV_SHEET).filter((text) => typeof text === 'string'),
  ...Object.keys(TONE_SYMBOLS),
  ...OTHERS,
];
const patterns = words.map(
  (text) => new RegExp(`^${text.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replaceAll(/\{[^}]+\}/g, '.*')}$`, 'u'),
);

it('presses only what the pane has, under the name that it has there', () => {
  const stressed = [...new Set([...guide.matchAll(/\*\*([^*]+)\*\*/g)].map(([, text]) => text ?? ''))];
  expect(stressed.length).toBeGreaterThan(60);
  const strange = stressed.filter((text) => !patterns.some((pattern) => pattern.test(text)));
  expect(strange).toEqual([]);
});
