import { replayCase } from '@amtsweg/audit-shell';
import { decisionTime, finalityOf, fireDueClocks, type ClockRequest } from '@amtsweg/cases-shell';
import { caseView, ProcedureShelf, type CaseClock, type CaseDispatch } from '@amtsweg/cases-store';
import { computeDeadline, isWorkingDay } from '@amtsweg/deadlines';
import { CaseDriver } from '@amtsweg/demo';
import { systemActor } from '@amtsweg/identity-contract';
import { isRefusal, type Refusal } from '@amtsweg/kernel';
import { poolFor } from '@amtsweg/pg';
import type { Journey } from '@amtsweg/procedure';
import { catalogue } from '@amtsweg/workflows';
import { faultsOfCase } from './faults-of-case.js';
import { openTestOffice, type TestOffice } from './test-office.js';

/** The letter of D-09 leaves on this day: two weeks from its notification end on New Year's Day. */
const POSTED = '2026-12-14';

/** The procedures that ask for what is missing with the same period, on a day on which all of their journeys can begin. */
const asked = catalogue.filter(({ procedure }) =>
  [
    ...['baumfaellgenehmigung', 'eheurkunde', 'geburtsurkunde', 'gewerbeanmeldung', 'hundesteuer-anmelden'],
    ...['karteikartenabschrift-fuehrerschein', 'lebenspartnerschaftsurkunde', 'meldebescheinigung'],
    ...['reisegewerbekarte', 'sterbeurkunde'],
  ].includes(procedure.key),
);

let office: TestOffice;
beforeEach(async () => {
  office = await openTestOffice(`${POSTED}T09:00:00Z`);
});
afterEach(() => office.close());

describe.each(asked.map(({ procedure, journeys }) => [procedure.key, procedure, journeys] as const))(
  'the period for what is missing in %s',
  (key, procedure, journeys) => {
    test('keeps law through suspension, weekend, extension and a restart of the product, and fires once', async () => {
      const driver = await drivenTo(key, journeys, 'replyPeriod');
      const { channel } = await dispatchOf(driver, () => true);
      const rule = channel === 'portal' ? 'ozg9-mailbox' : procedure.law === 'AO' ? 'ao-post' : 'vwvfg-post';
      const law = computeDeadline({ rule, start: POSTED, period: 'P2W' });
      if (isRefusal(law)) throw new Error(law.detail);
      // D-09: New Year's Day, a Saturday and a Sunday are skipped by name.
      expect(law.lastDay).toBe('2027-01-04');
      const first = await clockOf(driver, 'replyPeriod');
      expect(first).toMatchObject({ state: 'running', startedOn: '2026-12-18', lastDay: '2027-01-04' });
      expect(first.derivation).toEqual(law.derivation);
      expect(texts(first)).toMatch(/Neujahr.*Samstag.*Sonntag/);

      // It begins with the notification: before, there is nothing to suspend.
      expect(await refused(driver, { act: 'suspend', reason: 'Krankheit', from: null })).toMatchObject({
        code: 'deadline-suspended-before-start',
      });

      moveTo('2026-12-21T08:00:00Z');
      await act(driver, { act: 'suspend', reason: 'Krankheit der Antragstellerin', from: null });
      expect(await clockOf(driver, 'replyPeriod')).toMatchObject({ state: 'suspended', warnings: [] });
      moveTo('2027-01-10T08:00:00Z');
      expect(await fireDueClocks(office, 10)).toEqual({ fired: 0, failed: [] });

      // Twenty-six days later a new process goes on with what the database holds.
      const later = await restarted(driver);
      moveTo('2027-01-16T08:00:00Z');
      await act(later, { act: 'resume', reason: 'Wieder gesund', from: null });
      const resumed = await clockOf(later, 'replyPeriod');
      // 4 January and twenty-six days are Saturday, 30 January.
      expect(resumed).toMatchObject({ state: 'running', lastDay: '2027-02-01' });
      expect(texts(resumed)).toMatch(/verschiebt sich um 26 Tage.*30\. Januar 2027.*Übersprungen.*Sonntag/);

      await act(later, {
        act: 'extend',
        reason: 'Unterlagen aus dem Ausland',
        period: 'P8W',
        noticeOn: null,
      });
      const extended = await clockOf(later, 'replyPeriod');
      // Eight weeks from the unmoved end are Saturday, 27 March; Good Friday week leads over Easter to Tuesday.
      expect(extended.lastDay).toBe('2027-03-30');
      expect(isWorkingDay('2027-03-29')).toBe(false);
      expect(texts(extended)).toContain('Ostermontag');
      expect(extended.changes.map((one) => [one.act, one.lastDayBefore, one.lastDay])).toEqual([
        ['suspend', '2027-01-04', '2027-01-04'],
        ['resume', '2027-01-04', '2027-02-01'],
        ['extend', '2027-02-01', '2027-03-30'],
      ]);

      moveTo('2027-03-30T21:59:59Z');
      expect((await fireDueClocks(office, 10)).fired).toBe(await dueBesides(later, 'replyPeriod'));
      moveTo('2027-03-30T22:00:00Z');
      await Promise.all([fireDueClocks(office, 10), fireDueClocks(office, 10)]);
      expect(await clockOf(later, 'replyPeriod')).toMatchObject({ state: 'fired' });
      expect(await timesFired(later, 'replyPeriod')).toBe(1);
      await sound(later);
      await later.office.pool.end();
    });

    test('begins anew by hand, and the first beginning stays in the file', async () => {
      const driver = await drivenTo(key, journeys, 'replyPeriod');
      moveTo('2026-12-22T08:00:00Z');
      await act(driver, { act: 'restart', reason: 'Schreiben war unverständlich, neu erklärt', from: null });
      // Two weeks from Tuesday, 22 December.
      expect(await clockOf(driver, 'replyPeriod')).toMatchObject({
        state: 'running',
        startedOn: '2026-12-22',
        lastDay: '2027-01-05',
        changes: [{ act: 'restart', lastDayBefore: '2027-01-04', lastDay: '2027-01-05' }],
      });
      await sound(driver);
    });
  },
);

