import { HostError } from '../hostError';
import { tryParseAddress } from '../address';

const ALLOWED = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
const ROW_AND_COLUMN = /^(r\d*c?\d*|c\d*)$/i;

/**
 * Refuses what Excel refuses as the name of a table or as a defined name: over 255 characters, spaces and other signs, a digit
 * first, and what looks like a cell ('A1', 'R1C1', 'R', 'C').
 * @throws HostError InvalidArgument
 */
export function requireValidName(name: string): void {
  const isValid =
    name.length > 0 &&
    name.length <= 255 &&
    ALLOWED.test(name) &&
    tryParseAddress(name) === null &&
    !ROW_AND_COLUMN.test(name) &&
    !/^(true|false)$/i.test(name);
  if (!isValid) throw new HostError('InvalidArgument', `'${name}' is not allowed as a name`);
}

/**
 * Refuses what Excel refuses as a sheet's name: empty, over 31 characters, any of []:*?/\\, an apostrophe first or last, and
 * 'History', which Excel keeps for itself.
 * @throws HostError InvalidArgument
 */
export function requireValidSheetName(name: string): void {
  const isValid =
    name.length > 0 &&
    name.length <= 31 &&
    !/[[\]:*?/\\\u0000-\u001f]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== 'history';
  if (!isValid) throw new HostError('InvalidArgument', `'${name}' is not allowed as a sheet's name`);
}
