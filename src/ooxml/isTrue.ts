/** An XML boolean: '1' and 'true' (and LibreOffice's 'on') are true, everything else and nothing are false. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
