import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { checkInboxSearch } from '@amtsweg/inbox-web';
import { App } from './app.js';
import { NotFound } from './not-found.js';

const root = createRootRoute({ component: App, notFoundComponent: NotFound });

const start = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('./pages/start-page.js'), 'StartPage'),
});

const inbox = createRoute({
  getParentRoute: () => root,
  path: '/aufgaben',
  validateSearch: checkInboxSearch,
  component: lazyRouteComponent(() => import('./pages/inbox-page.js'), 'InboxPage'),
});

const caseFile = createRoute({
  getParentRoute: () => root,
  path: '/vorgaenge/$caseId',
  validateSearch: (search: Record<string, unknown>): { aufgabe?: string; blatt?: string } => ({
    ...(typeof search['aufgabe'] === 'string' ? { aufgabe: search['aufgabe'] } : {}),
    ...(typeof search['blatt'] === 'string' ? { blatt: search['blatt'] } : {}),
  }),
  component: lazyRouteComponent(() => import('./pages/case-page.js'), 'CasePage'),
});

const search = createRoute({
  getParentRoute: () => root,
  path: '/suche',
  validateSearch: (search: Record<string, unknown>): { text: string; zweck?: string } => ({
    // The router reads a text that looks like a number as one.
    text: ['string', 'number'].includes(typeof search['text']) ? `${search['text'] as string | number}` : '',
    ...(typeof search['zweck'] === 'string' ? { zweck: search['zweck'] } : {}),
  }),
  component: lazyRouteComponent(() => import('./pages/search-page.js'), 'SearchPage'),
});

const followUps = createRoute({
  getParentRoute: () => root,
  path: '/wiedervorlagen',
  component: lazyRouteComponent(() => import('./pages/follow-ups-page.js'), 'FollowUpsPage'),
});

const waiting = createRoute({
  getParentRoute: () => root,
  path: '/wartend',
  component: lazyRouteComponent(() => import('./pages/waiting-page.js'), 'WaitingPage'),
});

const team = createRoute({
  getParentRoute: () => root,
  path: '/team',
  component: lazyRouteComponent(() => import('./pages/team-page.js'), 'TeamPage'),
});

const substitution = createRoute({
  getParentRoute: () => root,
  path: '/vertretung',
  component: lazyRouteComponent(() => import('./pages/substitution-page.js'), 'SubstitutionPage'),
});

const administration = createRoute({
  getParentRoute: () => root,
  path: '/verwaltung',
  component: lazyRouteComponent(() => import('./pages/administration-page.js'), 'AdministrationPage'),
});

const settings = createRoute({
  getParentRoute: () => root,
  path: '/einstellungen',
  component: lazyRouteComponent(() => import('./pages/settings-page.js'), 'SettingsPage'),
});

/** The pages of the workspace by their addresses. */
export const router = createRouter({
  routeTree: root.addChildren([
    start,
    inbox,
    caseFile,
    search,
    followUps,
    waiting,
    team,
    substitution,
    administration,
    settings,
  ]),
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
