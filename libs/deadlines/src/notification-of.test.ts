import type { NotificationRule } from './deadline.js';
import { dispatchChannels, type DispatchChannel } from './dispatch-channels.js';
import type { Dispatched } from './dispatched.js';
import type { LawName } from './laws.js';
import { notificationOf, type Notified } from './notification-of.js';
import { accepted } from './testing/accepted.js';
import { refused } from './testing/refused.js';

type Way = [law: LawName, channel: DispatchChannel];

const notified = (
  [law, channel]: Way,
  dispatchedOn: string,
  receivedOn?: string | null,
  place?: string,
): Notified =>
  accepted(
    notificationOf(
      { law, channel, dispatchedOn, ...(receivedOn === undefined ? {} : { receivedOn }) },
      place,
    ),
  );
const ids = ({ derivation }: Notified): string => derivation.map(({ rule }) => rule).join(' ');

describe('law and channel choose the rule', () => {
  test.each<[channel: DispatchChannel, ...rules: (NotificationRule | null)[]]>([
    ['post', 'vwvfg-post', 'ao-post', 'sgbx-post'],
    ['abroad', null, 'ao-post-abroad', null],
    ['electronic', 'vwvfg-electronic', 'ao-electronic', 'sgbx-electronic'],
    ['portal', 'ozg9-mailbox', 'ao-electronic', 'sgbx-electronic'],
    ['retrieval', 'vwvfg-portal-retrieval', 'vwvfg-portal-retrieval', 'vwvfg-portal-retrieval'],
    ['pzu', 'formal-service', 'formal-service', 'formal-service'],
    ['registered', 'registered-letter', 'registered-letter', 'registered-letter'],
    ['receipt', 'formal-service', 'formal-service', 'formal-service'],
    ['public', 'public-notice', 'public-notice', 'public-notice'],
  ])('%s: VwVfG %s, AO %s, SGB X %s', (channel, ...expected) => {
    const laws: LawName[] = ['VwVfG', 'AO', 'SGB X'];
    expect(laws.map((law) => notified([law, channel], '2026-04-01').rule)).toEqual(expected);
  });
});

describe('a fiction counts from the day of dispatch', () => {
  test.each<[way: Way, dispatchedOn: string, notifiedOn: string, ids: string]>([
    [['VwVfG', 'post'], '2026-04-01', '2026-04-05', 'T-7'],
    [['VwVfG', 'post'], '2024-12-31', '2025-01-03', 'T-7'],
    [['VwVfG', 'electronic'], '2026-04-01', '2026-04-05', 'T-7'],
    [['VwVfG', 'portal'], '2026-12-18', '2026-12-22', 'LC-42'],
    [['VwVfG', 'registered'], '2026-04-01', '2026-04-05', 'LC-44'],
    [['VwVfG', 'public'], '2026-04-20', '2026-05-04', 'LC-43'],
    [['AO', 'post'], '2026-04-01', '2026-04-07', 'T-7 T-4'],
    [['AO', 'portal'], '2026-04-01', '2026-04-07', 'T-7 T-4'],
    [['AO', 'abroad'], '2026-01-31', '2026-03-02', 'T-8 T-4'],
    [['SGB X', 'post'], '2026-04-01', '2026-04-05', 'T-7'],
    [['SGB X', 'electronic'], '2026-04-01', '2026-04-05', 'T-7'],
    [['SGB X', 'electronic'], '2024-12-31', '2025-01-03', 'T-7'],
    [['VwVfG', 'post'], '2026-03-31T23:30:00Z', '2026-04-05', 'T-10 T-7'],
  ])('%s dispatched on %s is known on %s', (way, dispatchedOn, notifiedOn, steps) => {
    const found = notified(way, dispatchedOn);
    expect(found.notifiedOn).toBe(notifiedOn);
    expect(ids(found)).toBe(steps);
    expect(notified(way, dispatchedOn, null)).toEqual(found);
  });
});

