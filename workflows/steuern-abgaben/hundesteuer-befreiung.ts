import {
  actionNotice,
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
  litigationStatus,
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

const grounds = [
  { value: 'assistance', label: 'Blinden- oder Assistenzhund (Merkzeichen Bl, Gl, aG, H)' },
  { value: 'rescue', label: 'geprüfter Rettungshund, für den Katastrophenschutz zur Verfügung' },
  { value: 'service', label: 'Diensthund, dessen Haltung aus öffentlichen Mitteln bezahlt wird' },
  { value: 'shelter', label: 'aus einem Tierheim in Hannover übernommen (befristet)' },
] as const;

/**
 * Befreiung von der Hundesteuer: bound by the by-law, given for one dog and one ground, from the month of application.
 *
 * Peculiar: each ground has its own proof and its own end. Assistance dogs hang on the pass for the disabled and expire
 * with it; rescue dogs need a yearly certificate of readiness, otherwise the exemption ends; a shelter dog is free for a
 * fixed time that needs no discretion (`validUntil` by FEEL). A dangerous dog is never exempt: FEEL leads it to the
 * refusal. While the exemption runs the case watches it: proof falls due, the ground ceases (§ 153 (2) AO), and the end
 * starts the tax again by an amended assessment in `hundesteuer-aendern`.
 */
export default defineProcedure({
  ...taxOffice,
  key: 'hundesteuer-befreiung',
  name: 'Befreiung von der Hundesteuer',
  kind: 'exemption',
  initiation: 'application',
  filePlan: '22.40.13',
  certainty: { filePlan: { evidence: 'assumed' }, 'clocks.proofDue.period': { evidence: 'assumed' } },
  leika: ['99102013010000'],
  legalBasis: [
    '§ 3 NKAG',
    '§ 11 NKAG',
    'Hundesteuersatzung LHH (Steuerbefreiungen)',
    '§§ 90, 91, 153 Abs. 2 AO',
  ],
  audience: ['citizen'],
  keywords: [
    'Blindenhund',
    'Assistenzhund',
    'Rettungshund',
    'Therapiehund keine Abgabe',
    'Tierheimhund steuerfrei',
  ],
  online: null,
  form: {
    sections: [
      { title: 'Halterin oder Halter', fields: taxpayer },
      {
        title: 'Der Hund',
        fields: [
          { name: 'dogName', label: 'Rufname', type: 'text', maxLength: 60, required: true },
          { name: 'tag', label: 'Nummer der Hundesteuermarke', type: 'text', maxLength: 20, required: true },
          { name: 'chip', label: 'Transpondernummer', type: 'text', maxLength: 15, pattern: '[0-9]{15}' },
        ],
      },
      {
        title: 'Grund der Befreiung',
        fields: [
          { name: 'ground', label: 'Grund', type: 'choice', required: true, options: grounds },
          {
            name: 'passValidUntil',
            label: 'Schwerbehindertenausweis gültig bis (leer, wenn unbefristet)',
            type: 'date',
            when: 'form.ground = "assistance"',
          },
          {
            name: 'examinedOn',
            label: 'Letzte Prüfung des Rettungshundes',
            type: 'date',
            when: 'form.ground = "rescue"',
            required: true,
            notAfter: 'today',
          },
          {
            name: 'organisation',
            label: 'Rettungsorganisation oder Dienststelle',
            type: 'text',
            maxLength: 160,
            when: 'form.ground in ("rescue", "service")',
            required: true,
          },
          {
            name: 'takenOverOn',
            label: 'Aus dem Tierheim übernommen am',
            type: 'date',
            when: 'form.ground = "shelter"',
            required: true,
            notAfter: 'today',
          },
        ],
      },
    ],
  },
  evidence: [
    { name: 'pass', label: 'Schwerbehindertenausweis', when: 'form.ground = "assistance"' },
    {
      name: 'examination',
      label: 'Prüfungszeugnis, nicht älter als zwei Jahre',
      when: 'form.ground = "rescue"',
    },
    { name: 'service', label: 'Bescheinigung der Dienststelle', when: 'form.ground = "service"' },
    { name: 'shelter', label: 'Übernahmevertrag des Tierheims', when: 'form.ground = "shelter"' },
  ],
  fee: noFee,
  remedy: directActionRemedy({
    law: 'AO',
    effect: 'Die festgesetzte Hundesteuer ist bis zu einer anderen Entscheidung weiter zu zahlen.',
  }),
  clocks: {
    replyPeriod: taxReplyPeriod,
    hearingPeriod: chargeHearingPeriod,
    remedyPeriod: directActionPeriod('facts.noticeDispatch', 'AO'),
    refusalRemedyPeriod: directActionPeriod('facts.refusalDispatch', 'AO'),
    processingTarget: processingTarget({
      period: 'P6W',
      pausesIn: ['submitted.awaitingApplicant', 'checked.hearing'],
    }),
    expiry: {
      label: 'Ende der Befreiung',
      kind: 'statutory',
      legalBasis: 'Hundesteuersatzung LHH',
      bound: 'party',
      start: { rule: 'start-of-day', on: 'facts.validUntil' },
      period: 'P1D',
      endMoves: false,
      warnings: [{ before: 'P1M', to: 'clerk' }],
    },
    proofDue: {
      label: 'Jährlicher Nachweis der Einsatzfähigkeit',
      kind: 'setByAuthority',
      legalBasis: 'Hundesteuersatzung LHH',
      bound: 'party',
      start: { rule: 'event' },
      period: 'P1Y',
    },
  },
  documents: {
    request: reliefRequestLetter('Ihrem Antrag auf Befreiung von der Hundesteuer'),
    hearing: reliefHearingLetter('Ihrem Antrag auf Befreiung von der Hundesteuer'),
    notice: {
      kind: 'notice',
      title: 'Befreiung von der Hundesteuer',
      signedBy: 'certification',
      remedy: true,
      blocks: [
        {
          type: 'paragraph',
          text: 'für {form.dogName} (Marke {form.tag}) wird ab dem {facts.granted.from} keine Hundesteuer erhoben.',
        },
        {
          type: 'paragraph',
          text: 'Die Befreiung endet mit Ablauf des {facts.validUntil}.',
          when: 'facts.validUntil != null',
        },
        {
          type: 'paragraph',
          text: 'Weisen Sie jährlich nach, dass der Hund weiter einsatzfähig ist; ohne den Nachweis endet die Befreiung.',
          when: 'form.ground = "rescue"',
        },
        {
          type: 'paragraph',
          text: 'Fällt der Grund weg, teilen Sie das bitte unverzüglich mit (§ 153 Abs. 2 AO). Die Marke bleibt gültig.',
        },
      ],
    },
    refusal: {
      kind: 'notice',
      title: 'Ihr Antrag auf Befreiung von der Hundesteuer',
      signedBy: 'finalDecision',
      remedy: true,
      blocks: [
        { type: 'paragraph', text: 'Ihr Antrag auf Befreiung von der Hundesteuer wird abgelehnt.' },
        { type: 'paragraph', text: 'Gründe: {facts.finalDecision.reason}' },
      ],
    },
  },
  events: {
    ...directActionEvents,
    statement: statementEvent,
    withdraw: withdrawEvent,
    supplement: supplementEvent([
      { name: 'tag', label: 'Nummer der Hundesteuermarke', type: 'text', maxLength: 20 },
      { name: 'examinedOn', label: 'Letzte Prüfung', type: 'date', notAfter: 'today' },
    ]),
    groundCeased: {
      label: 'Wegfall des Befreiungsgrunds mitteilen',
      by: ['applicant', 'clerk', 'authority'],
      fields: [
        { name: 'on', label: 'Weggefallen am', type: 'date', required: true, notAfter: 'today' },
        {
          name: 'cause',
          label: 'Grund (auch: Hund abgemeldet)',
          type: 'text',
          maxLength: 300,
          required: true,
        },
      ],
    },
    proof: { label: 'Nachweis der Einsatzfähigkeit vorlegen', by: ['applicant', 'clerk'] },
  },
  publicStatus: {
    ...chargeStatuses,
    litigation: litigationStatus,
    exempt: {
      de: 'Befreit',
      easy: 'Sie müssen für diesen Hund keine Hundesteuer zahlen.',
      en: 'Exempt',
      actor: 'nobody',
      next: 'Melden Sie sich, wenn der Grund der Befreiung wegfällt.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: reliefIntake({
        task: 'Kassenzeichen, Marke und Nachweis des Befreiungsgrunds prüfen',
        checked: '#case.checked',
      }),
      checked: {
        meta: { label: 'In Prüfung', status: 'inReview' },
        on: withdrawal,
        initial: 'danger',
        states: {
          danger: taskState({
            id: 'danger',
            state: 'Ausschluss gefährlicher Hunde',
            status: 'inReview',
            task: 'Im Steuerkonto und bei der Behörde nach § 7 NHundG prüfen, ob der Hund als gefährlich festgestellt ist',
            post: 'clerk',
            legalBasis: 'Hundesteuersatzung LHH, § 7 NHundG',
            outcomes: {
              harmless: { label: 'Nicht als gefährlich festgestellt', to: 'decision' },
              dangerous: {
                label: 'Als gefährlich festgestellt: anhören',
                adverse: true,
                to: [
                  {
                    to: 'hearing',
                    then: [set('decision', '{"outcome": "excluded", "reason": event.reason}')],
                  },
                ],
              },
            },
          }),
          ...reliefDecision({
            task: 'Befreiungsgrund nach der Satzung prüfen',
            legalBasis: 'Hundesteuersatzung LHH (Steuerbefreiungen)',
            fields: [{ name: 'from', label: 'Befreit ab (Monatserster)', type: 'date', required: true }],
            granted: 'duration',
          }),
          duration: {
            meta: { label: 'Dauer der Befreiung', status: 'inReview' },
            always: ways([
              {
                to: '#case.approved',
                when: 'form.ground = "shelter"',
                then: [set('validUntil', 'string(date(form.takenOverOn) + duration("P1Y"))')],
              },
              {
                to: '#case.approved',
                when: 'form.passValidUntil != null',
                then: [set('validUntil', 'form.passValidUntil')],
              },
              { to: '#case.approved', then: [set('validUntil', 'null')] },
            ]),
          },
        },
      },
      approved: {
        meta: { label: 'Absetzung der Steuer', status: 'assessing' },
        initial: 'certification',
        states: chargeOrder({
          what: 'Befreiung von der Hundesteuer',
          reckonedIn: ['decision', 'finalDecision'],
          reassess: '#case.checked.decision',
          ordered: '#case.issued',
          credit: true,
        }),
      },
      issued: chargeNotice({
        label: 'Befreiungsbescheid',
        posting: 'Hundesteuer ab Beginn der Befreiung vom Soll absetzen',
        reassess: '#case.checked.decision',
        sent: 'exempt',
        then: {
          exemption: {
            meta: { label: 'Befreiung läuft', status: 'exempt' },
            always: ways([
              { to: 'untilProof', when: 'form.ground = "rescue"' },
              { to: 'untilExpiry', when: 'facts.validUntil != null' },
              { to: 'unlimited' },
            ]),
          },
          untilExpiry: {
            meta: { label: 'Befristet befreit', status: 'exempt' },
            on: { groundCeased: ways('resumption', ['record']) },
            after: { expiry: 'resumption' },
          },
          untilProof: {
            meta: { label: 'Befreit, Nachweis jährlich', status: 'exempt' },
            on: {
              groundCeased: ways('resumption', ['record']),
              proof: [{ target: 'untilProof', reenter: true, actions: ['record'] }],
            },
            after: { proofDue: 'proofMissing' },
          },
          proofMissing: taskState(
            {
              id: 'proofMissing',
              state: 'Nachweis der Einsatzfähigkeit fehlt',
              status: 'exempt',
              task: 'Beim Halter nach dem Nachweis fragen und über das Ende der Befreiung befinden',
              post: 'clerk',
              outcomes: {
                shown: { label: 'Nachweis liegt vor', to: 'untilProof' },
                absent: {
                  label: 'Nicht nachgewiesen: Steuer beginnt wieder',
                  adverse: true,
                  to: 'resumption',
                },
              },
            },
            { on: { proof: ways('untilProof', ['record']) } },
          ),
          // Without an end of its own: the case is looked at as long as the dog is registered.
          unlimited: taskState(
            {
              id: 'review',
              state: 'Unbefristet befreit',
              status: 'exempt',
              task: 'Fortbestand des Befreiungsgrunds in der jährlichen Kontrolle prüfen',
              post: 'clerk',
              target: 'P365D',
              outcomes: {
                persists: { label: 'Besteht fort', to: 'exemption' },
                ceased: { label: 'Weggefallen', adverse: true, to: 'resumption' },
              },
            },
            { on: { groundCeased: ways('resumption', ['record']) } },
          ),
          resumption: taskState({
            id: 'resumption',
            state: 'Ende der Befreiung',
            status: 'exempt',
            task: 'Änderungsverfahren zur Hundesteuer einleiten oder Abmeldung feststellen',
            post: 'clerk',
            legalBasis: '§ 175 Abs. 1 Satz 1 Nr. 2 AO',
            outcomes: {
              started: {
                label: 'Änderungsverfahren eingeleitet',
                to: 'done',
                fields: [
                  { name: 'caseNumber', label: 'Aktenzeichen', type: 'text', maxLength: 60, required: true },
                ],
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
