import type { LOOK_PARTS } from '../../layout/undo/footprint';
import type { CellLook } from '../../layout/undo/restoreChange';

/** A part of a cell's look, in our terms. */
export function cellLook(
  part: Exclude<(typeof LOOK_PARTS)[number], 'number'>,
  format: Excel.CellPropertiesFormat,
): CellLook {
  if (part === 'fill') {
    const { color = '', pattern } = format.fill ?? {};
    return { fill: pattern === 'None' || color === '' ? null : color };
  }
  if (part === 'font') {
    const {
      name = '',
      size = 0,
      color = '',
      bold,
      italic,
      strikethrough,
      underline = 'None',
    } = format.font ?? {};
    return {
      font: {
        name,
        size,
        color,
        bold: bold === true,
        italic: italic === true,
        strikethrough: strikethrough === true,
        underline,
      },
    };
  }
  if (part === 'alignment') {
    const {
      horizontalAlignment = 'General',
      verticalAlignment = 'Bottom',
      indentLevel = 0,
      wrapText,
    } = format;
    return {
      alignment: {
        horizontal: horizontalAlignment,
        vertical: verticalAlignment,
        indent: indentLevel,
        wrap: wrapText === true,
      },
    };
  }
  const edge = (border: Excel.CellBorder | undefined) => ({
    style: border?.style ?? 'None',
    weight: border?.weight ?? 'Thin',
    color: border?.color ?? '#000000',
  });
  const { top, bottom, left, right } = format.borders ?? {};
  return { edges: { top: edge(top), bottom: edge(bottom), left: edge(left), right: edge(right) } };
}
