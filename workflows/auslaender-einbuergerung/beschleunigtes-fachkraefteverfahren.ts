import {
  completeness,
  conclude,
  defineProcedure,
  dispatchState,
  documentState,
  endings,
  informationPeriod,
  labourAnswerEvent,
  labourConsent,
  labourConsentClocks,
  labourParticularsEvent,
  notification,
  paymentPeriod,
  replyPeriod,
  requestLetter,
  requestOutcome,
  set,
  supplementEvent,
  taskState,
  transmissionState,
  ways,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';
import { documents, statuses } from './beschleunigtes-fachkraefteverfahren.documents.js';
import { evidence, form } from './beschleunigtes-fachkraefteverfahren.form.js';
import { aliensOffice } from './office.js';

const failed = (text: string) => ({ to: '#case.rejected', then: [set('obstacle', `"${text}"`)] });

/**
 * Beschleunigtes Fachkräfteverfahren (§ 81a AufenthG): an employer buys a guided way for a skilled worker who is still abroad.
 *
 * Peculiar: it rests on an agreement between employer and office (§ 54 VwVfG), with a power of attorney of the worker, and
 * costs 411 euro in advance. The office leads the recognition (two months by law, § 14a BQFG) and asks the Bundesagentur,
 * whose silence is consent after one week, not two (§ 36 (2) sentence 2 BeschV). Then the preliminary consent (§ 31
 * AufenthV) goes to the employer as an original, lives three months, and binds the mission to a date in three weeks and
 * a decision in three more (§ 31a AufenthV): two clocks that this office only watches. A partial recognition turns the
 * way to an adaptation measure (§ 16d), if both want it.
 *
 * No administrative act: the consent is internal (§ 44a VwGO); who fails may apply for a visa without all this.
 */
export default defineProcedure({
  ...aliensOffice,
  key: 'beschleunigtes-fachkraefteverfahren',
  name: 'Beschleunigtes Fachkräfteverfahren',
  kind: 'multiStage',
  initiation: 'application',
  filePlan: '32.60.61',
  leika: [],
  legalBasis: [
    '§ 81a AufenthG',
    '§§ 31, 31a AufenthV',
    '§ 36 Abs. 2 BeschV',
    '§ 14a BQFG',
    '§ 47 Abs. 1 Nr. 15 AufenthV',
  ],
  audience: ['company'],
  keywords: [
    'Mitarbeiter aus dem Ausland einstellen',
    'Vorabzustimmung',
    'Visum schneller bekommen',
    'Fachkräfte anwerben',
  ],
  form,
  addressee: ['{form.company}', '{form.companyAddress}'],
  evidence,
  fee: [
    {
      id: 'procedure',
      legalBasis: '§ 47 Abs. 1 Nr. 15 AufenthV',
      type: 'fixed',
      cents: '41100',
      evidence: 'documented',
    },
  ],
  remedy: {
    kind: 'none',
    legalBasis:
      '§ 44a VwGO: die Vorabzustimmung ist behördeninterne Mitwirkung; Rechtsschutz gegen die Versagung des Visums',
    validFrom: '2020-03-01',
    evidence: 'derived',
  },
  clocks: {
    replyPeriod,
    ...labourConsentClocks('P1W'),
    paymentPeriod: {
      ...paymentPeriod,
      legalBasis: '§ 69 AufenthG, § 81a Abs. 2 Nr. 8 AufenthG',
      period: 'P2W',
    },
    recognitionPeriod: {
      label: 'Entscheidung der Anerkennungsstelle',
      kind: 'statutory',
      legalBasis: '§ 14a Abs. 3 BQFG (zwei Monate)',
      bound: 'authority',
      start: { rule: 'event' },
      period: 'P2M',
      warnings: [{ before: 'P2W', to: 'clerk' }],
    },
    bookingPeriod: {
      label: 'Gültigkeit der Vorabzustimmung',
      kind: 'statutory',
      legalBasis: '§ 31 Abs. 4 AufenthV',
      bound: 'party',
      start: { notified: 'facts.consentDispatch' },
      period: 'P3M',
      extension: 'never',
    },
    appointmentPeriod: {
      label: 'Termin der Auslandsvertretung',
      kind: 'statutory',
      legalBasis: '§ 31a Abs. 1 AufenthV',
      bound: 'authority',
      start: { rule: 'event' },
      period: 'P3W',
    },
    visaPeriod: {
      label: 'Entscheidung über das Visum',
      kind: 'statutory',
      legalBasis: '§ 31a Abs. 2 AufenthV',
      bound: 'authority',
      start: { rule: 'event' },
      period: 'P3W',
    },
    measurePeriod: informationPeriod('Einigung über eine Anpassungsmaßnahme', '§ 16d AufenthG', 'P4W'),
  },
  documents: {
    request: requestLetter('Ihrem Antrag auf ein beschleunigtes Fachkräfteverfahren'),
    ...documents,
  },
  events: {
    withdraw: { ...withdrawEvent, label: 'Vereinbarung kündigen' },
    supplement: supplementEvent([{ name: 'job', label: 'Tätigkeit', type: 'text', maxLength: 200 }]),
    labourAnswer: labourAnswerEvent,
    labourParticulars: labourParticularsEvent,
    recognitionAnswer: {
      label: 'Bescheid der Anerkennungsstelle eintragen',
      by: ['authority', 'clerk'],
      fields: [
        {
          name: 'result',
          label: 'Ergebnis',
          type: 'choice',
          required: true,
          options: [
            { value: 'full', label: 'gleichwertig' },
            { value: 'partial', label: 'teilweise gleichwertig' },
            { value: 'none', label: 'nicht gleichwertig' },
          ],
        },
        {
          name: 'deficits',
          label: 'Wesentliche Unterschiede',
          type: 'longText',
          maxLength: 3000,
          required: 'event.result != "full"',
        },
      ],
    },
    measureAgreed: {
      label: 'Anpassungsmaßnahme vereinbart',
      by: ['applicant', 'clerk'],
      fields: [
        { name: 'measure', label: 'Maßnahme und Träger', type: 'text', maxLength: 300, required: true },
      ],
    },
    appointmentGiven: {
      label: 'Termin der Auslandsvertretung eintragen',
      by: ['applicant', 'authority', 'clerk'],
      fields: [{ name: 'on', label: 'Termin am', type: 'date', required: true }],
    },
    visaDecided: {
      label: 'Entscheidung über das Visum eintragen',
      by: ['authority', 'applicant', 'clerk'],
      fields: [{ name: 'granted', label: 'Erteilt', type: 'boolean', required: true }],
    },
  },
  publicStatus: statuses,
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P1W',
        task: 'Zuständigkeit (Betriebsstätte in Hannover), Vollmacht, Aufenthaltszweck und Unterlagen prüfen',
      }),
      checked: {
        meta: { label: 'Vereinbarung und Beteiligung', status: 'agreement' },
        on: withdrawal,
        initial: 'agreement',
        states: {
          agreement: taskState({
            id: 'agreement',
            state: 'Vereinbarung',
            status: 'agreement',
            task: 'Beratung, Ablauf, Fristen und Mitwirkung vereinbaren und beide Unterschriften einholen',
            post: 'clerk',
            target: 'P2W',
            legalBasis: '§ 81a Abs. 2 AufenthG, § 54 VwVfG',
            outcomes: {
              signed: { label: 'Unterschrieben', to: [{ to: 'awaitingPayment', then: ['assessFee'] }] },
              unsuitable: hopeless('Kein Zweck des § 81a Abs. 1 AufenthG'),
            },
          }),
          awaitingPayment: taskState(
            {
              id: 'payment',
              state: 'Gebühr im Voraus',
              status: 'paymentDue',
              task: 'Eingang der Gebühr von 411 Euro buchen',
              post: 'cashier',
              unit: '20.3',
              notBy: ['agreement'],
              legalBasis: '§ 47 Abs. 1 Nr. 15 AufenthV, § 42 Abs. 5 KomHKVO',
              outcomes: {
                paid: {
                  label: 'Eingegangen',
                  fields: [
                    { name: 'receivedOn', label: 'Am', type: 'date', required: true, notAfter: 'today' },
                  ],
                  to: [
                    { to: 'recognitionRequest', when: 'form.recognition = "needed"' },
                    { to: 'labourGate' },
                  ],
                },
              },
            },
            { after: { paymentPeriod: '#case.discontinued' } },
          ),
          recognitionRequest: transmissionState({
            id: 'recognitionRequest',
            state: 'Anerkennungsverfahren wird eingeleitet',
            status: 'waitingForOthers',
            receivers: '[form.recognitionOffice]',
            legalBasis: '§ 81a Abs. 3 Satz 1 Nr. 2, Satz 2 AufenthG, § 14a BQFG',
            to: 'awaitingRecognition',
          }),
          awaitingRecognition: {
            meta: { label: 'Wartet auf die Anerkennungsstelle', status: 'waitingForOthers' },
            on: recognised(),
            after: { recognitionPeriod: 'recognitionReminder' },
          },
          recognitionReminder: taskState(
            {
              id: 'recognitionReminder',
              state: 'Anerkennung überfällig',
              status: 'waitingForOthers',
              task: 'Anerkennungsstelle an die zwei Monate erinnern und den Arbeitgeber unterrichten',
              post: 'clerk',
              legalBasis: '§ 14a Abs. 3 BQFG',
              outcomes: {
                reminded: { label: 'Erinnert', to: 'awaitingRecognition' },
                papers: { ...requestOutcome, label: 'Unterlagen fehlen dort: nachfordern' },
              },
            },
            { on: recognised() },
          ),
          partial: {
            meta: { label: 'Teilweise gleichwertig', status: 'waitingForYou' },
            on: { measureAgreed: ways('labourGate', ['record']) },
            after: {
              measurePeriod: ways([failed('Keine Einigung über eine Anpassungsmaßnahme (§ 16d AufenthG).')]),
            },
          },
          labourGate: {
            meta: { label: 'Zustimmung der Bundesagentur nötig?', status: 'inReview' },
            always: ways([{ to: 'preconditions', when: 'form.consentFree = true' }, { to: 'labourRequest' }]),
          },
          ...labourConsent({
            legalBasis: '§ 81a Abs. 3 Satz 1 Nr. 3 AufenthG, § 39 AufenthG',
            granted: 'preconditions',
            refused: failed('Die Bundesagentur für Arbeit hat nicht zugestimmt.'),
          }),
          preconditions: taskState({
            id: 'preconditions',
            state: 'Ausländerrechtliche Prüfung',
            status: 'inReview',
            task: 'Lebensunterhalt, Identität, Einreiseverbote (AZR, SIS) und Aufenthaltszweck prüfen; Vorabzustimmung zeichnen',
            post: 'clerk',
            target: 'P1W',
            legalBasis: '§ 5, § 18 Abs. 2, § 81a Abs. 3 Satz 1 Nr. 6 AufenthG',
            outcomes: {
              met: { label: 'Voraussetzungen liegen vor', to: '#case.approved' },
              banned: hopeless('Einreiseverbot oder Ausschreibung'),
              notMet: hopeless('Voraussetzungen liegen nicht vor'),
            },
          }),
        },
      },
      approved: {
        meta: { label: 'Vorabzustimmung', status: 'inProduction' },
        initial: 'production',
        states: {
          production: documentState({
            id: 'consentDocument',
            state: 'Vorabzustimmung wird ausgefertigt',
            status: 'inProduction',
            document: 'consent',
            to: 'telling',
          }),
          telling: transmissionState({
            id: 'azrNotice',
            state: 'Hinterlegung für die Auslandsvertretung',
            status: 'inProduction',
            receivers: '["Ausländerzentralregister (Visadatei)", form.mission]',
            legalBasis: '§ 31 AufenthV, § 29 AZRG',
            to: 'dispatch',
          }),
          dispatch: dispatchState({
            id: 'consentDispatch',
            state: 'Original geht an den Arbeitgeber',
            status: 'inProduction',
            document: 'consentDocument',
            to: '#case.issued',
          }),
        },
      },
      issued: {
        meta: { label: 'Visumverfahren', status: 'atMission' },
        initial: 'booking',
        onDone: '#case.closed',
        states: {
          booking: {
            meta: { label: 'Fachkraft bucht den Termin', status: 'atMission' },
            on: { appointmentGiven: ways('appointment', ['record']) },
            after: { bookingPeriod: 'expired' },
          },
          appointment: {
            meta: { label: 'Termin vergeben', status: 'atMission' },
            on: { visaDecided: ways('decided', ['record']) },
            after: { appointmentPeriod: 'deciding' },
          },
          deciding: {
            meta: { label: 'Visum wird entschieden', status: 'atMission' },
            on: { visaDecided: ways('decided', ['record']) },
            after: { visaPeriod: 'inquiry' },
          },
          inquiry: taskState(
            {
              id: 'inquiry',
              state: 'Visum überfällig',
              status: 'atMission',
              task: 'Bei der Auslandsvertretung nach dem Stand fragen und den Arbeitgeber unterrichten',
              post: 'clerk',
              legalBasis: '§ 31a Abs. 2 AufenthV',
              outcomes: { asked: { label: 'Nachgefragt', to: 'deciding' } },
            },
            { on: { visaDecided: ways('decided', ['record']) } },
          ),
          decided: { type: 'final', meta: { label: 'Über das Visum ist entschieden', status: 'closed' } },
          expired: {
            type: 'final',
            meta: { label: 'Vorabzustimmung ungenutzt abgelaufen', status: 'closed' },
          },
        },
      },
      rejected: notification({
        label: 'Keine Vorabzustimmung',
        status: ['inReview', 'notConsented'],
        document: 'failed',
        prefix: 'failed',
        entry: [conclude('rejected')],
      }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});

/** What the recognition office answered, and where it leads. */
function recognised() {
  return {
    recognitionAnswer: ways(
      [
        { to: 'labourGate', when: 'event.result = "full"' },
        { to: 'partial', when: 'event.result = "partial"' },
        failed('Die Qualifikation ist nicht gleichwertig.'),
      ],
      ['record'],
    ),
  };
}

/** An outcome that ends the way without the consent, in the words of the clerk. */
function hopeless(label: string) {
  return {
    label,
    fields: [
      {
        name: 'why',
        label: 'Grund für das Schreiben',
        type: 'longText',
        maxLength: 2000,
        required: true,
      } as const,
    ],
    to: [{ to: '#case.rejected', then: [set('obstacle', 'event.why')] }],
  };
}
