import type { Area } from '../model/area';
import type { SheetModel } from '../model/sheetModel';
import type { WorkbookModel } from '../model/workbookModel';
import { EventRegistry } from './events/eventRegistry';
import { cultureOf } from './culture';
import type { Culture } from './culture';
import { HostObject } from './hostObject';
import { RangeAreasReference } from './rangeAreasReference';
import { References } from './references';

/** What the Excel program itself remembers, beside the workbook. */
export interface ProgramState {
  calculationMode: string;
  enableEvents: boolean;
  /** The workbook was opened for reading alone. Changes are taken all the same, as Excel on a computer does: it refuses to save them. */
  readonly isReadOnly: boolean;
}

/** What every member of the API may use: the workbook, the claimed API level and the living references. */
export class Host {
  readonly references: References;
  readonly culture: Culture;
  readonly events = new EventRegistry();
  readonly program: ProgramState;

  constructor(
    readonly model: WorkbookModel,
    readonly apiLevel: string,
    language: string,
    isReadOnly = false,
  ) {
    this.program = { calculationMode: 'Automatic', enableEvents: true, isReadOnly };
    this.references = new References(model);
    this.culture = cultureOf(language);
  }

  /** A Range object for the area. */
  range(sheet: SheetModel, area: Area): HostObject<'Range'> {
    return new HostObject('Range', this.references.track(sheet, area));
  }

  /** A RangeAreas object for the areas, at least one. */
  rangeAreas(sheet: SheetModel, areas: readonly Area[]): HostObject<'RangeAreas'> {
    const ranges = areas.map((area) => this.references.track(sheet, area));
    return new HostObject('RangeAreas', new RangeAreasReference(sheet, ranges));
  }
}
