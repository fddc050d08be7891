import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import ts from 'typescript';

/**
 * Every member of the Excel API that the files of a folder name and that came after ExcelApi 1.`level`, as `file: member 1.17`, by what
 * the typings say of the declaration that the compiler finds.
 */
export function newerMembers(folder: string, level: number): readonly string[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  const program = ts.createProgram(
    files.map((name) => join(folder, name)),
    {
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      types: ['office-js'],
    },
  );
  const checker = program.getTypeChecker();
  const newer: string[] = [];
  let known = 0;
  const visit = (node: ts.Node): void => {
    const set = ts.isPropertyAccessExpression(node) ? setOf(checker.getSymbolAtLocation(node.name)) : null;
    if (set !== null) known += 1;
    if (set !== null && set > level && ts.isPropertyAccessExpression(node))
      newer.push(`${basename(node.getSourceFile().fileName)}: ${node.name.text} 1.${set}`);
    node.forEachChild(visit);
  };
  for (const source of program.getSourceFiles()) {
    if (source.fileName.startsWith(folder)) visit(source);
  }
  if (known < 100) throw new Error(`only ${known} members of the Excel API were found`);
  return newer;
}

/** The minor version of ExcelApi that a member came with; null for what is no member of it. */
function setOf(symbol: ts.Symbol | undefined): number | null {
  const declaration = symbol?.declarations?.[0];
  if (!declaration?.getSourceFile().fileName.includes('@types/office-js')) return null;
  const [, minor] = /\[Api set: ExcelApi 1\.(\d+)/u.exec(declaration.getFullText()) ?? [];
  return minor === undefined ? null : Number(minor);
}
