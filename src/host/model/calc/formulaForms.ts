/**
 * The one converter between the three forms of a formula's text: Office.js (`=[@[Mål 2023]]`), the file
 * (`tblIndikatorer[[#This Row],[Mål 2023]]`) and the engine (A1 alone). Everything outside this folder imports it from
 * here; the parts stand in files of their own.
 */
export type { FormulaContext, TableShape } from './formulaContext';
export type { StructureEdit } from './structureEdit';
export { FormulaSyntaxError } from './formulaSyntaxError';
export { fileFromOffice } from './fileForm';
export { officeFromFile } from './officeForm';
export { engineFromFile } from './engineForm';
export { shiftFormula } from './shiftFormula';
export { relativeForm } from './relativeForm';
