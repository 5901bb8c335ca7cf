import { useMemo, useRef, type KeyboardEvent } from 'react';
import { useShortcuts, type Shortcut } from '@amtsweg/ui';

/** What keys do in the list. */
export interface InboxActions {
  readonly move: (by: number) => void;
  readonly moveTo: (end: 'first' | 'last') => void;
  readonly extend: (by: number) => void;
  readonly toggle: () => void;
  readonly open: () => void;
  readonly claim: () => void;
  readonly release: () => void;
  readonly assign: () => void;
  readonly followUp: () => void;
  readonly takeNext: () => void;
  readonly refresh: () => void;
}

/** How many rows a page of the keyboard is. */
const LEAP = 10;

/**
 * Gives the list its keys. Letters work wherever the focus is; arrows, Enter and space only inside of the list, because
 * buttons and fields need them. Answers what the list does with a key that is pressed in it.
 */
export function useInboxKeys(actions: InboxActions): (event: KeyboardEvent) => void {
  const latest = useRef(actions);
  latest.current = actions;
  useShortcuts(useMemo(() => shortcutsOf(() => latest.current), []));
  return (event) => pressInList(event, latest.current);
}

function shortcutsOf(actions: () => InboxActions): readonly Shortcut[] {
  const key = (keys: string, id: string, label: string, run: () => void): Shortcut => ({
    id: `inbox.${id}`,
    keys,
    label,
    group: 'Aufgabenliste',
    run,
  });
  return [
    key('j', 'next', 'Nächste Aufgabe (in der Liste auch ↓; Eingabe öffnet sie)', () => actions().move(1)),
    key('k', 'previous', 'Vorige Aufgabe (in der Liste auch ↑)', () => actions().move(-1)),
    key('x', 'select', 'Auswählen (in der Liste auch Leertaste)', () => actions().toggle()),
    key('Shift+J', 'extendDown', 'Auswahl nach unten erweitern', () => actions().extend(1)),
    key('Shift+K', 'extendUp', 'Auswahl nach oben erweitern', () => actions().extend(-1)),
    key('o', 'open', 'Vorgang öffnen', () => actions().open()),
    key('c', 'claim', 'Übernehmen', () => actions().claim()),
    key('r', 'release', 'Zurückgeben', () => actions().release()),
    key('a', 'assign', 'Einer Person übergeben', () => actions().assign()),
    key('w', 'followUp', 'Wiedervorlage setzen', () => actions().followUp()),
    key('n', 'takeNext', 'Älteste freie Aufgabe meiner Stellen übernehmen und öffnen', () =>
      actions().takeNext(),
    ),
    key('Shift+R', 'refresh', 'Liste aktualisieren', () => actions().refresh()),
  ];
}

function pressInList(event: KeyboardEvent, actions: InboxActions): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const isRow = event.target instanceof HTMLElement && event.target.getAttribute('role') === 'row';
  const runs: Readonly<Record<string, () => void>> = {
    ArrowDown: () => (event.shiftKey ? actions.extend(1) : actions.move(1)),
    ArrowUp: () => (event.shiftKey ? actions.extend(-1) : actions.move(-1)),
    PageDown: () => actions.move(LEAP),
    PageUp: () => actions.move(-LEAP),
    Home: () => actions.moveTo('first'),
    End: () => actions.moveTo('last'),
    ...(isRow ? { Enter: actions.open, ' ': actions.toggle } : {}),
  };
  const run = runs[event.key];
  if (run === undefined) return;
  event.preventDefault();
  run();
}
