import { purposeWords } from './purposeWords';

test.each([
  [
    'fördelning statsbidrag psykisk-, kvinnors hälsa & ökad tillgänglighet',
    ['statsbidrag', 'psykisk', 'kvinnor', 'häls', 'ökad', 'tillgängligh'],
  ],
  ['teknisk justering bla index o soc avgifter', ['teknisk', 'justering', 'index', 'social', 'avgift']],
  [
    'teknisk justering bland annat  index och soc avgifter',
    ['teknisk', 'justering', 'index', 'social', 'avgift'],
  ],
  ['teknisk justering bl a index', ['teknisk', 'justering', 'index']],
  ['fördelning FVIS', ['fvis']],
  ['Omfördelning', []],
  ['', []],
])('%s', (text, words) => {
  expect(purposeWords(text)).toEqual(words);
});
