import { officeWord } from './officeWord';

/** Excel.BorderLineStyle. */
export const lineStyles = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;

/** Excel.BorderWeight. */
export const lineWeights = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

/** The file's word for each line of Office.js, as 'style weight'. Combinations Excel lacks take the nearest it draws. */
const fileWords: Readonly<Record<string, string>> = {
  'Continuous Hairline': 'hair',
  'Continuous Thin': 'thin',
  'Continuous Medium': 'medium',
  'Continuous Thick': 'thick',
  'Dash Thin': 'dashed',
  'Dash Medium': 'mediumDashed',
  'DashDot Thin': 'dashDot',
  'DashDot Medium': 'mediumDashDot',
  'DashDotDot Thin': 'dashDotDot',
  'DashDotDot Medium': 'mediumDashDotDot',
  'Dot Thin': 'dotted',
  'Double Thick': 'double',
  'SlantDashDot Medium': 'slantDashDot',
};

/** A border line in Office.js words. */
export interface Line {
  readonly style: string;
  readonly weight: string;
}

/** The Office.js words for a line of the file. No line is 'None' with weight 'Thin'. */
export function officeLine(fileWord: string): Line {
  if (fileWord === 'none') return { style: 'None', weight: 'Thin' };
  const [style = 'Continuous', weight = 'Thin'] = officeWord(fileWords, fileWord).split(' ');
  return { style, weight };
}

/** The file's word for a line; of a style that lacks the weight, the style's own line. */
export function fileLine({ style, weight }: Line): string {
  if (style === 'None') return 'none';
  const exact = fileWords[`${style} ${weight}`];
  if (exact !== undefined) return exact;
  const ofStyle = Object.keys(fileWords).find((words) => words.startsWith(`${style} `));
  return (ofStyle === undefined ? undefined : fileWords[ofStyle]) ?? 'thin';
}
