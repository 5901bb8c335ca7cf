import { emptyFileDesk, type FileDesk, type LoadedCase } from '@amtsweg/cases-store';
import type { Actor, CaseRelation, Standing } from '@amtsweg/identity-contract';
import { isRefusal, type Refusal } from '@amtsweg/kernel';
import type { StepPlan } from '../step-plan.js';
import { composeCorrection, correctionBasis } from './correct-document.js';
import type { FileAct } from './file-act.js';
import { planFileAct } from './plan-file-act.js';

const today = '2026-01-12';

function actor(user: string, posts: readonly string[], more: Partial<Actor> = {}): Actor {
  return { user, name: user, roles: ['clerk'], posts, standsIn: [], appointments: [], ...more };
}

const anna = actor('anna', ['32.1/clerk']);
const berta = actor('berta', ['32.1/registrar']);
const lead = actor('leo', ['32.1/lead'], { roles: ['clerk', 'lead'] });
const elsewhere = actor('xaver', ['67.7/clerk']);
const standIn = actor('stella', ['32.1/mailroom'], {
  standsIn: [{ user: 'anna', name: 'Anna', posts: ['32.1/clerk'], isLead: false }],
});

const relation: CaseRelation = {
  ...{ unit: '32.1', applicant: 'applicant', posts: ['32.1/clerk'], openPosts: [], secrecy: 'general' },
  ...{ recused: [], admitted: null },
};

/** Only what a decision about the file reads. */
const found = { caseId: 'this', ...relation } as unknown as LoadedCase;

const target = { caseId: 'other', caseNumber: '32.1-9', relation };

function plan(
  act: FileAct,
  who: Actor = anna,
  desk: Partial<FileDesk> = {},
  stand: Standing = 'office',
): StepPlan | Refusal {
  const request = {
    ...{ caseId: 'this', taskId: null, actor: who, act, idempotency: null },
    ...{ ifCaseRevision: null, ifTaskRevision: null },
  };
  const time = { instant: `${today}T09:00:00Z`, today };
  return planFileAct(found, request, act, stand, time, { ...emptyFileDesk, ...desk }, '32.1/clerk');
}

function codeOf(answer: StepPlan | Refusal): string | null {
  return isRefusal(answer) ? answer.code : null;
}

type Of<K extends FileAct['kind']> = Extract<FileAct, { kind: K }>;

function followUp(more: Partial<Of<'addFollowUp'>> = {}): FileAct {
  return {
    ...{
      kind: 'addFollowUp',
      followUpId: 'f',
      dueOn: '2026-02-02',
      reason: 'Antwort?',
      to: null,
      post: null,
    },
    ...more,
  };
}

describe('a follow-up', () => {
  const post = { post: '32.1/clerk', label: 'Sachbearbeitung' };
  const full = Array.from({ length: 100 }, (_, n) => ({
    ...{ followUpId: String(n), forUser: 'anna', forPost: null, createdBy: 'anna', done: false },
  }));

  test.each<[string, FileAct, Partial<FileDesk>, string | null]>([
    ['for today', followUp({ dueOn: today }), {}, null],
    ['for ten years ahead', followUp({ dueOn: '2036-01-12' }), {}, null],
    ['for yesterday', followUp({ dueOn: '2026-01-11' }), {}, 'follow-up-past'],
    ['for more than ten years ahead', followUp({ dueOn: '2036-01-13' }), {}, 'follow-up-far'],
    ['for a post', followUp({ post: '32.1/clerk' }), { post }, null],
    ['for a post that is not there', followUp({ post: '32.1/boss' }), {}, 'post-unknown'],
    [
      'for a post elsewhere',
      followUp({ post: '67.7/clerk' }),
      { post: { post: '67.7/clerk', label: 'Baumschutz' } },
      'follow-up-addressee',
    ],
    ['for a person who works on it', followUp({ to: berta }), {}, null],
    ['for a person elsewhere', followUp({ to: elsewhere }), {}, 'follow-up-addressee'],
    ['for the applicant', followUp({ to: actor('applicant', ['32.1/clerk']) }), {}, 'follow-up-addressee'],
    ['for a person and a post', followUp({ to: berta, post: '32.1/clerk' }), { post }, 'follow-up-both'],
    ['as the 101st', followUp(), { followUps: full }, 'follow-up-full'],
  ])('%s', (_, act, desk, code) => {
    expect(codeOf(plan(act, anna, desk))).toBe(code);
  });

  test('is one’s own where nobody is named', () => {
    expect(plan(followUp())).toMatchObject({ file: { followUps: [{ forUser: 'anna', forPost: null }] } });
  });

  test('is set by the product itself only for somebody', () => {
    expect(codeOf(plan(followUp({ to: berta }), anna, {}, 'system'))).toBeNull();
    expect(codeOf(plan(followUp(), anna, {}, 'system'))).toBe('act-forbidden');
  });

  const one = { followUpId: 'f', forUser: 'anna', forPost: null, createdBy: 'berta', done: false };
  const ofPost = { ...one, forUser: null, forPost: '32.1/clerk' };
  const act: FileAct = { kind: 'doFollowUp', followUpId: 'f', remark: null };
  test.each<[string, Actor, FileDesk['followUps'][number], string | null]>([
    ['its addressee', anna, one, null],
    ['whoever ordered it', berta, one, null],
    ['the lead', lead, one, null],
    ['whoever stands in for the addressee', standIn, one, null],
    ['anyone else not', actor('emil', ['32.1/mailroom']), one, 'follow-up-of-other'],
    ['the holder of its post', anna, ofPost, null],
    ['whoever stands in for the holder', standIn, ofPost, null],
    ['another post not', actor('emil', ['32.1/mailroom']), ofPost, 'follow-up-of-other'],
    ['nobody twice', anna, { ...one, done: true }, 'follow-up-done'],
    ['nobody when it is not there', anna, { ...one, followUpId: 'g' }, 'follow-up-not-found'],
  ])('is done by %s', (_, who, followUpThere, code) => {
    expect(codeOf(plan(act, who, { followUps: [followUpThere] }))).toBe(code);
  });
});

