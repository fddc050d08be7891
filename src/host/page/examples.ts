import { pageText } from './pageText';

/** A workbook that comes with the project. */
export interface Example {
  /** Relative to the page. */
  readonly address: string;
  readonly title: string;
}

/** The workbooks that the page offers; the first is open at the start. */
export const EXAMPLES: readonly Example[] = Object.entries(pageText.exampleTitles).map(([file, title]) => ({
  address: `examples/${file}`,
  title,
}));
