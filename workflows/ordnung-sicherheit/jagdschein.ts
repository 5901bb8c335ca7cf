import {
  actionRemedy,
  appealableNoticeStatus,
  applicationClocks,
  applicationDecision,
  applicationEvents,
  completeness,
  conclude,
  defineProcedure,
  documentState,
  endings,
  hearingLetter,
  payment,
  paymentPeriod,
  permitTerm,
  permitTermStatus,
  refusalNotice,
  refusedApplication,
  reliabilityGrounds,
  requestLetter,
  revocation,
  set,
  taskState,
  transmissionState,
  validityEnd,
  ways,
  weaponsReliability,
  withdrawal,
} from '@amtsweg/procedure';
import { holder, kept } from './holder.js';
import { evidence, form } from './jagdschein.form.js';

const rows = [
  ['Person', '{form.givenNames} {form.familyName}, geboren am {form.birthDate}'],
  ['Jagdschein', '{choice("kind", form.kind)}, gültig ab {form.from}'],
] as const;

const inquiries = weaponsReliability({
  ask: ['criminal', 'prosecution', 'police', 'constitution'],
  // § 17 (1) sentence 2 BJagdG with § 6 (3) WaffG: a first licence under 25 that is to open the way to firearms.
  youngFitness:
    'form.request = "first" and form.kind = "annual" and date(form.birthDate) + duration("P25Y") > date(today)',
  to: 'decision',
});

const invalid = revocation({
  subject: 'der Jagdschein (Ungültigerklärung, § 18 BJagdG)',
  kept: 'issued.valid',
  to: 'surrender',
  duty: 'Der Jagdschein ist einzuziehen (§ 18 Satz 1 BJagdG); geben Sie ihn unverzüglich zurück. Ein Anspruch auf Rückerstattung der Gebühr besteht nicht (§ 18 Satz 2 BJagdG).',
  grounds: [
    { value: '§ 18 Satz 1, § 17 Abs. 1 Nr. 2 BJagdG', label: 'Zuverlässigkeit oder Eignung weggefallen' },
    { value: '§ 18 Satz 1, § 17 Abs. 1 Nr. 4 BJagdG', label: 'Jagdhaftpflichtversicherung erloschen' },
    {
      value: '§ 18 Satz 1, § 17 Abs. 1 Nr. 3 BJagdG',
      label: 'Jagdschein entzogen oder Jagdverbot (§§ 41, 41a BJagdG)',
    },
  ],
});

const { states: term = {} } = permitTerm({
  label: 'Jagdschein gültig',
  givenUp: 'givenUp',
  revocation: invalid,
  surrender: 'Jagdschein einziehen, Waffenbehörde und Jagdverband unterrichten',
  more: {
    insuranceEnded: ways([
      {
        to: 'revocation',
        then: [
          'record',
          set('startRevocation', '{facts: "Der Versicherer hat das Ende der Jagdhaftpflicht angezeigt."}'),
        ],
      },
    ]),
  },
});

const examination = applicationDecision({
  state: 'Entscheidung über den Jagdschein',
  task: 'Auskünfte, Prüfung und Versicherung würdigen; zwingende und mögliche Versagungsgründe prüfen',
  legalBasis: '§ 17 BJagdG',
  target: 'P7D',
  grant: {
    label: 'Erteilen oder verlängern',
    to: [
      // Insurance for the whole term (§ 17 (1) no. 4): the licence never outlasts it.
      {
        to: '#case.approved',
        when: 'date(form.insuredUntil) >= date(facts.validUntil)',
        then: [{ type: 'assessFee', params: { on: 'today' } }],
      },
      {
        to: '#case.approved',
        then: [set('validUntil', 'form.insuredUntil'), { type: 'assessFee', params: { on: 'today' } }],
      },
    ],
  },
  grounds: [
    ...reliabilityGrounds,
    { value: '§ 17 Abs. 1 Nr. 2 BJagdG', label: 'Jagdliche Zuverlässigkeit oder körperliche Eignung fehlt' },
    { value: '§ 17 Abs. 1 Nr. 3 BJagdG', label: 'Jagdschein entzogen, Sperre läuft (§ 41 BJagdG)' },
    { value: '§ 17 Abs. 1 Nr. 4 BJagdG', label: 'Keine ausreichende Versicherung' },
    { value: '§ 17 Abs. 2 BJagdG', label: 'Mögliche Versagung: Aufenthalt, jagdliche Ordnungswidrigkeiten' },
  ],
});

