/**
 * Something went wrong with the program or its host (never with the user's data: that is a finding).
 * Users read the Swedish text that `src/text` has for the code; the message is for developers.
 */
export abstract class Fault extends Error {
  /** The fault's own name; written out, for a minifier shortens the names of classes. */
  abstract override readonly name: string;
  abstract readonly code: string;
}
