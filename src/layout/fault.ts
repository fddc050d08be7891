/**
 * Something went wrong with the program or its host (never with the user's data: that is a finding).
 * Users read the Swedish text that `src/text` has for the code; the message is for developers.
 */
export abstract class Fault extends Error {
  abstract readonly code: string;

  constructor(message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = new.target.name;
  }
}
