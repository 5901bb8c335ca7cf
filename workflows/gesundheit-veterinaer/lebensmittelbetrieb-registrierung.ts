import {
  brief,
  completeness,
  conclude,
  decide,
  defineProcedure,
  endings,
  finished,
  gate,
  notification,
  noticeStates,
  replyPeriod,
  requestLetter,
  requestOutcome,
  supplementEvent,
  taskState,
  tradeAddressee,
  tradeApplicant,
  transmissionState,
  withdrawal,
  withdrawEvent,
  type DecisionTable,
} from '@amtsweg/procedure';

const control: DecisionTable = {
  label: 'Abstand der amtlichen Kontrollen nach den Risikopunkten',
  legalBasis: '§ 7 AVV RÜb (Punktgrenzen zu bestätigen)',
  hitPolicy: 'unique',
  inputs: [{ label: 'Risikopunkte', expression: 'event.points', type: 'number', min: 0, max: 200 }],
  outputs: [{ name: 'interval', label: 'Kontrolle' }],
  rules: [
    { when: ['<= 60'], then: ['"alle drei Jahre"'] },
    { when: ['(60..100]'], then: ['"jährlich"'] },
    { when: ['(100..140]'], then: ['"halbjährlich"'] },
    { when: ['(140..180]'], then: ['"vierteljährlich"'] },
    { when: ['> 180'], then: ['"monatlich"'] },
  ],
};

/**
 * Registrierung eines Lebensmittelbetriebs (Art. 6 (2) Reg. (EC) 852/2004): an operator notifies each establishment and is
 * registered; nobody decides whether it may open. What the office does with it is classify the risk (AVV Rahmen-Überwachung):
 * the points give the interval of official controls (`control`, decided by a table, not chosen), and the first control is made
 * unannounced (`firstControl`).
 *
 * Establishments that handle food of animal origin beyond retail need an approval (Art. 4 Reg. (EC) 853/2004) and must not
 * begin: they are told and led to the approval authority (`approvalNeeded`). Breaches found at the control are orders under
 * Art. 138 Reg. (EU) 2017/625, a procedure of their own. Free of charge; no act, hence no remedy.
 */
