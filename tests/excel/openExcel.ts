import type { Book } from '../../src/excel/book';
import { excelBook } from '../../src/excel/excelBook';
import type { ExcelHost } from '../../src/excel/excelHost';
import type { EngineFactory } from '../../src/host/model/calc/calcEngine';
import { WorkbookModel } from '../../src/host/model/workbookModel';
import { loadExcelInNode, type OfficeInNode } from '../../src/host/protocol/officeInNode';
import { ProtocolHost, type ProtocolHostOptions } from '../../src/host/protocol/protocolHost';

/** What Excel on the web takes and gives in one message: https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization */
export const WEB_LIMIT_BYTES = 5 * 1024 * 1024;

/** An Excel to read from and write to: the real library, the host behind it, and our code in front. */
export interface OpenExcel extends OfficeInNode {
  readonly model: WorkbookModel;
  readonly host: ProtocolHost;
  readonly excelHost: ExcelHost;
  readonly book: Book;
}

/** How the Excel is played. */
export interface OpenExcelOptions extends ProtocolHostOptions {
  /** The file to open; a blank workbook with the sheet Blad1 when left out. */
  readonly bytes?: Uint8Array;
  /** Without one, formulas keep the file's cached values. */
  readonly engine?: EngineFactory;
}

/** Opens a workbook in an Excel that refuses messages above 5 MB, as Excel on the web does. */
export function openExcel({ bytes, engine, ...options }: OpenExcelOptions = {}): OpenExcel {
  const engines = { engine: engine ?? null };
  const model = bytes === undefined ? WorkbookModel.blank(engines) : WorkbookModel.open(bytes, engines);
  const host = new ProtocolHost(model, { payloadLimitBytes: WEB_LIMIT_BYTES, ...options });
  const library = loadExcelInNode(host);
  const excelHost: ExcelHost = {
    run: (runOptions, batch) => library.Excel.run(runOptions, batch),
    supports: (level) => Number(host.apiLevel.split('.')[1]) >= Number(level.split('.')[1]),
    language: 'sv-SE',
  };
  return { ...library, model, host, excelHost, book: excelBook(excelHost) };
}
