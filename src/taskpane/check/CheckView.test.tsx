/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import axe from 'axe-core';
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CheckSession } from '../../commands/checkSession';
import {
  chosen,
  drawLists,
  FINDINGS,
  list,
  option,
  options,
  press,
  previewOf,
  renderCheck,
  session,
  statusBar,
} from './renderCheck';
import { missingDirection, textNumber } from './testFindings';

// Typing and clicking step by step takes seconds on a busy machine.
jest.setTimeout(30_000);
beforeAll(drawLists);

describe('the list', () => {
  test('is there when the view opens, the gravest first, with counts', async () => {
    await renderCheck(FINDINGS);
    expect(statusBar()).toHaveTextContent('Kontrollen är klar: 1 fel, 2 varningar och 1 upplysning.');
    const counts = screen.getByRole('group', { name: 'Visa bara' });
    expect(
      within(counts)
        .getAllByRole('button')
        .map((button) => button.textContent),
    ).toEqual(['1 fel', '2 varningar', '1 upplysning']);
    expect(options().map((entry) => entry.getAttribute('aria-posinset'))).toEqual(['1', '2', '3', '4']);
    expect(options()[0]).toHaveAccessibleName(
      /^Fel: Riktning för ”Chefer” saknas.*Indikatorer G28 \(kan rättas här\)$/,
    );
    expect(within(screen.getByRole('group', { name: 'Varning' })).getAllByRole('option')).toHaveLength(2);
  });

  test('says it in English', async () => {
    await renderCheck(FINDINGS, {}, 'en');
    expect(statusBar()).toHaveTextContent('The check is done: 1 error, 2 warnings and 1 note.');
    expect(options()[0]).toHaveAccessibleName(/^Error: .*\(can be fixed here\)$/);
  });

  test('draws only what is in sight of thousands', async () => {
    await renderCheck(Array.from({ length: 5000 }, (_, at) => textNumber(at)));
    expect(options().length).toBeLessThan(40);
    expect(options()[0]).toHaveAttribute('aria-setsize', '5000');
    act(() => list().focus());
    await userEvent.keyboard('{End}');
    expect(chosen()).toHaveAttribute('aria-posinset', '5000');
    expect(list()).toHaveAttribute('aria-activedescendant', chosen().id);
  });

  test('Enter shows the cell and leaves the focus in the list; F8 goes on', async () => {
    const goTo = jest.fn(() => {
      // Excel takes the focus when it selects a cell.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      return Promise.resolve({ kind: 'shown' } as const);
    });
    await renderCheck(FINDINGS, { goTo });
    act(() => list().focus());
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(goTo).not.toHaveBeenCalled();
    expect(chosen()).toHaveAccessibleName(/”Rad 0”/);
    await userEvent.keyboard('{Enter}');
    expect(goTo).toHaveBeenLastCalledWith(textNumber(0).place);
    expect(list()).toHaveFocus();
    await userEvent.keyboard('{F8}');
    expect(goTo).toHaveBeenLastCalledWith(textNumber(1).place);
    await userEvent.keyboard('{Shift>}{F8}{/Shift}{ArrowUp} ');
    expect(goTo).toHaveBeenLastCalledWith(missingDirection('Chefer', 28).place);
    expect(list()).toHaveFocus();
  });

  test('tells the chosen finding in full, and why the rule is there', async () => {
    await renderCheck(FINDINGS);
    await userEvent.click(option(/”Rad 0”/));
    const detail = screen.getByRole('region', { name: 'Valt fynd' });
    expect(detail).toHaveTextContent('Varning · 2 av 4');
    expect(detail).toHaveTextContent('Regionstyrelsen');
    await userEvent.click(within(detail).getByText('Varför?'));
    expect(within(detail).getByText(/Excels formler räknar inte med det,/)).toBeVisible();
    expect(within(detail).getByText('Ett tal är lagrat som text (VAL-02)')).toBeVisible();
    await userEvent.click(within(detail).getByRole('button', { name: 'Nästa fynd' }));
    expect(detail).toHaveTextContent('Varning · 3 av 4');
    expect(within(detail).getByRole('button', { name: 'Nästa fynd' })).toHaveFocus();
  });

  test.each([
    [{ kind: 'hidden', sheet: 'Ekonomi' }, 'Bladet Ekonomi är dolt. Högerklicka på en bladflik'],
    [{ kind: 'gone', sheet: 'Ekonomi' }, 'Bladet Ekonomi finns inte längre. Kontrollera igen.'],
    [{ kind: 'nowhere' }, 'Fyndet gäller hela arbetsboken'],
  ] as const)('says why a cell is not shown: %j', async (went, sentence) => {
    await renderCheck(FINDINGS, { goTo: () => Promise.resolve(went) });
    await userEvent.click(option(/”Rad 0”/));
    expect(statusBar()).toHaveTextContent(sentence);
  });
});

