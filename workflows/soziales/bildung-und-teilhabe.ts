import {
  assistanceClocks,
  assistanceEvents,
  assistanceExceptions,
  assistanceLetters,
  assistanceMilestones,
  assistanceRefusal,
  assistanceService,
  brief,
  cooperation,
  cooperationStatuses,
  defineProcedure,
  gate,
  informationEvent,
  informationPeriod,
  informationRequest,
  payoutOnce,
  requestOutcome,
  set,
  supplementEvent,
  taskState,
  ways,
  withdrawalUnless,
  wrongOffice,
} from '@amtsweg/procedure';
import { form } from './bildung-und-teilhabe.form.js';

const asks = (item: string) => `list contains(form.items, "${item}")`;
const age = (years: number) => `date(form.birthDate) + duration("P${years}Y") > date(today)`;

/** What the law gives for the asking: each item by age, school and basic benefit (§ 34 SGB XII, § 6b BKGG). */
const admitted = `for i in form.items return if i = "club" and not(${age(18)}) then "" else if i != "club" and not(${age(25)}) then "" else if i in ("supplies", "transport", "tutoring") and form.place != "school" then "" else i`;

/**
 * Bildung und Teilhabe (§ 6b BKGG, § 34 SGB XII, § 3 (4) AsylbLG): a bundle of small benefits for children, tied to a basic benefit.
 * That benefit is the key: with Wohngeld, Kinderzuschlag, SGB XII or AsylbLG the city decides; with Bürgergeld the Jobcenter does.
 *
 * Each item has its own rule, reckoned from age and place: the club up to 18, all else up to 25; supplies, transport and tutoring only
 * at school; supplies are lump sums for August and February (§ 34 (3)). Tutoring alone needs a judgement, and the teachers make it:
 * the school confirms that it is necessary, no danger of repeating the year is needed (§ 34 (5)). Most is paid to
 * providers, trips, canteens, clubs, who bill the city or whose receipt is refunded (§ 34a, § 34b). It ends with the basic
 * benefit. Not a transition: the money for supplies of SGB XII families, which is paid without application (§ 34a (1)).
 */
