import type { StateConfig } from '@amtsweg/engine';
import {
  benefitRunning,
  collectionPeriod,
  conclude,
  cooperation,
  cooperationDenial,
  cooperationPeriod,
  cooperationStatuses,
  defineProcedure,
  dispatchState,
  documentState,
  endings,
  forwarding,
  informationEvent,
  informationPeriod,
  informationRequest,
  payoutOrder,
  processingTarget,
  socialActionPeriod,
  socialHearingPeriod,
  socialInactionMarker,
  socialObjection,
  socialObjectionEvents,
  socialObjectionPeriod,
  statementEvent,
  supplementEvent,
  withdrawalUnless,
  withdrawEvent,
  wrongOffice,
} from '@amtsweg/procedure';
import { documents, remedy } from './elterngeld.documents.js';
import { decisions, entitlement, incomeFinding, limit, monthPlan } from './elterngeld.examination.js';
import { evidence, form } from './elterngeld.form.js';
import { payment } from './elterngeld.payment.js';

const remedyOf = (id: string, clock: string, status: string): StateConfig =>
  socialObjection({
    id,
    remedyClock: clock,
    actionClock: 'actionPeriod',
    status,
    authority: 'Widerspruchsstelle der Landeshauptstadt Hannover',
    upheld: { to: '#case.checked.entitlement', then: [conclude('closed')] },
  });

/**
 * Elterngeld (§§ 1 to 4d, 7, 8 BEEG): a benefit by months of life, in three forms, tied to what the other parent takes.
 *
 * Bound by law and therefore reckoned: the income limit of § 1 (8) by the day of birth, the sliding rate of § 2 (2),
 * minimum, maximum, sibling bonus and supplement for multiples. The clerk finds the net income and lays the months out.
 * Peculiar: whoever expects to work in the months of the benefit gets it provisionally (§ 8 (3)) and it is settled after
 * the last month with the proofs, with back pay or a claim back that is heard first. The plan of months may be changed
 * while it runs (§ 7 (2)); no renewal, because the months are used up.
 *
 * The social courts have jurisdiction (§ 13 BEEG): objection, six months of § 88 SGG. Applied for late it goes back
 * three months only (§ 7 (1)), a matter of the month plan. Employers certify because the law binds them (§ 9).
 */
