import { useEffect, useRef, useState } from 'react';
import type { PDFDocumentProxy } from 'pdfjs-dist';

/** A page is drawn with at most so many points, whatever the zoom. */
const POINTS = 16_000_000;

/** One page of a PDF: a picture with its text over it. It is drawn only while it is near what is seen. */
export function PdfPage({
  pdf,
  page,
  width,
  height,
}: {
  readonly pdf: PDFDocumentProxy;
  readonly page: number;
  readonly width: number;
  readonly height: number;
}) {
  const frame = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(false);
  const [real, setReal] = useState<number | null>(null);
  useEffect(() => {
    const watched = frame.current;
    if (watched === null) return;
    const watcher = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting === true), {
      root: watched.closest('.aw-viewer__pages'),
      rootMargin: '100% 0px',
    });
    watcher.observe(watched);
    return () => watcher.disconnect();
  }, []);
  useEffect(() => {
    const place = frame.current;
    if (!near || place === null) return;
    return draw(pdf, page, width, place, (ratio) => setReal(ratio));
  }, [pdf, page, width, near]);
  return (
    <div
      ref={frame}
      className="aw-viewer__page"
      data-page={page}
      role="group"
      aria-label={`Seite ${page} von ${pdf.numPages}`}
      style={{ width, height: real === null ? height : width * real }}
    />
  );
}

/** Draws a page into its place; the returned function stops and clears. */
function draw(
  pdf: PDFDocumentProxy,
  number: number,
  width: number,
  place: HTMLElement,
  measured: (ratio: number) => void,
): () => void {
  let isGone = false;
  const stops: (() => void)[] = [];
  const work = async (): Promise<void> => {
    const [{ TextLayer }, page] = await Promise.all([import('pdfjs-dist'), pdf.getPage(number)]);
    const plain = page.getViewport({ scale: 1 });
    const viewport = page.getViewport({ scale: width / plain.width });
    measured(plain.height / plain.width);
    const most = Math.sqrt(POINTS / (viewport.width * viewport.height));
    const density = Math.min(window.devicePixelRatio, most);
    const canvas = document.createElement('canvas');
    canvas.width = Math.floor(viewport.width * density);
    canvas.height = Math.floor(viewport.height * density);
    canvas.setAttribute('aria-hidden', 'true');
    const drawing = page.render({ canvas, viewport, transform: [density, 0, 0, density, 0, 0] });
    stops.push(() => drawing.cancel());
    await drawing.promise;
    const container = document.createElement('div');
    container.className = 'aw-viewer__text';
    container.style.setProperty('--total-scale-factor', String(viewport.scale));
    const text = new TextLayer({ textContentSource: page.streamTextContent(), container, viewport });
    stops.push(() => text.cancel());
    if (isGone) return;
    place.replaceChildren(canvas, container);
    await text.render();
    // pdf.js measures text on a canvas of its own, beside every landmark; nobody is to hear of it.
    document.querySelector('.hiddenCanvasElement')?.setAttribute('aria-hidden', 'true');
  };
  // What is cancelled rejects; what cannot be drawn says so.
  work().catch(() => {
    if (!isGone)
      place.textContent = 'Diese Seite kann nicht gezeigt werden. Bitte laden Sie die Datei herunter.';
  });
  return () => {
    isGone = true;
    for (const stop of stops) stop();
    place.replaceChildren();
  };
}
