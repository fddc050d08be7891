/**
 * A finding's message with the board it is about, where the message does not name it already; null for one that needs no name.
 * @example boardedMessage('Patientnämnden', 'Mål 1 saknar bedömning.') // 'Patientnämnden: Mål 1 saknar bedömning.'
 */
export function boardedMessage(board: string | null, message: string): string {
  return board === null || message.includes(board) ? message : `${board}: ${message}`;
}
