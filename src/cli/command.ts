import type { ParseArgsConfig } from 'node:util';
import type { CliTexts } from '../text/cliTexts';

/** Option values after parsing, by long name. */
export type CliOptions = Readonly<Record<string, string | boolean | undefined>>;

/** Where a command says what it has to say. Standard output holds only the result. */
export interface CliOutput {
  readonly texts: CliTexts;
  /** Prints a line of the result. */
  readonly print: (line: string) => void;
  /** The terminal's width in characters; absent where there is none. */
  readonly columns?: number;
}

/** One command of the command line. */
export interface CliCommand {
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** Runs the command and gives the exit status. @throws Fault, OoxmlError */
  run(files: readonly string[], options: CliOptions, output: CliOutput): Promise<number>;
}

/** The value of a text option, or undefined. */
export function textOption(options: CliOptions, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}
