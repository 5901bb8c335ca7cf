import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { tinykeys } from 'tinykeys';

/** Something a key does on the page that is shown. */
export interface Shortcut {
  /** Stable name, under which a person may give it other keys: `inbox.claim`. */
  readonly id: string;
  /** In the notation of tinykeys: `j`, `g m` (one after the other), `$mod+k`, `Shift+J`. */
  readonly keys: string;
  /** What it does: „Übernehmen“. */
  readonly label: string;
  /** Heading under which the help lists it. */
  readonly group: string;
  readonly run: () => void;
}

/** What a person has decided about shortcuts. */
export interface ShortcutSettings {
  /** Single letters can be switched off (WCAG 2.1.4). */
  readonly letters: boolean;
  /** Other keys, by the id of the shortcut. */
  readonly keys: Readonly<Record<string, string>>;
}

interface Registry {
  readonly shown: readonly Shortcut[];
  readonly settings: ShortcutSettings;
  readonly change: (settings: ShortcutSettings) => void;
  readonly add: (shortcuts: readonly Shortcut[]) => () => void;
}

const Shortcuts = createContext<Registry | null>(null);

/** Keeps the shortcuts of the page that is shown and gives them their keys. */
export function ShortcutProvider({
  settings,
  onChange,
  children,
}: {
  readonly settings: ShortcutSettings;
  readonly onChange: (settings: ShortcutSettings) => void;
  readonly children: ReactNode;
}) {
  const [groups, setGroups] = useState<readonly (readonly Shortcut[])[]>([]);
  const shown = useMemo(() => groups.flat(), [groups]);
  const add = useCallback((shortcuts: readonly Shortcut[]) => {
    setGroups((all) => [...all, shortcuts]);
    return () => setGroups((all) => all.filter((one) => one !== shortcuts));
  }, []);
  const registry = useMemo(
    () => ({ shown, settings, change: onChange, add }),
    [shown, settings, onChange, add],
  );
  useEffect(() => {
    // A later page wins over an earlier one that has the same keys.
    const bindings = Object.fromEntries(
      shown.flatMap((shortcut) =>
        waysToPress(keysOf(shortcut, settings)).map((keys) => [
          keys,
          (event: KeyboardEvent) => press(event, shortcut, settings),
        ]),
      ),
    );
    return tinykeys(window, bindings);
  }, [shown, settings]);
  return <Shortcuts value={registry}>{children}</Shortcuts>;
}

function keysOf(shortcut: Shortcut, settings: ShortcutSettings): string {
  return settings.keys[shortcut.id] ?? shortcut.keys;
}

/** A sign needs Shift on some keyboards and not on others: `/` is Shift and 7 on German ones. */
function waysToPress(keys: string): readonly string[] {
  const plain = keys.replace(/(^| )Shift\+(?=[^\p{L}\p{N}\s]( |$))/gu, '$1');
  const shifted = plain.replace(/(^| )(?=[^\p{L}\p{N}\s]( |$))/gu, '$1Shift+');
  return [...new Set([plain, shifted])];
}

function press(event: KeyboardEvent, shortcut: Shortcut, settings: ShortcutSettings): void {
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
  if (plain && (isTyping(event.target) || (!settings.letters && event.key.length === 1))) return;
  // A dialog holds the keyboard; what lies under it must not move.
  if (document.querySelector('dialog[open]') !== null) return;
  event.preventDefault();
  shortcut.run();
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName)) &&
    !(target instanceof HTMLInputElement && ['checkbox', 'radio', 'button'].includes(target.type))
  );
}

function useRegistry(): Registry {
  const registry = useContext(Shortcuts);
  if (registry === null) throw new Error('shortcuts are used outside of ShortcutProvider');
  return registry;
}

/** Gives keys to what a page can do while it is shown. `shortcuts` must be memoised. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const { add } = useRegistry();
  useEffect(() => add(shortcuts), [add, shortcuts]);
}

/** The shortcuts of the page with the keys that hold for this person. */
export function useShortcutList(): readonly Shortcut[] {
  const { shown, settings } = useRegistry();
  return shown.map((shortcut) => ({ ...shortcut, keys: keysOf(shortcut, settings) }));
}

/** What the person has decided about shortcuts, and how to change it. */
export function useShortcutSettings(): [ShortcutSettings, (settings: ShortcutSettings) => void] {
  const { settings, change } = useRegistry();
  return [settings, change];
}
