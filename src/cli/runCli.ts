import { parseArgs } from 'node:util';
import type { Language } from '../text/language';
import { cliTexts, type CliTexts } from '../text/cliTexts';
import { checkCommand } from './checkCommand';
import { CliFault } from './cliFault';
import type { CliCommand } from './command';
import { collectCommand } from './collectCommand';
import { colourCommand } from './colourCommand';
import { explainFault } from './explainFault';
import { followUpCommand } from './followUpCommand';
import { groupCommand } from './groupCommand';
import { newCommand } from './newCommand';
import { repairCommand } from './repairCommand';
import { summariseCommand } from './summariseCommand';

/** Exit status: done. */
export const DONE = 0;
/** Exit status: it could not be done. (1 is `check` that found errors.) */
export const FAILED = 2;

const COMMANDS: Readonly<Record<string, CliCommand>> = {
  new: newCommand,
  'follow-up': followUpCommand,
  check: checkCommand,
  collect: collectCommand,
  colour: colourCommand,
  group: groupCommand,
  repair: repairCommand,
  summarise: summariseCommand,
};

/** The streams of the process, as text lines. */
export interface CliStreams {
  readonly out: (line: string) => void;
  readonly error: (line: string) => void;
  /** The terminal's width in characters; absent where there is none. */
  readonly columns?: number;
}

/**
 * Runs one call of the command line and gives its exit status; never throws. What could not be done is one line on the error
 * stream that says why and what to do.
 * @param args without the program's own name, e.g. `['colour', 'plan.xlsx', '-o', 'plan.xlsx']`
 */
export async function runCli(
  args: readonly string[],
  language: Language,
  streams: CliStreams,
): Promise<number> {
  const texts = cliTexts(language);
  const [name, ...rest] = args;
  if (name === undefined || name === 'help' || rest.includes('--help') || name === '--help') {
    streams.out(texts.usage);
    return name === undefined ? FAILED : DONE;
  }
  try {
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (command === undefined) throw new CliFault('unknownCommand', name);
    const { values, positionals } = parse(rest, command);
    const { out, columns } = streams;
    return await command.run(positionals, values, {
      texts,
      print: out,
      ...(columns !== undefined && { columns }),
    });
  } catch (cause) {
    streams.error(explain(cause, texts));
    return FAILED;
  }
}

function parse(
  args: string[],
  command: CliCommand,
): { values: Record<string, string | boolean>; positionals: string[] } {
  try {
    const parsed = parseArgs({ args, options: command.options, allowPositionals: true, strict: true });
    return { values: parsed.values as Record<string, string | boolean>, positionals: parsed.positionals };
  } catch (cause) {
    throw refusedOption(cause);
  }
}

/** What Node says of an option in English, as our own refusal: only the option's name is taken from its message. */
function refusedOption(cause: unknown): CliFault {
  const message = cause instanceof Error ? cause.message : String(cause);
  const code = cause instanceof Error && 'code' in cause ? cause.code : null;
  const option = /'([^']+)'/.exec(message)?.[1]?.replace(/ <value>$/, '') ?? message;
  const isValueMissing = code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE';
  return new CliFault(isValueMissing ? 'badValue' : 'unknownOption', option, { cause });
}

function explain(cause: unknown, texts: CliTexts): string {
  return `${texts.program}: ${explainFault(cause, texts).replaceAll(/\s*\n\s*/g, ' ')}`;
}
