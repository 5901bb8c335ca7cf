import {
  actionRemedy,
  appealableNoticeStatus,
  applicationClocks,
  applicationDecision,
  applicationEvents,
  completeness,
  defineProcedure,
  conclude,
  dispatchState,
  documentState,
  endings,
  gate,
  opinionEvent,
  opinionPeriod,
  payment,
  paymentPeriod,
  refusalNotice,
  refusedApplication,
  requestLetter,
  requestOutcome,
  set,
  taskState,
  transmissionState,
  ways,
  withdrawal,
} from '@amtsweg/procedure';
import { papers, statuses } from './duldung.documents.js';
import { ending, groundGone, revoked } from './duldung.ending.js';
import { evidence, form } from './duldung.form.js';
import { aliensOffice, personRows } from './office.js';

const illness = 'form.ground = "illness"';

/**
 * Duldung (§§ 60a, 60b AufenthG): removal is suspended; the stay stays unlawful and the duty to leave remains.
 *
 * Peculiar: while removal is impossible the person must be tolerated, even without application, so the absence of papers is
 * no refusal. Illness is presumed absent until a qualified medical certificate rebuts it (§ 60a (2c), (2d): two weeks,
 * FEEL over the days); then the health office examines. Obstacles in the country of origin belong to the BAMF, which is
 * asked (§ 72 (2)). Whoever hinders his own removal by deceit gets the note of § 60b: no work, residence fixed; that note
 * needs a hearing and is an act of its own. The toleration runs for weeks or months, is renewed as long as the ground holds,
 * is revoked after a hearing when the ground ends early (§ 60a (5)) and lapses with departure; after one year removal is
 * announced a month before.
 *
 * Not a transition: removal itself, which the Landesaufnahmebehörde carries out; Ausbildungs- and Beschäftigungsduldung.
 */
