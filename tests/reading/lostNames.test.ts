import { openHostedWorkbook } from '../../src/cli/hostedWorkbook';
import { check } from '../../src/commands/check';
import { repair } from '../../src/commands/repair';
import { lostNames } from '../../src/layout/reading/lostNames';
import { checkText } from '../../src/text/checkText';
import { FOLLOW_UP, sheet } from '../repair/repairedExample';

jest.setTimeout(60_000);

test('our names that are not there, or point to something deleted', () => {
  const definitions = new Map([
    ['mt_grans', '=Regler!$C$4'],
    ['mt_period', '=Start!#REF!'],
  ]);
  const formula = '=IF(A1>=MT_Grans,MT_Period,MT_Borta&MT_Borta&Annat)';
  expect(lostNames(formula, definitions)).toEqual(['MT_Period', 'MT_Borta']);
  expect(lostNames(formula, undefined)).toEqual([]);
  expect(lostNames(null, definitions)).toEqual([]);
});

test('a name that is gone is one finding, and the repair it names helps', async () => {
  const damaged = openHostedWorkbook(FOLLOW_UP).model;
  damaged.name('MT_GransGul')?.delete();
  const { book } = openHostedWorkbook(damaged.save());
  const found = (await check(book)).findings.filter(({ rule }) => rule === 'VAL-05');
  expect(found.map((finding) => [finding.place.address, checkText('sv', finding).message])).toEqual([
    [
      'Indikatorer!P5',
      expect.stringMatching(
        /^Namnet MT_GransGul saknas i arbetsboken eller pekar fel\. Därför visar \d+ celler i Status felet #NAMN\?\. Reparera lägger tillbaka det\.$/u,
      ),
    ],
  ]);
  for (const finding of found)
    expect(checkText('en', finding).message).toContain('is missing or points nowhere');
  await repair(book);
  expect((await check(book)).findings.filter(({ rule }) => rule === 'VAL-05')).toEqual([]);
});

test('errors with other causes stay one a cell', async () => {
  const damaged = openHostedWorkbook(FOLLOW_UP).model;
  const indicators = sheet(damaged, 'Indikatorer');
  for (const row of [4, 5]) indicators.setInput(row, 8, '=1/0');
  const { findings } = await check(openHostedWorkbook(damaged.save()).book);
  const errors = findings.filter(({ rule, place }) => rule === 'VAL-05' && place.column === 'Utfall 2021');
  expect(errors.map(({ place }) => place.address)).toEqual(['Indikatorer!I5', 'Indikatorer!I6']);
});