describe('a clock that a statute sets', () => {
  test('the three days for the receipt of a trade notification are nobody’s to move', async () => {
    const driver = await drivenTo('gewerbeanmeldung', journeysOf('gewerbeanmeldung'), 'receiptPeriod');
    const codes: string[] = [];
    for (const request of [
      { act: 'suspend', reason: 'Viel zu tun', from: null },
      { act: 'extend', reason: 'Viel zu tun', period: 'P1W', noticeOn: null },
      { act: 'restart', reason: 'Viel zu tun', from: null },
      { act: 'end', reason: 'Viel zu tun' },
    ] as const)
      codes.push((await refused(driver, request, 'receiptPeriod')).code);
    expect(codes).toEqual(['clock-never-pauses', 'clock-not-extendable', 'clock-of-law', 'clock-of-law']);
  });

  test('the three months of § 75 VwGO never pause, whatever the applicant still owes (trap 5)', async () => {
    const key = 'baumfaellgenehmigung';
    const driver = await drivenTo(key, journeysOf(key), 'replyPeriod');
    const marker = await clockOf(driver, 'inactionMarker');
    // D-12 for this day of receipt: three months from 14 December end on Sunday, 14 March.
    expect(marker).toMatchObject({ state: 'running', startedOn: POSTED, lastDay: '2027-03-15' });
    expect(marker.warnings).toEqual([
      { on: '2027-02-15', to: 'clerk' },
      { on: '2027-03-01', to: 'lead' },
    ]);
    const refusal = await refused(driver, { act: 'suspend', reason: 'Wartet', from: null }, 'inactionMarker');
    expect(refusal.code).toBe('clock-never-pauses');
    expect(refusal.detail).toContain('§ 75');
  });
});