describe('while the day is open, one step says what is awaited', () => {
  test.each<[way: Way, id: string, awaited: string]>([
    [['VwVfG', 'pzu'], 'LC-44', 'Erwartet wird die Zustellungsurkunde mit dem Tag der Zustellung.'],
    [
      ['AO', 'receipt'],
      'LC-44',
      'Erwartet wird das unterschriebene Empfangsbekenntnis mit dem Tag der Zustellung.',
    ],
    [['VwVfG', 'retrieval'], 'T-9', 'Erwartet wird der Abruf, möglich bis Freitag, 12. Juni 2026.'],
    [
      ['SGB X', 'abroad'],
      'T-8',
      'Erwartet wird der Nachweis des Zugangs, denn die Bekanntgabe wird nur bei Übermittlung im Inland vermutet.',
    ],
  ])('%s', (way, id, awaited) => {
    const open = notified(way, '2026-06-02');
    expect(open.notifiedOn).toBeNull();
    expect(open.derivation).toHaveLength(1);
    expect(open.derivation[0]).toMatchObject({ rule: id, date: '2026-06-02' });
    expect(open.derivation[0]?.text).toContain('Dienstag, 2. Juni 2026');
    expect(open.derivation[0]?.text).toContain(awaited);
  });

  test.each<[way: Way, receivedOn: string, notifiedOn: string, id: string]>([
    [['VwVfG', 'pzu'], '2026-06-06', '2026-06-06', 'LC-44'],
    [['AO', 'receipt'], '2026-06-02', '2026-06-02', 'LC-44'],
    [['VwVfG', 'retrieval'], '2026-06-12', '2026-06-13', 'T-9'],
    [['VwVfG', 'abroad'], '2026-07-12', '2026-07-12', 'T-8'],
  ])('%s received on %s is known on %s', (way, receivedOn, notifiedOn, id) => {
    const found = notified(way, '2026-06-02', receivedOn);
    expect(found.notifiedOn).toBe(notifiedOn);
    expect(ids(found)).toBe(id);
  });

  test('a retrieval after the ten days notifies nothing (D-07)', () => {
    const late = notified(['VwVfG', 'retrieval'], '2026-06-02', '2026-06-13');
    expect(late).toMatchObject({ notifiedOn: null, rule: 'vwvfg-portal-retrieval' });
    expect(late.derivation.map(({ text }) => text)).toEqual([
      'Der Abruf war nur bis Freitag, 12. Juni 2026, möglich; der Abruf am Samstag, 13. Juni 2026, bewirkt keine Bekanntgabe. ' +
        'Erwartet wird eine erneute Bereitstellung oder die Bekanntgabe auf andere Weise.',
    ]);
  });

  test('a letter abroad says why it needs the proof', () => {
    expect(notified(['SGB X', 'abroad'], '2026-06-02', '2026-06-20').derivation[0]).toEqual({
      rule: 'T-8',
      source: '§ 37 Abs. 2 Satz 1 SGB X',
      date: '2026-06-20',
      text:
        'Das Schreiben wurde am Dienstag, 2. Juni 2026, zur Post ins Ausland gegeben; dort wird die Bekanntgabe nicht vermutet. ' +
        'Es ist nachweislich am Samstag, 20. Juni 2026, zugegangen und damit an diesem Tag bekannt gegeben.',
      inputs: { start: '2026-06-02', receivedOn: '2026-06-20' },
    });
  });
});

