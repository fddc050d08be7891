import type { EngineFactory } from '../model/calc/calcEngine';
import { WorkbookModel } from '../model/workbookModel';
import { loadExcelInNode } from './officeInNode';
import type { OfficeInNode } from './officeInNode';
import { ProtocolHost } from './protocolHost';
import type { ProtocolHostOptions } from './protocolHost';

/** An Excel for tests: the real library, the host it talks to and the workbook behind. */
export interface BlankExcel extends OfficeInNode {
  readonly host: ProtocolHost;
  readonly model: WorkbookModel;
}

/** Opens a new workbook with the empty sheet 'Blad1' in the real library; without an engine formulas are not computed. */
export function blankExcel(
  options: ProtocolHostOptions = {},
  engine: EngineFactory | null = null,
): BlankExcel {
  const model = WorkbookModel.blank({ engine });
  const host = new ProtocolHost(model, options);
  return { host, model, ...loadExcelInNode(host) };
}
