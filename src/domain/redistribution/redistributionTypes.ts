/** Types of redistributions whose rows net to zero. Source: layouts.md, Omfördelningar. */
export const NET_ZERO_TYPES: ReadonlySet<string> = new Set([
  'Omfördelning',
  'Fördelat statsbidrag',
  'Teknisk justering',
]);

/** Types that carry the net: money that comes to the boards, or leaves them. Source: layouts.md, Omfördelningar. */
export const NEW_MONEY_TYPES: ReadonlySet<string> = new Set(['Tillskott', 'Ombudgetering']);
