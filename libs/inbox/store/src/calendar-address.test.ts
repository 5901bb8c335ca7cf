import { createHash } from 'node:crypto';
import { openTestOffice, type TestOffice } from '@amtsweg/testing';
import {
  calendarAddressSince,
  calendarOwner,
  makeCalendarAddress,
  revokeCalendarAddress,
} from './calendar-address.js';

let office: TestOffice;
beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

const at = new Date('2026-01-12T09:00:00Z');
const later = new Date('2026-01-13T09:00:00Z');

test('a secret opens the calendar of whom it was made for, and only its hash is stored', async () => {
  expect(await calendarAddressSince(office.pool, 's.krueger')).toBeNull();
  const secret = await makeCalendarAddress(office.pool, 's.krueger', at);
  expect(secret).toMatch(/^[\w-]{43}$/);
  expect(await calendarOwner(office.pool, secret)).toBe('s.krueger');
  expect(await calendarAddressSince(office.pool, 's.krueger')).toEqual(at);
  const { rows } = await office.owner.query('select * from amtsweg.calendar_address');
  expect(rows).toEqual([
    { user_id: 's.krueger', secret_hash: createHash('sha256').update(secret).digest(), created_at: at },
  ]);
});

test('a new address takes the place of the old one, and of nobody else’s', async () => {
  const other = await makeCalendarAddress(office.pool, 'f.haase', at);
  const old = await makeCalendarAddress(office.pool, 's.krueger', at);
  const secret = await makeCalendarAddress(office.pool, 's.krueger', later);
  expect(secret).not.toBe(old);
  expect(await calendarOwner(office.pool, old)).toBeNull();
  expect(await calendarOwner(office.pool, secret)).toBe('s.krueger');
  expect(await calendarOwner(office.pool, other)).toBe('f.haase');
  expect(await calendarAddressSince(office.pool, 's.krueger')).toEqual(later);
});

test('a revoked address opens nothing, and may be revoked again', async () => {
  const secret = await makeCalendarAddress(office.pool, 's.krueger', at);
  await revokeCalendarAddress(office.pool, 's.krueger');
  await revokeCalendarAddress(office.pool, 's.krueger');
  expect(await calendarOwner(office.pool, secret)).toBeNull();
  expect(await calendarAddressSince(office.pool, 's.krueger')).toBeNull();
});

test.each(['', 'x', 'a'.repeat(43), 'a'.repeat(44), '\0'.repeat(43), '😀'.repeat(20), 'a'.repeat(1_000_000)])(
  'what was never given out opens nothing (%#)',
  async (secret) => {
    expect(await calendarOwner(office.pool, secret)).toBeNull();
  },
);
