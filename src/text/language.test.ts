import { languageOf } from './language';

test.each([
  ['sv-SE', 'sv'],
  ['sv', 'sv'],
  ['SV-fi', 'sv'],
  ['en-US', 'en'],
  ['nb-NO', 'en'],
  ['svx', 'en'],
])('%s is shown in %s', (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});
