import { group } from '../commands/group';
import { fromSek } from '../domain/money';
import { groupText } from '../text/groupText';
import { redistributionText } from '../text/redistributionText';
import { CliFault } from './cliFault';
import { textOption, type CliCommand } from './command';
import { openHostedWorkbook } from './hostedWorkbook';
import { readWorkbookFile, writeWorkbookFile } from './workbookFile';

/** `maltavlan group book.xlsx [--json] [-o out.xlsx]`: proposes Ändamål for redistributions without one; `-o` writes them. */
export const groupCommand: CliCommand = {
  options: { json: { type: 'boolean' }, output: { type: 'string', short: 'o' } },
  async run([path, ...others], options, { texts, print }) {
    if (path === undefined) throw new CliFault('missingArgument', 'bok.xlsx');
    if (others.length > 0) throw new CliFault('unknownOption', others.join(' '));
    const { book, model } = openHostedWorkbook(await readWorkbookFile(path));
    const result = await group(book);
    if (result.kind !== 'proposed') throw new CliFault('noRedistributions', path);
    const output = textOption(options, 'output');
    if (output !== undefined) {
      await book.apply(result.changes);
      await writeWorkbookFile(output, model.save());
    }
    const words = groupText(texts.language);
    if (options['json'] === true) {
      const groups = result.groups.map(({ proposal, rows, residueSek, verdict, reason }) => ({
        proposal,
        rows,
        residue: fromSek(residueSek, 'mkr'),
        verdict,
        reason: words.reason(reason),
      }));
      print(JSON.stringify({ groups }));
      return 0;
    }
    if (result.groups.length === 0) print(texts.everyRowHasPurpose);
    const { alternative } = redistributionText(texts.language);
    for (const { proposal, rows, isExisting, reason, alternatives, ...balance } of result.groups) {
      print(`${proposal}: ${words.verdict(balance)} (${words.rows(rows)})`);
      print(`  ${isExisting ? `${words.existing} ` : ''}${words.reason(reason)}`);
      for (const each of alternatives) print(`  ${alternative(each)}`);
    }
    if (output === undefined && result.changes.length > 0) print(texts.notWritten);
    if (result.withoutAmount.length > 0) print(texts.rowsWithoutAmount(words.rows(result.withoutAmount)));
    return 0;
  },
};
