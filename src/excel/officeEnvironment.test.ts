/** @jest-environment jsdom */
import { displayLanguage, officeTone, startOffice, type OfficeStart } from './officeEnvironment';

/** A fake of the few members of the global Office that are read here: a plain object. */
interface FakeOffice {
  onReady: () => Promise<{ host: string | null }>;
  HostType: { Excel: string };
  context?: {
    requirements?: { isSetSupported: (set: string, version: string) => boolean };
    displayLanguage?: string;
    officeTheme?: { isDarkTheme?: boolean; bodyBackgroundColor?: string };
  };
}

function playOffice(own: Partial<FakeOffice>): void {
  const office: FakeOffice = {
    onReady: () => Promise.resolve({ host: 'Excel' }),
    HostType: { Excel: 'Excel' },
    ...own,
  };
  Object.assign(globalThis, { Office: office });
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Office');
});

async function starts(): Promise<OfficeStart[]> {
  const seen: OfficeStart[] = [];
  await startOffice((start) => seen.push(start), 10);
  return seen;
}

test('office.js did not load', async () => {
  expect(await starts()).toEqual(['noOffice']);
});

test('another program, or a browser', async () => {
  playOffice({ onReady: () => Promise.resolve({ host: null }) });
  expect(await starts()).toEqual(['notExcel']);
});

test.each([
  ['1.14', 'ready'],
  ['1.13', 'tooOld'],
])('an Excel with ExcelApi %s is %s', async (level, start) => {
  const isSetSupported = (_: string, version: string): boolean =>
    Number(version.slice(2)) <= Number(level.slice(2));
  playOffice({ context: { requirements: { isSetSupported } } });
  expect(await starts()).toEqual([start]);
});

test('an Office that answers late is told of twice', async () => {
  const onReady = (): Promise<{ host: string }> =>
    new Promise((resolve) => setTimeout(() => resolve({ host: 'Word' }), 50));
  playOffice({ onReady });
  expect(await starts()).toEqual(['noOffice', 'notExcel']);
});

test.each([
  [{ isDarkTheme: true, bodyBackgroundColor: '#FFFFFF' }, 'dark'],
  [{ isDarkTheme: false }, 'light'],
  [{ bodyBackgroundColor: '#262626' }, 'dark'],
  [{ bodyBackgroundColor: 'FFFFFF' }, 'light'],
  [{ bodyBackgroundColor: '' }, null],
  [{}, null],
])('the theme %p is %p', (officeTheme, tone) => {
  playOffice({ context: { officeTheme } });
  expect(officeTone()).toBe(tone);
});

test('without Office there is no theme, and the language is the browser’s', () => {
  expect(officeTone()).toBeNull();
  expect(displayLanguage()).toBe(navigator.language);
});

test('before Office is ready its context is missing', () => {
  playOffice({});
  expect(officeTone()).toBeNull();
  playOffice({ context: { displayLanguage: 'sv-SE' } });
  expect(displayLanguage()).toBe('sv-SE');
});
