import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FAULT_COMMANDS } from './faultCommands';
import { everyFault, someFaults } from './faultMatrix';
import { FAULTS_PAGE, faultsPage } from './faultPage';
import { reportOf, REPORT_FILE, type FaultReport } from './faultReport';
import { runCase, type CaseResult } from './runCase';

const ROOT = join(__dirname, '../..');

/**
 * `npm run faults`: runs every fault at every message of every command, says what is wrong, and writes the report and the page.
 * `npm run faults -- --some`: those alone that run with every change. Names of commands run these alone, and keep the others' results.
 */
async function main(wanted: readonly string[]): Promise<void> {
  const extent = wanted.includes('--some') ? 'some' : 'all';
  const names = wanted.filter((each) => each !== '--some');
  const before: FaultReport = names.length === 0 ? { extent, results: {} } : known();
  let { results } = before;
  const others = (before.selected ?? []).filter((name) => !names.includes(name));
  const selected = extent === 'some' ? [...others, ...names] : others;
  for (const [turn, command] of FAULT_COMMANDS.entries()) {
    if (names.length > 0 && !names.includes(command.name)) continue;
    const start = process.cpuUsage();
    const planned = extent === 'some' ? await someFaults(command, turn) : await everyFault(command);
    const own: CaseResult[] = [];
    for (const each of planned) own.push(await runCase(command, each, { isThorough: extent === 'all' }));
    const seconds = (process.cpuUsage(start).user / 1e6).toFixed(1);
    process.stdout.write(`${command.name}: ${planned.length} runs, ${seconds} s of processor\n`);
    for (const { kind, sync, problems } of own) {
      for (const problem of problems) {
        process.stdout.write(`  ${kind}, message ${sync}: ${problem}\n`);
        process.exitCode = 1;
      }
    }
    results = { ...results, ...reportOf(own, extent).results };
    const isAll = extent === 'all' || (names.length > 0 && before.extent === 'all');
    const report: FaultReport = {
      extent: isAll ? 'all' : 'some',
      ...(isAll && selected.length > 0 && { selected }),
      results,
    };
    writeFileSync(join(ROOT, REPORT_FILE), `${JSON.stringify(report, null, 2)}\n`);
    writeFileSync(join(ROOT, FAULTS_PAGE), faultsPage(report));
  }
}

function known(): FaultReport {
  return JSON.parse(readFileSync(join(ROOT, REPORT_FILE), 'utf8')) as FaultReport;
}

void main(process.argv.slice(2));
