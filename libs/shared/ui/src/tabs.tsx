import { useId, type KeyboardEvent, type ReactNode } from 'react';

/** One tab of several. */
export interface Tab {
  readonly id: string;
  readonly label: string;
  readonly count?: number | undefined;
  readonly content: () => ReactNode;
}

/** Tabs after the WAI-ARIA pattern: arrows move between them, only the chosen one is in the tab order. */
export function Tabs({
  label,
  tabs,
  chosen,
  onChoose,
}: {
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}) {
  const name = useId();
  const at = Math.max(
    0,
    tabs.findIndex(({ id }) => id === chosen),
  );
  const move = (event: KeyboardEvent<HTMLButtonElement>): void => {
    const steps: Record<string, number> = {
      ArrowRight: at + 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: tabs.length - 1,
    };
    const next = steps[event.key];
    const tab = next === undefined ? undefined : tabs[(next + tabs.length) % tabs.length];
    if (tab === undefined) return;
    event.preventDefault();
    onChoose(tab.id);
    document.getElementById(`${name}-${tab.id}`)?.focus();
  };
  const shown = tabs[at];
  return (
    <div className="aw-tabs">
      <div role="tablist" aria-label={label} className="aw-tabs__list">
        {tabs.map((tab, index) => (
          <button
            key={tab.id}
            id={`${name}-${tab.id}`}
            type="button"
            role="tab"
            aria-selected={index === at}
            aria-controls={`${name}-panel`}
            tabIndex={index === at ? 0 : -1}
            onClick={() => onChoose(tab.id)}
            onKeyDown={move}
          >
            {tab.label}
            {tab.count === undefined || tab.count === 0 ? null : (
              <span className="aw-count">{tab.count}</span>
            )}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${name}-panel`} aria-labelledby={`${name}-${shown?.id ?? ''}`} tabIndex={0}>
        {shown?.content()}
      </div>
    </div>
  );
}
