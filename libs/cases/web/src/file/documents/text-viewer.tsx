import type { ReactNode } from 'react';
import { LongText } from '../kit/long-text.js';
import { takeFocus } from './take-focus.js';

/** A text file, as text. */
export function TextViewer({
  bytes,
  title,
  tools,
}: {
  readonly bytes: ArrayBuffer;
  readonly title: string;
  readonly tools: ReactNode;
}) {
  return (
    <div className="aw-viewer__document">
      <div className="aw-viewer__tools">{tools}</div>
      <div
        ref={takeFocus}
        className="aw-viewer__pages"
        tabIndex={0}
        role="region"
        aria-label={`Text: ${title}`}
      >
        <LongText text={new TextDecoder().decode(bytes)} />
      </div>
    </div>
  );
}