export default defineProcedure({
  key: 'elterngeld',
  name: 'Elterngeld',
  domain: 'jugend-familie-kita',
  kind: 'benefit',
  initiation: 'application',
  unit: '51.1',
  filePlan: '51.20.20',
  leika: ['99041006017000'],
  law: 'SGB X',
  legalBasis: ['§ 1 BEEG', '§ 2 BEEG', '§§ 4 bis 4d BEEG', '§ 7 BEEG', '§ 8 BEEG', '§ 26 BEEG'],
  audience: ['citizen'],
  keywords: [
    'Elternzeit Geld',
    'Geld nach der Entbindung',
    'Partnerschaftsbonus',
    'Baby bekommen Einkommen',
    'BEEG',
  ],
  online: { since: '2022-12', evidence: 'Dienstleistungskatalog (nach Plausibilität)' },
  secrecy: 'general',
  retention: { years: 5, legalBasis: 'Aktenplan der Stadt (zu bestätigen)', evidence: 'assumed' },
  form,
  exceptions: [
    {
      rule: 'refusal-without-hearing',
      path: 'checked.entitlement',
      reason:
        'Die Ablehnung einer beantragten Leistung greift nicht in Rechte ein; die Anhörung ist nur vor Eingriffen vorgeschrieben.',
      legalBasis: '§ 24 Abs. 1 SGB X',
    },
    {
      rule: 'refusal-without-hearing',
      path: 'checked.monthPlan',
      reason:
        'Die Ablehnung einer beantragten Leistung greift nicht in Rechte ein; die Anhörung ist nur vor Eingriffen vorgeschrieben.',
      legalBasis: '§ 24 Abs. 1 SGB X',
    },
  ],
  evidence,
  fee: [{ id: 'free', legalBasis: '§ 64 Abs. 1 SGB X', type: 'free', cents: '0', evidence: 'derived' }],
  remedy,
  certainty: {
    filePlan: { evidence: 'assumed' },
    unit: {
      evidence: 'assumed',
      source: 'Zuständigkeit der Stadt nach Landesrecht (§ 12 BEEG) zu bestätigen',
    },
    leika: { evidence: 'derived', source: 'KOOS-Datenrepo' },
  },
  clocks: {
    replyPeriod: cooperationPeriod,
    processingTarget: processingTarget({ period: 'P6W' }),
    inactionMarker: socialInactionMarker(),
    employerPeriod: informationPeriod('Frist des Arbeitgebers', '§ 9 BEEG'),
    grantRemedyPeriod: socialObjectionPeriod('facts.grantDispatch'),
    refusalRemedyPeriod: socialObjectionPeriod('facts.refusalDispatch'),
    denialRemedyPeriod: socialObjectionPeriod('facts.denialDispatch'),
    finalRemedyPeriod: socialObjectionPeriod('facts.finalDispatch'),
    actionPeriod: socialActionPeriod,
    finalActionPeriod: socialActionPeriod,
    lastMonth: {
      label: 'Ende des letzten Lebensmonats',
      kind: 'setByAuthority',
      legalBasis: '§ 4 BEEG',
      bound: 'authority',
      start: { rule: 'event', on: 'facts.until' },
      period: 'P1D',
      endMoves: false,
    },
    proofPeriod: {
      label: 'Frist für die Nachweise nach dem Bezug',
      kind: 'setByAuthority',
      legalBasis: '§ 8 Abs. 1 BEEG',
      bound: 'party',
      start: { rule: 'event', on: 'facts.until' },
      period: 'P3M',
    },
    hearingPeriod: socialHearingPeriod(),
    recoveryPeriod: collectionPeriod(
      'recovery',
      'Zahlungsfrist der Erstattung',
      '§ 50 Abs. 3 SGB X',
      'today',
    ),
  },
  documents,
  decisions,
  events: {
    ...socialObjectionEvents,
    withdraw: withdrawEvent,
    statement: statementEvent,
    employerInformation: informationEvent('Bescheinigung des Arbeitgebers eintragen'),
    replan: {
      label: 'Aufteilung der Lebensmonate ändern (§ 7 Abs. 2 BEEG)',
      by: ['applicant', 'clerk'],
      fields: [
        {
          name: 'wish',
          label: 'Gewünschte Monate und Leistung',
          type: 'longText',
          maxLength: 2000,
          required: true,
        },
      ],
    },
    workReported: {
      label: 'Aufnahme oder Änderung einer Erwerbstätigkeit mitteilen',
      by: ['applicant', 'clerk'],
      fields: [
        { name: 'since', label: 'Seit', type: 'date', required: true },
        { name: 'hours', label: 'Stunden in der Woche', type: 'integer', min: 0, max: 60, required: true },
      ],
    },
    proof: {
      label: 'Einkommensnachweise des Bezugszeitraums einreichen',
      by: ['applicant', 'clerk'],
      fields: [
        {
          name: 'netDuring',
          label: 'Nettoeinkommen im Bezug (Durchschnitt im Monat)',
          type: 'money',
          min: 0,
          max: 10000000,
          required: true,
        },
      ],
    },
    supplement: supplementEvent([
      { name: 'taxable', label: 'Zu versteuerndes Einkommen', type: 'money', min: 0, max: 10000000000 },
      { name: 'employer', label: 'Arbeitgeber', type: 'text', maxLength: 200 },
    ]),
  },
  publicStatus: {
    ...cooperationStatuses,
    benefitRunning,
    proofDue: {
      de: 'Nachweise erforderlich',
      easy: 'Ihr Elterngeld ist zu Ende. Schicken Sie uns jetzt, was Sie in der Zeit verdient haben.',
      en: 'Proof of income due',
      actor: 'applicant',
      next: 'Danach setzen wir das Elterngeld endgültig fest.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: cooperation({
        post: 'clerk',
        target: 'P7D',
        task: 'Wohnsitz, Geburtsbescheinigung und Unterschriften beider Eltern prüfen',
        outcomes: { wrongOffice },
        standing: 'facts.grantDispatch != null',
      }),
      checked: {
        meta: { label: 'In Prüfung', status: 'inReview' },
        on: withdrawalUnless('facts.grantDispatch != null'),
        initial: 'entitlement',
        states: {
          entitlement,
          limit,
          employer: {
            ...informationRequest({
              id: 'employer',
              label: 'Arbeitgeberbescheinigung',
              receivers: '[form.employer]',
              legalBasis: '§ 9 BEEG',
              clock: 'employerPeriod',
              needed: 'facts.entitlement.askEmployer = true',
            }),
            onDone: 'incomeFinding',
          },
          incomeFinding,
          monthPlan,
        },
      },
      approved: payoutOrder({ decidedBy: 'monthPlan', back: '#case.checked.monthPlan' }),
      issued: {
        meta: { label: 'Bekanntgabe', status: 'inProduction' },
        initial: 'production',
        states: {
          production: documentState({
            id: 'grantDocument',
            state: 'Elterngeldbescheid wird ausgefertigt',
            status: 'inProduction',
            document: 'grant',
            to: 'dispatch',
          }),
          dispatch: dispatchState({
            id: 'grantDispatch',
            state: 'Elterngeldbescheid geht hinaus',
            status: 'inProduction',
            document: 'grantDocument',
            to: 'inForce',
          }),
          inForce: {
            type: 'parallel',
            meta: { label: 'Elterngeld bewilligt', status: 'benefitRunning' },
            onDone: '#case.closed',
            states: { remedy: remedyOf('grant', 'grantRemedyPeriod', 'benefitRunning'), payment },
          },
        },
      },
      rejected: {
        meta: { label: 'Abgelehnt', status: 'decided' },
        entry: [conclude('rejected')],
        initial: 'production',
        states: {
          production: documentState({
            id: 'refusalDocument',
            state: 'Ablehnung wird ausgefertigt',
            status: 'decided',
            document: 'refusal',
            to: 'dispatch',
          }),
          dispatch: dispatchState({
            id: 'refusalDispatch',
            state: 'Ablehnung geht hinaus',
            status: 'decided',
            document: 'refusalDocument',
            to: 'inForce',
          }),
          inForce: { ...remedyOf('refusal', 'refusalRemedyPeriod', 'rejected'), onDone: '#case.closed' },
        },
      },
      denied: cooperationDenial(remedyOf('denial', 'denialRemedyPeriod', 'denied')),
      transferred: forwarding('formalCheck'),
      ...endings('closed', 'withdrawn'),
    },
  },
});
