import { returnTo } from './return-to.js';

test.each([
  ['/inbox', '/inbox'],
  ['/', '/'],
  ['/cases/1?tab=file&x=1#note-2', '/cases/1?tab=file&x=1#note-2'],
  ['/search?text=%C3%9C', '/search?text=%C3%9C'],
  ['/a/../inbox', '/inbox'],
])('a path of this origin stays: %s', (wish, path) => {
  expect(returnTo(wish)).toBe(path);
});

test.each([
  undefined,
  ['/inbox', '/x'],
  '',
  'inbox',
  '//evil',
  '/\\evil',
  '\\\\evil',
  '/\t/evil',
  '/\n/evil',
  '/.//evil',
  '/a/..//evil',
  '/%2e//evil',
  'https:',
  'https:evil',
  'https://evil/inbox',
  'http://here.invalid/inbox',
  'javascript:alert(1)',
  ' /inbox',
  '/ä',
  '/inbox\r\nSet-Cookie: a=b',
  '/session/login?returnTo=/',
  '/SESSION/login',
  `/${'a'.repeat(3000)}`,
])('what leads elsewhere leads to the start: %j', (wish) => {
  expect(returnTo(wish)).toBe('/');
});
