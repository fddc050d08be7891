import { colour } from '../commands/colour';
import type { PaletteName } from '../domain/palette';
import { CliFault } from './cliFault';
import { textOption, type CliCommand, type CliOptions } from './command';
import { openHostedWorkbook } from './hostedWorkbook';
import { paletteOf } from './paletteOption';
import { readWorkbookFile, writeWorkbookFile } from './workbookFile';

/** `maltavlan colour book.xlsx [-o out.xlsx] [--palette standard|fargblind]` */
export const colourCommand: CliCommand = {
  options: { output: { type: 'string', short: 'o' }, palette: { type: 'string' } },
  async run([path, ...others], options, { texts, print }) {
    if (path === undefined) throw new CliFault('missingArgument', 'bok.xlsx');
    if (others.length > 0) throw new CliFault('unknownOption', others.join(' '));
    const { book, model } = openHostedWorkbook(await readWorkbookFile(path));
    const result = await colour(book, chosenPalette(options));
    if (result.kind === 'notStandard') throw new CliFault('nothingToColour', path);
    const output = textOption(options, 'output');
    if (output !== undefined) await writeWorkbookFile(output, model.save());
    print(texts.coloured(result));
    if (output === undefined && result.changed) print(texts.notWritten);
    return 0;
  },
};

/** Without `--palette` the workbook keeps the colours it is in. */
function chosenPalette(options: CliOptions): { palette?: PaletteName } {
  return textOption(options, 'palette') === undefined ? {} : { palette: paletteOf(options) };
}
