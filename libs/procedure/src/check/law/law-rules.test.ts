import type { Procedure, RuleException } from '../../procedure.js';
import { checkProcedure } from '../check-procedure.js';
import { soundPermit } from '../testing/sound-permit.js';
import { vary, type Change } from '../testing/vary.js';

const top = 'machine.states';
const checked = `${top}.checked.states`;
const rejected = `${top}.rejected.states`;

/** One offence against administrative law each: rule, what is wrong, where the finding points, the changes that make it. */
const offences: readonly [rule: string, what: string, path: string, ...changes: Change[]][] = [
  [
    'waiting-without-clock',
    'whoever waits for a court is reminded of nothing',
    'rejected.litigation',
    [`${rejected}.litigation.meta.exceptions`, undefined],
  ],
  [
    'refusal-without-hearing',
    'a refusal right after the examination surprises the applicant',
    'checked.decision',
    [`${checked}.decision.on`, { 'decision.grant': '#case.approved', 'decision.hear': '#case.rejected' }],
  ],
  [
    'notice-without-reasons',
    'a refusal without a word of why',
    'documents.refusal',
    ['documents.refusal.blocks', []],
  ],
  [
    'notice-without-instruction',
    'a refusal that tells nobody what can be done against it',
    'documents.refusal',
    ['documents.refusal.remedy', undefined],
  ],
  [
    'adverse-without-post',
    'a refusal that nobody signs',
    'documents.refusal',
    ['documents.refusal.signedBy', undefined],
  ],
  [
    'remedy-does-not-fit',
    'an objection where the statute knows none',
    'remedy',
    ['remedy.kind', 'objection'],
    ['remedy.text', 'Gegen diesen Bescheid kann innerhalb eines Monats Widerspruch erhoben werden.'],
  ],
  [
    'remedy-does-not-fit',
    'an instruction that names no court',
    'remedy',
    ['remedy.text', 'Gegen diesen Bescheid kann innerhalb eines Monats Klage erhoben werden.'],
  ],
  [
    'remedy-does-not-fit',
    'an instruction dated before its statute',
    'remedy',
    ['remedy.validFrom', '2010-01-01'],
  ],
  [
    'money-without-separation',
    'whoever waives the fee books the payment',
    'approved.awaitingPayment',
    [`${top}.approved.states.awaitingPayment.invoke.input.notBy`, undefined],
  ],
  [
    'certificate-without-registrar',
    'a certificate of civil status signed at any desk',
    'documents.notice',
    ['secrecy', 'civilStatus'],
    ['documents.notice.kind', 'certificate'],
  ],
  [
    'fiction-without-statute',
    'silence grants, and § 42a alone is to have ordered it',
    'clocks.replyPeriod',
    ['clocks.replyPeriod.legalBasis', '§ 42a Abs. 2 VwVfG'],
    [`${top}.deemed`, { type: 'final', meta: { label: 'Gilt als genehmigt', status: 'closed' } }],
    [`${top}.submitted.states.awaitingApplicant.after.replyPeriod`, '#case.deemed'],
  ],
  [
    'withdrawal-impossible',
    'an application cannot be withdrawn while it is examined',
    'checked.decision',
    [`${top}.checked.on`, undefined],
    ...['hearing', 'participation', 'decisionAfterHearing'].map((state): Change => [
      `${checked}.${state}.on`,
      { ...stateOf(state).on, withdraw: '#case.withdrawn' },
    ]),
  ],
  ['retention-missing', 'data that nobody ever deletes or keeps', 'retention', ['retention.years', 0]],
  ['tariff-gap', 'a fee on a day without a tariff', 'fee', ['fee.1.validFrom', '2024-02-01']],
  ['tariff-gap', 'a fee without any tariff', 'fee', ['fee', []]],
  [
    'guard-gap',
    'a clerk decides and the case stays',
    'checked.decision',
    [
      `${checked}.decision.on`,
      {
        'decision.grant': {
          target: '#case.approved',
          guard: { type: 'feel', params: { expr: 'event.until = "2027-01-01"' } },
        },
        'decision.hear': 'hearing',
      },
    ],
  ],
  [
    'shadowed-transition',
    'a way that an earlier one always takes',
    'approved.feeAssessment',
    [
      `${top}.approved.states.feeAssessment.always`,
      [
        { target: 'awaitingPayment', guard: { type: 'feel', params: { expr: 'facts.fee.cents > 0' } } },
        { target: '#case.closed', guard: { type: 'feel', params: { expr: 'facts.fee.cents > 1' } } },
        { target: '#case.issued' },
      ],
    ],
  ],
  [
    'parallel-deadlock',
    'one branch waits for another that never finishes',
    'checked.participation.site.lost',
    [`${checked}.participation.states.site.states.visit.on.supplement`, 'lost'],
    [
      `${checked}.participation.states.site.states.lost`,
      { meta: { label: 'Akte verlegt' }, on: { supplement: 'lost' }, after: { replyPeriod: 'lost' } },
    ],
  ],
];

function stateOf(name: string): { readonly on?: object } {
  return soundPermit.machine.states?.['checked']?.states?.[name] ?? {};
}

function found(procedure: Procedure): { rule: string; path: string }[] {
  return checkProcedure(procedure).map(({ rule, path }) => ({ rule, path }));
}

test('a permit that is refused after a hearing, with reasons and remedy, has no finding', () => {
  expect(checkProcedure(soundPermit)).toEqual([]);
});

test.each(offences)('%s: %s', (rule, _what, path, ...changes) => {
  expect(found(vary(soundPermit, ...changes))).toContainEqual({ rule, path });
});

describe('a justified exception', () => {
  const offence: Change = [`${rejected}.litigation.meta.exceptions`, undefined];
  const exception: RuleException = {
    rule: 'waiting-without-clock',
    path: 'rejected.litigation',
    reason: 'Das Gericht entscheidet.',
    legalBasis: '§ 198 GVG',
  };

  test('in the procedure file makes it no fault', () => {
    expect(found(vary(soundPermit, offence, ['exceptions', [exception]]))).toEqual([]);
  });

  test('that excuses nothing is itself a fault', () => {
    expect(found(vary(soundPermit, ['exceptions', [{ ...exception, path: 'checked.decision' }]]))).toEqual([
      { rule: 'exception-without-fault', path: 'exceptions' },
    ]);
  });

  test('cannot excuse a fault of structure', () => {
    const procedure = vary(
      soundPermit,
      ['documents.notice.signedBy', 'mayor'],
      ['exceptions', [{ ...exception, rule: 'unknown-document-signer', path: 'documents.notice.signedBy' }]],
    );
    expect(found(procedure)).toEqual([
      { rule: 'unknown-document-signer', path: 'documents.notice.signedBy' },
      { rule: 'exception-without-fault', path: 'exceptions' },
    ]);
  });
});

test('every finding names a paragraph, a place, a sentence in both languages and how to mend it', () => {
  const lawful = offences.flatMap(([rule, , , ...changes]) =>
    checkProcedure(vary(soundPermit, ...changes)).filter((finding) => finding.rule === rule),
  );
  for (const { rule, path, message, remedy, legalBasis } of lawful) {
    expect(path).not.toBe('');
    expect(message.de).toMatch(/\.$/);
    expect(message.en).toMatch(/\.$/);
    expect(remedy).toMatch(/\.$/);
    const isStructural = ['guard-gap', 'shadowed-transition', 'parallel-deadlock'].includes(rule);
    expect(legalBasis === undefined).toBe(isStructural);
  }
});
