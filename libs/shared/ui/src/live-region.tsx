import { createContext, useCallback, useContext, useState, type ReactNode } from 'react';

const Announce = createContext<(text: string) => void>(() => undefined);

/** Holds the one live region of a page; what `useAnnounce` says is read out and shown for a moment. */
export function LiveRegion({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState({ text: '', number: 0 });
  const announce = useCallback((text: string) => {
    setSaid(({ number }) => ({ text, number: number + 1 }));
  }, []);
  return (
    <Announce value={announce}>
      {children}
      <div className="aw-toasts" role="status" aria-live="polite">
        {said.text === '' ? null : (
          <p className="aw-toast" key={said.number}>
            {said.text}
          </p>
        )}
      </div>
    </Announce>
  );
}

/** How to tell people what has just happened without taking the focus away. */
export function useAnnounce(): (text: string) => void {
  return useContext(Announce);
}
