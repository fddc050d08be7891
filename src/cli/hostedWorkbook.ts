import type { Book } from '../excel/book';
import { excelBook } from '../excel/excelBook';
import type { ApiLevel, ExcelHost } from '../excel/excelHost';
import { ironCalcInNode } from '../host/model/calc/ironCalcInNode';
import { WorkbookModel } from '../host/model/workbookModel';
import { loadExcelInNode } from '../host/protocol/officeInNode';
import { ProtocolHost } from '../host/protocol/protocolHost';

/** A workbook in the embedded host, with the add-in's view of it. */
export interface HostedWorkbook {
  readonly book: Book;
  readonly model: WorkbookModel;
  readonly host: ProtocolHost;
}

/**
 * Opens a workbook in the embedded host, or a blank one, and puts Microsoft's client library between it and the commands:
 * what runs here is what runs in Excel.
 * @throws OoxmlError when the bytes are no workbook that can be opened
 */
export function openHostedWorkbook(bytes: Uint8Array | null): HostedWorkbook {
  const engine = { engine: ironCalcInNode() };
  const model = bytes === null ? WorkbookModel.blank(engine) : WorkbookModel.open(bytes, engine);
  const host = new ProtocolHost(model);
  const { Excel: library } = loadExcelInNode(host);
  const excelHost: ExcelHost = {
    run: (options, batch) => library.run(options, batch),
    supports: (level) => isAtLeast(host.apiLevel, level),
    language: 'sv-SE',
  };
  const book = excelBook(excelHost, { isShared: false });
  return { book, model, host };
}

function isAtLeast(offered: string, wanted: ApiLevel): boolean {
  return Number(offered.split('.')[1]) >= Number(wanted.split('.')[1]);
}
