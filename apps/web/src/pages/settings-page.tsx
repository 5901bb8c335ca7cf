import { useQueryClient } from '@tanstack/react-query';
import { api, meQuery, take, useMe } from '@amtsweg/api-client';
import { PageHead, SelectField, useAnnounce, useShortcutList, useShortcutSettings } from '@amtsweg/ui';
import { readSettings } from '../shell/read-settings.js';
import { ShortcutTable } from '../shell/shortcut-table.js';

const themes = [
  { value: 'system', label: 'wie der Computer' },
  { value: 'light', label: 'hell' },
  { value: 'dark', label: 'dunkel' },
];
const densities = [
  { value: 'normal', label: 'normal' },
  { value: 'kompakt', label: 'kompakt' },
];

/** How a person sets up their own workspace. It follows them to every computer. */
export function SettingsPage() {
  const me = useMe();
  const queries = useQueryClient();
  const announce = useAnnounce();
  const { theme, density } = readSettings(me.settings);
  const shortcuts = useShortcutList();
  const [keys, changeKeys] = useShortcutSettings();
  const set = (change: Record<string, string>): void => {
    const settings = { ...me.settings, ...change };
    queries.setQueryData(meQuery.queryKey, { ...me, settings });
    take(api.PUT('/api/v1/me/settings', { body: { settings } })).then(
      () => announce('Gespeichert.'),
      (error: unknown) => announce(error instanceof Error ? error.message : 'Nicht gespeichert.'),
    );
  };
  return (
    <>
      <PageHead title="Einstellungen" />
      <div className="aw-columns">
        <section className="aw-panel aw-stack">
          <h2 className="kern-title kern-title--small">Darstellung</h2>
          <SelectField
            label="Farben"
            value={theme}
            options={themes}
            onChange={(value) => set({ theme: value })}
          />
          <SelectField
            label="Zeilenabstand"
            value={density}
            options={densities}
            onChange={(value) => set({ density: value })}
          />
          <h2 className="kern-title kern-title--small">Meine Stellen</h2>
          <ul>
            {me.posts.map((post) => (
              <li key={post.post}>
                {post.label}, {post.unitName} ({post.unit})
              </li>
            ))}
          </ul>
        </section>
        <section className="aw-panel">
          <h2 className="kern-title kern-title--small">Tasten</h2>
          <ShortcutTable shortcuts={shortcuts} settings={keys} onChange={changeKeys} />
        </section>
      </div>
    </>
  );
}