export default defineProcedure({
  ...aliensOffice,
  key: 'duldung',
  name: 'Duldung (Bescheinigung über die Aussetzung der Abschiebung)',
  kind: 'attestation',
  initiation: 'application',
  filePlan: '32.60.52',
  leika: [],
  legalBasis: ['§ 60a AufenthG', '§ 60b AufenthG', '§ 61 AufenthG', '§ 47 Abs. 1 Nr. 5, 6 AufenthV'],
  keywords: [
    'abgelehnter Asylantrag',
    'nicht abgeschoben werden',
    'Reiseunfähigkeit',
    'Ausreise nicht möglich',
  ],
  form,
  evidence,
  fee: [
    {
      id: 'exempt',
      legalBasis: '§§ 52, 53 AufenthV (Leistungen nach AsylbLG)',
      type: 'free',
      cents: '0',
      when: 'facts.exemption.outcome = "exempt"',
      evidence: 'derived',
    },
    {
      id: 'renewal',
      legalBasis: '§ 47 Abs. 1 Nr. 6 AufenthV',
      type: 'fixed',
      cents: '3300',
      when: 'form.firstTime = false',
      evidence: 'assumed',
    },
    {
      id: 'first',
      legalBasis: '§ 47 Abs. 1 Nr. 5 AufenthV',
      type: 'fixed',
      cents: '5800',
      evidence: 'assumed',
    },
  ],
  remedy: actionRemedy,
  clocks: {
    ...applicationClocks({
      target: 'P4W',
      noPermitNotice: true,
      pausesIn: ['checked.awaitingHealth', 'checked.awaitingBamf'],
    }),
    paymentPeriod: { ...paymentPeriod, legalBasis: '§ 69 AufenthG', period: 'P2W' },
    healthPeriod: opinionPeriod('Gutachten des Gesundheitsamts', '§ 60a Abs. 2d AufenthG', 'P6W'),
    bamfPeriod: opinionPeriod('Beteiligung des BAMF', '§ 72 Abs. 2 AufenthG', 'P4W'),
    ...revoked.clocks,
    tolerationEnd: {
      label: 'Ende der Duldung',
      kind: 'setByAuthority',
      legalBasis: '§ 60a Abs. 4 AufenthG',
      bound: 'party',
      start: { rule: 'start-of-day', on: 'facts.decision.validUntil' },
      period: 'P1D',
      endMoves: false,
      warnings: [{ before: 'P2W', to: 'clerk' }],
    },
    announcement: {
      label: 'Ankündigung der Abschiebung (ein Monat)',
      kind: 'statutory',
      legalBasis: '§ 60a Abs. 5 Satz 4 AufenthG',
      bound: 'authority',
      start: { notified: 'facts.announcementDispatch' },
      period: 'P1M',
      extension: 'never',
    },
  },
  documents: {
    request: requestLetter('Ihrer Duldung'),
    refusal: refusalNotice('Ablehnung der Aussetzung der Abschiebung', personRows),
    ...revoked.documents,
    ...papers,
  },
  events: {
    ...applicationEvents(
      [{ name: 'account', label: 'Weitere Angaben zum Grund', type: 'longText', maxLength: 4000 }],
      ['refusal'],
    ),
    ...revoked.events,
    healthOpinion: opinionEvent('Gutachten des Gesundheitsamts eintragen (Bedenken: reisefähig)'),
    bamfOpinion: opinionEvent('Stellungnahme des BAMF eintragen (Bedenken: kein Hindernis)'),
    groundGone: {
      label: 'Duldungsgrund entfallen (Pass liegt vor, Genesung, Ausreise)',
      by: ['authority', 'clerk', 'applicant'],
      fields: [
        { name: 'what', label: 'Was hat sich geändert?', type: 'text', maxLength: 500, required: true },
        { name: 'departed', label: 'Ausgereist', type: 'boolean', required: true },
      ],
    },
  },
  publicStatus: {
    ...appealableNoticeStatus,
    ...statuses,
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P1W',
        task: 'Vollziehbare Ausreisepflicht, Passlage und geltend gemachten Grund prüfen',
        outcomes: {
          titleExists: { label: 'Nicht ausreisepflichtig: nichts auszusetzen', to: '#case.notNeeded' },
        },
      }),
      checked: {
        meta: { label: 'In Prüfung', status: 'inReview' },
        on: withdrawal,
        initial: 'ground',
        states: {
          ground: {
            meta: { label: 'Duldungsgrund', status: 'inReview' },
            always: ways([
              { to: 'medical', when: illness },
              { to: 'bamfRequest', when: 'form.ground = "origin"' },
              { to: 'impossibility' },
            ]),
          },
          medical: {
            meta: { label: 'Ärztliche Bescheinigung', status: 'inReview' },
            always: ways([
              // § 60a (2d): a certificate held back for more than two weeks need not be heeded, unless without fault.
              {
                to: 'lateCertificate',
                when: 'date(facts.receivedOn) > date(form.certificateOn) + duration("P14D")',
              },
              { to: 'healthRequest' },
            ]),
          },
          lateCertificate: taskState({
            id: 'lateCertificate',
            state: 'Verspätete Bescheinigung',
            status: 'inReview',
            task: 'Prüfen, ob die Verspätung unverschuldet ist oder eine lebensbedrohliche Erkrankung anderweit feststeht',
            post: 'lead',
            legalBasis: '§ 60a Abs. 2d AufenthG',
            outcomes: {
              heeded: { label: 'Zu berücksichtigen', to: 'healthRequest' },
              notHeeded: { label: 'Nicht zu berücksichtigen', to: 'impossibility' },
            },
          }),
          healthRequest: transmissionState({
            id: 'healthRequest',
            state: 'Untersuchung durch das Gesundheitsamt',
            status: 'waitingForOthers',
            receivers: '["Region Hannover, Gesundheitsamt"]',
            legalBasis: '§ 60a Abs. 2d Satz 2 AufenthG',
            to: 'awaitingHealth',
          }),
          awaitingHealth: {
            meta: { label: 'Wartet auf das Gesundheitsamt', status: 'waitingForOthers' },
            on: { healthOpinion: ways('decision', ['record']) },
            after: { healthPeriod: 'decision' },
          },
          bamfRequest: transmissionState({
            id: 'bamfRequest',
            state: 'Beteiligung des BAMF',
            status: 'waitingForOthers',
            receivers: '["Bundesamt für Migration und Flüchtlinge"]',
            legalBasis: '§ 72 Abs. 2 AufenthG, § 24 Abs. 2 AsylG',
            to: 'awaitingBamf',
          }),
          awaitingBamf: {
            meta: { label: 'Wartet auf das BAMF', status: 'waitingForOthers' },
            on: { bamfOpinion: ways('decision', ['record']) },
            after: { bamfPeriod: 'bamfRequest' },
          },
          impossibility: taskState({
            id: 'impossibility',
            state: 'Unmöglichkeit der Abschiebung',
            status: 'inReview',
            task: 'Pass und Flugverbindung, familiäre Bindungen, Ausbildung und eigenes Verschulden feststellen',
            post: 'clerk',
            legalBasis: '§ 60a Abs. 2 AufenthG',
            outcomes: {
              found: { label: 'Festgestellt', to: 'decision' },
              passportProof: { ...requestOutcome, label: 'Nachweis der Passbemühungen verlangen' },
            },
          }),
          ...applicationDecision({
            state: 'Entscheidung über die Aussetzung',
            task: 'Aussetzung mit Grund und Dauer bestimmen; Vermerk nach § 60b nur nach Hinweis und Frist',
            legalBasis: '§§ 60a, 60b, 61 AufenthG',
            grant: {
              label: 'Dulden',
              fields: [
                {
                  name: 'basis',
                  label: 'Grund',
                  type: 'choice',
                  required: true,
                  options: [
                    { value: '§ 60a Abs. 2 Satz 1 AufenthG', label: 'tatsächlich oder rechtlich unmöglich' },
                    {
                      value: '§ 60a Abs. 2 Satz 3 AufenthG',
                      label: 'dringende persönliche Gründe (Ermessen)',
                    },
                    { value: '§ 60a Abs. 1 AufenthG', label: 'Anordnung des Landes' },
                  ],
                },
                {
                  name: 'validUntil',
                  label: 'Ausgesetzt bis',
                  type: 'date',
                  required: true,
                  notBefore: 'today',
                },
                { name: 'unclearIdentity', label: 'Vermerk nach § 60b', type: 'boolean', required: true },
                {
                  name: 'identityReason',
                  label: 'Welche zumutbaren Handlungen zur Passbeschaffung unterblieben sind',
                  type: 'longText',
                  maxLength: 4000,
                  required: true,
                  when: 'event.unclearIdentity = true',
                },
                {
                  name: 'work',
                  label: 'Erwerbstätigkeit',
                  type: 'choice',
                  required: true,
                  options: [
                    { value: 'nicht erlaubt', label: 'nicht erlaubt' },
                    { value: 'nur mit Erlaubnis', label: 'nur mit Erlaubnis' },
                  ],
                },
              ],
              to: [
                // The note of § 60b burdens: it is heard like a refusal, and no work goes with it (§ 60b (5)).
                {
                  to: 'hearing',
                  when: 'event.unclearIdentity = true and facts.unclearHeard != true',
                  then: [
                    set('decision', '{"ground": "§ 60b AufenthG", "reason": event.identityReason}'),
                    set('unclearHeard', 'true'),
                  ],
                },
                { to: 'decision', when: 'event.unclearIdentity = true and event.work != "nicht erlaubt"' },
                { to: '#case.approved' },
              ],
            },
            grounds: [
              { value: '§ 60a Abs. 2 AufenthG', label: 'Abschiebung ist möglich' },
              { value: '§ 60a Abs. 2c AufenthG', label: 'Reisefähig' },
            ],
          }),
        },
      },
      approved: {
        meta: { label: 'Gebühr', status: 'decided' },
        initial: 'feeGate',
        states: {
          ...payment({
            exemptionClaimed: 'form.feeFree = true',
            exemptionBasis: '§ 53 Abs. 1 AufenthV',
            settled: '#case.issued',
          }),
        },
      },
      issued: {
        meta: { label: 'Duldung', status: 'tolerated' },
        initial: 'identity',
        onDone: '#case.closed',
        states: {
          identity: gate('Vermerk nach § 60b AufenthG?', 'decided', [
            { to: 'unclear', when: 'facts.decision.unclearIdentity = true' },
            { to: 'production' },
          ]),
          unclear: documentState({
            id: 'unclearDocument',
            state: 'Bescheid über die ungeklärte Identität wird ausgefertigt',
            status: 'decided',
            document: 'unclear',
            to: 'unclearDispatch',
          }),
          unclearDispatch: dispatchState({
            id: 'unclearDispatch',
            state: 'Bescheid über die ungeklärte Identität geht hinaus',
            status: 'decided',
            document: 'unclearDocument',
            to: 'production',
          }),
          production: documentState({
            id: 'paperDocument',
            state: 'Bescheinigung wird ausgefertigt',
            status: 'tolerated',
            document: 'paper',
            to: 'handing',
          }),
          handing: taskState({
            id: 'handing',
            state: 'Aushändigung',
            status: 'tolerated',
            task: 'Bescheinigung persönlich aushändigen, Passpflicht und Mitwirkung belehren, AZR melden',
            post: 'clerk',
            legalBasis: '§ 60a Abs. 4, § 82 Abs. 3 AufenthG',
            outcomes: {
              handedOver: { label: 'Ausgehändigt', to: 'valid' },
              notSeen: { label: 'Nicht erschienen, Aufenthalt unbekannt', adverse: true, to: 'done' },
            },
          }),
          valid: {
            meta: { label: 'Abschiebung ausgesetzt', status: 'tolerated' },
            on: {
              ...revoked.on,
              groundGone: ways(groundGone, ['record']),
            },
            after: { tolerationEnd: 'renewal' },
          },
          renewal: taskState({
            id: 'renewal',
            state: 'Ablauf der Duldung',
            status: 'tolerated',
            task: 'Fortbestand des Grundes, Passbemühungen und Bleiberechte (§§ 25a, 25b, 60c, 60d) prüfen',
            post: 'clerk',
            priority: 3,
            legalBasis: '§ 60a Abs. 2, § 82 Abs. 3 AufenthG',
            outcomes: {
              continues: {
                label: 'Grund besteht fort: erneuern',
                to: [{ to: '#case.checked.decision', then: [set('unclearHeard', 'false')] }],
              },
              titleNow: { label: 'Aufenthaltserlaubnis wird erteilt', to: 'done' },
              gone: { label: 'Grund entfallen', to: 'lapse' },
            },
          }),
          ...ending,
          done: { type: 'final', meta: { label: 'Aussetzung beendet', status: 'closed' } },
        },
      },
      rejected: refusedApplication({ label: 'Abgelehnt', anew: 'checked.decision' }),
      notNeeded: {
        type: 'final',
        meta: { label: 'Nicht ausreisepflichtig', status: 'notNeeded' },
        entry: [conclude('notNeeded')],
      },
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
