import { HostError } from '../../model/hostError';

/** The sixteen HTML colours and orange; Excel takes every HTML name, the host these. */
const named: Readonly<Record<string, string>> = {
  black: '#000000',
  silver: '#C0C0C0',
  gray: '#808080',
  white: '#FFFFFF',
  maroon: '#800000',
  red: '#FF0000',
  purple: '#800080',
  fuchsia: '#FF00FF',
  green: '#008000',
  lime: '#00FF00',
  olive: '#808000',
  yellow: '#FFFF00',
  navy: '#000080',
  blue: '#0000FF',
  teal: '#008080',
  aqua: '#00FFFF',
  orange: '#FFA500',
};

/**
 * A colour as '#RRGGBB' in upper case. Throws InvalidArgument for what is no colour.
 *
 * @example asColor('#ffc7ce') // '#FFC7CE'
 */
export function asColor(value: unknown): string {
  if (typeof value === 'string') {
    if (/^#?[0-9a-f]{6}$/i.test(value)) return `#${value.replace('#', '').toUpperCase()}`;
    const color = named[value.toLowerCase()];
    if (color !== undefined) return color;
  }
  throw new HostError('InvalidArgument', `${JSON.stringify(value)} is no colour`);
}
