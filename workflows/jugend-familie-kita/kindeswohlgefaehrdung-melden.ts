import type { StateConfig } from '@amtsweg/engine';
import {
  conclude,
  defineProcedure,
  dispatchState,
  documentState,
  endings,
  set,
  taskState,
  transmissionState,
  ways,
} from '@amtsweg/procedure';
import { court, custody, homeVisit, riskConference } from './kindeswohlgefaehrdung-melden.assessment.js';
import { documents, events, form, publicStatus } from './kindeswohlgefaehrdung-melden.form.js';

/** Nobody decides alone (§ 8a (1): several professionals together): who takes the report in assesses with a second one. */
const intake: StateConfig = {
  meta: { label: 'Meldung eingegangen', status: 'received' },
  initial: 'urgency',
  states: {
    urgency: taskState({
      id: 'urgency',
      state: 'Ersteinschätzung der Dringlichkeit',
      status: 'received',
      task: 'Meldung sofort sichten: Ist das Kind bekannt, ist sofortiges Handeln nötig?',
      post: 'clerk',
      target: 'P1D',
      priority: 1,
      legalBasis: '§ 8a Abs. 1 SGB VIII',
      outcomes: {
        acute: { label: 'Akute Gefahr: sofort zum Kind', to: '#case.checked.homeVisit' },
        weighty: { label: 'Gewichtige Anhaltspunkte', to: '#case.checked' },
        none: { label: 'Keine gewichtigen Anhaltspunkte', adverse: true, to: 'secondLook' },
        elsewhere: {
          label: 'Anderes Jugendamt zuständig (§ 8a Abs. 6 SGB VIII)',
          fields: [
            {
              name: 'receiver',
              label: 'Zuständiges Jugendamt',
              type: 'text',
              maxLength: 200,
              required: true,
            },
            { name: 'by', label: 'Persönlich übergeben an', type: 'name', maxLength: 120, required: true },
          ],
          to: '#case.transferred',
        },
      },
    }),
    secondLook: taskState({
      id: 'secondLook',
      state: 'Gegenzeichnung der Ersteinschätzung',
      status: 'received',
      task: 'Einschätzung „keine gewichtigen Anhaltspunkte“ durch eine zweite Fachkraft prüfen',
      post: 'lead',
      target: 'P1D',
      priority: 1,
      notBy: ['urgency'],
      legalBasis: '§ 8a Abs. 1 Satz 1 SGB VIII',
      outcomes: {
        confirmed: { label: 'Bestätigt', to: '#case.unfounded' },
        doubted: { label: 'Doch gewichtige Anhaltspunkte', to: '#case.checked' },
      },
    }),
  },
};

/** The protection plan in force: watched until it is fulfilled, and back to the child when new signs appear. */
const issued: StateConfig = {
  meta: { label: 'Schutzkonzept in Kraft', status: 'protection' },
  initial: 'running',
  states: {
    running: {
      meta: { label: 'Schutzkonzept läuft', status: 'protection' },
      on: { newSigns: ways('#case.checked.homeVisit', ['record']) },
      after: { planReview: 'review' },
    },
    review: taskState({
      id: 'review',
      state: 'Überprüfung des Schutzkonzepts',
      status: 'protection',
      task: 'Zu zweit prüfen, ob die Vereinbarungen eingehalten sind und das Kind geschützt ist',
      post: 'clerk',
      target: 'P3D',
      priority: 2,
      notBy: ['approval'],
      legalBasis: '§ 8a Abs. 1 Satz 3 SGB VIII',
      outcomes: {
        secured: { label: 'Kein Gefährdungsrisiko mehr', to: 'ended' },
        prolonged: {
          label: 'Verlängern',
          fields: [{ name: 'nextOn', label: 'Nächste Überprüfung am', type: 'date', required: true }],
          to: [{ to: 'running', then: [set('reviewOn', 'event.nextOn')] }],
        },
        broken: { label: 'Nicht eingehalten', adverse: true, to: '#case.checked.riskConference' },
      },
    }),
    ended: { type: 'final', meta: { label: 'Schutz gesichert', status: 'closed' } },
  },
  onDone: '#case.closed',
};

