/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { PaneServices } from '../paneServices';
import type { Language } from '../../text/language';
import {
  ABOUT,
  COLOURED,
  EMPTY,
  fakeServices,
  FOLLOW_UP,
  renderPane,
  type RenderedPane,
} from '../renderPane';

// Typing and clicking step by step takes seconds on a busy machine.
jest.setTimeout(30_000);

function renderColour(services: PaneServices, language: Language = 'sv'): Promise<RenderedPane> {
  return renderPane(services, language, 'colour');
}

const colourButton = (): HTMLElement => screen.getByRole('button', { name: /^(Färgsätt|Colour)$/ });
const statusBar = (): HTMLElement => within(screen.getByRole('contentinfo')).getByRole('status');

test('tells what was coloured, in words and in the legend', async () => {
  await renderColour(fakeServices());
  await userEvent.click(colourButton());
  expect(statusBar()).toHaveTextContent('57 rader färgade: 41 gröna, 9 gula, 1 röd och 6 grå.');
  expect(screen.getByText(/^Grön:/).closest('li')).toHaveTextContent(/^●.*41$/);
  expect(screen.getByText(/^Grå:/).closest('li')).toHaveTextContent(/^–.*ej aktuell.*6$/);
});

test('tells it in English', async () => {
  await renderColour(fakeServices(), 'en');
  await userEvent.click(colourButton());
  expect(statusBar()).toHaveTextContent('57 rows coloured: 41 green, 9 yellow, 1 red and 6 grey.');
});

test('says that nothing had to be written', async () => {
  await renderColour(fakeServices({ colour: () => Promise.resolve({ ...COLOURED, changed: false }) }));
  await userEvent.click(colourButton());
  expect(statusBar()).toHaveTextContent('Färgreglerna stod redan rätt. Inget behövde skrivas.');
});

test('says that there is nothing to colour yet', async () => {
  const counts = { green: 0, yellow: 0, red: 0, neutral: 0 };
  await renderColour(fakeServices({ colour: () => Promise.resolve({ ...COLOURED, rows: 0, counts }) }));
  await userEvent.click(colourButton());
  expect(statusBar()).toHaveTextContent('Det finns inga rader att färga ännu.');
});

test('shows progress, keeps the focus on the button, and runs once', async () => {
  let finish: (result: typeof COLOURED) => void = () => undefined;
  let progress: Parameters<PaneServices['colour']>[2] = () => undefined;
  const colour = jest.fn<ReturnType<PaneServices['colour']>, Parameters<PaneServices['colour']>>(
    (_palette, _fallback, onStep) => {
      progress = onStep;
      return new Promise((resolve) => {
        finish = resolve;
      });
    },
  );
  await renderColour(fakeServices({ colour }));
  await userEvent.click(colourButton());
  expect(statusBar()).toHaveTextContent('Läser arbetsboken …');
  act(() => progress('writing'));
  expect(screen.getByRole('progressbar', { name: 'Skriver färgregler …' })).toBeVisible();
  expect(colourButton()).toHaveFocus();
  expect(colourButton()).toHaveAttribute('aria-disabled', 'true');
  await userEvent.click(colourButton());
  expect(colour).toHaveBeenCalledTimes(1);
  await act(async () => {
    finish(COLOURED);
    await Promise.resolve();
  });
  expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
});

test('uses the colours that were chosen, by keyboard too', async () => {
  const colour = jest.fn(() => Promise.resolve(COLOURED));
  await renderColour(fakeServices({ colour }));
  expect(screen.getByRole('radio', { name: 'Grön, gul, röd' })).toBeChecked();
  act(() => screen.getByRole('radio', { name: 'Anpassade för färgblindhet' }).focus());
  await userEvent.keyboard(' ');
  act(() => colourButton().focus());
  await userEvent.keyboard('{Enter}');
  expect(colour).toHaveBeenCalledWith('fargblind', null, expect.any(Function));
});

test('keeps the colours that the workbook is in until others are chosen', async () => {
  const colour = jest.fn(() => Promise.resolve({ ...COLOURED, palette: 'fargblind' as const }));
  const describe = () => Promise.resolve({ ...FOLLOW_UP, palette: 'fargblind' as const });
  await renderColour(fakeServices({ colour, describe }));
  expect(screen.getByRole('radio', { name: 'Anpassade för färgblindhet' })).toBeChecked();
  await userEvent.click(colourButton());
  expect(colour).toHaveBeenCalledWith(null, null, expect.any(Function));
});

test('the legend has the workbook’s own limits, and changes with the colours chosen', async () => {
  const thresholds = { green: 0.975, yellow: 0.7 };
  await renderColour(fakeServices({ describe: () => Promise.resolve({ ...FOLLOW_UP, thresholds }) }));
  const item = (words: RegExp) => screen.getByText(words).closest('li');
  expect(item(/^Grön:/)).toHaveTextContent(/97,5\s%\seller högre/u);
  expect(item(/^Gul:/)).toHaveTextContent(/70\s%\still under 97,5\s%/u);
  expect(item(/^Röd:/)).toHaveTextContent(/under 70\s%/u);
  const fill = () => item(/^Grön:/)?.firstElementChild;
  expect(fill()).toHaveStyle({ backgroundColor: '#B7E1CD' });
  await userEvent.click(screen.getByRole('radio', { name: 'Anpassade för färgblindhet' }));
  expect(fill()).toHaveStyle({ backgroundColor: '#9AD5E0' });
});

