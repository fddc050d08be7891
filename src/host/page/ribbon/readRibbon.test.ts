/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { readRibbon } from './readRibbon';

test('reads the buttons of the add-in from its real manifest', () => {
  const ribbon = readRibbon(readFileSync('manifest.xml', 'utf8'));
  expect(ribbon).toMatchObject({ name: 'Måltavlan', group: 'Måltavlan', panePage: 'taskpane.html' });
  expect(ribbon.buttons[0]).toMatchObject({
    label: 'Öppna',
    icon: 'assets/icon-32.png',
    action: { kind: 'showPane' },
  });
  expect(ribbon.buttons.map(({ label }) => label)).toContain('Färgsätt');
  expect(ribbon.buttons.every(({ title, description }) => title !== '' && description !== '')).toBe(true);
});

test('refuses what is no manifest', () => {
  expect(() => readRibbon('<a/>')).toThrow('no page');
});
