import { useEffect, useRef, useState } from 'react';
import { droppedFiles } from './droppedFiles';
import type { FoundFile } from './sortChosen';

/**
 * Takes files that are dropped anywhere in the pane: one that missed the zone would else be opened by the browser in the pane's place.
 * @returns whether files are held over the pane
 */
export function useFileDrop(onDrop: (found: readonly FoundFile[]) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  const taker = useRef(onDrop);
  useEffect(() => {
    taker.current = onDrop;
  }, [onDrop]);
  useEffect(() => {
    const onDragOver = (event: DragEvent): void => {
      if (event.dataTransfer === null || !hasFiles(event)) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
      setIsOver(true);
    };
    const onDragLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const onDropped = (event: DragEvent): void => {
      setIsOver(false);
      if (event.dataTransfer === null || !hasFiles(event)) return;
      event.preventDefault();
      // What the browser will not open is answered as no workbook at all.
      void droppedFiles(event.dataTransfer)
        .catch((): readonly FoundFile[] => [])
        .then((found) => taker.current(found));
    };
    window.addEventListener('dragover', onDragOver);
    window.addEventListener('dragleave', onDragLeave);
    window.addEventListener('drop', onDropped);
    return () => {
      window.removeEventListener('dragover', onDragOver);
      window.removeEventListener('dragleave', onDragLeave);
      window.removeEventListener('drop', onDropped);
    };
  }, []);
  return isOver;
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}
