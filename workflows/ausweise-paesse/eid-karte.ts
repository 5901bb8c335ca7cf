import {
  counter,
  counterRequest,
  defineProcedure,
  directActionEvents,
  directActionPeriod,
  directActionRemedy,
  endings,
  printedDocument,
  printingClocks,
  printingLetters,
  rescheduleEvent,
  set,
  taskState,
  uncollectedDocument,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';
import { aged, personFields, visit } from './applicant.js';
import { applicationStatus, identityService, paidFirst, refused } from './identity-service.js';
import { cardHandover, cardRetention, pinStates } from './personalausweis-law.js';
import { applicationClocks } from './identity-service.js';

/**
 * eID-Karte (§§ 1, 8 eIDKG): no identity card and no travel document but a chip for the online proof of identity, for
 * citizens of the Union and the EEA who are not German. No photograph, no prints, no signature are taken; the office compares the
 * face with the foreign passport and writes its data over.
 *
 * The law leaves three questions, all of fact: nationality of a member state, sixteen years, no German nationality beside
 * it. Who fails one is refused from their own statement, so there is no hearing (§ 28 (2) no. 3 VwVfG); whoever is German is
 * shown the identity card. Only one valid card at a time (§ 8 eIDKG): the former is blocked at the handover.
 */
export default defineProcedure({
  ...identityService,
  key: 'eid-karte',
  name: 'eID-Karte für Unionsbürger beantragen',
  filePlan: '33.12.10',
  leika: [],
  legalBasis: ['§ 1 eIDKG', '§ 8 eIDKG', '§ 1 PAuswGebV'],
  keywords: [
    'online ausweisen ohne deutschen Perso',
    'digitale Identität EU-Ausländer',
    'als Pole digital ausweisen',
    'Chipkarte für EU-Bürger',
  ],
  retention: { ...cardRetention, legalBasis: '§ 19 eIDKG', evidence: 'assumed' },
  certainty: { filePlan: { evidence: 'assumed' } },
  form: {
    sections: [
      { title: 'Person', fields: personFields },
      {
        title: 'Staatsangehörigkeit und Karte',
        fields: [
          {
            name: 'nationality',
            label: 'Staatsangehörigkeit in EU oder EWR',
            type: 'text',
            maxLength: 60,
            required: true,
          },
          {
            name: 'alsoGerman',
            label: 'Ich bin auch deutsche Staatsangehörige oder deutscher Staatsangehöriger',
            type: 'boolean',
            required: true,
          },
          {
            name: 'document',
            label: 'Pass oder Identitätskarte des Heimatstaats, Nummer',
            type: 'text',
            maxLength: 40,
            required: true,
          },
          {
            name: 'documentUntil',
            label: 'Gültig bis',
            type: 'date',
            required: true,
            notBefore: 'today',
          },
          { name: 'hasCard', label: 'Ich besitze schon eine eID-Karte', type: 'boolean' },
          {
            name: 'handover',
            label: 'Übergabe',
            type: 'choice',
            required: true,
            options: [
              { value: 'pickup', label: 'Abholung im Bürgeramt' },
              { value: 'posted', label: 'Versand an die Meldeanschrift (15 Euro)' },
            ],
          },
        ],
      },
      { title: 'Termin und Gebühr', fields: visit },
    ],
  },
  exceptions: [
    {
      rule: 'refusal-without-hearing',
      path: 'checked.examination',
      reason:
        'Der Antrag wird auf der Grundlage der eigenen Angaben abgelehnt; in eine bestehende Rechtsposition wird nicht eingegriffen.',
      legalBasis: '§ 28 Abs. 2 Nr. 3 VwVfG',
    },
  ],
  evidence: [
    {
      name: 'passport',
      label: 'Gültiger Pass oder Ausweis des Heimatstaats',
      legalBasis: '§ 8 Abs. 3 eIDKG',
    },
    { name: 'formerCard', label: 'Bisherige eID-Karte', when: 'form.hasCard = true' },
  ],
  fee: [
    {
      id: 'needy',
      legalBasis: '§ 1 PAuswGebV (Bedürftigkeit)',
      type: 'free',
      cents: '0',
      when: 'facts.exemption.outcome = "exempt"',
      evidence: 'derived',
    },
    {
      id: 'eid-card',
      legalBasis: '§ 1 PAuswGebV',
      type: 'fixed',
      cents: '3700 + (if form.handover = "posted" then 1500 else 0)',
      evidence: 'assumed',
    },
  ],
  remedy: directActionRemedy({}),
  clocks: {
    appointmentPeriod: applicationClocks.appointmentPeriod,
    paymentPeriod: applicationClocks.paymentPeriod,
    refusalActionPeriod: directActionPeriod('facts.refusalDispatch'),
    ...printingClocks('P4W'),
  },
  documents: {
    request: counterRequest('Ihre eID-Karte'),
    refusal: {
      kind: 'notice',
      title: 'Ablehnung Ihres Antrags auf eine eID-Karte',
      signedBy: 'examination',
      remedy: true,
      blocks: [
        { type: 'paragraph', text: 'Ihr Antrag auf eine eID-Karte wird abgelehnt.' },
        { type: 'heading', text: 'Gründe' },
        {
          type: 'paragraph',
          text: 'Die Karte erhält nur, wer nicht Deutscher ist (§ 1 Abs. 1 eIDKG). Sie können Ihren Personalausweis für den Identitätsnachweis nutzen.',
          when: 'facts.obstacle = "german"',
        },
        {
          type: 'paragraph',
          text: 'Die Karte wird erst ab 16 Jahren ausgestellt (§ 8 eIDKG).',
          when: 'facts.obstacle = "age"',
        },
        { type: 'paragraph', text: '{facts.examination.reason}', when: 'facts.examination.reason != null' },
      ],
    },
    ...printingLetters('Ihre eID-Karte', '§ 22 eIDKG'),
  },
  events: { withdraw: withdrawEvent, reschedule: rescheduleEvent, ...directActionEvents },
  publicStatus: applicationStatus,
  machine: {
    initial: 'submitted',
    states: {
      submitted: counter({
        task: 'Gesicht mit dem Ausweis des Heimatstaats vergleichen, Echtheit prüfen, Daten übernehmen',
        legalBasis: '§ 8 eIDKG',
        taken: {
          label: 'Antrag aufgenommen',
          to: [
            {
              to: '#case.checked.examination',
              when: 'form.alsoGerman = true',
              then: [set('obstacle', '"german"')],
            },
            {
              to: '#case.checked.examination',
              when: `not(${aged(16)})`,
              then: [set('obstacle', '"age"')],
            },
            { to: '#case.checked', then: [set('obstacle', '"none"')] },
          ],
        },
      }),
      checked: {
        meta: { label: 'In Prüfung', status: 'inReview' },
        on: withdrawal,
        initial: 'examination',
        states: {
          examination: taskState({
            id: 'examination',
            state: 'Prüfung der Voraussetzungen',
            status: 'inReview',
            task: 'Staatsangehörigkeit im Melderegister prüfen, eID-Karte-Register abfragen',
            post: 'clerk',
            target: 'P1D',
            legalBasis: '§ 1 Abs. 1, § 8 eIDKG',
            outcomes: {
              approve: {
                label: 'Auszustellen',
                // What excludes by law does so whatever the clerk thinks.
                to: [{ to: '#case.approved', when: 'facts.obstacle = "none"' }, { to: '#case.rejected' }],
              },
              refuse: { label: 'Voraussetzungen fehlen', adverse: true, to: '#case.rejected' },
            },
          }),
          recapture: taskState({
            id: 'recapture',
            state: 'Daten werden berichtigt',
            status: 'recapture',
            task: 'Beanstandete Daten mit dem Ausweis des Heimatstaats berichtigen',
            post: 'clerk',
            outcomes: { corrected: { label: 'Berichtigt', to: '#case.issued' } },
          }),
        },
      },
      approved: paidFirst('§ 1 PAuswGebV'),
      issued: printedDocument({
        noun: 'eID-Karte',
        orderBasis: '§ 10 eIDKG',
        recapture: '#case.checked.recapture',
        handoverBasis: '§ 8 eIDKG',
        handover: cardHandover,
        handedOver: [{ to: 'pinGate' }],
        postedByMaker: 'form.handover = "posted"',
        more: pinStates,
      }),
      uncollected: uncollectedDocument({ noun: 'eID-Karte', legalBasis: '§ 22 eIDKG' }),
      rejected: refused('eID-Karte abgelehnt', '#case.checked.examination'),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