describe('a link', () => {
  const act: FileAct = { kind: 'linkCase', linkId: 'l', caseNumber: '32.1-9', link: 'parallel' };
  const there = { caseId: 'other', kind: 'parallel' as const };
  test.each<[string, Partial<FileDesk>, string | null]>([
    ['to a case one may see', { target }, null],
    ['to no case', {}, 'linked-case-not-found'],
    [
      'to a case of others',
      { target: { ...target, relation: { ...relation, unit: '67.7', posts: [] } } },
      'linked-case-not-found',
    ],
    [
      'to one’s own application',
      { target: { ...target, relation: { ...relation, applicant: 'anna' } } },
      'linked-case-not-found',
    ],
    [
      'to a case one is recused from',
      { target: { ...target, relation: { ...relation, recused: ['anna'] } } },
      'linked-case-not-found',
    ],
    ['to itself', { target: { ...target, caseId: 'this' } }, 'link-to-itself'],
    ['a second time', { target, links: [{ ...there, outgoing: true }] }, 'link-exists'],
    ['a second time, from the other side', { target, links: [{ ...there, outgoing: false }] }, 'link-exists'],
    ['of another kind', { target, links: [{ ...there, kind: 'appeal', outgoing: true }] }, null],
  ])('%s', (_, desk, code) => {
    expect(codeOf(plan(act, anna, desk))).toBe(code);
  });
});

describe('a correction', () => {
  const document = { documentId: 'd', name: 'notice', title: 'Bescheid', createdAt: '2026-01-05T10:00:00Z' };
  const letter = {
    ...{ documentId: 'b', name: 'correction', origin: 'issued' as const, title: 'Berichtigung' },
    ...{ mediaType: 'application/pdf', size: 1, sha256: 'ab', createdBy: 'anna' },
  };
  function correction(error: string, right: string): FileAct {
    const said = { kind: 'correctDocument' as const, correctionId: 'c', documentId: 'd' };
    return { ...said, error, correction: right, letter };
  }

  test.each<[string, FileAct, FileDesk['documents'], string | null]>([
    ['of what the office issued', correction('Mai', 'März'), [{ ...document, origin: 'issued' }], null],
    [
      'of what was handed in',
      correction('Mai', 'März'),
      [{ ...document, origin: 'received' }],
      'document-not-found',
    ],
    ['of nothing', correction('Mai', 'März'), [], 'document-not-found'],
    ['into the same', correction('Mai', ' Mai '), [{ ...document, origin: 'issued' }], 'correction-empty'],
  ])('%s', (_, act, documents, code) => {
    expect(codeOf(plan(act, anna, { documents }))).toBe(code);
  });

  test.each([
    [undefined, '§ 42 VwVfG'],
    ['VwVfG', '§ 42 VwVfG'],
    ['AO', '§ 129 AO'],
    ['SGB X', '§ 38 SGB X'],
  ] as const)('follows the procedure law %s', (law, basis) => {
    expect(correctionBasis(law === undefined ? {} : { law })).toBe(basis);
  });

  test('tells the addressee what was wrong and what is right', () => {
    const sender = { authority: 'Stadt', unit: 'Bürgeramt', address: [] };
    const signature = { suffix: 'i. A.', name: 'Anna', function: 'Sachbearbeitung' };
    const setting = { reference: '32.1-1', date: today, sender, addressee: ['Meyer'], signature };
    const composed = composeCorrection({}, document, { error: 'Mai', correction: 'März' }, setting);
    expect(composed).toMatchObject({ kind: 'letter', title: 'Berichtigung nach § 42 VwVfG', remedy: null });
    const words = JSON.stringify(composed.blocks);
    for (const word of ['„Bescheid“', '5. Januar 2026', 'Mai', 'März']) expect(words).toContain(word);
  });
});

test.each<[Standing]>([['applicant'], ['auditor']])('somebody who stands as %s adds nothing', (stand) => {
  expect(codeOf(plan(followUp(), anna, {}, stand))).toBe('act-forbidden');
});
