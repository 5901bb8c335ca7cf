import { useState } from 'react';
import { Button } from '@amtsweg/ui';

/** Text up to here is shown at once. */
const SHOWN = 1500;

/** Text as somebody wrote it, with its lines; a very long one opens on demand. */
export function LongText({ text }: { readonly text: string }) {
  const [open, setOpen] = useState(false);
  const isLong = text.length > SHOWN + 200;
  return (
    <>
      <p className="aw-file-text">{isLong && !open ? `${text.slice(0, SHOWN)} …` : text}</p>
      {isLong ? (
        <Button look="tertiary" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? 'Kürzer' : `Ganzen Text zeigen (${text.length.toLocaleString('de-DE')} Zeichen)`}
        </Button>
      ) : null}
    </>
  );
}