export default defineProcedure({
  key: 'lebensmittelbetrieb-registrierung',
  name: 'Registrierung eines Lebensmittelbetriebs',
  domain: 'gesundheit-veterinaer',
  kind: 'registration',
  initiation: 'notification',
  unit: '32.14',
  filePlan: '39.10.10',
  leika: [],
  legalBasis: [
    'Art. 6 Abs. 2 VO (EG) Nr. 852/2004',
    'Art. 10, 44 VO (EU) 2017/625',
    'AVV Rahmen-Überwachung',
  ],
  audience: ['company'],
  keywords: [
    'Imbiss beim Veterinäramt melden',
    'Foodtruck eröffnen',
    'Kuchen verkaufen',
    'Bäckerei anmelden',
    'Marmelade selbst herstellen und verkaufen',
    'Lieferküche',
  ],
  online: { since: '2022-12', evidence: 'Dienstleistungskatalog (nach Plausibilität gesetzt)' },
  secrecy: 'general',
  retention: {
    years: 10,
    legalBasis: 'nach Ende des Betriebs; Aktenplan (zu bestätigen)',
    evidence: 'assumed',
  },
  certainty: { filePlan: { evidence: 'assumed' }, leika: { evidence: 'assumed' } },
  addressee: tradeAddressee,
  form: {
    sections: [
      tradeApplicant('Lebensmittelunternehmerin oder -unternehmer'),
      {
        title: 'Betrieb',
        fields: [
          brief.text('establishment', 'Name und Anschrift des Betriebs, bei Fahrzeugen der Standort'),
          brief.pick('stage', 'Stufe', {
            production: 'Herstellung',
            gastronomy: 'Gastronomie, Gemeinschaftsverpflegung',
            retail: 'Einzelhandel',
            storage: 'Lager, Transport',
            online: 'Fernabsatz',
            mobile: 'mobiler Stand',
          }),
          brief.pick(
            'goods',
            'Lebensmittel',
            {
              meat: 'Fleisch',
              fish: 'Fisch',
              milk: 'Milch',
              eggs: 'Ei',
              bakery: 'Backwaren',
              produce: 'Obst, Gemüse',
              drinks: 'Getränke',
              dietary: 'Nahrungsergänzungsmittel',
            },
            { many: true },
          ),
          brief.yes('vulnerable', 'Abgabe an Kinder, Kranke oder alte Menschen'),
          brief.yes('toOthers', 'Lebensmittel tierischen Ursprungs werden an andere Betriebe abgegeben'),
          brief.day('startDate', 'Beginn'),
        ],
      },
    ],
  },
  evidence: [{ name: 'tradeNotification', label: 'Gewerbeanmeldung' }],
  fee: [{ id: 'free', legalBasis: 'gebührenfrei', type: 'free', cents: '0', evidence: 'assumed' }],
  remedy: {
    kind: 'none',
    legalBasis: '§ 35 VwVfG: Die Registrierung regelt nichts; sie folgt der Meldung',
    validFrom: '2006-01-01',
    evidence: 'derived',
  },
  clocks: {
    replyPeriod,
    firstControlDue: {
      label: 'Erste amtliche Kontrolle',
      kind: 'target',
      legalBasis: 'Art. 9 VO (EU) 2017/625, AVV RÜb',
      bound: 'authority',
      start: { rule: 'event', on: 'form.startDate' },
      period: 'P3M',
    },
  },
  documents: {
    request: requestLetter('Ihrer Meldung eines Lebensmittelbetriebs'),
    confirmation: {
      kind: 'receipt',
      title: 'Bestätigung der Registrierung (Art. 6 VO (EG) Nr. 852/2004)',
      signedBy: 'registration',
      blocks: [
        {
          type: 'facts',
          rows: [
            ['Betrieb', '{form.establishment}'],
            ['Betriebsnummer', '{facts.registration.number}'],
            ['Gemeldet am', '{facts.receivedOn}'],
          ],
        },
        {
          type: 'paragraph',
          text: 'Die Registrierung ist keine Genehmigung. Änderungen und das Ende des Betriebs sind mitzuteilen. Belehrungen nach § 43 IfSG und ein Eigenkontrollsystem (HACCP) müssen vorliegen.',
        },
      ],
    },
    approvalNeeded: {
      kind: 'letter',
      title: 'Zulassung nötig',
      signedBy: 'classification',
      blocks: [
        {
          type: 'paragraph',
          text: 'der gemeldete Betrieb braucht eine Zulassung (Art. 4 VO (EG) Nr. 853/2004): {facts.classification.reason} Vorher darf er die Tätigkeit nicht aufnehmen. Die zuständige Stelle haben wir unterrichtet.',
        },
      ],
    },
  },
  decisions: { control },
  events: {
    withdraw: { ...withdrawEvent, label: 'Meldung zurücknehmen (Betrieb beginnt nicht)' },
    supplement: supplementEvent([
      brief.text('establishment', 'Betrieb', 200, { required: false }),
      brief.day('startDate', 'Beginn', { required: false }),
    ]),
  },
  publicStatus: {
    registered: {
      de: 'Registriert',
      easy: 'Ihr Betrieb ist eingetragen. Wir kommen unangemeldet zur Kontrolle.',
      en: 'Registered',
      actor: 'nobody',
      next: 'Halten Sie Ihre Eigenkontrollen bereit.',
    },
    approvalNeeded: {
      de: 'Zulassung nötig',
      easy: 'Sie brauchen eine Zulassung. Sie dürfen noch nicht anfangen.',
      en: 'Approval needed',
      actor: 'applicant',
      next: 'Beantragen Sie die Zulassung.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({ post: 'clerk', task: 'Meldung und Ort des Betriebs prüfen', target: 'P3D' }),
      checked: {
        meta: { label: 'Einordnung', status: 'inReview' },
        on: withdrawal,
        initial: 'classification',
        states: {
          classification: taskState({
            id: 'classification',
            state: 'Registrierung oder Zulassung?',
            status: 'inReview',
            task: 'Betriebsart einordnen, Risikopunkte vergeben',
            post: 'clerk',
            target: 'P5D',
            legalBasis: 'Art. 4 VO (EG) Nr. 853/2004, § 7 AVV RÜb',
            outcomes: {
              registrable: {
                label: 'Zu registrieren',
                to: [
                  {
                    to: 'registration',
                    then: [decide('control')],
                  },
                ],
                fields: [brief.count('points', 'Risikopunkte', 200)],
              },
              approval: { label: 'Zulassung nötig', adverse: true, to: '#case.approvalNeeded' },
              unclear: { ...requestOutcome, label: 'Angaben klären' },
            },
          }),
          registration: taskState({
            id: 'registration',
            state: 'Eintragung',
            status: 'inReview',
            task: 'Betrieb mit Nummer und Kontrollabstand in die Überwachungsdatenbank eintragen',
            post: 'clerk',
            outcomes: {
              entered: {
                label: 'Eingetragen',
                to: '#case.approved',
                fields: [brief.text('number', 'Betriebsnummer', 40)],
              },
            },
          }),
        },
      },
      approved: {
        meta: { label: 'Bestätigung', status: 'registered' },
        initial: 'confirmationDocument',
        states: noticeStates('confirmation', 'Bestätigung', '#case.issued'),
      },
      issued: {
        meta: { label: 'Registriert', status: 'registered' },
        initial: 'risk',
        onDone: '#case.closed',
        states: {
          risk: gate('Empfindliche Verbraucher?', 'registered', [
            { to: 'firstControl', when: 'form.vulnerable = true' },
            { to: 'waiting' },
          ]),
          waiting: {
            meta: { label: 'Bis zur ersten Kontrolle', status: 'registered' },
            after: { firstControlDue: 'firstControl' },
          },
          firstControl: taskState({
            id: 'firstControl',
            state: 'Erste amtliche Kontrolle',
            status: 'registered',
            task: 'Betrieb unangemeldet kontrollieren und Risikopunkte bestätigen',
            post: 'inspector',
            target: 'P28D',
            legalBasis: 'Art. 9, 14 VO (EU) 2017/625',
            outcomes: {
              inOrder: { label: 'Ohne Mangel', to: 'settled' },
              defects: { label: 'Mängel: Anordnung in eigenem Verfahren', adverse: true, to: 'settled' },
              notStarted: { label: 'Betrieb noch nicht aufgenommen', to: 'waiting' },
            },
          }),
          settled: finished('In der Überwachung', 'registered'),
        },
      },
      approvalNeeded: notification({
        label: 'Zulassung nötig',
        status: ['inReview', 'approvalNeeded'],
        document: 'approvalNeeded',
        entry: [conclude('approvalNeeded')],
        then: {
          referral: transmissionState({
            id: 'referral',
            state: 'Zulassungsbehörde wird unterrichtet',
            status: 'approvalNeeded',
            receivers: '["LAVES, Zulassung von Betrieben"]',
            legalBasis: '§ 3 VwVfG',
            to: 'done',
          }),
        },
      }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
