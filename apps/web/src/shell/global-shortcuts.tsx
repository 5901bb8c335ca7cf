import { useNavigate } from '@tanstack/react-router';
import { useEffect, useMemo, useRef } from 'react';
import { useShortcuts } from '@amtsweg/ui';

/** The keys that work on every page. */
export function GlobalShortcuts({ onHelp }: { readonly onHelp: () => void }) {
  const navigate = useNavigate();
  const help = useRef(onHelp);
  useEffect(() => {
    help.current = onHelp;
  });
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
      go('Shift+?', 'help', 'Alle Tasten zeigen', () => help.current()),
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
  return null;
}
