import type { WorkbookModel } from '../../model/workbookModel';
import { HostObject } from '../hostObject';
import type { ObjectType } from '../objectType';
import { asWord } from '../values/asWord';

const calculationModes = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;
const calculationTypes = ['Recalculate', 'Full', 'FullRebuild'] as const;

/**
 * Excel.Application. Suspending calculation and screen updating changes nothing here: a batch is computed and shown once,
 * at its end. Separators are those of the user's language.
 */
export const applicationType: ObjectType<WorkbookModel> = {
  scalars: {
    CalculationMode: {
      api: '1.1',
      get: (_workbook, host) => host.program.calculationMode,
      set: (_workbook, value, host) => {
        host.program.calculationMode = asWord(value, calculationModes);
      },
    },
    CalculationState: { api: '1.9', get: () => 'Done' },
    DecimalSeparator: { api: '1.11', get: (_workbook, host) => host.culture.decimalSeparator },
    ThousandsSeparator: { api: '1.11', get: (_workbook, host) => host.culture.thousandsSeparator },
    UseSystemSeparators: { api: '1.11', get: () => true },
  },
  navigations: {
    CultureInfo: { api: '1.11', get: (workbook) => new HostObject('CultureInfo', workbook) },
  },
  methods: {
    Calculate: {
      api: '1.1',
      call: (workbook, args) => {
        args.word(0, calculationTypes, 'Recalculate');
        workbook.calculate();
      },
    },
    SuspendApiCalculationUntilNextSync: { api: '1.6', call: () => null },
    SuspendScreenUpdatingUntilNextSync: { api: '1.9', call: () => null },
  },
};
