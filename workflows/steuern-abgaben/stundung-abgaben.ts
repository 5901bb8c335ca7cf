import {
  actionNotice,
  brief,
  chargeHearingPeriod,
  chargeStatuses,
  conclude,
  defineProcedure,
  directActionEvents,
  directActionPeriod,
  directActionRemedy,
  dispatchState,
  documentState,
  endings,
  litigationStatus,
  processingTarget,
  reliefDecision,
  reliefIntake,
  set,
  statementEvent,
  supplementEvent,
  taskState,
  taxReplyPeriod,
  transmissionState,
  ways,
  withdrawal,
  withdrawEvent,
  type Field,
} from '@amtsweg/procedure';
import { documents, form } from './stundung-abgaben.documents.js';
import { noFee, taxOffice } from './taxpayer.js';

const plan: readonly Field[] = [
  { name: 'instalment', label: 'Monatliche Rate', type: 'money', min: 100, max: 100000000, required: true },
  { name: 'months', label: 'Zahl der Raten', type: 'integer', min: 1, max: 60, required: true },
  { name: 'firstDue', label: 'Erste Rate fällig am', type: 'date', required: true },
  { name: 'security', label: 'Sicherheitsleistung (§ 241 AO)', type: 'text', maxLength: 200 },
  {
    name: 'waiveInterest',
    label: 'Verzicht auf Stundungszinsen (§ 234 Abs. 2 AO)',
    type: 'boolean',
    required: true,
  },
  { name: 'considerations', label: 'Ermessenserwägungen', type: 'longText', maxLength: 4000, required: true },
];

/**
 * Stundung oder Ratenzahlung (§ 222 AO, § 11 NKAG): discretion of the cash office over when, never whether, a debt is paid.
 *
 * Peculiar: three examinations, each for itself: considerable hardship, the debtor's merit (Stundungswürdigkeit) and that
 * the claim is not put at risk. A tax due to be paid for another (withheld) is never deferred: FEEL refuses the way.
 * Above the value limits of the Hauptsatzung the lead and then the finance committee have to agree. The claim's own unit
 * is asked. Interest of half a percent for each full month (§§ 234, 238 AO) is FEEL. Each instalment is watched month
 * by month; a missed one brings a reminder and then the revocation (§ 131 (2) no. 1 AO) and enforcement. While the
 * application is examined nothing is stopped by law: late fees (§ 240 AO) run on, and the letters say so.
 */
