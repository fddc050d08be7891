import wasmAddress from '@ironcalc/wasm/wasm_bg.wasm';
import { init } from '@ironcalc/workbook';
import '@ironcalc/workbook/style.css';
import { createRoot } from 'react-dom/client';
import { createIronCalcFactory } from '../model/calc/ironCalcEngine';
import { EXAMPLES } from './examples';
import { canvasMeasure } from './grid/measureText';
import './page.css';
import { PageController } from './pageController';
import { pageText } from './pageText';
import { readRibbon } from './ribbon/readRibbon';
import { addressToOpen, emptyWorkbook } from './view/fileToOpen';
import { SpreadsheetPage } from './view/SpreadsheetPage';

/**
 * Starts the page. `?bok=examples/plan-rs-2023.xlsx` opens another workbook of this server than the first example, and `?tom` an empty
 * one.
 */
async function start(): Promise<void> {
  const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
  const query = new URLSearchParams(location.search);
  const first = query.get('bok') ?? EXAMPLES[0]?.address ?? '';
  const file = query.has('tom') ? emptyWorkbook() : addressToOpen(first);
  // Everything that is fetched is asked for at once.
  const bytes = file.read();
  bytes.catch(() => undefined);
  const manifest = fetch('manifest.xml').then((response) => response.text());
  const wasm = await WebAssembly.compileStreaming(fetch(wasmAddress));
  await init({ module_or_path: wasm });

  const page = new PageController(createIronCalcFactory(wasm), canvasMeasure(), isDark ? 'dark' : 'light');
  const root = document.getElementById('root');
  if (root !== null) createRoot(root).render(<SpreadsheetPage page={page} />);
  page.setRibbon(readRibbon(await manifest));
  await page.open({ name: file.name, read: () => bytes });
  performance.mark('workbook-shown');
}

start().catch(() => {
  document.body.textContent = pageText.startFailed;
});
