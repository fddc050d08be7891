import { Fault } from '../layout/fault';

/**
 * Runs a command once more when the workbook was changed between its reading and its writing. Only for one that decides everything on what it
 * reads itself, and of which nobody has seen a preview: nothing was written the first time.
 */
export async function againIfMoved<Result>(command: () => Promise<Result>): Promise<Result> {
  try {
    return await command();
  } catch (cause) {
    if (cause instanceof Fault && cause.code === 'moved') return command();
    throw cause;
  }
}
