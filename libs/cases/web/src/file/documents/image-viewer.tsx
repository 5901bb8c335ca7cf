import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { takeFocus } from './take-focus.js';
import { ZoomTools } from './zoom-tools.js';
import { zoomed } from './zoomed.js';

/** A picture, fitted to the width, with zoom. */
export function ImageViewer({
  address,
  title,
  tools,
}: {
  readonly address: string;
  readonly title: string;
  readonly tools: ReactNode;
}) {
  const [zoom, setZoom] = useState(1);
  const [isBroken, setBroken] = useState(false);
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '+') setZoom(zoomed(zoom, 1));
    else if (event.key === '-') setZoom(zoomed(zoom, -1));
    else if (event.key === '0') setZoom(1);
    else return;
    event.preventDefault();
  };
  return (
    <div className="aw-viewer__document" onKeyDown={press}>
      <div className="aw-viewer__tools">
        <ZoomTools zoom={zoom} onZoom={setZoom} />
        {tools}
      </div>
      <div
        ref={takeFocus}
        className="aw-viewer__pages"
        tabIndex={0}
        role="region"
        aria-label={`Bild: ${title}`}
      >
        {isBroken ? (
          <p className="kern-body">Dieses Bild ist beschädigt. Sie können die Datei herunterladen.</p>
        ) : (
          <img
            src={address}
            alt={title}
            style={{ width: `${zoom * 100}%` }}
            onError={() => setBroken(true)}
          />
        )}
      </div>
    </div>
  );
}
