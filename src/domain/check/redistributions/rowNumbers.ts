/** The sheet's row numbers as a message's params bear them. @example rowNumbers(rows) // ['5', '8'] */
export function rowNumbers(rows: readonly { readonly rowNumber: number }[]): readonly string[] {
  return rows.map(({ rowNumber }) => String(rowNumber));
}
