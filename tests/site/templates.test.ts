import { openHostedWorkbook } from '../../src/cli/hostedWorkbook';
import { check } from '../../src/commands/check';
import { convertInLibreOffice } from '../judges/libreOffice';
import { pdfText } from '../judges/printedPages';
import { siteFile, siteFiles } from './builtSite';

const templates = siteFiles().filter((file) => file.endsWith('.xlsx'));

describe('the blank workbooks', () => {
  it('are a plan and three follow-ups, for each board and for all', () => {
    expect(templates).toHaveLength(6 * 4);
    const index = siteFile('mallar/index.html').toString();
    for (const file of templates) expect(index).toContain(`href="${file.replace('mallar/', '')}"`);
  });

  // The boards' differ in the board alone, the periods' in the headers alone.
  const kinds = templates.filter((file) => /(plan-\d+-rs|april-\d+-rs|helar-\d+-alla)\.xlsx$/.test(file));

  it.each(kinds)('%s passes the check without an error', async (file) => {
    const { book } = openHostedWorkbook(siteFile(file));
    const { workbook, findings, counts } = await check(book);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(counts.error).toBe(0);
    expect(workbook.layout).toBe(file.includes('plan-') ? 'plan' : 'uppfoljning');
  });

  it('are opened and printed by another program', async () => {
    const [file = ''] = kinds.filter(
      (each) => each.includes('uppfoljning-helar') && each.endsWith('alla.xlsx'),
    );
    const text = await pdfText(await convertInLibreOffice(siteFile(file), 'pdf'));
    for (const word of ['Alla nämnder', 'Indikatorer', 'Omfördelningar']) expect(text).toContain(word);
    expect(text).not.toMatch(/#(NAME|REF|VALUE|DIV)|Err:/);
  });
});
