import { namespaces } from './namespaces';

/** The namespaces of charts and of the drawings that hold them. */
export const chartNamespaces = {
  chart: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  drawing: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  sheetDrawing: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  relationships: namespaces.relationships,
} as const;
