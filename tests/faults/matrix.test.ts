import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FAULT_WORDS } from '../../src/taskpane/faultWords';
import { paneText } from '../../src/text/paneText';
import { FAULT_COMMANDS } from './faultCommands';
import { ALL_KINDS, fewFaults } from './faultMatrix';
import { FAULTS_PAGE, faultsPage } from './faultPage';
import { REPORT_FILE, statesOf, type FaultReport } from './faultReport';
import { runCase } from './runCase';

jest.setTimeout(300_000);

const ROOT = join(__dirname, '../..');
const file = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const report = JSON.parse(file(REPORT_FILE)) as FaultReport;

describe('a fault leaves the workbook as before, as after, given back or named, and the next run completes', () => {
  test.each(FAULT_COMMANDS.map((command, turn) => [command.name, command, turn] as const))(
    '%s',
    async (name, command, turn) => {
      for (const planned of await fewFaults(command, turn)) {
        const { kind, sync } = planned;
        const result = await runCase(command, planned);
        expect({ kind: kind.name, sync, problems: result.problems }).toEqual({
          kind: kind.name,
          sync,
          problems: [],
        });
        // At another message than when the report was made, where the command has come to send more or fewer.
        const alike = ALL_KINDS.filter(({ way }) => way === kind.way).map((each) => each.name);
        expect(statesOf(report, name, alike)).toContain(result.state);
      }
    },
  );
});

test('the page in docs is what the report says', () => {
  expect(file(FAULTS_PAGE)).toBe(faultsPage(report));
});

describe.each(['sv', 'en'] as const)('in %s every fault has words', (language) => {
  test.each(Object.entries(FAULT_WORDS))('%s: what happened, and what to do', (_, words) => {
    const text = paneText(language);
    for (const key of [words.what, words.do]) expect(text.plain(key)).toMatch(/^[A-ZÅÄÖ].{8,}\.$/u);
    expect(text.plain(words.what)).not.toBe(text.plain(words.do));
  });
});
