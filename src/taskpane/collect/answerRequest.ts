import { readBoardFile, type BoardFileMessage, type BoardFileRequest } from '../../commands/readBoardFile';

/** What the worker answers to a file. */
export function answerRequest({ index, name, bytes }: BoardFileRequest): BoardFileMessage {
  return { index, file: readBoardFile(new Uint8Array(bytes), name) };
}