// Always to be paid, fee and hunting levy together: no gate and no exemption.
const asking = Object.fromEntries(
  Object.entries(payment({ settled: '#case.issued' })).filter(
    ([name]) => name === 'awaitingPayment' || name === 'paymentOverdue',
  ),
);

const lastDay =
  'if form.kind = "daily" then string(date(form.from) + duration("P13D")) else string(date(date(form.from).year + (if date(form.from).month >= 4 then form.years else form.years - 1), 3, 31))';

/**
 * Jagdschein (§§ 15 to 18a BJagdG): proof of an examination passed, insured and reliable; whoever fulfils § 17 has a right
 * to it. The reasons of § 17 (1) refuse without choice, those of § 17 (2) may. Reliability is that of the WaffG since
 * 2020 (§ 17 (1) sentence 2), hence the same four inquiries; under 25 the first annual licence needs a certificate.
 *
 * Hunting years end on 31 March: the last day is computed from kind and years, and never later than the insurance, which
 * the insurer reports when it ends (`insuranceEnded`). Fee and Jagdabgabe are paid before; a renewal is entered in the
 * old licence, a first one is made with photograph; handed over in person, because it makes buying long guns lawful
 * (§ 13 (3) WaffG). A licence that fails later is declared invalid and taken in (§ 18), not merely revoked. NOT
 * transitions: the court's ban (§ 41) comes as a ground; weapon cards are services of their own; duplicates too.
 */
