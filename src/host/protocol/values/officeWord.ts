/** The Office.js word whose file word this is; the file word itself when there is none. */
export function officeWord(words: Readonly<Record<string, string>>, fileWord: string): string {
  return Object.keys(words).find((word) => words[word] === fileWord) ?? fileWord;
}
