import type { BoardFileRequest } from '../../commands/readBoardFile';
import { answerRequest } from './answerRequest';

/** The Web Worker that reads files to collect: bytes in, plain data out. It has no access to the workbook. */
self.onmessage = ({ data }: MessageEvent<BoardFileRequest>) => {
  self.postMessage(answerRequest(data));
};