export default defineProcedure({
  key: 'jagdschein',
  name: 'Jagdschein erteilen oder verlängern',
  domain: 'ordnung-sicherheit',
  kind: 'permit',
  initiation: 'application',
  unit: '32.6',
  filePlan: '32.60.70',
  leika: ['99067004001000'],
  legalBasis: ['§ 15 BJagdG', '§ 16 BJagdG', '§ 17 BJagdG', '§ 18 BJagdG'],
  audience: ['citizen'],
  keywords: [
    'Jäger werden',
    'Jägerprüfung bestanden',
    'Jagd ausüben',
    'grünes Abitur',
    'Falkner',
    'Jagdhaftpflicht',
  ],
  online: null,
  secrecy: 'general',
  retention: kept(10, 'Ablauf des letzten Jagdscheins'),
  addressee: holder,
  form,
  evidence,
  fee: [
    {
      id: 'refused',
      legalBasis: 'AllGO, Jagdwesen, Ablehnung',
      type: 'fixed',
      cents: '3000',
      when: 'facts.decision.outcome = "refuse"',
      evidence: 'assumed',
    },
    {
      id: 'daily',
      legalBasis: 'AllGO, Jagdwesen, und Jagdabgabe',
      type: 'fixed',
      cents: '4000',
      when: 'form.kind = "daily"',
      evidence: 'assumed',
    },
    {
      id: 'youth',
      legalBasis: 'AllGO, Jagdwesen, Jugendjagdschein, und Jagdabgabe',
      type: 'fixed',
      cents: '4500 * form.years',
      when: 'form.kind = "youth"',
      evidence: 'assumed',
    },
    {
      id: 'annual',
      legalBasis: 'AllGO, Jagdwesen, je Jagdjahr, und Jagdabgabe',
      type: 'fixed',
      cents: '2500 + 6500 * form.years',
      evidence: 'assumed',
    },
  ],
  remedy: actionRemedy,
  clocks: {
    ...applicationClocks({
      target: 'P6W',
      pausesIn: ['checked.inquiries', 'approved.awaitingPayment'],
      feeLaw: '§ 7 NVwKostG',
      noPermitNotice: true,
    }),
    ...inquiries.clocks,
    ...invalid.clocks,
    paymentPeriod,
    validity: validityEnd('facts.validUntil', '§ 15 Abs. 2 BJagdG'),
  },
  documents: {
    ...invalid.documents,
    request: requestLetter('Ihrem Antrag auf einen Jagdschein'),
    hearing: hearingLetter('der Jagdschein', rows),
    refusal: refusalNotice('Versagung des Jagdscheins (§ 17 BJagdG)', rows),
    licence: {
      kind: 'certificate',
      title: '{choice("kind", form.kind)}',
      signedBy: 'making',
      sealed: true,
      blocks: [
        {
          type: 'facts',
          rows: [...rows, ['Nummer', '{facts.making.number}'], ['Gültig bis', '{facts.validUntil}']],
        },
        {
          type: 'paragraph',
          text: 'Berechtigt nur in Begleitung einer jagdlich erfahrenen erziehungsberechtigten oder beauftragten Person und nicht zu Gesellschaftsjagden (§ 16 BJagdG).',
          when: 'form.kind = "youth"',
        },
      ],
    },
  },
  events: {
    ...applicationEvents([{ name: 'insuredUntil', label: 'Versichert bis', type: 'date' }], ['refusal']),
    ...inquiries.events,
    ...invalid.events,
    givenUp: { label: 'Auf den Jagdschein verzichten oder Wegzug melden', by: ['applicant', 'clerk'] },
    insuranceEnded: {
      label: 'Ende der Jagdhaftpflicht eintragen (Anzeige des Versicherers)',
      by: ['authority', 'clerk'],
      fields: [{ name: 'endedOn', label: 'Beendet am', type: 'date', required: true }],
    },
  },
  publicStatus: { ...appealableNoticeStatus, ...permitTermStatus },
  certainty: { filePlan: { evidence: 'assumed' }, unit: { evidence: 'derived', source: '§ 159 NKomVG' } },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P3D',
        task: 'Prüfungszeugnis oder alten Jagdschein, Versicherung und Alter prüfen',
      }),
      checked: {
        meta: { label: 'Zuverlässigkeit und Versagungsgründe', status: 'inReview' },
        entry: [set('validUntil', lastDay)],
        on: withdrawal,
        initial: 'inquiries',
        states: { inquiries: inquiries.state, ...examination },
      },
      approved: {
        meta: { label: 'Bewilligt, wird bezahlt', status: 'decided' },
        on: withdrawal,
        initial: 'awaitingPayment',
        states: asking,
      },
      issued: {
        meta: { label: 'Jagdschein', status: 'inProduction' },
        initial: 'making',
        onDone: ways([{ to: '#case.revoked', when: 'facts.aftermath = "revoked"' }, { to: '#case.closed' }]),
        states: {
          making: taskState({
            id: 'making',
            state: 'Jagdschein wird ausgestellt',
            status: 'inProduction',
            task: 'Neuen Jagdschein mit Lichtbild herstellen oder Verlängerung im alten eintragen und siegeln',
            post: 'clerk',
            target: 'P3D',
            outcomes: {
              made: {
                label: 'Ausgestellt',
                to: 'production',
                fields: [{ name: 'number', label: 'Nummer', type: 'text', maxLength: 30, required: true }],
              },
            },
          }),
          production: documentState({
            id: 'licenceDocument',
            state: 'Jagdschein wird ausgefertigt',
            status: 'inProduction',
            document: 'licence',
            to: [{ to: 'weaponsOffice', when: 'form.weapons = true' }, { to: 'handover' }],
          }),
          // The need for hunting weapons rests on the licence (§ 13 (1) WaffG); the weapons file must know its term.
          weaponsOffice: transmissionState({
            id: 'weaponsOffice',
            state: 'Mitteilung zur Waffenakte',
            status: 'inProduction',
            receivers: '["Landeshauptstadt Hannover, Waffenbehörde"]',
            legalBasis: '§ 13 WaffG, § 44 WaffG',
            to: 'handover',
          }),
          handover: taskState({
            id: 'handover',
            state: 'Aushändigung',
            status: 'inProduction',
            task: 'Jagdschein gegen Ausweis aushändigen, beim Jugendjagdschein an die gesetzliche Vertretung',
            post: 'clerk',
            target: 'P14D',
            outcomes: {
              handedOver: {
                label: 'Ausgehändigt',
                to: 'valid',
                fields: [
                  { name: 'on', label: 'Ausgehändigt am', type: 'date', required: true, notAfter: 'today' },
                ],
              },
            },
          }),
          ...term,
        },
      },
      rejected: refusedApplication({
        label: 'Jagdschein versagt',
        feeSetBy: ['decision'],
        anew: 'checked.decision',
      }),
      revoked: {
        type: 'final',
        meta: { label: 'Jagdschein für ungültig erklärt (§ 18 BJagdG)', status: 'revoked' },
        entry: [conclude('revoked')],
      },
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