export default defineProcedure({
  ...assistanceService,
  key: 'bildung-und-teilhabe',
  name: 'Leistungen für Bildung und Teilhabe',
  filePlan: '50.40.10',
  leika: [],
  legalBasis: ['§ 6b BKGG', '§§ 34 bis 34b SGB XII', '§ 3 Abs. 4 AsylbLG', '§ 28 SGB II'],
  keywords: [
    'Bildungspaket',
    'BuT',
    'Klassenfahrt bezahlen',
    'Nachhilfe bezahlen',
    'Mittagessen Schule',
    'Sportverein Kind Geld',
  ],
  certainty: {
    filePlan: { evidence: 'assumed' },
    'machine.checked.reckoning': {
      evidence: 'derived',
      source: 'Schulbedarf 2026: 130 und 65 Euro, Teilhabe 15 Euro im Monat',
    },
  },
  addressee: ['{form.parent}', '{form.address}'],
  form,
  evidence: [
    { name: 'basisNotice', label: 'Bewilligungsbescheid der Grundleistung' },
    { name: 'trip', label: 'Bestätigung der Schule oder Kita über die Fahrt', when: asks('trip') },
    { name: 'receipt', label: 'Zahlungsbeleg', when: 'form.advanced = true' },
  ],
  clocks: {
    ...assistanceClocks('P4W'),
    schoolPeriod: informationPeriod('Bestätigung der Schule zur Lernförderung', '§ 34 Abs. 5 SGB XII', 'P3W'),
    basisEnd: {
      label: 'Ende der Grundleistung',
      kind: 'statutory',
      legalBasis: '§ 6b Abs. 1 BKGG, § 34 Abs. 1 SGB XII',
      bound: 'authority',
      start: { rule: 'event', on: 'form.basisUntil' },
      period: 'P1D',
      endMoves: false,
    },
  },
  documents: {
    ...assistanceLetters('Bildung und Teilhabe', 'Die Leistung für Bildung und Teilhabe'),
    refusal: assistanceRefusal(
      'Bildung und Teilhabe',
      'Mit dem HannoverAktivPass gibt es für Kinder weitere Ermäßigungen.',
    ),
    grant: {
      kind: 'notice',
      title: 'Bildung und Teilhabe für {form.childName}',
      signedBy: 'order',
      remedy: true,
      blocks: [
        { type: 'paragraph', text: 'bis zum {form.basisUntil} bewilligen wir:' },
        {
          type: 'paragraph',
          text: 'Schulbedarf: 130 Euro zum 1. August und 65 Euro zum 1. Februar.',
          when: 'list contains(facts.admitted, "supplies")',
        },
        {
          type: 'paragraph',
          text: 'Fahrt: {euro(form.tripCost)}, die wirklichen Kosten.',
          when: 'list contains(facts.admitted, "trip")',
        },
        {
          type: 'paragraph',
          text: 'Schülerbeförderung zur nächstgelegenen Schule des Bildungsgangs.',
          when: 'list contains(facts.admitted, "transport")',
        },
        {
          type: 'paragraph',
          text: 'Lernförderung: {facts.tutoring.hours} Stunden in {facts.tutoring.subjects}.',
          when: 'facts.tutoring.hours != null',
        },
        {
          type: 'paragraph',
          text: 'Gemeinschaftliches Mittagessen ohne Eigenanteil.',
          when: 'list contains(facts.admitted, "lunch")',
        },
        {
          type: 'paragraph',
          text: 'Teilhabe: 15 Euro im Monat, auch angespart.',
          when: 'list contains(facts.admitted, "club")',
        },
        {
          type: 'paragraph',
          text: 'Nicht bewilligt: {facts.tutoring.reason}',
          when: 'facts.tutoring.outcome = "notNecessary"',
        },
      ],
    },
  },
  events: {
    ...assistanceEvents,
    schoolInformation: informationEvent('Bestätigung der Schule eintragen'),
    providerBilled: {
      label: 'Rechnung oder Beleg eintragen',
      by: ['clerk', 'applicant', 'authority'],
      fields: [
        brief.pick('item', 'Für', {
          trip: 'Fahrt',
          transport: 'Beförderung',
          tutoring: 'Lernförderung',
          lunch: 'Mittagessen',
          club: 'Teilhabe',
        }),
        { name: 'billed', label: 'Betrag', type: 'money', min: 1, max: 200000, required: true },
      ],
    },
    supplement: supplementEvent([
      brief.day('basisUntil', 'Grundleistung bewilligt bis', { required: false }),
      { name: 'tripCost', label: 'Kosten der Fahrt', type: 'money', min: 100, max: 200000 },
    ]),
  },
  publicStatus: {
    ...cooperationStatuses,
    bundle: {
      de: 'Bewilligt',
      easy: 'Ihr Kind kann mitmachen. Wir bezahlen die Rechnungen.',
      en: 'Granted',
      actor: 'applicant',
      next: 'Geben Sie den Bescheid beim Anbieter ab oder reichen Sie Belege ein.',
    },
  },
  exceptions: assistanceExceptions(['checked.decision']),
  machine: {
    initial: 'submitted',
    states: {
      submitted: cooperation({
        post: 'clerk',
        target: 'P5D',
        task: 'Bescheid der Grundleistung und Angaben zu Schule, Kita oder Verein prüfen',
        outcomes: { elsewhere: wrongOffice },
        standing: 'facts.grantDispatch != null',
      }),
      checked: {
        meta: { label: 'In Prüfung', status: 'inReview' },
        on: withdrawalUnless('facts.grantDispatch != null'),
        initial: 'reckoning',
        states: {
          reckoning: {
            ...gate('Grundleistung, Alter und Bausteine', 'inReview', [
              {
                to: '#case.transferred',
                when: 'form.basis = "sgb2"',
                then: [
                  set(
                    'formalCheck',
                    '{receiver: "Jobcenter Region Hannover", ground: "Mit Bürgergeld gehören Bildung und Teilhabe zum SGB II (§ 28 SGB II)."}',
                  ),
                ],
              },
              {
                to: '#case.rejected',
                when: 'count(facts.admitted) = 0 or date(form.basisUntil) < date(facts.receivedOn)',
              },
              { to: 'school', when: 'list contains(facts.admitted, "tutoring")' },
              { to: 'decision' },
            ]),
            entry: [
              set('admitted', `(${admitted})[item != ""]`),
              set(
                'refusalReason',
                'if date(form.basisUntil) < date(facts.receivedOn) then "Die Grundleistung ist nicht mehr bewilligt; ohne sie besteht kein Anspruch." else "Nach Alter und besuchter Einrichtung gehört keine der beantragten Leistungen zum Anspruch (§ 34 SGB XII)."',
              ),
            ],
          },
          school: {
            ...informationRequest({
              id: 'school',
              label: 'Schule: Ist Lernförderung erforderlich',
              receivers: '[form.institution]',
              legalBasis: '§ 34 Abs. 5 SGB XII, § 67a Abs. 2 SGB X',
              clock: 'schoolPeriod',
              needed: 'form.place = "school"',
            }),
            onDone: 'tutoring',
          },
          tutoring: taskState({
            id: 'tutoring',
            state: 'Lernförderung',
            status: 'inReview',
            task: 'Bestätigung auswerten: geeignet, zusätzlich erforderlich, schulisches Angebot reicht nicht',
            post: 'clerk',
            target: 'P5D',
            legalBasis: '§ 34 Abs. 5 SGB XII',
            outcomes: {
              necessary: {
                label: 'Erforderlich',
                to: 'decision',
                fields: [brief.text('subjects', 'Fächer'), brief.count('hours', 'Stunden', 80, { min: 1 })],
              },
              notNecessary: {
                label: 'Nicht erforderlich',
                adverse: true,
                to: [
                  {
                    to: 'decision',
                    then: [
                      set('admitted', 'facts.admitted[item != "tutoring"]'),
                      set('refusalReason', 'event.reason'),
                    ],
                  },
                ],
              },
              unclear: { ...requestOutcome, label: 'Bestätigung unvollständig' },
            },
          }),
          decision: taskState({
            id: 'decision',
            state: 'Entscheidung über die Bausteine',
            status: 'inReview',
            task: 'Zulässige Bausteine bewilligen; Einzelfälle prüfen (Kosten der Fahrt, nächstgelegene Schule)',
            post: 'clerk',
            target: 'P3D',
            legalBasis: '§ 34 SGB XII, § 6b BKGG',
            outcomes: {
              grant: {
                label: 'Bewilligen',
                to: [{ to: '#case.approved', when: 'count(facts.admitted) > 0' }, { to: '#case.rejected' }],
              },
              refuse: {
                label: 'Ablehnen',
                adverse: true,
                to: [{ to: '#case.rejected', then: [set('refusalReason', 'event.reason')] }],
              },
            },
          }),
        },
      },
      ...assistanceMilestones({
        back: '#case.checked.decision',
        status: 'bundle',
        inForce: 'Bildung und Teilhabe bewilligt',
        beside: {
          supplies: payoutOnce({
            id: 'suppliesPayment',
            task: 'Schulbedarf des laufenden Halbjahres auszahlen, das nächste zum Stichtag vormerken',
            status: 'bundle',
            due: 'list contains(facts.admitted, "supplies")',
          }),
          providers: {
            meta: { label: 'Abrechnung mit Anbietern und Eltern', status: 'bundle' },
            initial: 'open',
            states: {
              open: {
                meta: { label: 'Rechnungen und Belege bis zum Ende der Grundleistung', status: 'bundle' },
                on: {
                  providerBilled: ways(
                    [
                      { to: 'checking', when: 'list contains(facts.admitted, event.item)' },
                      { to: 'notCovered' },
                    ],
                    ['record'],
                  ),
                },
                after: { basisEnd: 'over' },
              },
              notCovered: taskState({
                id: 'notCovered',
                state: 'Rechnung für nicht bewilligten Baustein',
                status: 'bundle',
                task: 'Rechnung zurückgeben und auf einen neuen Antrag hinweisen',
                post: 'clerk',
                target: 'P7D',
                outcomes: { returned: { label: 'Zurückgegeben', to: 'open' } },
              }),
              checking: taskState({
                id: 'checking',
                state: 'Rechnung oder Beleg prüfen',
                status: 'bundle',
                task: 'Zeitraum, Betrag und Teilnahme prüfen; an Anbieter oder erstattend an die Eltern',
                post: 'clerk',
                target: 'P7D',
                legalBasis: '§§ 34a, 34b SGB XII, § 42 Abs. 3 KomHKVO',
                outcomes: {
                  payable: {
                    label: 'Zahlen',
                    to: 'paying',
                    fields: [
                      { name: 'amount', label: 'Betrag', type: 'money', min: 1, max: 200000, required: true },
                    ],
                  },
                  queried: { label: 'Rückfrage beim Anbieter', to: 'open' },
                },
              }),
              paying: taskState({
                id: 'paying',
                state: 'Rechnung zahlen',
                status: 'bundle',
                task: 'Bildung und Teilhabe: an Anbieter oder Eltern zahlen',
                post: 'cashier',
                unit: '20.3',
                notBy: ['checking', 'decision'],
                legalBasis: '§ 42 Abs. 5 KomHKVO',
                outcomes: { posted: { label: 'Gezahlt', to: 'open' } },
              }),
              over: { type: 'final', meta: { label: 'Grundleistung beendet', status: 'closed' } },
            },
          },
        },
      }),
    },
  },
});
