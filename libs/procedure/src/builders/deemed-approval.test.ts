import { computeDeadline, extendDeadline, type Deadline } from '@amtsweg/deadlines';
import { compileMachine, decide, type Command, type StoredCase, type Verdict } from '@amtsweg/engine';
import { isRefusal } from '@amtsweg/kernel';
import { clockTerms } from '../clock-terms.js';
import { composeDocument } from '../compose-document.js';
import { feel } from '../feel.js';
import type { Procedure } from '../procedure.js';
import { vocabularyOf } from '../vocabulary-of.js';
import { decisionPeriod, deemedApproval } from './deemed-approval.js';
import { endings } from './endings.js';
import { hearing } from './hearing.js';
import { taskState } from './task-state.js';

const fiction = deemedApproval({
  statute: '§ 6a Abs. 1 GewO',
  subject: 'die beantragte Reisegewerbekarte',
  complete: 'facts.completeOn',
  content: [['Tätigkeit', '{form.activity}']],
  to: '#case.issued',
});

const examination = taskState({
  id: 'decision',
  state: 'Entscheidung',
  status: 'inReview',
  task: 'Entscheiden',
  post: 'clerk',
  outcomes: {
    refuse: { label: 'Ablehnen', to: '#case.rejected' },
    hear: { label: 'Anhören', to: 'hearing' },
  },
});

const machine = compileMachine(
  'probe',
  {
    initial: 'checked',
    states: {
      checked: {
        initial: 'examination',
        after: fiction.after,
        states: {
          examination,
          hearing: hearing({
            document: 'hearing',
            event: 'statement',
            clock: 'hearingPeriod',
            to: 'examination',
          }),
        },
      },
      deemedApproved: fiction.milestone,
      issued: { type: 'parallel', onDone: '#case.closed', states: { fiction: fiction.standing } },
      rejected: { type: 'final' },
      ...endings('closed'),
    },
  },
  vocabularyOf({ fee: [] }),
);

const clockId = 'xstate.after.decisionPeriod.case.checked';

/** The verdicts of commands one after the other; services answer at once, and refused commands change nothing. */
function walk(today: string, ...commands: readonly Command[]) {
  const time = { instant: `${today}T09:00:00Z`, today };
  let stored: StoredCase | null = null;
  const verdicts: Verdict[] = [];
  const take = (command: Command): Verdict => {
    const verdict = decide(machine, stored, command, time);
    if (verdict.kind !== 'accepted') return verdict;
    stored = { snapshot: verdict.snapshot, form: verdict.form };
    const services = verdict.effects.filter((effect) => effect.type === 'startService');
    return services.reduce<Verdict>(
      (_, { invocation }) => take({ kind: 'serviceDone', invocation, output: { dispatchedOn: today } }),
      verdict,
    );
  };
  for (const command of [{ kind: 'open', form: { activity: 'Scherenschleifen' } } as const, ...commands])
    verdicts.push(take(command));
  return verdicts;
}

const event = (type: string): Command => ({ kind: 'event', type, data: {} });
/** The clock's own day counts, not the later one on which the product notices. */
const over: Command = { kind: 'clock', id: clockId, data: { lastDay: '2026-11-02', over: '2026-11-03' } };

describe('when the decision period is over', () => {
  test.each([
    ['the application is being examined', []],
    ['the applicant is being heard', [event('decision.hear')]],
  ])('the permit counts as granted while %s', (_, before) => {
    const last = walk('2026-11-05', ...before, over).at(-1);
    expect(last).toMatchObject({
      kind: 'accepted',
      to: ['issued.fiction.notYetFinal'],
      snapshot: { ending: 'deemedApproved', facts: { deemedSince: '2026-11-03' } },
    });
  });

  test('nobody can refuse any more', () => {
    expect(walk('2026-11-03', over, event('decision.refuse')).at(-1)).toMatchObject({
      kind: 'notAllowed',
      reason: 'notHere',
    });
  });

  test('the file says why', () => {
    const time = { instant: '2026-11-03T00:00:00Z', today: '2026-11-03' };
    const opened = decide(machine, null, { kind: 'open', form: {} }, time);
    if (opened.kind !== 'accepted') throw new Error('not opened');
    const fired = decide(machine, opened, over, time);
    expect(fired).toMatchObject({
      effects: expect.arrayContaining([
        {
          type: 'perform',
          action: 'note',
          params: { text: expect.stringContaining('§ 6a Abs. 1 GewO i. V. m. § 42a Abs. 1 VwVfG') },
        },
      ]),
    });
  });
});

