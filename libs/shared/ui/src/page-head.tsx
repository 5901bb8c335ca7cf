import { useEffect, useRef, type ReactNode } from 'react';

/** The head of a page: its one `h1`, which names the window too and takes the focus when the page is come to. */
export function PageHead({
  title,
  focus = true,
  children,
}: {
  readonly title: string;
  readonly focus?: boolean;
  readonly children?: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – Amtsweg`;
  }, [title]);
  useEffect(() => {
    if (focus) heading.current?.focus({ preventScroll: true });
  }, [focus]);
  return (
    <header className="aw-page-head">
      <h1 className="kern-title kern-title--large" tabIndex={-1} ref={heading}>
        {title}
      </h1>
      {children}
    </header>
  );
}
