import { openBook } from '../../tests/redistribution/openedBook';
import { sheet } from '../../tests/repair/repairedExample';
import { readRedistributions, type RedistributionReading } from './readRedistributions';

type Read = Extract<RedistributionReading, { kind: 'read' }>;

async function read(...[book, stage]: Parameters<typeof readRedistributions>): Promise<Read> {
  const reading = await readRedistributions(book, stage);
  if (reading.kind !== 'read') throw new Error(reading.kind);
  return reading;
}

test('2021 without Ändamål: no purposes, ten proposals for every row', async () => {
  const { overview, proposals, lacksPurposeColumn } = await read(openBook('withoutPurposes').book, null);
  expect(overview.purposes).toEqual([]);
  expect(proposals).toHaveLength(10);
  expect(proposals.flatMap(({ rows }) => rows)).toHaveLength(overview.withoutPurpose.length);
  expect(lacksPurposeColumn).toBe(false);
});

test('2021: ten purposes and nothing to propose', async () => {
  const { overview, proposals, stages } = await read(openBook('appendix').book, null);
  expect(overview.purposes).toHaveLength(10);
  expect(proposals).toEqual([]);
  expect(stages).toHaveLength(1);
});

test('shows one Skede where rows bear both, and all rows where none bears the one asked for', async () => {
  const opened = openBook('followUp');
  const all = await read(opened.book, null);
  expect(all.stages).toEqual(['Plan']);
  expect((await read(opened.book, 'Under året')).overview.purposes).toHaveLength(
    all.overview.purposes.length,
  );
  const first = all.overview.purposes.flatMap(({ givers, receivers }) => [...givers, ...receivers])[0];
  // Column H of the standard layout is Skede.
  sheet(opened.model, 'Omfördelningar').setInput((first?.rowNumber ?? 0) - 1, 7, 'Under året');
  const during = await read(opened.book, 'Under året');
  expect(during.stages).toEqual(['Plan', 'Under året']);
  expect(during.overview.purposes.map(({ stage }) => stage)).toEqual(['Under året']);
});
