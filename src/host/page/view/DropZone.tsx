import { useRef, useState } from 'react';
import { pageText } from '../pageText';

interface DropZoneProps {
  readonly onFile: (file: File) => void;
  readonly children: React.ReactNode;
}

/** The whole page takes a dropped file. */
export function DropZone({ onFile, children }: DropZoneProps): React.JSX.Element {
  const [isOver, setIsOver] = useState(false);
  // Entering a child comes before leaving its parent: only the difference says whether the file is still over the page.
  const depth = useRef(0);
  const leave = (): void => {
    depth.current = 0;
    setIsOver(false);
  };
  return (
    <div
      className="page"
      onDragEnter={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return;
        depth.current += 1;
        setIsOver(true);
      }}
      onDragLeave={() => {
        depth.current -= 1;
        if (depth.current <= 0) leave();
      }}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        leave();
        const file = event.dataTransfer.files[0];
        if (file) onFile(file);
      }}
    >
      {children}
      {isOver && <div className="drop-veil">{pageText.drop}</div>}
    </div>
  );
}
