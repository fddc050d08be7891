/** Writes a measurement below the tests' output: numbers to look at, which decide nothing. */
export function report(what: string, measured: string): void {
  process.stdout.write(`    ${what}: ${measured}\n`);
}