export default defineProcedure({
  ...taxOffice,
  key: 'stundung-abgaben',
  name: 'Stundung oder Ratenzahlung städtischer Forderungen',
  kind: 'exemption',
  initiation: 'application',
  unit: '20.3',
  filePlan: '20.30.30',
  certainty: { filePlan: { evidence: 'assumed' } },
  leika: [],
  legalBasis: ['§ 222 AO', '§ 11 NKAG', '§§ 234, 238, 240, 241 AO', '§ 131 Abs. 2 AO', '§ 32 KomHKVO'],
  audience: ['citizen', 'company'],
  keywords: ['später bezahlen', 'in Raten abzahlen', 'Mahnung von der Stadt', 'Zahlungsaufschub'],
  online: null,
  form,
  exceptions: [
    {
      rule: 'refusal-without-hearing',
      path: 'issued.default',
      reason:
        'Der Bescheid hat den Widerruf bei Zahlungsverzug vorbehalten, und die Mahnung hat ihn angekündigt.',
      legalBasis: '§ 91 Abs. 2 AO, § 131 Abs. 2 Satz 1 Nr. 1 AO',
    },
  ],
  evidence: [
    { name: 'income', label: 'Einkommensnachweise der letzten drei Monate' },
    { name: 'accounts', label: 'Kontoauszüge oder betriebswirtschaftliche Auswertung' },
  ],
  fee: noFee,
  remedy: directActionRemedy({
    law: 'AO',
    effect:
      'Die Klage schiebt die Zahlung nicht auf; Säumniszuschläge entstehen weiter (§ 240 der Abgabenordnung).',
  }),
  clocks: {
    replyPeriod: taxReplyPeriod,
    hearingPeriod: chargeHearingPeriod,
    remedyPeriod: directActionPeriod('facts.noticeDispatch', 'AO'),
    refusalRemedyPeriod: directActionPeriod('facts.refusalDispatch', 'AO'),
    revocationRemedyPeriod: directActionPeriod('facts.revocationDispatch', 'AO'),
    processingTarget: processingTarget({
      period: 'P3W',
      pausesIn: ['submitted.awaitingApplicant', 'checked.hearing'],
    }),
    claimOwnerPeriod: {
      label: 'Äußerung des festsetzenden Bereichs',
      kind: 'setByAuthority',
      legalBasis: '§ 32 KomHKVO, Dienstanweisung (zu bestätigen)',
      bound: 'authority',
      start: { rule: 'event' },
      period: 'P1W',
    },
    instalmentDue: {
      label: 'Nächste Rate',
      kind: 'setByAuthority',
      legalBasis: '§ 222 AO, Stundungsbescheid',
      bound: 'party',
      start: { rule: 'event', on: 'facts.nextDue' },
      period: 'P3D',
      warnings: [{ before: 'P1D', to: 'clerk' }],
    },
    reminderPeriod: {
      label: 'Nachfrist für die Rate',
      kind: 'setByAuthority',
      legalBasis: '§ 131 Abs. 2 Satz 1 Nr. 1 AO',
      bound: 'party',
      start: { rule: 'event' },
      period: 'P2W',
    },
  },
  documents,
  events: {
    ...directActionEvents,
    statement: statementEvent,
    withdraw: withdrawEvent,
    supplement: supplementEvent([
      { name: 'income', label: 'Monatliche Einnahmen', type: 'money', min: 0, max: 1000000000 },
      { name: 'offer', label: 'Angebotene Monatsrate', type: 'money', min: 100, max: 100000000 },
    ]),
    ownerStatement: {
      label: 'Äußerung des festsetzenden Bereichs eintragen',
      by: ['clerk', 'authority'],
      fields: [{ name: 'text', label: 'Äußerung', type: 'longText', maxLength: 2000, required: true }],
    },
  },
  publicStatus: {
    ...chargeStatuses,
    litigation: litigationStatus,
    deferred: {
      de: 'Gestundet',
      easy: 'Sie dürfen Ihre Schulden in Raten zahlen.',
      en: 'Deferred',
      actor: 'applicant',
      next: 'Zahlen Sie jede Rate pünktlich. Eine fehlende Rate beendet die Stundung.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: reliefIntake({
        post: 'cashier',
        task: 'Forderung, Fälligkeit und Nachweise zu Einkommen und Ausgaben prüfen',
      }),
      checked: {
        meta: { label: 'In Prüfung', status: 'inReview' },
        on: withdrawal,
        initial: 'gate',
        states: {
          gate: {
            meta: { label: 'Stundbarkeit', status: 'inReview' },
            always: ways([
              {
                to: 'hearing',
                when: 'form.claim = "withheld"',
                then: [
                  set(
                    'decision',
                    '{"reason": "Beträge, die für andere einbehalten und abzuführen sind, werden nicht gestundet (§ 222 Satz 3 und 4 AO)."}',
                  ),
                ],
              },
              { to: 'ownerNote' },
            ]),
          },
          ownerNote: transmissionState({
            id: 'ownerNote',
            state: 'Festsetzender Bereich wird gefragt',
            status: 'waitingForOthers',
            receivers: '["Festsetzender Bereich zum Kassenzeichen " + form.cashReference]',
            legalBasis: '§ 30 Abs. 4 Nr. 1 AO, § 32 KomHKVO',
            to: 'awaitingOwner',
          }),
          awaitingOwner: {
            meta: { label: 'Wartet auf den festsetzenden Bereich', status: 'waitingForOthers' },
            on: { ownerStatement: ways('decision', ['record']) },
            after: { claimOwnerPeriod: 'decision' },
          },
          ...reliefDecision({
            post: 'cashier',
            task: 'Erhebliche Härte, Stundungswürdigkeit und Gefährdung des Anspruchs prüfen',
            legalBasis: '§§ 5, 222 AO',
            fields: plan,
            granted: 'interest',
            grantLabel: 'Stunden',
          }),
          interest: {
            meta: { label: 'Stundungszinsen', status: 'inReview' },
            always: ways([
              {
                to: '#case.approved',
                then: [
                  set(
                    'interest',
                    'if facts.granted.waiveInterest then 0 else floor(floor(form.amount / 5000) * 5000 * (facts.granted.months - 1) / 400)',
                  ),
                ],
              },
            ]),
          },
        },
      },
      approved: {
        meta: { label: 'Wertgrenzen und Zeichnung', status: 'decided' },
        initial: 'limit',
        states: {
          limit: {
            meta: { label: 'Wertgrenze', status: 'decided' },
            always: ways([{ to: 'committee', when: 'form.amount > 25000000' }, { to: 'signature' }]),
          },
          committee: taskState({
            id: 'committee',
            state: 'Zustimmung der politischen Gremien',
            status: 'decided',
            task: 'Stundung oberhalb der Wertgrenze dem Verwaltungsausschuss vorlegen und Beschluss eintragen',
            post: 'lead',
            legalBasis: '§ 58 Abs. 1 NKomVG, Hauptsatzung LHH (Wertgrenze zu bestätigen)',
            outcomes: {
              agreed: { label: 'Zugestimmt', to: 'signature' },
              declined: {
                label: 'Nicht zugestimmt',
                adverse: true,
                to: [{ to: '#case.checked.hearing', then: [set('decision', '{reason: event.reason}')] }],
              },
            },
          }),
          signature: taskState({
            id: 'signature',
            state: 'Zeichnung',
            status: 'decided',
            task: 'Stundungsbescheid zeichnen',
            post: 'lead',
            notBy: ['decision'],
            outcomes: {
              signed: { label: 'Gezeichnet', to: '#case.issued' },
              returned: { label: 'Zurück zur Prüfung', adverse: true, to: '#case.checked.decision' },
            },
          }),
        },
      },
      issued: {
        meta: { label: 'Gestundet', status: 'deferred' },
        initial: 'notice',
        states: {
          notice: actionNotice({
            label: 'Stundungsbescheid',
            status: ['decided', 'deferred'],
            document: 'notice',
            prefix: 'notice',
            clock: 'remedyPeriod',
            entry: [set('nextDue', 'facts.granted.firstDue'), set('paidMonths', '0')],
            upheld: { to: '#case.checked.decision' },
            onDone: 'instalment',
          }),
          instalment: taskState(
            {
              id: 'instalment',
              state: 'Rate wird erwartet',
              status: 'deferred',
              task: 'Eingang der Monatsrate prüfen und buchen',
              post: 'cashier',
              notBy: ['signature'],
              legalBasis: '§ 42 Abs. 5 KomHKVO',
              outcomes: {
                paid: {
                  label: 'Rate eingegangen',
                  fields: [brief.day('receivedOn', 'Eingegangen am', { notAfter: 'today' })],
                  to: [
                    { to: '#case.closed', when: 'facts.paidMonths + 1 >= facts.granted.months' },
                    {
                      to: 'nextInstalment',
                      then: [
                        set('paidMonths', 'facts.paidMonths + 1'),
                        set('nextDue', 'string(date(facts.nextDue) + duration("P1M"))'),
                      ],
                    },
                  ],
                },
                settled: { label: 'Gesamte Restschuld eingegangen', to: '#case.closed' },
              },
            },
            { after: { instalmentDue: 'reminding' } },
          ),
          // Leaving and entering again opens the next task and starts its clock.
          nextInstalment: {
            meta: { label: 'Nächste Rate', status: 'deferred' },
            always: 'instalment',
          },
          reminding: {
            meta: { label: 'Rate überfällig', status: 'deferred' },
            initial: 'letter',
            states: {
              letter: documentState({
                id: 'reminder',
                state: 'Erinnerung wird erstellt',
                status: 'deferred',
                document: 'reminder',
                to: 'dispatch',
              }),
              dispatch: dispatchState({
                id: 'reminderDispatch',
                state: 'Erinnerung geht hinaus',
                status: 'deferred',
                document: 'reminder',
                to: 'grace',
              }),
              grace: taskState(
                {
                  id: 'grace',
                  state: 'Nachfrist läuft',
                  status: 'deferred',
                  task: 'Eingang der überfälligen Rate prüfen',
                  post: 'cashier',
                  notBy: ['decision'],
                  outcomes: {
                    paid: {
                      label: 'Nachgezahlt',
                      to: [
                        {
                          to: '#case.issued.instalment',
                          then: [
                            set('paidMonths', 'facts.paidMonths + 1'),
                            set('nextDue', 'string(date(facts.nextDue) + duration("P1M"))'),
                          ],
                        },
                      ],
                    },
                  },
                },
                { after: { reminderPeriod: '#case.issued.default' } },
              ),
            },
          },
          default: taskState({
            id: 'default',
            state: 'Rate trotz Nachfrist offen',
            status: 'deferred',
            task: 'Über den Widerruf der Stundung entscheiden',
            post: 'lead',
            legalBasis: '§ 131 Abs. 2 Satz 1 Nr. 1 AO',
            outcomes: {
              revoke: {
                label: 'Stundung widerrufen',
                adverse: true,
                fields: [
                  {
                    name: 'balance',
                    label: 'Restschuld',
                    type: 'money',
                    min: 1,
                    max: 10000000000,
                    required: true,
                  },
                ],
                to: '#case.revoked',
              },
              adjust: {
                label: 'Ratenplan anpassen',
                to: [{ to: 'instalment', then: [set('nextDue', 'event.nextDue')] }],
                fields: [{ name: 'nextDue', label: 'Nächste Rate fällig am', type: 'date', required: true }],
              },
            },
          }),
        },
      },
      revoked: actionNotice({
        label: 'Stundung widerrufen',
        status: ['decided', 'rejected'],
        document: 'revocation',
        prefix: 'revocation',
        clock: 'revocationRemedyPeriod',
        entry: [conclude('revoked')],
        upheld: { to: '#case.issued.instalment', then: [conclude('closed')] },
        then: {
          enforcement: transmissionState({
            id: 'enforcement',
            state: 'Vollstreckungsersuchen',
            status: 'rejected',
            receivers: '["Landeshauptstadt Hannover, Stadtkasse, Vollstreckung"]',
            legalBasis: '§§ 2 bis 4 NVwVG',
            to: 'done',
          }),
        },
      }),
      rejected: actionNotice({
        label: 'Abgelehnt',
        status: ['decided', 'rejected'],
        document: 'refusal',
        prefix: 'refusal',
        clock: 'refusalRemedyPeriod',
        entry: [conclude('rejected')],
        upheld: { to: '#case.checked.decision', then: [conclude('closed')] },
      }),
      ...endings('closed', 'withdrawn'),
    },
  },
});