describe('a proven later receipt counts, an earlier one does not (LC-37, LC-38)', () => {
  test.each<[way: Way, receivedOn: string, source: string]>([
    [['VwVfG', 'post'], '2026-04-12', '§ 41 Abs. 2 Satz 3 VwVfG'],
    [['VwVfG', 'electronic'], '2026-04-12', '§ 41 Abs. 2 Satz 3 VwVfG'],
    [['VwVfG', 'registered'], '2026-04-12', '§ 4 Abs. 2 Satz 2 VwZG'],
    [['AO', 'post'], '2026-04-12', '§ 122 Abs. 2 AO'],
    [['AO', 'electronic'], '2026-04-12', '§ 122 Abs. 2a AO'],
    [['AO', 'abroad'], '2026-06-14', '§ 122 Abs. 2 AO'],
    [['SGB X', 'post'], '2026-04-12', '§ 37 Abs. 2 Satz 3 SGB X'],
    [['SGB X', 'electronic'], '2026-04-12', '§ 37 Abs. 2 Satz 3 SGB X'],
  ])('%s received on Sunday %s', (way, receivedOn, source) => {
    const found = notified(way, '2026-04-01', receivedOn);
    expect(found.notifiedOn).toBe(receivedOn);
    expect(found.derivation.at(-1)).toMatchObject({ rule: 'LC-37', source, date: receivedOn });
  });

  test.each<[way: Way, receivedOn: string, notifiedOn: string]>([
    [['VwVfG', 'post'], '2026-04-02', '2026-04-05'],
    [['SGB X', 'post'], '2026-04-01', '2026-04-05'],
    [['VwVfG', 'registered'], '2026-04-04', '2026-04-05'],
    // After the fourth day, but not after the working day to which the AO moves it.
    [['AO', 'post'], '2026-04-06', '2026-04-07'],
    [['AO', 'abroad'], '2026-04-20', '2026-05-04'],
  ])('%s received on %s stays known on %s', (way, receivedOn, notifiedOn) => {
    const found = notified(way, '2026-04-01', receivedOn);
    expect(found.notifiedOn).toBe(notifiedOn);
    expect(found.derivation.at(-1)).toMatchObject({ rule: 'LC-38', date: notifiedOn });
  });

  test('the derivation says both', () => {
    const last = (receivedOn: string): string | undefined =>
      notified(['VwVfG', 'post'], '2026-04-01', receivedOn).derivation.at(-1)?.text;
    expect(last('2026-04-12')).toBe(
      'Zugegangen ist das Schreiben nachweislich erst am Sonntag, 12. April 2026. Der spätere Zugang zählt: Bekannt gegeben ist es an diesem Tag.',
    );
    expect(last('2026-04-02')).toBe(
      'Zugegangen ist das Schreiben schon am Donnerstag, 2. April 2026. Der frühere Zugang zählt nicht: Tag der Bekanntgabe bleibt Sonntag, 5. April 2026.',
    );
  });

  test('a receipt on the very day of the fiction needs no word', () => {
    expect(notified(['VwVfG', 'post'], '2026-04-01', '2026-04-05')).toEqual(
      notified(['VwVfG', 'post'], '2026-04-01'),
    );
  });

  test.each<[channel: DispatchChannel, receivedOn: string, notifiedOn: string, id: string]>([
    ['portal', '2026-04-02', '2026-04-05', 'LC-42 LC-42'],
    ['portal', '2026-04-20', '2026-04-05', 'LC-42 LC-42'],
    ['public', '2026-05-20', '2026-04-15', 'LC-43 LC-43'],
  ])('for %s the day of receipt does not matter', (channel, receivedOn, notifiedOn, steps) => {
    const found = notified(['VwVfG', channel], '2026-04-01', receivedOn);
    expect(found.notifiedOn).toBe(notifiedOn);
    expect(ids(found)).toBe(steps);
    expect(found.derivation.at(-1)?.text).toContain('kommt es hier nicht an');
  });
});

describe('what cannot be is refused', () => {
  test.each(dispatchChannels)('%s: a receipt before the dispatch', (channel) => {
    const dispatched: Dispatched = {
      law: 'VwVfG',
      channel,
      dispatchedOn: '2026-06-02',
      receivedOn: '2026-06-01',
    };
    const refusal = refused(notificationOf(dispatched));
    expect(refusal.code).toBe('notification-before-dispatch');
    expect(refusal.fields).toEqual({ dispatchedOn: '2026-06-02', receivedOn: '2026-06-01' });
    expect(refusal.detail).toContain('Montag, 1. Juni 2026');
  });

  const sound: Dispatched = { law: 'VwVfG', channel: 'post', dispatchedOn: '2026-06-02' };

  test.each<[title: string, change: Partial<Record<keyof Dispatched, string>>, code: string]>([
    ['an impossible day of dispatch', { dispatchedOn: '2026-02-30' }, 'deadline-date-invalid'],
    ['an impossible day of receipt', { receivedOn: '' }, 'deadline-date-invalid'],
    ['an unknown law', { law: 'StGB' }, 'notification-law-unknown'],
    ['the law __proto__', { law: '__proto__' }, 'notification-law-unknown'],
    ['an unknown channel', { channel: 'pigeon' }, 'notification-channel-unknown'],
    ['the channel constructor', { channel: 'constructor' }, 'notification-channel-unknown'],
    ['a letter before the statute', { dispatchedOn: '1970-01-01' }, 'deadline-law-unknown'],
    [
      'a notice before the statute',
      { dispatchedOn: '2016-02-01', channel: 'retrieval' },
      'deadline-law-unknown',
    ],
    ['the end of time', { dispatchedOn: '9999-12-31' }, 'deadline-overflow'],
  ])('%s', (_, change, code) => {
    const refusal = refused(notificationOf({ ...sound, ...change } as Dispatched));
    expect(refusal.code).toBe(code);
    expect(refusal.detail).toMatch(/\.$/);
  });

  test('an unknown place', () => {
    expect(refused(notificationOf(sound, 'nowhere')).code).toBe('deadline-place-unknown');
  });
});
