import { Button } from '@amtsweg/ui';
import { zoomed } from './zoomed.js';

/** Smaller, larger, and back to the width of the frame. */
export function ZoomTools({
  zoom,
  onZoom,
}: {
  readonly zoom: number;
  readonly onZoom: (zoom: number) => void;
}) {
  return (
    <>
      <Button look="tertiary" onClick={() => onZoom(zoomed(zoom, -1))} title="Kleiner" aria-label="Kleiner">
        −
      </Button>
      <Button look="tertiary" onClick={() => onZoom(1)} title="Auf Breite einpassen">
        {`${Math.round(zoom * 100)} %`}
      </Button>
      <Button look="tertiary" onClick={() => onZoom(zoomed(zoom, 1))} title="Größer" aria-label="Größer">
        +
      </Button>
    </>
  );
}