describe('the deemed approval of § 42a VwVfG', () => {
  const key = 'reisegewerbekarte';

  test('a refusal that comes after the period loses, also when nobody has swept the clock yet', async () => {
    const driver = await drivenTo(key, journeysOf(key), 'decisionPeriod');
    const clock = await clockOf(driver, 'decisionPeriod');
    // Three months from Monday, 14 December end on Sunday, 14 March.
    expect(clock).toMatchObject({ state: 'running', startedOn: POSTED, lastDay: '2027-03-15' });
    const decision = await driver.openTask('decision');
    const clerk = await driver.personFor(decision);
    await must(driver.send({ kind: 'claimTask' }, clerk, decision.taskId));

    // Four days of weekend and downtime later the clerk signs the refusal.
    moveTo('2027-03-19T07:00:00Z');
    const refusal = { kind: 'completeTask', outcome: 'refuse', data: {} } as const;
    const late = await driver.send(refusal, clerk, decision.taskId);
    if (!isRefusal(late)) throw new Error('the refusal was taken');
    expect(late).toMatchObject({ code: 'task-ended' });
    const view = await caseView(office.pool, driver.caseId);
    expect(view).toMatchObject({ facts: { deemedSince: '2027-03-16' } });
    expect(await clockOf(driver, 'decisionPeriod')).toMatchObject({ state: 'fired' });
    await sound(driver);
  });

  test('clocks of one case act in due order, whichever is swept first', async () => {
    const driver = await drivenTo(key, journeysOf(key), 'decisionPeriod');
    moveTo('2027-06-01T07:00:00Z');
    const timer = 'xstate.after.decisionPeriod.case.checked';
    await must(driver.send({ kind: 'fireClock', timer }, systemActor('clock')));
    const { rows } = await office.owner.query<{ name: string }>(
      `select envelope->>'name' as name from record where case_id = $1 and envelope->>'act' = 'clock' order by seq`,
      [driver.caseId],
    );
    expect(rows.map(({ name }) => name)).toEqual(['watch.processingTarget', timer]);
  });
});

describe('the target of the unit', () => {
  test('pauses while the applicant is to answer, goes on with the answer, and makes tasks urgent when exceeded', async () => {
    const key = 'baumfaellgenehmigung';
    const driver = await drivenTo(key, journeysOf(key), 'replyPeriod');
    expect(await clockOf(driver, 'processingTarget')).toMatchObject({
      state: 'suspended',
      suspendedOn: POSTED,
      lastDay: '2027-01-25',
      changes: [{ act: 'suspend', actor: 'system:procedure' }],
    });
    expect(
      (await refused(driver, { act: 'resume', reason: 'Weiter', from: null }, 'processingTarget')).code,
    ).toBe('clock-paused-by-case');

    moveTo('2026-12-21T08:00:00Z');
    await driver.take({ event: 'supplement', by: 'applicant', data: {} });
    const resumed = await clockOf(driver, 'processingTarget');
    expect(resumed).toMatchObject({ state: 'running', lastDay: '2027-02-01', suspendedOn: null });

    moveTo('2027-02-01T23:00:00Z');
    await fireDueClocks(office, 10);
    expect(await clockOf(driver, 'processingTarget')).toMatchObject({ state: 'exceeded' });
    expect(await openPriorities(driver)).toEqual([1]);
    await sound(driver);
  });

  test('is the office’s own to end: nothing waits for it', async () => {
    const key = 'meldebescheinigung';
    const driver = await CaseDriver.open(office, key, journeysOf(key)[0]?.form ?? {});
    await act(
      driver,
      { act: 'end', reason: 'Antragsteller verreist, Abholung vereinbart' },
      'processingTarget',
    );
    expect(await clockOf(driver, 'processingTarget')).toMatchObject({ state: 'stopped' });
    expect((await refused(driver, { act: 'end', reason: 'Nochmals' }, 'processingTarget')).code).toBe(
      'clock-not-found',
    );
  });
});

