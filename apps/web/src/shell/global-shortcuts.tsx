import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useShortcuts } from '@amtsweg/ui';
import { ShortcutHelp } from './shortcut-help.js';

/** The keys that work on every page, and the help that lists all that work on this one. */
export function GlobalShortcuts() {
  const navigate = useNavigate();
  const [isHelpOpen, setIsHelpOpen] = useState(false);
  const shortcuts = useMemo(() => {
    const group = 'Überall';
    const go = (keys: string, id: string, label: string, run: () => void) => ({
      id: `go.${id}`,
      keys,
      label,
      group,
      run,
    });
    return [
      go('Shift+?', 'help', 'Alle Tasten zeigen', () => setIsHelpOpen(true)),
      go('/', 'search', 'Vorgang suchen', () => document.getElementById('schnellsuche')?.focus()),
      go(
        'g m',
        'mine',
        'Zu meinen Aufgaben',
        () => void navigate({ to: '/aufgaben', search: { korb: 'mine' } }),
      ),
      go(
        'g s',
        'groups',
        'Zu meinen Stellen',
        () => void navigate({ to: '/aufgaben', search: { korb: 'groups' } }),
      ),
      go(
        'g u',
        'overdue',
        'Zu den überfälligen',
        () => void navigate({ to: '/aufgaben', search: { korb: 'overdue' } }),
      ),
      go('g w', 'followUps', 'Zu den Wiedervorlagen', () => void navigate({ to: '/wiedervorlagen' })),
      go('g t', 'team', 'Zum Team', () => void navigate({ to: '/team' })),
    ];
  }, [navigate]);
  useShortcuts(shortcuts);
  return isHelpOpen ? <ShortcutHelp onClose={() => setIsHelpOpen(false)} /> : null;
}
