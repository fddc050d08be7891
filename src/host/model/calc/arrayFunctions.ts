/**
 * How functions treat arrays, where the engine differs from Excel. Established by experiment with IronCalc 0.8.4: each
 * function was given an array for each single value and compared with what it gives for the array's elements.
 */

/** Functions that Excel computes element by element, and the engine too. */
const lifted = `ABS ACOS ASIN ATAN COS DAY DEGREES EVEN EXP FACT FACTDOUBLE IF IFERROR INT ISOWEEKNUM LEFT LN LOG10 LOWER MID
MONTH ODD RADIANS RIGHT SIGN SIN SQRT SQRTPI TAN UPPER YEAR`;

/** Functions that Excel computes element by element in every argument; the engine answers wrongly or with #N/IMPL!. */
const notLifted = `ADDRESS ATAN2 BASE CEILING CEILING.MATH CHAR CLEAN CODE COMBIN CONCATENATE DATE DATEDIF DATEVALUE DAYS DECIMAL
DOLLAR EDATE EOMONTH ERROR.TYPE EXACT FIND FIXED FLOOR FLOOR.MATH HOUR ISBLANK ISERR ISERROR ISEVEN ISLOGICAL ISNA ISNONTEXT
ISNUMBER ISODD ISTEXT LEN LOG MINUTE MOD MROUND N NORM.S.DIST NOT NUMBERVALUE PMT POWER PROPER QUOTIENT REPLACE REPT ROUND
ROUNDDOWN ROUNDUP SEARCH SECOND SUBSTITUTE T TEXTAFTER TEXTBEFORE TIME TIMEVALUE TRIM TRUNC UNICHAR UNICODE VALUE WEEKNUM YEARFRAC`;

/** Arguments, from 0, that are single values to Excel, of functions that take whole ranges in the others; the engine does not lift them. */
const singleArguments: Readonly<Record<string, readonly number[]>> = {
  AVERAGEIF: [1],
  COUNTIF: [1],
  HLOOKUP: [0, 2],
  IFNA: [0],
  INDEX: [1, 2],
  LARGE: [1],
  LOOKUP: [0],
  MATCH: [0, 2],
  NETWORKDAYS: [0, 1],
  PERCENTILE: [1],
  'PERCENTILE.INC': [1],
  'QUARTILE.INC': [1],
  RANK: [0],
  'RANK.EQ': [0],
  SMALL: [1],
  SUMIF: [1],
  SWITCH: [0],
  TEXT: [1],
  VLOOKUP: [0, 2],
  WEEKDAY: [1],
  WORKDAY: [0, 1],
  XLOOKUP: [0],
  XMATCH: [0],
};

const liftedNames = new Set(lifted.split(/\s+/));
const notLiftedNames = new Set(notLifted.split(/\s+/));

/** Functions whose answer is an array whatever they are given. */
const arrayMakers = new Set(
  `BYCOL BYROW CHOOSECOLS CHOOSEROWS DROP EXPAND FILTER FREQUENCY HSTACK MAKEARRAY MAP MMULT RANDARRAY SCAN SEQUENCE SORT SORTBY
TAKE TEXTSPLIT TOCOL TOROW TRANSPOSE UNIQUE VSTACK WRAPCOLS WRAPROWS`.split(/\s+/),
);

/** Whether the function makes an array of whatever it is given. */
export function makesArray(name: string): boolean {
  return arrayMakers.has(name);
}

/** Whether Excel computes the function once for each element when this argument (from 0) is an array. */
export function isSingleArgument(name: string, argument: number): boolean {
  return liftedNames.has(name) || name === 'TEXT' || name === 'WEEKDAY' || needsLifting(name, argument);
}

/** As `isSingleArgument`, and the engine does not. `name` is in capitals, without the file's prefix. */
export function needsLifting(name: string, argument: number): boolean {
  if (notLiftedNames.has(name)) return true;
  if (name === 'COUNTIFS') return argument % 2 === 1;
  if (/^(?:SUMIFS|AVERAGEIFS|MAXIFS|MINIFS)$/.test(name)) return argument > 0 && argument % 2 === 0;
  return singleArguments[name]?.includes(argument) === true;
}
