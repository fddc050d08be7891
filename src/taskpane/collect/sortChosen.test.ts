import { sortChosen, type FoundFile } from './sortChosen';

function found(path: string): FoundFile {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return {
    file: { name, arrayBuffer: () => Promise.resolve(new ArrayBuffer(1)) },
    path: name === path ? '' : path,
  };
}

test('files of a folder are called by their folders where names are the same, and others are counted', async () => {
  const sorted = sortChosen(
    [
      'Nämnder/RS/uppföljning.xlsx',
      'Nämnder/HSN/uppföljning.xlsx',
      'Nämnder/PN.XLSM',
      'Nämnder/brev.docx',
      'Nämnder/~$PN.xlsx',
    ].map(found),
  );
  expect(sorted.workbooks.map(({ name }) => name)).toEqual([
    'Nämnder/RS/uppföljning.xlsx',
    'Nämnder/HSN/uppföljning.xlsx',
    'PN.XLSM',
  ]);
  expect(sorted).toMatchObject({ turnedAway: [], skipped: 2 });
  expect((await sorted.workbooks[0]?.arrayBuffer())?.byteLength).toBe(1);
});

test.each([
  ['export.CSV', 'text'],
  ['gammal.xls', 'otherExcel'],
  ['binär.xlsb', 'otherExcel'],
  ['plan.numbers', 'otherProgram'],
  ['~$RS.xlsx', 'temporary'],
  ['._RS.xlsx', 'temporary'],
  ['RS.xlsx.zip', 'unknown'],
  ['utan ändelse', 'unknown'],
])('%s chosen by itself is answered: %s', (name, reason) => {
  expect(sortChosen([found(name)])).toEqual({ workbooks: [], turnedAway: [{ name, reason }], skipped: 0 });
});
