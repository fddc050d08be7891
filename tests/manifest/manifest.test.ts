import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestProblems } from '../../scripts/manifest/manifestProblems';
import { publishedFiles } from '../../scripts/manifest/publishedFiles';
import { parseXml } from '../../src/ooxml/xml';

const root = join(__dirname, '../..');
const source = readFileSync(join(root, 'manifest.xml'), 'utf8');
const files = publishedFiles(root, ['taskpane.html']);
const problemsOf = (text: string): string[] => manifestProblems(parseXml(text, 'manifest.xml'), files);

describe('manifest.xml', () => {
  it('breaks no rule', () => {
    expect(problemsOf(source)).toEqual([]);
  });

  it('is read by the tool that Microsoft gives developers', () => {
    const tool = join(root, 'node_modules/office-addin-manifest/cli.js');
    const info = execFileSync(process.execPath, [tool, 'info', join(root, 'manifest.xml')], {
      encoding: 'utf8',
    });
    expect(info).toMatch(/Name: Måltavlan/);
    expect(info).toMatch(/Type: TaskPaneApp/);
    expect(info).toMatch(/Hosts: Workbook/);
  });
});

describe('the rules of a manifest', () => {
  const ID = /<Id>.*<\/Id>/.exec(source)?.[0] ?? '';
  const VERSION = /<Version>.*<\/Version>/.exec(source)?.[0] ?? '';
  const PERMISSIONS = '<Permissions>ReadWriteDocument</Permissions>';

  it.each([
    ['an element in the wrong place', `${ID}\n  ${VERSION}`, `${VERSION}\n  ${ID}`, /<Id> must stand before/],
    ['a missing one', '<FunctionFile resid="Taskpane.Url" />', '', /<FunctionFile> is missing/],
    [
      'an unknown one',
      '<SourceLocation resid',
      '<TaskpaneId>A</TaskpaneId><SourceLocation resid',
      /not known/,
    ],
    ['one that stands twice', PERMISSIONS, PERMISSIONS + PERMISSIONS, /<Permissions> stands twice/],
    ['an id that is no GUID', ID, '<Id>maltavlan</Id>', /<Id> maltavlan has not/],
    ['a version of three numbers', VERSION, '<Version>1.0.0</Version>', /<Version> 1.0.0 has not/],
    ['another requirement', 'MinVersion="1.14"', 'MinVersion="1.20"', /asks for ExcelApi 1.20/],
    ['a page that does not stay', 'lifetime="long"', 'lifetime="short"', /does not stay alive/],
    [
      'a ribbon in another page',
      '<FunctionFile resid="Taskpane.Url"',
      '<FunctionFile resid="GetStarted.LearnMoreUrl"',
      /same page/,
    ],
    [
      'a resource that is missing',
      'bt:String id="Open.Label"',
      'bt:String id="Opened.Label"',
      /Open.Label is named but missing/,
    ],
    ['an id used twice', 'id="Maltavlan.Check"', 'id="Maltavlan.Open"', /Maltavlan.Open stands twice/],
    ['a text that is too long', 'Value="Check" />', `Value="${'C'.repeat(126)}" />`, /longer than 125/],
    ['a text without English', '<bt:Override Locale="en-US" Value="Open" />', '', /no English text/],
    [
      'an address without https',
      'https://localhost:3000/assets/check-16',
      'http://localhost:3000/assets/check-16',
      /is not https/,
    ],
    [
      'an address elsewhere',
      'https://localhost:3000/assets/check-16',
      'https://example.com/assets/check-16',
      /is not below/,
    ],
    ['a file that is not there', 'assets/check-16.png', 'assets/check-17.png', /is no file of the add-in/],
    ['an icon of another size', 'assets/check-16.png', 'assets/check-32.png', /is not 16 by 16 pixels/],
    [
      'another domain',
      '<Hosts>',
      '<AppDomains><AppDomain>https://a.se</AppDomain></AppDomains><Hosts>',
      /another domain/,
    ],
  ])('see %s', (_, from, to, problem) => {
    expect(source).toContain(from);
    expect(problemsOf(source.replace(from, to)).join('\n')).toMatch(problem);
  });

  it('let the page for support lie elsewhere', () => {
    const support = '<SupportUrl DefaultValue="';
    expect(
      problemsOf(
        source.replace(`${support}https://localhost:3000/assets/support.html`, `${support}https://a.se/stod`),
      ),
    ).toEqual([]);
  });
});
