import {
  actionNotice,
  brief,
  chargeHearingPeriod,
  chargeNotice,
  chargeOrder,
  chargeStatuses,
  conclude,
  defineProcedure,
  directActionEvents,
  directActionPeriod,
  directActionRemedy,
  endings,
  gate,
  informationEvent,
  informationPeriod,
  informationRequest,
  litigationStatus,
  plainNotice,
  processingTarget,
  reliefDecision,
  reliefHearingLetter,
  reliefIntake,
  reliefRequestLetter,
  set,
  statementEvent,
  supplementEvent,
  taskState,
  taxReplyPeriod,
  ways,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';
import { noFee, taxOffice, taxpayer } from './taxpayer.js';

const YEARLY = 132;
const subject = 'Ihrem Antrag auf Ermäßigung der Hundesteuer';

/**
 * Ermäßigung der Hundesteuer: half the tax for the first dog of a household that lives on social benefits. Where the
 * exemption (`hundesteuer-befreiung`) hangs on the dog, the reduction hangs on the keeper's notice of benefits.
 *
 * Peculiar: three bounds are the by-law's and computed from the form – one dog, no dangerous one, from the month after the
 * application – so that who fails them comes to the refusal by way of the hearing, whatever the means. The notice may be
 * shown or asked for at the social office, there only with the keeper's consent, because tax and social secrecy meet (§ 30
 * AO, § 67d SGB X). The new amount is half the tax by months of the year. It lasts as long as the benefits are granted: a
 * month before their end the keeper is asked for the follow-up notice (`followUp`); without it the full tax returns by an
 * amended assessment (§ 175 (1) no. 2 AO). Discretion has no place here; hardship beyond it is a remission of its own.
 */
export default defineProcedure({
  ...taxOffice,
  key: 'hundesteuer-ermaessigung',
  name: 'Ermäßigung der Hundesteuer',
  kind: 'exemption',
  initiation: 'application',
  filePlan: '22.40.15',
  certainty: {
    filePlan: { evidence: 'assumed' },
    legalBasis: { evidence: 'assumed', source: 'Ermäßigungsgründe der Satzung zu bestätigen' },
  },
  leika: ['99102013149000'],
  legalBasis: [
    '§ 3 NKAG',
    '§ 11 NKAG',
    'Hundesteuersatzung LHH (Steuerermäßigungen)',
    '§§ 90, 91, 175 Abs. 1 Nr. 2 AO',
  ],
  audience: ['citizen'],
  keywords: ['weniger für den Hund zahlen', 'Bürgergeld Hund', 'HannoverAktivPass Hund', 'Rente und Hund'],
  online: null,
  form: {
    sections: [
      { title: 'Halterin oder Halter', fields: taxpayer },
      {
        title: 'Hund',
        fields: [
          brief.text('dogName', 'Rufname', 60),
          brief.text('tag', 'Nummer der Hundesteuermarke', 20),
          brief.count('dogs', 'Hunde im Haushalt', 20, { min: 1 }),
          brief.yes('dangerous', 'Der Hund ist als gefährlich festgestellt (§ 7 NHundG)'),
        ],
      },
      {
        title: 'Leistungen',
        fields: [
          brief.pick('benefit', 'Der Haushalt lebt überwiegend von', {
            sgb2: 'Bürgergeld (SGB II)',
            sgb12: 'Grundsicherung oder Hilfe zum Lebensunterhalt (SGB XII)',
            asylum: 'Leistungen nach dem AsylbLG',
            housing: 'Wohngeld oder Kinderzuschlag',
          }),
          brief.day('benefitUntil', 'Bescheid gilt bis', { notBefore: 'today' }),
          brief.pick('proof', 'Nachweis', {
            enclosed: 'Bescheid liegt bei',
            ask: 'Bitte beim Amt für Soziales erfragen',
          }),
          brief.yes('consent', 'Ich willige in die Anfrage beim Amt für Soziales ein', {
            when: 'form.proof = "ask"',
          }),
        ],
      },
    ],
    plausibility: [
      {
        holds: 'form.proof = "enclosed" or form.consent = true',
        message: 'Ohne Einwilligung brauchen wir den Bescheid von Ihnen.',
        field: 'consent',
      },
      {
        holds: 'form.proof = "enclosed" or form.benefit = "sgb12" or form.benefit = "asylum"',
        message: 'Das Amt für Soziales kann nur über eigene Leistungen Auskunft geben.',
        field: 'proof',
      },
    ],
  },
  evidence: [
    { name: 'notice', label: 'Aktueller Leistungsbescheid, alle Seiten', when: 'form.proof = "enclosed"' },
  ],
  fee: noFee,
  remedy: directActionRemedy({
    law: 'AO',
    effect: 'Die festgesetzte Hundesteuer ist bis zu einer anderen Entscheidung in voller Höhe zu zahlen.',
  }),
  clocks: {
    replyPeriod: taxReplyPeriod,
    hearingPeriod: chargeHearingPeriod,
    socialPeriod: informationPeriod('Auskunft des Amts für Soziales', '§ 67d SGB X, § 93 AO'),
    remedyPeriod: directActionPeriod('facts.noticeDispatch', 'AO'),
    refusalRemedyPeriod: directActionPeriod('facts.refusalDispatch', 'AO'),
    processingTarget: processingTarget({
      period: 'P6W',
      pausesIn: ['submitted.awaitingApplicant', 'checked.social', 'checked.hearing'],
    }),
    followUpDue: {
      label: 'Folgebescheid anfordern',
      kind: 'target',
      legalBasis: 'Hundesteuersatzung LHH',
      bound: 'authority',
      start: { rule: 'start-of-day', on: 'string(date(facts.until) - duration("P1M"))' },
      period: 'P1D',
    },
    benefitEnd: {
      label: 'Ende der Ermäßigung',
      kind: 'statutory',
      legalBasis: 'Hundesteuersatzung LHH',
      bound: 'party',
      start: { rule: 'start-of-day', on: 'facts.until' },
      period: 'P1D',
      endMoves: false,
      extension: 'never',
    },
  },
  documents: {
    request: reliefRequestLetter(subject),
    hearing: reliefHearingLetter(subject),
    notice: plainNotice(
      'Geänderter Hundesteuerbescheid: Ermäßigung',
      'certification',
      'die Hundesteuer für {form.dogName} (Marke {form.tag}) wird ab {facts.granted.from} auf die Hälfte ermäßigt. Für das laufende Jahr sind statt {euro(facts.fullTax)} noch {euro(facts.reducedTax)} zu zahlen.',
      'Die Ermäßigung endet mit Ablauf des {facts.until}. Legen Sie vorher den Folgebescheid vor. Enden die Leistungen früher, teilen Sie das unverzüglich mit (§ 153 Abs. 2 AO).',
    ),
    refusal: plainNotice(
      'Ihr Antrag auf Ermäßigung der Hundesteuer',
      'finalDecision',
      'Ihr Antrag auf Ermäßigung der Hundesteuer wird abgelehnt.',
      'Gründe: {facts.finalDecision.reason}',
    ),
  },
  events: {
    ...directActionEvents,
    statement: statementEvent,
    withdraw: withdrawEvent,
    socialInformation: informationEvent('Auskunft des Amts für Soziales eintragen'),
    supplement: supplementEvent([
      brief.day('benefitUntil', 'Bescheid gilt bis', { required: false }),
      brief.text('tag', 'Nummer der Marke', 20, { required: false }),
    ]),
    followUpNotice: {
      label: 'Folgebescheid vorlegen',
      by: ['applicant', 'clerk'],
      fields: [brief.day('until', 'Gilt bis', { notBefore: 'today' })],
    },
    benefitCeased: {
      label: 'Ende der Leistungen oder Abmeldung des Hundes mitteilen',
      by: ['applicant', 'clerk', 'authority'],
      fields: [brief.day('on', 'Seit', { notAfter: 'today' })],
    },
  },
  publicStatus: {
    ...chargeStatuses,
    litigation: litigationStatus,
    reduced: {
      de: 'Ermäßigt',
      easy: 'Sie zahlen nur die halbe Hundesteuer.',
      en: 'Reduced',
      actor: 'applicant',
      next: 'Schicken Sie uns den neuen Leistungsbescheid, bevor der alte endet.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: reliefIntake({ task: 'Marke, Kassenzeichen und Leistungsbescheid prüfen' }),
      checked: {
        meta: { label: 'Prüfung der Ermäßigung', status: 'inReview' },
        on: withdrawal,
        initial: 'bounds',
        states: {
          bounds: gate('Grenzen der Satzung', 'inReview', [
            {
              to: 'hearing',
              when: 'form.dangerous = true',
              then: [
                set(
                  'decision',
                  '{"reason": "Für einen als gefährlich festgestellten Hund wird die Steuer nicht ermäßigt."}',
                ),
              ],
            },
            {
              to: 'hearing',
              when: 'form.dogs > 1',
              then: [
                set(
                  'decision',
                  '{"reason": "Ermäßigt wird nur, wenn im Haushalt ein einziger Hund gehalten wird."}',
                ),
              ],
            },
            { to: 'social' },
          ]),
          social: {
            ...informationRequest({
              id: 'social',
              label: 'Leistungsbezug',
              receivers: '["Soziales (OE 50.1)"]',
              legalBasis: '§ 67d SGB X, § 93 AO mit Einwilligung',
              clock: 'socialPeriod',
              needed: '(form.proof = "ask")',
            }),
            onDone: 'decision',
          },
          ...reliefDecision({
            task: 'Leistungsbezug und Dauer aus Bescheid oder Auskunft feststellen',
            legalBasis: 'Hundesteuersatzung LHH (Steuerermäßigungen)',
            fields: [
              brief.day('from', 'Ermäßigt ab (Erster des Folgemonats)'),
              brief.day('until', 'Leistung bewilligt bis', { notBefore: 'today' }),
            ],
            granted: 'reckoning',
          }),
          reckoning: {
            meta: { label: 'Halbe Steuer', status: 'inReview' },
            always: ways([
              {
                to: '#case.approved',
                then: [
                  set('until', 'facts.granted.until'),
                  set('fullTax', `${YEARLY}00`),
                  set('halfMonths', '13 - date(facts.granted.from).month'),
                  set('reducedTax', `floor(${YEARLY}00 - ${YEARLY}00 / 12 / 2 * facts.halfMonths)`),
                ],
              },
            ]),
          },
        },
      },
      approved: {
        meta: { label: 'Absetzung', status: 'assessing' },
        initial: 'certification',
        states: chargeOrder({
          what: 'Ermäßigung der Hundesteuer auf die Hälfte',
          reckonedIn: ['decision', 'finalDecision'],
          reassess: '#case.checked.decision',
          ordered: '#case.issued',
          credit: true,
        }),
      },
      issued: chargeNotice({
        label: 'Ermäßigungsbescheid',
        posting: 'Hälfte der Hundesteuer ab Beginn vom Soll absetzen, Überzahlung erstatten',
        reassess: '#case.checked.decision',
        sent: 'reduced',
        then: {
          reduced: {
            meta: { label: 'Ermäßigung läuft', status: 'reduced' },
            on: {
              benefitCeased: ways('fullTax', ['record']),
              followUpNotice: ways('prolonging', ['record']),
            },
            after: { followUpDue: 'followUp' },
          },
          followUp: taskState(
            {
              id: 'followUp',
              state: 'Folgebescheid fehlt noch',
              status: 'reduced',
              task: 'Halterin oder Halter an den Folgebescheid erinnern',
              post: 'clerk',
              target: 'P14D',
              outcomes: { reminded: { label: 'Erinnert', to: 'ending' } },
            },
            { on: { followUpNotice: ways('prolonging', ['record']) } },
          ),
          ending: {
            meta: { label: 'Bis zum Ende der Leistungen', status: 'reduced' },
            on: {
              benefitCeased: ways('fullTax', ['record']),
              followUpNotice: ways('prolonging', ['record']),
            },
            after: { benefitEnd: 'fullTax' },
          },
          prolonging: taskState({
            id: 'prolonging',
            state: 'Folgebescheid',
            status: 'reduced',
            task: 'Folgebescheid prüfen und neues Ende vormerken',
            post: 'clerk',
            target: 'P7D',
            legalBasis: 'Hundesteuersatzung LHH',
            outcomes: {
              prolonged: {
                label: 'Leistung läuft weiter',
                to: [{ to: 'reduced', then: [set('until', 'facts.followUpNotice.until')] }],
              },
              noMore: { label: 'Leistung reicht nicht mehr aus', adverse: true, to: 'fullTax' },
            },
          }),
          fullTax: taskState({
            id: 'fullTax',
            state: 'Volle Steuer ab dem Folgemonat',
            status: 'reduced',
            task: 'Änderungsverfahren zur Hundesteuer einleiten oder Abmeldung feststellen',
            post: 'clerk',
            legalBasis: '§ 175 Abs. 1 Satz 1 Nr. 2 AO',
            outcomes: {
              started: {
                label: 'Änderung eingeleitet',
                to: 'done',
                fields: [brief.text('reference', 'Aktenzeichen', 60)],
              },
              deregistered: { label: 'Hund ist abgemeldet', to: 'done' },
            },
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
