import { useQueryClient } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import { Suspense, useCallback, useState } from 'react';
import { api, meQuery, take, type Me } from '@amtsweg/api-client';
import { Loading, ShortcutProvider, useAnnounce, type ShortcutSettings } from '@amtsweg/ui';
import { GlobalShortcuts } from './global-shortcuts.js';
import { Navigation } from './navigation.js';
import { PageBoundary } from './page-boundary.js';
import { readSettings } from './read-settings.js';
import { SessionWatch } from './session-watch.js';
import { ShortcutHelp } from './shortcut-help.js';
import { TopBar } from './top-bar.js';
import { useLive } from './use-live.js';
import { useTheme } from './use-theme.js';

/** The frame around every page: head, baskets, shortcuts, live events, and what watches over the log-in. */
export function Workspace({ me }: { readonly me: Me }) {
  const queries = useQueryClient();
  const announce = useAnnounce();
  const settings = readSettings(me.settings);
  useTheme(settings.theme);
  const [isHelpOpen, setIsHelpOpen] = useState(false);
  const connected = useLive(me.roles.some((role) => role === 'clerk' || role === 'lead'));
  const changeShortcuts = useCallback(
    (shortcuts: ShortcutSettings) => {
      const changed = { ...me.settings, shortcuts };
      queries.setQueryData(meQuery.queryKey, { ...me, settings: changed as never });
      take(api.PUT('/api/v1/me/settings', { body: { settings: changed as never } })).catch(
        (error: unknown) => {
          announce(error instanceof Error ? error.message : 'Die Einstellung wurde nicht gespeichert.');
        },
      );
    },
    [me, queries, announce],
  );
  return (
    <ShortcutProvider settings={settings.shortcuts} onChange={changeShortcuts}>
      <GlobalShortcuts onHelp={() => setIsHelpOpen(true)} />
      {isHelpOpen ? <ShortcutHelp onClose={() => setIsHelpOpen(false)} /> : null}
      <a className="aw-skip" href="#inhalt">
        Zum Inhalt springen
      </a>
      <div className="aw-app" data-dichte={settings.density}>
        <TopBar me={me} onHelp={() => setIsHelpOpen(true)} />
        {connected ? null : (
          <div className="aw-banner" role="status">
            Die Verbindung ist unterbrochen und wird wieder aufgebaut. Ihre Eingaben bleiben erhalten.
          </div>
        )}
        <Navigation me={me} />
        <main className="aw-main" id="inhalt" tabIndex={-1}>
          <PageBoundary>
            <Suspense fallback={<Loading />}>
              <Outlet />
            </Suspense>
          </PageBoundary>
        </main>
      </div>
      <SessionWatch me={me} />
    </ShortcutProvider>
  );
}
