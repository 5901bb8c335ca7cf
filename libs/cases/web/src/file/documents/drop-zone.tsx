import { useEffect, useState, type DragEvent, type ReactNode } from 'react';
import { formatDate } from '@amtsweg/ui';

/** Takes files that are dropped anywhere in it or pasted while it is shown. */
export function DropZone({
  onFiles,
  children,
}: {
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ReactNode;
}) {
  const [over, setOver] = useState(false);
  const drag = (event: DragEvent): void => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      const files = [...(event.clipboardData?.files ?? [])];
      if (files.length === 0 || document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      onFiles(files.map(named));
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [onFiles]);
  return (
    <div
      className={`aw-drop ${over ? 'aw-drop--over' : ''}`}
      onDragEnter={drag}
      onDragOver={drag}
      onDragLeave={(event) => {
        if (!(event.relatedTarget instanceof Node) || !event.currentTarget.contains(event.relatedTarget))
          setOver(false);
      }}
      onDrop={drop}
    >
      {over ? <p className="aw-drop__sign">Loslassen, um die Dateien hinzuzufügen</p> : null}
      {children}
    </div>
  );
}

/** A picture from the clipboard is called image.png by every browser: when it was pasted says more. */
function named(file: File): File {
  if (file.name !== 'image.png') return file;
  const at = formatDate(new Date().toISOString());
  return new File([file], `Eingefügtes Bild, ${at}.png`, { type: file.type });
}
