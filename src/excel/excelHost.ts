/** The versions of the Excel API that our code distinguishes. */
export type ApiLevel = '1.14' | '1.17' | '1.19' | '1.20';

/**
 * What the program around us supplies: Excel's batch runner, the API level and the language. In Excel this is read from
 * `Office.context`; in Node the embedded host supplies it (there `Office.context` does not exist).
 */
export interface ExcelHost {
  readonly run: RunExcel;
  /** Whether ExcelApi of at least this level is there. */
  supports(level: ApiLevel): boolean;
  /** Excel's display language, e.g. `sv-SE`. */
  readonly language: string;
}

/** `Excel.run` with options: https://learn.microsoft.com/javascript/api/excel/excel.runoptions */
export type RunExcel = <T>(
  options: Excel.RunOptions,
  batch: (context: Excel.RequestContext) => Promise<T>,
) => Promise<T>;

/** The host for an add-in inside Excel. Call it after `Office.onReady`. */
export function excelHostFromOffice(): ExcelHost {
  return {
    run: (options, batch) => Excel.run(options, batch),
    supports: (level) => Office.context.requirements.isSetSupported('ExcelApi', level),
    language: Office.context.displayLanguage,
  };
}
