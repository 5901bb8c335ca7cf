import {
  actionRemedy,
  appealableNoticeStatus,
  applicationClocks,
  applicationDecision,
  applicationEvents,
  chipDocument,
  chipDocumentClocks,
  completeness,
  defineProcedure,
  endings,
  hearingLetter,
  informationEvent,
  informationPeriod,
  refusalNotice,
  refusedApplication,
  requestLetter,
  residenceStatuses,
  chipPickup,
  set,
  taskState,
  transmissionState,
  ways,
  withdrawal,
} from '@amtsweg/procedure';
import {
  alienPerson,
  aliensOffice,
  hardshipExemption,
  hardshipField,
  hardshipTariff,
  personRows,
} from './office.js';

/**
 * Reiseausweis für Flüchtlinge (Art. 28 GFK, § 4 AufenthV): whom the BAMF has recognised has a claim, and nobody sends him to
 * his embassy.
 *
 * Peculiar: the decision is bound; only compelling reasons of public security stand against it. The BAMF is asked whether
 * the recognition still stands, because a running revocation defers the booklet. A national passport is deposited, not
 * returned (§ 50 (5) AufenthG), and where one was used the BAMF is told (§ 8 (1c) AsylG). The booklet is valid for three
 * years and for all states but the one of persecution; a journey there is reported to the BAMF and may end the protection
 * (Art. 1 C GFK). When the protection is gone the booklet has to be handed back.
 */
