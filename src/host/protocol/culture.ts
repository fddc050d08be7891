/** How the user's language writes numbers and dates. */
export interface Culture {
  readonly name: string;
  readonly decimalSeparator: string;
  readonly thousandsSeparator: string;
  readonly dateSeparator: string;
  readonly shortDatePattern: string;
  readonly longDatePattern: string;
  readonly timeSeparator: string;
  readonly longTimePattern: string;
}

const swedish: Culture = {
  name: 'sv-SE',
  decimalSeparator: ',',
  thousandsSeparator: '\u00A0',
  dateSeparator: '-',
  shortDatePattern: 'yyyy-MM-dd',
  longDatePattern: "'den 'd MMMM yyyy",
  timeSeparator: ':',
  longTimePattern: 'HH:mm:ss',
};

const american: Culture = {
  name: 'en-US',
  decimalSeparator: '.',
  thousandsSeparator: ',',
  dateSeparator: '/',
  shortDatePattern: 'M/d/yyyy',
  longDatePattern: 'dddd, MMMM d, yyyy',
  timeSeparator: ':',
  longTimePattern: 'h:mm:ss tt',
};

/** The culture of a language tag: Swedish for 'sv…', American English for all others. */
export function cultureOf(language: string): Culture {
  return language.toLowerCase().startsWith('sv') ? swedish : american;
}
