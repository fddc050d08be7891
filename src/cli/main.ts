import { languageOf } from '../text/language';
import { runCli } from './runCli';

const language = languageOf(process.env['MALTAVLAN_LANGUAGE'] ?? 'sv');
const streams = {
  ...(process.stdout.isTTY && { columns: process.stdout.columns }),
  out: (line: string) => void process.stdout.write(`${line}\n`),
  error: (line: string) => void process.stderr.write(`${line}\n`),
};

void runCli(process.argv.slice(2), language, streams).then((status) => {
  process.exitCode = status;
});