export default defineProcedure({
  ...aliensOffice,
  key: 'reiseausweis-fluechtlinge',
  name: 'Reiseausweis für Flüchtlinge',
  kind: 'identityDocument',
  initiation: 'application',
  filePlan: '32.60.40',
  leika: [],
  legalBasis: ['Art. 28 GFK', '§ 4 AufenthV', '§ 48 Abs. 1 AufenthV', '§ 2 AsylG'],
  keywords: ['blauer Pass', 'Konventionspass', 'mit Asyl verreisen', 'GFK-Pass'],
  form: {
    sections: [
      { title: 'Person', fields: alienPerson },
      {
        title: 'Schutz und bisherige Papiere',
        fields: [
          {
            name: 'protection',
            label: 'Sie sind',
            type: 'choice',
            required: true,
            options: [
              { value: 'asylum', label: 'asylberechtigt' },
              { value: 'refugee', label: 'Flüchtling (GFK)' },
              { value: 'resettled', label: 'im Resettlement aufgenommen' },
            ],
          },
          {
            name: 'recognisedOn',
            label: 'Bescheid des BAMF vom',
            type: 'date',
            required: true,
            notAfter: 'today',
          },
          { name: 'persecutor', label: 'Staat der Verfolgung', type: 'text', maxLength: 80, required: true },
          {
            name: 'nationalPassport',
            label: 'Haben Sie einen Pass dieses Staates?',
            type: 'choice',
            required: true,
            options: [
              { value: 'deposited', label: 'ja, er liegt bei der Behörde' },
              { value: 'held', label: 'ja, ich habe ihn noch' },
              { value: 'none', label: 'nein' },
            ],
          },
          {
            name: 'titleUntil',
            label: 'Aufenthaltserlaubnis gültig bis',
            type: 'date',
            required: true,
            notBefore: 'today',
          },
          hardshipField,
        ],
      },
    ],
  },
  evidence: [
    { name: 'recognition', label: 'Anerkennungsbescheid des BAMF' },
    { name: 'title', label: 'Aufenthaltstitel' },
    { name: 'photo', label: 'Biometrisches Lichtbild (digital)' },
  ],
  fee: [
    hardshipTariff,
    {
      id: 'young',
      legalBasis: '§ 48 Abs. 1 Satz 1 Nr. 1 Buchst. d AufenthV (bis zum vollendeten 24. Lebensjahr)',
      type: 'fixed',
      cents: '3800',
      when: 'date(form.birthDate) + duration("P24Y") > date(today)',
      evidence: 'assumed',
    },
    {
      id: 'adult',
      legalBasis: '§ 48 Abs. 1 Satz 1 Nr. 1 Buchst. c AufenthV',
      type: 'fixed',
      cents: '7000',
      evidence: 'assumed',
    },
  ],
  remedy: actionRemedy,
  clocks: {
    ...applicationClocks({ target: 'P6W', noPermitNotice: true, pausesIn: ['checked.awaitingBamf'] }),
    ...chipDocumentClocks,
    bamfPeriod: informationPeriod('Auskunft des BAMF zum Fortbestand', '§ 8 Abs. 3 AsylG', 'P3W'),
    bookletEnd: {
      label: 'Ende der Gültigkeit (drei Jahre)',
      kind: 'statutory',
      legalBasis: '§ 4 Abs. 1 Satz 2 AufenthV, Art. 28 GFK Anhang § 5',
      bound: 'party',
      start: { rule: 'start-of-day', on: 'facts.handover.on' },
      period: 'P3Y',
      endMoves: false,
      extension: 'never',
    },
    returnPeriod: informationPeriod('Rückgabe des Reiseausweises', '§ 4 Abs. 7 AufenthV', 'P2W'),
  },
  documents: {
    request: requestLetter('Ihrem Antrag auf einen Reiseausweis für Flüchtlinge'),
    hearing: hearingLetter('der Reiseausweis für Flüchtlinge', personRows),
    refusal: refusalNotice('Ablehnung des Reiseausweises für Flüchtlinge', personRows),
    pickup: chipPickup('Ihr Reiseausweis für Flüchtlinge'),
  },
  events: {
    ...applicationEvents(
      [{ name: 'titleUntil', label: 'Aufenthaltserlaubnis gültig bis', type: 'date' }],
      ['refusal'],
    ),
    bamfInformation: informationEvent('Auskunft des BAMF zum Fortbestand des Schutzes eintragen'),
    travelledHome: {
      label: 'Hinweis auf eine Reise in den Verfolgerstaat',
      by: ['authority', 'clerk'],
      fields: [{ name: 'evidence', label: 'Woher bekannt', type: 'text', maxLength: 500, required: true }],
    },
    protectionEnded: {
      label: 'Schutz unanfechtbar widerrufen, erloschen oder eingebürgert',
      by: ['authority', 'clerk'],
      fields: [{ name: 'on', label: 'Seit', type: 'date', required: true, notAfter: 'today' }],
    },
    lost: {
      label: 'Verlust des Reiseausweises anzeigen',
      by: ['applicant', 'clerk'],
      fields: [{ name: 'on', label: 'Verloren am', type: 'date', required: true, notAfter: 'today' }],
    },
  },
  publicStatus: {
    ...residenceStatuses,
    ...appealableNoticeStatus,
    bookletValid: {
      de: 'Reiseausweis gültig',
      easy: 'Sie können reisen, aber nicht in das Land, aus dem Sie geflohen sind.',
      en: 'Travel document valid',
      actor: 'nobody',
      next: 'Zeigen Sie einen Verlust sofort an. Nach drei Jahren beantragen Sie einen neuen.',
    },
    handBack: {
      de: 'Reiseausweis zurückgeben',
      easy: 'Bitte geben Sie den Reiseausweis zurück.',
      en: 'To be handed back',
      actor: 'applicant',
      next: 'Mit dem Schutz endet das Recht auf den Reiseausweis.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P1W',
        task: 'Bescheid des BAMF, Aufenthaltstitel und Schreibweise des Namens prüfen',
      }),
      checked: {
        meta: { label: 'In Prüfung', status: 'inReview' },
        on: withdrawal,
        initial: 'passport',
        states: {
          passport: {
            meta: { label: 'Nationalpass', status: 'inReview' },
            always: ways([
              { to: 'deposit', when: 'form.nationalPassport = "held" and facts.deposit = null' },
              { to: 'bamfRequest' },
            ]),
          },
          deposit: taskState({
            id: 'deposit',
            state: 'Pass des Verfolgerstaats',
            status: 'appointment',
            task: 'Nationalpass zur Verwahrung nehmen, Bescheinigung aushändigen, Stempel auf Reisen durchsehen',
            post: 'clerk',
            legalBasis: '§ 50 Abs. 5, § 48 Abs. 1 AufenthG, § 21 AsylG',
            outcomes: {
              kept: { label: 'Verwahrt', to: 'bamfRequest' },
              withheld: { label: 'Nicht herausgegeben', to: 'bamfRequest' },
            },
          }),
          bamfRequest: transmissionState({
            id: 'bamfRequest',
            state: 'Anfrage beim BAMF',
            status: 'waitingForOthers',
            receivers: '["Bundesamt für Migration und Flüchtlinge"]',
            legalBasis: '§ 8 Abs. 3 AsylG',
            to: 'awaitingBamf',
          }),
          awaitingBamf: {
            meta: { label: 'Wartet auf das BAMF', status: 'waitingForOthers' },
            on: { bamfInformation: ways('decision', ['record']) },
            // The recognition binds until it is revoked (§ 6 AsylG); silence does not question it.
            after: { bamfPeriod: 'decision' },
          },
          ...applicationDecision({
            state: 'Entscheidung (gebunden)',
            task: 'Über den Reiseausweis entscheiden; nur zwingende Gründe der Sicherheit oder Ordnung stehen entgegen',
            legalBasis: 'Art. 28 Abs. 1 GFK',
            grant: {
              label: 'Ausstellen',
              fields: [
                {
                  name: 'identity',
                  label: 'Vermerk: Personendaten beruhen auf eigenen Angaben',
                  type: 'boolean',
                  required: true,
                },
              ],
              to: '#case.approved',
            },
            grounds: [
              { value: 'Art. 28 Abs. 1 Satz 1 GFK', label: 'Zwingende Gründe der öffentlichen Sicherheit' },
              { value: '§ 73 AsylG', label: 'Schutz unanfechtbar widerrufen' },
            ],
          }),
        },
      },
      ...chipDocument({
        what: 'Reiseausweis für Flüchtlinge',
        legalBasis: '§ 4 AufenthV, Art. 28 GFK',
        exemption: hardshipExemption,
        appointment: 'auf das Verbot der Reise in den Verfolgerstaat hinweisen',
        after: {
          valid: {
            meta: { label: 'Reiseausweis gültig', status: 'bookletValid' },
            on: {
              travelledHome: ways('reportingTravel', ['record']),
              protectionEnded: ways('surrender', ['record']),
              lost: ways([{ to: 'blocking', then: [set('lostOn', 'event.on')] }], ['record']),
            },
            after: { bookletEnd: 'ended' },
          },
          reportingTravel: transmissionState({
            id: 'reportingTravel',
            state: 'Mitteilung an das BAMF',
            status: 'bookletValid',
            receivers: '["Bundesamt für Migration und Flüchtlinge, Widerrufsprüfung"]',
            legalBasis: '§ 8 Abs. 1c AsylG',
            to: 'valid',
          }),
          blocking: transmissionState({
            id: 'blocking',
            state: 'Verlust wird ausgeschrieben',
            status: 'closed',
            receivers: '["Polizeidirektion Hannover, Sachfahndung", "Ausländerzentralregister"]',
            legalBasis: '§ 57 AufenthV, § 3 AZRG',
            to: 'ended',
          }),
          surrender: taskState(
            {
              id: 'surrender',
              state: 'Rückgabe',
              status: 'handBack',
              task: 'Reiseausweis einziehen und entwerten, verwahrten Nationalpass bereithalten',
              post: 'clerk',
              legalBasis: '§ 4 Abs. 7 AufenthV, § 52 VwVfG',
              outcomes: { returned: { label: 'Zurückgegeben', to: 'ended' } },
            },
            { after: { returnPeriod: 'blocking' } },
          ),
        },
      }),
      rejected: refusedApplication({ label: 'Abgelehnt', anew: 'checked.decision' }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
