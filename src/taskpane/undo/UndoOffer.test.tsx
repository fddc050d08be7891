/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import axe from 'axe-core';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { LastWrite, UndoResult } from '../../commands/undoLast';
import { BookFault } from '../../excel/bookFault';
import type { Language } from '../../text/language';
import type { PaneServices } from '../paneServices';
import { COLOURED, fakeServices, renderPane } from '../renderPane';

// Typing and clicking step by step takes seconds on a busy machine.
jest.setTimeout(30_000);

const WRITE: LastWrite = { sheets: ['Indikatorer'], losses: [], isOneStep: false };

/** A book in which colouring writes, and undoing gives this. */
function book(result: UndoResult, write: LastWrite = WRITE): Partial<PaneServices> & { undone: number } {
  let last: LastWrite | null = null;
  const services = {
    undone: 0,
    colour: () => {
      last = write;
      return Promise.resolve(COLOURED);
    },
    lastWrite: () => last,
    undoesByKeys: () => write.isOneStep,
    undo: () => {
      services.undone += 1;
      if (result.kind === 'undone') last = null;
      return Promise.resolve(result);
    },
  };
  return services;
}

async function coloured(own: Partial<PaneServices>, language: Language = 'sv'): Promise<HTMLElement> {
  await renderPane(fakeServices(own), language, 'colour');
  expect(screen.queryByRole('button', { name: /^(Ångra|Undo)/u })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: language === 'sv' ? 'Färgsätt' : 'Colour' }));
  return screen.getByRole('button', {
    name: language === 'sv' ? 'Ångra färgsättningen' : 'Undo the colouring',
  });
}

function said(): string {
  return within(screen.getByRole('contentinfo')).getAllByRole('status')[0]?.textContent ?? '';
}

test.each(['sv', 'en'] as const)(
  'what was written can be undone from the keyboard, once (%s)',
  async (language) => {
    const services = book({ kind: 'undone', losses: [] });
    const button = await coloured(services, language);
    expect(
      (await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } })).violations,
    ).toEqual([]);
    button.focus();
    await userEvent.keyboard('{Enter}');
    expect(services.undone).toBe(1);
    expect(said()).toBe(
      language === 'sv'
        ? 'Du har ångrat färgsättningen. Arbetsboken är som den var innan.'
        : 'You have undone the colouring. The workbook is as it was before.',
    );
    expect(screen.queryByRole('button', { name: /^(Ångra|Undo)/u })).toBeNull();
  },
);

test('it says beforehand, and afterwards, what does not come back, and that Ctrl+Z does it too', async () => {
  const losses = ['notes', 'filters'] as const;
  const button = await coloured(book({ kind: 'undone', losses }, { ...WRITE, losses, isOneStep: true }));
  const lost =
    'Detta kommer inte tillbaka: kommentarer och anteckningar på borttagna celler och filtreringen i tabellerna.';
  expect(button).toHaveAccessibleDescription(`${lost} Ctrl+Z i Excel ångrar också.`);
  await userEvent.click(button);
  expect(said()).toContain(lost);
});

test('when somebody has changed it since, nothing is undone and the place is told', async () => {
  const button = await coloured(book({ kind: 'changed', place: 'Indikatorer!C7' }));
  await userEvent.click(button);
  expect(said()).toBe(
    'Det går inte att ångra färgsättningen: Indikatorer!C7 har ändrats sedan dess, och den ändringen skulle gå förlorad. Inget är skrivet.',
  );
});

test.each([
  ['untouched', 'Inget är skrivet. Arbetsboken är som förut.'],
  ['restored', 'Det som hann skrivas är tillbakataget. Allt är som förut.'],
  ['done', 'Allt är skrivet och står kvar. Bara den avslutande kontrollen blev inte gjord.'],
  ['left', 'En del hann skrivas och kunde inte tas tillbaka, på Mål och Delmål.'],
] as const)('a write that failed says how it left the workbook: %s', async (outcome, words) => {
  const fault = new BookFault('moved', 'none', 'changed', { outcome, sheets: ['Mål', 'Delmål'] });
  await renderPane(fakeServices({ colour: () => Promise.reject(fault) }), 'sv', 'colour');
  await userEvent.click(screen.getByRole('button', { name: 'Färgsätt' }));
  const alert = screen.getByRole('alert');
  expect(alert).toHaveTextContent(
    'Arbetsboken ändrades medan åtgärden arbetade, av dig eller av någon annan.',
  );
  expect(alert).toHaveTextContent(words);
  // Who has everything written shall not do it again.
  const [next, other] = ['Välj Kontrollera igen för att se', 'Kör åtgärden igen'];
  expect(alert).toHaveTextContent(outcome === 'done' ? next : other);
  expect(alert).not.toHaveTextContent(outcome === 'done' ? other : next);
});
