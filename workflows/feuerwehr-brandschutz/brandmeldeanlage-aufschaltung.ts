import {
  brief,
  completeness,
  conclude,
  defineProcedure,
  dispatchState,
  documentState,
  endings,
  notification,
  partyAddressee,
  replyPeriod,
  requestOutcome,
  set,
  supplementEvent,
  taskState,
  ways,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';
import { charge, operation, status } from './brandmeldeanlage-aufschaltung.operation.js';
import { documents } from './brandmeldeanlage-aufschaltung.documents.js';
import { form } from './brandmeldeanlage-aufschaltung.form.js';

const remedied = { defectsRemedied: ways('inspection', ['record']) };

/**
 * Aufschaltung einer Brandmeldeanlage: a contract, no act. Whether a building needs the alarm system is said by its
 * building permit; here the owner joins the fire brigade's alarm receiving by agreement on the technical conditions
 * (TAB). So there is no remedy and no refusal notice: who does not fulfil the conditions is not connected, and a
 * quarrel goes to the civil court.
 *
 * Four parties in a fixed order: the brigade approves the concept, both sign, the concessionaire installs the
 * transmission unit and reports it ready, and the brigade accepts on the spot – expert's report, route cards, key
 * depot, test alarm to the Regionsleitstelle – as often as needed. The keys go into the depot between two people. In
 * use: yearly inspection proof, shut-downs for maintenance with a fire watch, false alarms (charged elsewhere:
 * `feuerwehreinsatz-kostenersatz`), notice.
 */
export default defineProcedure({
  key: 'brandmeldeanlage-aufschaltung',
  name: 'Aufschaltung einer Brandmeldeanlage',
  keywords: [
    'BMA',
    'Feueralarm zur Leitstelle',
    'Feuerwehrschlüsseldepot',
    'Rauchmelder direkt zur Feuerwehr',
    'TAB',
  ],
  domain: 'feuerwehr-brandschutz',
  kind: 'contract',
  initiation: 'application',
  unit: '37.1',
  filePlan: '37.40.10',
  leika: [],
  legalBasis: [
    '§ 14 NBauO',
    'Technische Anschlussbedingungen der Feuerwehr Hannover',
    'DIN 14675',
    '§ 30 DVO-NBauO',
  ],
  audience: ['company'],
  online: null,
  secrecy: 'general',
  retention: {
    years: 10,
    legalBasis: 'nach Ende der Aufschaltung; Aktenplan (zu bestätigen)',
    evidence: 'assumed',
  },
  certainty: { filePlan: { evidence: 'assumed' }, 'legalBasis.1': { evidence: 'assumed' } },
  addressee: partyAddressee,
  form,
  evidence: [
    { name: 'concept', label: 'Brandmeldekonzept nach DIN 14675' },
    { name: 'certificate', label: 'Errichternachweis' },
    { name: 'routeCards', label: 'Feuerwehr-Laufkarten (DIN 14675)' },
    { name: 'acceptance', label: 'Abnahmeprotokoll der sachverständigen Person' },
  ],
  fee: [
    {
      id: 'connection',
      legalBasis: 'Entgeltordnung der Feuerwehr, Abnahme und Aufschaltung (zu bestätigen)',
      type: 'fixed',
      cents: '38000 + 12000 * (if facts.inspections = null then 0 else facts.inspections - 1)',
      evidence: 'assumed',
    },
  ],
  remedy: {
    kind: 'none',
    legalBasis:
      'Privatrechtlicher Vertrag, kein Verwaltungsakt (§ 35 VwVfG); Streit vor den ordentlichen Gerichten (§ 13 GVG)',
    validFrom: '2012-11-01',
    evidence: 'assumed',
  },
  clocks: {
    replyPeriod,
    signPeriod: {
      label: 'Annahme des Vertragsangebots',
      kind: 'setByAuthority',
      legalBasis: '§ 148 BGB',
      bound: 'party',
      start: { notified: 'facts.agreementDispatch' },
      period: 'P1M',
    },
    readyPeriod: {
      label: 'Fertigmeldung durch Konzessionär und Errichter',
      kind: 'target',
      legalBasis: 'Technische Anschlussbedingungen',
      bound: 'party',
      start: { rule: 'event' },
      period: 'P6M',
    },
    defectPeriod: {
      label: 'Beseitigung der Mängel der Abnahme',
      kind: 'setByAuthority',
      legalBasis: 'Technische Anschlussbedingungen',
      bound: 'party',
      start: { rule: 'event' },
      period: 'P1M',
    },
    paymentPeriod: {
      label: 'Zahlung des Entgelts',
      kind: 'setByAuthority',
      legalBasis: '§ 286 Abs. 3 BGB',
      bound: 'party',
      start: { rule: 'event' },
      period: 'P1M',
    },
    yearlyProof: {
      label: 'Jährlicher Nachweis der Instandhaltung',
      kind: 'setByAuthority',
      legalBasis: 'DIN VDE 0833-1, Technische Anschlussbedingungen',
      bound: 'party',
      start: { rule: 'event', on: 'if facts.provenOn = null then facts.testAlarm.on else facts.provenOn' },
      period: 'P1Y',
    },
  },
  documents,
  events: {
    withdraw: withdrawEvent,
    supplement: supplementEvent([{ name: 'installer', label: 'Errichter', type: 'text', maxLength: 200 }]),
    signed: { label: 'Unterschriebene Vereinbarung ist da', by: ['applicant', 'clerk'] },
    ready: {
      label: 'Fertigmeldung von Errichter und Konzessionär eintragen',
      by: ['applicant', 'authority', 'clerk'],
      fields: [
        brief.text('unit', 'Nummer der Übertragungseinrichtung', 40),
        brief.yes('report', 'Bericht der sachverständigen Person ohne wesentliche Mängel'),
      ],
    },
    defectsRemedied: { label: 'Mängel behoben melden', by: ['applicant', 'clerk'] },
    shutdown: {
      label: 'Abschaltung oder Störung melden',
      by: ['applicant', 'clerk'],
      fields: [brief.text('why', 'Grund und Dauer', 300), brief.yes('watch', 'Brandwache ist gestellt')],
    },
    terminated: { label: 'Aufschaltung kündigen', by: ['applicant', 'clerk'] },
  },
  publicStatus: {
    toSign: {
      de: 'Vereinbarung unterschreiben',
      easy: 'Bitte unterschreiben Sie den Vertrag und schicken Sie ihn zurück.',
      en: 'Agreement to be signed',
      actor: 'applicant',
      next: 'Senden Sie die Vereinbarung zurück und beauftragen Sie den Konzessionär.',
    },
    building: {
      de: 'Anlage wird errichtet',
      easy: 'Die Firmen bauen die Anlage. Danach kommt die Feuerwehr zur Abnahme.',
      en: 'System being installed',
      actor: 'applicant',
      next: 'Melden Sie die Anlage fertig, wenn Sachverständiger und Konzessionär zugestimmt haben.',
    },
    chargeDue: {
      de: 'Rechnung offen',
      easy: 'Ihr Feueralarm ist verbunden. Bitte bezahlen Sie die Rechnung.',
      en: 'Invoice open',
      actor: 'applicant',
      next: 'Zahlen Sie innerhalb eines Monats unter Angabe des Kassenzeichens.',
    },
    connected: {
      de: 'Aufgeschaltet',
      easy: 'Ihr Feueralarm geht direkt zur Feuerwehr.',
      en: 'Connected',
      actor: 'applicant',
      next: 'Melden Sie Abschaltungen und weisen Sie die Wartung jährlich nach.',
    },
    notConnected: {
      de: 'Nicht aufgeschaltet',
      easy: 'Ihre Anlage ist nicht verbunden. Im Brief steht, warum.',
      en: 'Not connected',
      actor: 'applicant',
      next: 'Sie können einen neuen Antrag stellen.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        task: 'Konzept, Laufkarten und Errichternachweis auf Vollständigkeit prüfen',
        target: 'P5D',
      }),
      checked: {
        meta: { label: 'Konzept und Vereinbarung', status: 'inReview' },
        on: withdrawal,
        initial: 'concept',
        states: {
          concept: taskState({
            id: 'concept',
            state: 'Brandmeldekonzept',
            status: 'inReview',
            task: 'Schutzumfang, Anfahrt, Feuerwehrbedienfeld, Schlüsseldepot und Baugenehmigung abgleichen',
            post: 'inspector',
            target: 'P21D',
            legalBasis: 'DIN 14675, Technische Anschlussbedingungen',
            outcomes: {
              fits: {
                label: 'Zugestimmt',
                to: 'agreementDocument',
                fields: [brief.long('conditions', 'Maßgaben', 2000, { required: false })],
              },
              revise: { ...requestOutcome, label: 'Konzept überarbeiten lassen' },
              unfit: {
                label: 'Anschlussbedingungen nicht erfüllbar',
                adverse: true,
                to: '#case.notConnected',
              },
            },
          }),
          agreementDocument: documentState({
            id: 'agreementDocument',
            state: 'Angebot wird erstellt',
            status: 'toSign',
            document: 'agreement',
            to: 'agreementDispatch',
          }),
          agreementDispatch: dispatchState({
            id: 'agreementDispatch',
            state: 'Angebot geht hinaus',
            status: 'toSign',
            document: 'agreementDocument',
            to: 'awaitingSignature',
          }),
          awaitingSignature: {
            meta: { label: 'Wartet auf die Unterschrift', status: 'toSign' },
            on: { signed: ways('#case.approved', ['record']) },
            // An offer not accepted in time is gone (§ 146 BGB); a new one is a matter of asking.
            after: { signPeriod: 'offerLapsed' },
          },
          offerLapsed: taskState(
            {
              id: 'offerLapsed',
              state: 'Angebot erloschen',
              status: 'toSign',
              task: 'Nachfragen und neu anbieten oder den Vorgang beenden',
              post: 'clerk',
              outcomes: {
                offer: { label: 'Neu angeboten', to: 'agreementDocument' },
                close: { label: 'Beenden', to: '#case.notConnected' },
              },
            },
            { on: { signed: ways('#case.approved', ['record']) } },
          ),
        },
      },
      approved: {
        meta: { label: 'Vereinbart, wird errichtet', status: 'building' },
        on: withdrawal,
        initial: 'awaitingReady',
        states: {
          awaitingReady: {
            meta: { label: 'Wartet auf die Fertigmeldung', status: 'building' },
            on: {
              ready: ways(
                [{ to: 'inspection', when: 'event.report = true' }, { to: 'awaitingReady' }],
                ['record'],
              ),
            },
            after: { readyPeriod: 'slow' },
          },
          slow: taskState({
            id: 'slow',
            state: 'Noch nicht fertig',
            status: 'building',
            task: 'Stand bei Betreiber und Konzessionär erfragen',
            post: 'clerk',
            outcomes: {
              waiting: { label: 'Bau dauert an', to: 'awaitingReady' },
              abandoned: { label: 'Vorhaben aufgegeben', to: '#case.notConnected' },
            },
          }),
          inspection: taskState({
            id: 'inspection',
            state: 'Abnahme vor Ort',
            status: 'building',
            task: 'Mit Betreiber, Errichter und Konzessionär abnehmen: Melder, Laufkarten, Anzeigetableau, Freischaltelement, Zugang',
            post: 'inspector',
            target: 'P14D',
            legalBasis: 'Technische Anschlussbedingungen',
            outcomes: {
              accepted: {
                label: 'Abgenommen',
                to: [
                  {
                    to: 'keys',
                    then: [
                      set('inspections', 'if facts.inspections = null then 1 else facts.inspections + 1'),
                    ],
                  },
                ],
              },
              defects: {
                label: 'Mängel',
                adverse: true,
                to: [
                  {
                    to: 'remedying',
                    then: [
                      set('inspections', 'if facts.inspections = null then 1 else facts.inspections + 1'),
                    ],
                  },
                ],
                fields: [brief.long('defects', 'Mängel')],
              },
            },
          }),
          remedying: {
            meta: { label: 'Mängel werden behoben', status: 'building' },
            on: remedied,
            after: { defectPeriod: 'unremedied' },
          },
          unremedied: taskState(
            {
              id: 'unremedied',
              state: 'Mängel nicht behoben',
              status: 'building',
              task: 'Frist verlängern oder vom Vertrag zurücktreten; Bauordnung unterrichten',
              post: 'lead',
              legalBasis: '§ 323 BGB, § 79 NBauO',
              outcomes: {
                extend: { label: 'Frist verlängert', to: 'remedying' },
                rescind: { label: 'Rücktritt vom Vertrag', adverse: true, to: '#case.notConnected' },
              },
            },
            { on: remedied },
          ),
          keys: taskState({
            id: 'keys',
            state: 'Schlüsselhinterlegung',
            status: 'building',
            task: 'Generalschlüssel zu zweit prüfen, im Schlüsseldepot verschließen und Protokoll unterschreiben lassen',
            post: 'inspector',
            target: 'P2D',
            legalBasis: 'Technische Anschlussbedingungen, Anlage Schlüsseldepot',
            outcomes: {
              deposited: {
                label: 'Hinterlegt',
                to: 'testAlarm',
                fields: [
                  brief.text('depot', 'Depot und Zylinder', 80),
                  brief.text('witness', 'Zweite Person der Feuerwehr', 80),
                ],
              },
            },
          }),
          testAlarm: taskState({
            id: 'testAlarm',
            state: 'Probealarm',
            status: 'building',
            task: 'Probealarm mit der Regionsleitstelle auslösen und Einsatzplanung anlegen',
            post: 'inspector',
            target: 'P2D',
            outcomes: {
              received: {
                label: 'Angekommen',
                to: '#case.issued',
                fields: [
                  brief.text('number', 'Meldernummer', 20),
                  brief.day('on', 'Am', { notAfter: 'today' }),
                ],
              },
              lost: { label: 'Nicht angekommen', to: 'remedying' },
            },
          }),
        },
      },
      issued: {
        type: 'parallel',
        meta: { label: 'Aufgeschaltet', status },
        entry: [{ type: 'assessFee', params: { on: 'today' } }],
        onDone: '#case.closed',
        states: {
          charge,
          operation,
        },
      },
      notConnected: notification({
        label: 'Nicht aufgeschaltet',
        status: ['inReview', 'notConnected'],
        document: 'notConnected',
        prefix: 'notConnected',
        entry: [conclude('notConnected')],
      }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