describe('notification', () => {
  const key = 'hundesteuer-anmelden';

  test('returned mail reopens it: the remedy period waits, and begins with the service that is proven', async () => {
    const driver = await drivenTo(key, journeysOf(key), 'remedyPeriod');
    const dispatch = await dispatchOf(driver);
    expect(await clockOf(driver, 'remedyPeriod')).toMatchObject({
      state: 'running',
      dispatchId: dispatch.dispatchId,
      lastDay: '2027-01-18',
    });
    moveTo('2026-12-28T08:00:00Z');
    await onDispatch(driver, dispatch.dispatchId, {
      act: 'returned',
      reason: 'Unbekannt verzogen',
      on: null,
    });
    expect(await clockOf(driver, 'remedyPeriod')).toMatchObject({
      state: 'pending',
      lastDay: null,
      dueAt: null,
    });
    moveTo('2027-03-01T08:00:00Z');
    await fireDueClocks(office, 10);
    expect(await clockOf(driver, 'remedyPeriod')).toMatchObject({ state: 'pending' });

    const newId = '11111111-1111-4111-8111-111111111111';
    await onDispatch(driver, dispatch.dispatchId, {
      act: 'repeat',
      reason: 'Anschrift ermittelt',
      channel: 'pzu',
      addressee: ['Aylin Öztürk', 'Lister Meile 3', '30161 Hannover'],
      newId,
    });
    expect(await clockOf(driver, 'remedyPeriod')).toMatchObject({ state: 'pending', dispatchId: newId });
    expect((await finality(driver)).addressees).toMatchObject([{ dispatchId: newId, state: 'open' }]);

    moveTo('2027-03-05T08:00:00Z');
    await onDispatch(driver, newId, { act: 'proven', reason: 'Zustellungsurkunde', on: '2027-03-03' });
    // One month from Wednesday, 3 March is Saturday, 3 April.
    expect(await clockOf(driver, 'remedyPeriod')).toMatchObject({
      state: 'running',
      startedOn: '2027-03-03',
      lastDay: '2027-04-05',
    });
    expect((await finality(driver)).addressees).toMatchObject([
      { state: 'appealable', notifiedOn: '2027-03-03', remedyUntil: '2027-04-05' },
    ]);
    moveTo('2027-04-05T22:00:00Z');
    await fireDueClocks(office, 10);
    expect(await clockOf(driver, 'remedyPeriod')).toMatchObject({ state: 'fired' });
    expect(await finality(driver)).toMatchObject({ since: '2027-04-06' });
    await sound(driver);
  });

  test('a wrong instruction makes a year of the month (D-13)', async () => {
    const driver = await drivenTo(key, journeysOf(key), 'remedyPeriod');
    const { dispatchId } = await dispatchOf(driver);
    await onDispatch(driver, dispatchId, {
      act: 'instruction',
      instruction: 'wrong',
      reason: 'Nennt den Widerspruch',
    });
    const clock = await clockOf(driver, 'remedyPeriod');
    expect(clock.lastDay).toBe('2027-12-20');
    expect(texts(clock)).toContain('An die Stelle des Monats tritt ein Jahr');
  });

  test('each addressee has a finality of their own, and the case has the last of them', async () => {
    const driver = await drivenTo(key, journeysOf(key), 'remedyPeriod');
    const { documentId } = await dispatchOf(driver);
    const clerk = await driver.clerkOfUnit();
    moveTo('2027-01-11T08:00:00Z');
    await must(
      driver.send(
        {
          kind: 'addParty',
          party: { role: 'thirdParty', name: 'Nora Nachbar', address: ['Am Markte 1'], subject: null },
        },
        clerk,
      ),
    );
    const view = await caseView(office.pool, driver.caseId);
    const party = view?.parties.find((one) => one['name'] === 'Nora Nachbar');
    await must(
      driver.send(
        {
          kind: 'dispatchTo',
          dispatchId: '22222222-2222-4222-8222-222222222222',
          ...{ documentId, partyId: String(party?.['partyId']), channel: 'post', reason: 'Miteigentümerin' },
        },
        clerk,
      ),
    );
    moveTo('2027-01-20T08:00:00Z');
    const states = (one: { addressees: readonly { state: string }[] }) => one.addressees.map((a) => a.state);
    expect(states(await finality(driver))).toEqual(['final', 'appealable']);
    expect((await finality(driver)).since).toBeNull();
    moveTo('2027-03-01T08:00:00Z');
    expect((await finality(driver)).since).toBe('2027-02-16');
  });
});

/** A case that went along a journey up to where it waits for a clock. */
async function drivenTo(key: string, journeys: readonly Journey[], clock: string): Promise<CaseDriver> {
  const journey = journeys.find(({ steps }) => {
    const first = steps.findIndex((step) => 'clock' in step);
    const found = steps[first];
    return found !== undefined && 'clock' in found && found.clock === clock;
  });
  if (journey === undefined) throw new Error(`no journey of ${key} waits for ${clock} first`);
  const driver = await CaseDriver.open(office, key, journey.form);
  for (const step of journey.steps) {
    if ('clock' in step) break;
    await driver.take(step);
  }
  return driver;
}

function journeysOf(key: string): readonly Journey[] {
  return catalogue.find(({ procedure }) => procedure.key === key)?.journeys ?? [];
}

