import { isIntact } from './planSheets';

const SHEETS = {
  sheets: [
    { name: 'Listor', visible: true, used: null },
    { name: "Anna's blad", visible: true, used: null },
  ],
};

test.each([
  ['=Listor!$C$5:$C$6', true],
  ['=LISTOR!$C$5', true],
  ["='Anna''s blad'!$A$1", true],
  ['=tblNamnder[Namn]', true],
  ['=#REF!$C$5', false],
  ['=Regler!$C$5', false],
  ["='Gamla listor'!$C$5:$C$6", false],
])('a name that refers to %s is intact: %s', (definition, expected) => {
  expect(isIntact(definition, SHEETS)).toBe(expected);
});

test('a name that is not there is not intact', () => {
  expect(isIntact(undefined, SHEETS)).toBe(false);
});