test('tells how far each text stands out, one click away', async () => {
  await renderColour(fakeServices());
  expect(screen.getByText(/^8,6:1/)).not.toBeVisible();
  await userEvent.click(screen.getByText('Kontrast'));
  expect(screen.getByText('8,6:1 (text #0B3D20 på #B7E1CD)')).toBeVisible();
  expect(screen.getByText(/minst 4,5:1/)).toBeVisible();
});

test('restores the rules, and says what it found and put right', async () => {
  const repairs = { missing: 2, recoloured: 0, outdated: 1, split: 3, duplicated: 1 };
  const colour = () => Promise.resolve({ ...COLOURED, repairs, rulesKept: 1 });
  await renderColour(fakeServices({ colour }));
  await userEvent.click(screen.getByRole('button', { name: 'Återställ färgregler' }));
  expect(statusBar()).toHaveTextContent(
    'Rättade färgregler: 2 saknades, 1 var inaktuell, 3 var delade och 1 fanns dubbelt.' +
      '1 egen regel på bladen är orörd.',
  );
});

test.each([
  [false, 'Alla färgregler stod rätt. Inget behövde rättas.'],
  [true, 'Alla färgregler stod rätt. Färgförklaringen på bladet Start har fått samma färger.'],
])('restores nothing where every rule is right (legend changed: %s)', async (changed, sentence) => {
  const repairs = { missing: 0, recoloured: 0, outdated: 0, split: 0, duplicated: 0 };
  await renderColour(fakeServices({ colour: () => Promise.resolve({ ...COLOURED, changed, repairs }) }));
  await userEvent.click(screen.getByRole('button', { name: 'Återställ färgregler' }));
  expect(statusBar()).toHaveTextContent(sentence);
});

test.each([
  [24, '24 färgregler är borttagna.'],
  [0, 'Här fanns inga färgregler att ta bort.'],
])('takes the rules away from where that stands folded: %d', async (rulesRemoved, sentence) => {
  const removeColours = jest.fn(() =>
    Promise.resolve({ kind: 'removed' as const, rulesRemoved, rulesKept: 0 }),
  );
  await renderColour(fakeServices({ removeColours }));
  expect(screen.getByText('Ta bort färgreglerna')).not.toBeVisible();
  await userEvent.click(screen.getByText('Fler val'));
  await userEvent.click(screen.getByRole('button', { name: 'Ta bort färgreglerna' }));
  expect(statusBar()).toHaveTextContent(sentence);
});

test('says that the workbook has no tables that bear colours', async () => {
  await renderColour(fakeServices({ colour: () => Promise.resolve({ kind: 'notStandard' }) }));
  await userEvent.click(colourButton());
  expect(statusBar()).toHaveTextContent('Här finns ingen av tabellerna som färgas');
});

test('explains a failure in the user’s words, with the details to copy', async () => {
  const refusal = Object.assign(new Error('You do not have permission'), {
    name: 'BookFault',
    code: 'protected',
    officeCode: 'AccessDenied',
  });
  await renderColour(fakeServices({ colour: () => Promise.reject(refusal) }));
  const user = userEvent.setup();
  await user.click(colourButton());
  const alert = screen.getByRole('alert');
  expect(alert).toHaveTextContent('Färgsättningen blev inte klar');
  expect(alert).toHaveTextContent(
    'Bladet eller arbetsboken är skyddad mot ändringar. Inga värden har ändrats',
  );
  expect(alert).toHaveTextContent('Ta bort skyddet på fliken Granska');
  await user.click(screen.getByText('Detaljer'));
  await user.click(screen.getByRole('button', { name: 'Kopiera detaljer' }));
  expect(await navigator.clipboard.readText()).toBe(
    [...ABOUT, 'Command: colour', 'BookFault / protected / AccessDenied', 'You do not have permission'].join(
      '\n',
    ),
  );
  expect(screen.getByText('Detaljerna är kopierade.')).toBeVisible();
});

test('selects the details where the clipboard is closed to the pane', async () => {
  await renderColour(fakeServices({ colour: () => Promise.reject(new Error('no')) }));
  const user = userEvent.setup();
  jest
    .spyOn(navigator.clipboard, 'writeText')
    .mockRejectedValue(new DOMException('denied', 'NotAllowedError'));
  await user.click(colourButton());
  await user.click(screen.getByText('Detaljer'));
  await user.click(screen.getByRole('button', { name: 'Kopiera detaljer' }));
  expect(screen.getByText(/^Texten är markerad/)).toBeVisible();
  expect(getSelection()?.toString()).toBe([...ABOUT, 'Command: colour', 'Error', 'no'].join('\n'));
});

test('has words for a fault it does not know', async () => {
  await renderColour(
    fakeServices({ colour: () => Promise.reject(new TypeError('x is not a function')) }),
    'en',
  );
  await userEvent.click(colourButton());
  expect(screen.getByRole('alert')).toHaveTextContent('Something unexpected happened.');
});

test('shows what the workbook has become when it is no standard workbook any more', async () => {
  let isStandard = true;
  const services = fakeServices();
  const describe: PaneServices['describe'] = () =>
    isStandard ? services.describe() : Promise.resolve(EMPTY);
  await renderColour({ ...services, describe, colour: () => Promise.resolve({ kind: 'notStandard' }) });
  isStandard = false;
  await userEvent.click(colourButton());
  expect(screen.getByRole('heading', { level: 1, name: 'Ingen standardarbetsbok' })).toBeVisible();
});