/** The ending of a report without danger; data are blocked early because nothing was found (§ 84 SGB X). */
const plain = (name: string, label: string, status: string): StateConfig => ({
  type: 'final',
  meta: { label, status },
  entry: [conclude(name)],
});

/**
 * Suspected danger to a child's welfare (§ 8a SGB VIII, § 4 KKG): a report, not an application. Nothing in it is
 * checked for completeness, anonymous ones count too, and it cannot be withdrawn: the office acts ex officio.
 *
 * What the law demands is the machine: several professionals together (a dismissal at the desk needs a second person,
 * the conference is the lead's, visits go in pairs), a direct impression of the child, offer of help, the court where
 * parents will not take part (§ 8a (2)), taking into care only in urgent danger (§ 42), and a plan that is reviewed
 * until the danger is over. New signs lead back to the child from every waiting state. Who reported is told that the
 * report arrived and no more (§ 65 SGB VIII, § 67b SGB X); professionals bound by § 4 KKG learn afterwards whether it
 * was confirmed (§ 4 (4) KKG). `approved` is the second signature under the plan. The help itself is
 * `hilfe-zur-erziehung`; the statement in court, the criminal case and § 8b advice are no states here.
 */
export default defineProcedure({
  key: 'kindeswohlgefaehrdung-melden',
  name: 'Verdacht auf Kindeswohlgefährdung melden',
  domain: 'jugend-familie-kita',
  kind: 'report',
  initiation: 'notification',
  unit: '51.1',
  filePlan: '51.40.10',
  leika: [],
  law: 'SGB X',
  legalBasis: ['§ 8a SGB VIII', '§ 42 SGB VIII', '§ 4 KKG', '§ 1666 BGB'],
  audience: ['citizen'],
  keywords: [
    'Kind wird geschlagen',
    'Kind vernachlässigt',
    'Missbrauch',
    'Jugendamt einschalten',
    'Nachbarskind schreit ständig',
    'Kinderschutz Notruf',
  ],
  online: null,
  secrecy: 'general',
  retention: {
    years: 10,
    legalBasis: 'nach Volljährigkeit des Kindes; Aktenplan (zu bestätigen)',
    evidence: 'assumed',
  },
  addressee: ['{form.reporterName}', '{form.reporterAddress}'],
  form,
  evidence: [],
  fee: [{ id: 'free', legalBasis: '§ 64 Abs. 1 SGB X', type: 'free', cents: '0', evidence: 'derived' }],
  remedy: {
    kind: 'action',
    legalBasis: '§§ 40, 42, 74 VwGO, § 80 Abs. 1 NJG; betrifft allein die Inobhutnahme (§ 42 SGB VIII)',
    text: 'Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Klage beim Verwaltungsgericht Hannover, Leonhardtstraße 15, 30175 Hannover, erhoben werden. Über das Sorgerecht entscheidet das Familiengericht; dort können Sie der Inobhutnahme jederzeit entgegentreten.',
    validFrom: '2022-01-01',
    evidence: 'assumed',
  },
  certainty: { filePlan: { evidence: 'assumed' } },
  clocks: {
    custodyReview: {
      label: 'Klärung der Inobhutnahme (unverzüglich)',
      kind: 'target',
      legalBasis: '§ 42 Abs. 3 SGB VIII',
      bound: 'authority',
      start: { rule: 'event' },
      period: 'P2D',
      endMoves: false,
    },
    courtPeriod: {
      label: 'Erörterung im Familiengericht',
      kind: 'target',
      legalBasis: '§ 155 Abs. 2 FamFG',
      bound: 'authority',
      start: { rule: 'event' },
      period: 'P1M',
    },
    planReview: {
      label: 'Überprüfung des Schutzkonzepts',
      kind: 'setByAuthority',
      legalBasis: '§ 8a Abs. 1 SGB VIII',
      bound: 'authority',
      start: { rule: 'event', on: 'facts.reviewOn' },
      period: 'P1D',
      warnings: [{ before: 'P3D', to: 'clerk' }],
    },
    firstContact: {
      label: 'Einschätzung binnen eines Tages',
      kind: 'target',
      legalBasis: 'Dienstanweisung Kinderschutz der Stadt (zu bestätigen)',
      bound: 'authority',
      start: { rule: 'event', on: 'case.receivedOn' },
      period: 'P1D',
      endMoves: false,
      runsIn: ['submitted'],
      atEnd: 'escalate',
    },
  },
  documents,
  events,
  publicStatus,
  exceptions: [
    {
      rule: 'refusal-without-hearing',
      path: 'checked.homeVisit',
      reason:
        'Eine dringende Gefahr für das Kind lässt keinen Aufschub zu; die Sorgeberechtigten werden unverzüglich danach unterrichtet.',
      legalBasis: '§ 24 Abs. 2 Nr. 1 SGB X, § 42 Abs. 3 SGB VIII',
    },
    {
      rule: 'refusal-without-hearing',
      path: 'checked.riskConference',
      reason:
        'Eine dringende Gefahr für das Kind lässt keinen Aufschub zu; die Sorgeberechtigten werden unverzüglich danach unterrichtet.',
      legalBasis: '§ 24 Abs. 2 Nr. 1 SGB X, § 42 Abs. 3 SGB VIII',
    },
  ],
  machine: {
    initial: 'submitted',
    states: {
      submitted: intake,
      checked: {
        meta: { label: 'Gefährdungseinschätzung', status: 'inReview' },
        initial: 'homeVisit',
        states: { homeVisit, riskConference, ...custody, ...court },
      },
      approved: {
        meta: { label: 'Schutzkonzept wird gezeichnet', status: 'protection' },
        initial: 'approval',
        states: {
          approval: taskState({
            id: 'approval',
            state: 'Zweite Unterschrift unter das Schutzkonzept',
            status: 'protection',
            task: 'Schutzkonzept gegenzeichnen und Zuständigkeiten festlegen',
            post: 'lead',
            target: 'P1D',
            priority: 1,
            notBy: ['homeVisit'],
            outcomes: {
              signed: { label: 'Gezeichnet', to: '#case.issued' },
              returned: { label: 'Nicht ausreichend', adverse: true, to: '#case.checked.riskConference' },
            },
          }),
        },
      },
      issued,
      transferred: {
        meta: { label: 'Abgabe an das zuständige Jugendamt', status: 'transferred' },
        entry: [conclude('transferred')],
        initial: 'forwarding',
        states: {
          forwarding: transmissionState({
            id: 'forwarding',
            state: 'Mitteilung nach persönlicher Übergabe',
            status: 'transferred',
            receivers: '[facts.urgency.receiver]',
            legalBasis: '§ 8a Abs. 6 SGB VIII',
            to: '#case.closed',
          }),
        },
      },
      helpOffered: plain('helpOffered', 'Hilfe angeboten, Hilfeplanverfahren eingeleitet', 'helpOffered'),
      unfounded: {
        meta: { label: 'Keine Gefährdung', status: 'handled' },
        entry: [conclude('unfounded')],
        initial: 'feedbackGate',
        states: {
          feedbackGate: {
            meta: { label: 'Rückmeldung nach § 4 Abs. 4 KKG?', status: 'handled' },
            always: ways([
              { to: 'feedback', when: 'form.professional = true and form.anonymous != true' },
              { to: '#case.closed' },
            ]),
          },
          feedback: documentState({
            id: 'feedbackDocument',
            state: 'Rückmeldung an die meldende Fachkraft wird erstellt',
            status: 'handled',
            document: 'feedback',
            to: 'feedbackDispatch',
          }),
          feedbackDispatch: dispatchState({
            id: 'feedbackDispatch',
            state: 'Rückmeldung geht hinaus',
            status: 'handled',
            document: 'feedbackDocument',
            to: '#case.closed',
          }),
        },
      },
      ...endings('closed'),
    },
  },
});
