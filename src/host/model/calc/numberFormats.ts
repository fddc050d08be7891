/**
 * The package numfmt, by the path of its file: numfmt 4.0.1 declares dist/index.cjs, which it does not contain, so that
 * `require('numfmt')` (and with it jest and tsx) fails; dist/index.js is that CommonJS file under another name.
 * Import from 'numfmt' again when a version with a right `exports` is out.
 */
export {
  format,
  getFormatFromId,
  isDateFormat,
  parseValue,
} from '../../../../node_modules/numfmt/dist/index.js';