function moveTo(at: string): void {
  office.clock.moveTo(at);
}

async function clockOf(driver: CaseDriver, name: string): Promise<CaseClock> {
  const view = await caseView(driver.office.pool, driver.caseId);
  const clock = view?.clocks.filter((one) => one.name === name).at(-1);
  if (clock === undefined) throw new Error(`no clock ${name}`);
  return clock;
}

function texts(clock: CaseClock): string {
  return clock.derivation.map(({ text }) => text).join(' ');
}

async function sendTo(driver: CaseDriver, request: ClockRequest, name: string) {
  const { startedSeq } = await clockOf(driver, name);
  const clockId = `${name}@${startedSeq}`;
  return driver.send({ kind: 'changeClock', clockId, request }, await driver.clerkOfUnit());
}

async function act(driver: CaseDriver, request: ClockRequest, name = 'replyPeriod'): Promise<void> {
  await must(sendTo(driver, request, name));
}

async function refused(driver: CaseDriver, request: ClockRequest, name = 'replyPeriod'): Promise<Refusal> {
  const before = await caseView(office.pool, driver.caseId);
  const answer = await sendTo(driver, request, name);
  if (!isRefusal(answer)) throw new Error(`${request.act} of ${name} was not refused`);
  expect(await caseView(office.pool, driver.caseId)).toEqual(before);
  return answer;
}

async function onDispatch(
  driver: CaseDriver,
  dispatchId: string,
  request: Extract<Parameters<CaseDriver['send']>[0], { kind: 'changeDispatch' }>['request'],
): Promise<void> {
  await must(driver.send({ kind: 'changeDispatch', dispatchId, request }, await driver.clerkOfUnit()));
}

async function must<T>(answer: Promise<T | Refusal>): Promise<T> {
  const value = await answer;
  if (isRefusal(value)) throw new Error(`${value.code}: ${value.detail}`);
  return value;
}

/** The last dispatch of a kind; of what can be appealed against unless told. */
async function dispatchOf(driver: CaseDriver, kind = ({ appealable }: CaseDispatch): boolean => appealable) {
  const view = await caseView(office.pool, driver.caseId);
  const dispatch = view?.dispatches.findLast(kind);
  if (dispatch === undefined) throw new Error('nothing of the kind was dispatched');
  return dispatch;
}

async function finality(driver: CaseDriver) {
  const view = await caseView(office.pool, driver.caseId);
  return finalityOf(view?.dispatches ?? [], view?.clocks ?? [], decisionTime(office.clock).today);
}

/** The same case in the hands of a process that has just started: nothing is remembered but the database. */
async function restarted(driver: CaseDriver): Promise<CaseDriver> {
  const pool = poolFor(office.url, { role: 'amtsweg_app', max: 4 });
  return driver.inOffice({ ...office, pool, shelf: new ProcedureShelf(pool) });
}

async function timesFired(driver: CaseDriver, name: string): Promise<number> {
  const { rows } = await office.owner.query<{ n: number }>(
    `select count(*)::int as n from record where case_id = $1 and envelope->>'act' = 'clock'
       and envelope->>'name' like '%.' || $2 || '.%'`,
    [driver.caseId, name],
  );
  return rows[0]?.n ?? 0;
}

/** Clocks of the case other than the named one that have run out by now. */
async function dueBesides(driver: CaseDriver, name: string): Promise<number> {
  const { rows } = await office.owner.query<{ n: number }>(
    `select count(*)::int as n from record where case_id = $1 and envelope->>'act' = 'clock'
       and envelope->>'name' not like '%.' || $2 || '.%' and recorded_at > now() - interval '1 hour'
       and envelope->>'at' = $3`,
    [driver.caseId, name, office.clock.now().toISOString()],
  );
  return rows[0]?.n ?? 0;
}

async function openPriorities(driver: CaseDriver): Promise<number[]> {
  const { rows } = await office.pool.query<{ priority: number }>(
    'select distinct priority from task where case_id = $1 and closed_at is null',
    [driver.caseId],
  );
  return rows.map(({ priority }) => priority);
}

async function sound(driver: CaseDriver): Promise<void> {
  expect(await faultsOfCase(office, driver.caseId)).toEqual([]);
  expect(await replayCase(office, driver.caseId)).toMatchObject({ ok: true, mismatch: null });
}
