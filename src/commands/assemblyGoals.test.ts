import { openHostedWorkbook } from '../cli/hostedWorkbook';
import type { ContentRow } from '../layout/layoutContent';
import { readWorkbook } from '../layout/reading/readWorkbook';
import { assemblyGoals, type AssemblyGoals } from './assemblyGoals';
import { closedSnapshot } from './closedSnapshot';
import { newWorkbook } from './newWorkbook';

async function goalsOf(tblMal: readonly ContentRow[]): Promise<AssemblyGoals> {
  const { book, model } = openHostedWorkbook(null);
  await book.apply(newWorkbook({ layout: 'plan', board: 'alla', year: 2023, content: { tblMal } }));
  return assemblyGoals(readWorkbook(closedSnapshot(model.save())));
}

test('every goal once, by number; the name that most boards use, and the area that stands with it', async () => {
  const { goals, disputed } = await goalsOf([
    { board: 'Patientnämnden', number: 2, goal: 'God vård' },
    { board: 'Regionstyrelsen', number: 1, goal: 'Klimatet' },
    { board: 'Folkhögskolestyrelsen', number: 2, goal: 'God  vård', goalArea: 'Hälsa' },
    { board: 'Regionstyrelsen', number: 2, goal: 'Bättre vård' },
    { board: 'Regionstyrelsen', number: 'tre', goal: 'Oläsligt nummer' },
    { board: 'Regionstyrelsen', number: 4 },
  ]);
  expect(goals).toEqual([
    { number: 1, name: 'Klimatet', area: null },
    { number: 2, name: 'God vård', area: 'Hälsa' },
  ]);
  expect(disputed).toEqual([2]);
});

test('the region’s own wording comes first', async () => {
  const { goals } = await goalsOf([
    { board: 'Patientnämnden', number: 1, goal: 'Klimat' },
    { board: 'Regionstyrelsen', number: 1, goal: 'Klimat' },
    { board: 'Regionen', number: 1, goal: 'Klimatet först' },
  ]);
  expect(goals).toEqual([{ number: 1, name: 'Klimatet först', area: null }]);
});
