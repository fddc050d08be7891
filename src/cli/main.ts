import { languageOf } from '../text/language';
import { runCli } from './runCli';

const language = languageOf(process.env['MALTAVLAN_LANGUAGE'] ?? 'sv');
const streams = {
  ...(process.stdout.isTTY && { columns: process.stdout.columns }),
  out: (line: string) => void process.stdout.write(`${line}\n`),
  error: (line: string) => void process.stderr.write(`${line}\n`),
};

// Whoever reads may have seen enough (`| head`): that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

void runCli(process.argv.slice(2), language, streams).then((status) => {
  process.exitCode = status;
});