test('the fiction is certified on request, as often as it is asked for, until the permit is final', () => {
  const certified = [event('certificateRequested'), event('deemedCertification.certified')];
  const final: Command = { kind: 'clock', id: 'xstate.after.deemedFinality.case.issued.fiction.notYetFinal' };
  const steps = walk('2026-11-03', over, ...certified, ...certified, final);
  expect(steps.map((verdict) => (verdict.kind === 'accepted' ? verdict.to : verdict.kind))).toEqual([
    ['checked.examination'],
    ['issued.fiction.notYetFinal'],
    ['issued.fiction.certification'],
    ['issued.fiction.notYetFinal'],
    ['issued.fiction.certification'],
    ['issued.fiction.notYetFinal'],
    ['closed'],
  ]);
});

test('before the period is over nobody can ask for the certificate', () => {
  expect(walk('2026-09-01', event('certificateRequested')).at(-1)).toMatchObject({ kind: 'notAllowed' });
});

test('a refusal in time prevents the fiction', () => {
  const verdicts = walk('2026-10-30', event('decision.refuse'), over);
  expect(verdicts.map(({ kind }) => kind)).toEqual(['accepted', 'accepted', 'notAllowed']);
});

/** The period as it is computed from the values of the clock itself. */
function periodFrom(complete: string): Deadline {
  const { start, period, endMoves } = decisionPeriod({
    statute: '§ 6a Abs. 1 GewO',
    complete: 'facts.completeOn',
  });
  if (!('rule' in start) || !('on' in start)) throw new Error('the start is no date');
  const on = String(feel(start.on, { facts: { completeOn: complete } }));
  const moves = endMoves === undefined ? {} : { endMoves };
  const deadline = computeDeadline({ rule: start.rule, start: on, period, ...moves });
  if (isRefusal(deadline)) throw new Error(deadline.detail);
  return deadline;
}

test('documents complete on 31 July 2026 grant the permit from 3 November 2026 (D-10)', () => {
  expect(periodFrom('2026-07-31')).toMatchObject({
    lastDay: '2026-11-02',
    endsAt: '2026-11-02T23:00:00.000Z',
  });
});

test('an extension by two months is counted from the old end, and a second one is refused (D-11)', () => {
  const limit = clockTerms(fiction.clocks.decisionPeriod).extension?.times ?? 0;
  const extended = extendDeadline(periodFrom('2026-02-13'), 'P2M', { limit });
  if (isRefusal(extended)) throw new Error(extended.detail);
  expect(extended.lastDay).toBe('2026-07-13');
  expect(extendDeadline(extended, 'P1M', { limit })).toMatchObject({ code: 'deadline-extension-limit' });
});

test('the period is extended once, in time, and never suspended', () => {
  expect(clockTerms(fiction.clocks.decisionPeriod)).toEqual({
    extension: { legalBasis: '§ 42a Abs. 2 Satz 3 und 4 VwVfG', times: 1, noticeInTime: true },
    suspension: null,
    free: false,
  });
});

test('without a statute there is no fiction', () => {
  expect(() => decisionPeriod({ statute: ' ', complete: 'facts.completeOn' })).toThrow('§ 42a');
});

test('the certificate names statute, day and content', () => {
  const procedure = { form: { sections: [] }, remedy: {} } as unknown as Procedure;
  const scope = {
    form: { activity: 'Scherenschleifen' },
    facts: { completeOn: '2026-07-31', deemedSince: '2026-11-03' },
  };
  const setting = {
    reference: '32.2-1-2026-000001',
    date: '2026-11-04',
    sender: { authority: 'Stadt', unit: 'OE 32.2', address: [] },
    addressee: [],
    signature: { suffix: 'i. A.', name: 'Nowak', function: 'Sachbearbeitung' },
  };
  const { blocks, remedy } = composeDocument(procedure, fiction.documents.deemedCertificate, scope, setting);
  expect(blocks[0]).toMatchObject({ text: expect.stringContaining('§ 6a Abs. 1 GewO i. V. m. § 42a') });
  expect(blocks[1]).toEqual({
    type: 'facts',
    rows: [
      ['Tätigkeit', 'Scherenschleifen'],
      ['Unterlagen vollständig seit', '31. Juli 2026'],
      ['Gilt als erteilt seit', '3. November 2026'],
    ],
  });
  expect(remedy).toBeNull();
});
