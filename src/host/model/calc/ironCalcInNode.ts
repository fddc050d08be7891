import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { EngineFactory } from './calcEngine';
import { createIronCalcFactory } from './ironCalcEngine';

let factory: EngineFactory | undefined;

/** The formula engine for Node: its WebAssembly file is read from the installed package, once. The only file of the model that needs Node. */
export function ironCalcInNode(): EngineFactory {
  factory ??= createIronCalcFactory(
    readFileSync(createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm')),
  );
  return factory;
}