describe('what is shown', () => {
  test('by severity, search, sheet, board and rule, and everything again', async () => {
    await renderCheck(FINDINGS);
    await press('2 varningar');
    expect(screen.getByRole('button', { name: '2 varningar' })).toHaveAttribute('aria-pressed', 'true');
    expect(options()).toHaveLength(2);
    await press('2 varningar');
    await userEvent.type(screen.getByRole('searchbox', { name: 'Sök bland fynden' }), 'chefer');
    expect(options()).toHaveLength(1);
    expect(screen.getByText('Visar 1 av 4')).toBeVisible();
    await press('Visa alla fynd');
    await press('Filter');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Blad' }), 'Arbetsboken');
    expect(options()).toHaveLength(1);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Blad' }), 'Alla');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Nämnd' }), 'Patientnämnden');
    expect(options()[0]).toHaveAccessibleName(/”Rad 1”/);
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Regel' }),
      'Riktning saknas (IND-04)',
    );
    expect(screen.getByText('Alla 4 fynd är dolda av sökningen eller filtret.')).toBeVisible();
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
    await press('Visa alla fynd');
    expect(options()).toHaveLength(4);
  });

  test('grouped by sheet', async () => {
    await renderCheck(FINDINGS);
    await press('Filter');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Gruppera efter' }), 'Blad');
    expect(
      within(list())
        .getAllByRole('group')
        .map((group) => group.getAttribute('aria-label')),
    ).toEqual(['Arbetsboken', 'Ekonomi', 'Indikatorer']);
  });

  test('nothing found is an answer, with what was checked', async () => {
    await renderCheck([]);
    expect(screen.getByRole('heading', { level: 2, name: 'Inga fynd' })).toBeVisible();
    expect(screen.getByText('Indikatorer').closest('li')).toHaveTextContent(/^Indikatorer 1\s312 rader$/u);
    expect(statusBar()).toHaveTextContent('Kontrollen är klar: inga fynd.');
  });

  test('a check that fails is explained, and can be run again', async () => {
    const startCheck = jest
      .fn<Promise<CheckSession>, []>()
      .mockRejectedValueOnce(Object.assign(new Error('no'), { code: 'noAnswer' }))
      .mockResolvedValueOnce(session(FINDINGS));
    await renderCheck([], { startCheck });
    expect(screen.getByRole('alert')).toHaveTextContent('Kontrollen blev inte klar');
    await press('Kontrollera');
    expect(options()).toHaveLength(4);
  });
});

test('can be used by everybody, with a finding chosen, filters open and fixes shown', async () => {
  const violations = async (): Promise<string[]> => {
    const results = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  };
  await renderCheck(FINDINGS, { previewFixes: () => Promise.resolve(previewOf(textNumber(0), '0,5')) });
  await press('Filter');
  await userEvent.click(option(/”Chefer”/));
  expect(await violations()).toEqual([]);
  await press('Rätta alla säkra (2)');
  expect(await violations()).toEqual([]);
});
