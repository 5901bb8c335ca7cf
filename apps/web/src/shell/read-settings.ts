import type { ShortcutSettings } from '@amtsweg/ui';

/** How a person has set up the workspace. */
export interface Settings {
  readonly theme: 'system' | 'light' | 'dark';
  readonly density: 'normal' | 'kompakt';
  readonly shortcuts: ShortcutSettings;
}

/** Reads stored settings; what is missing or no longer known falls back to what everybody starts with. */
export function readSettings(stored: Readonly<Record<string, unknown>>): Settings {
  const { theme, density, shortcuts } = stored;
  const { letters, keys } = isRecord(shortcuts) ? shortcuts : {};
  const ownKeys = isRecord(keys) ? Object.entries(keys) : [];
  return {
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
    density: density === 'kompakt' ? density : 'normal',
    shortcuts: {
      letters: letters !== false,
      keys: Object.fromEntries(
        ownKeys.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
      ),
    },
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
