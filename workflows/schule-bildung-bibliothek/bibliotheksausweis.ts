import {
  applicantSection,
  brief,
  defineProcedure,
  dispatchState,
  documentState,
  educationRetention,
  educationService,
  endings,
  finished,
  gate,
  plainLetter,
  set,
  taskState,
  waitingFor,
  ways,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';

const anotherYear = set('validUntil', 'string(date(today) + duration("P1Y"))');
const age = (years: number) => `date(form.birthDate) + duration("P${years}Y") > date(today)`;

/**
 * Library card (§ 30 NKomVG, by-law of the city library): admission to a public institution, valid for a year at a time.
 *
 * Registered online, admitted at the counter: identity is seen there, for children the consent and signature of a parent,
 * who answers for lost media. The yearly fee hangs on age and pass (by tariff, free for children): it is paid at the counter
 * before the card is handed over, so there is no waiting for money. What follows is the card's life: it runs out after
 * a year unless renewed, is blocked when lost, replaced for a fee, and given back. Who never comes to the counter within a
 * month is deleted. Fees for late media are the library system's, no transition here.
 */
export default defineProcedure({
  ...educationService,
  key: 'bibliotheksausweis',
  name: 'Bibliotheksausweis der Stadtbibliothek',
  kind: 'registration',
  initiation: 'application',
  unit: '42.1',
  filePlan: '42.10.10',
  leika: ['99077020040000'],
  legalBasis: ['§ 30 NKomVG', 'Benutzungs- und Gebührensatzung der Stadtbibliothek der LHH'],
  online: { since: '2022-12', evidence: 'Dienstleistungskatalog (nach Plausibilität)' },
  keywords: ['Bücher ausleihen', 'Bücherei', 'Leseausweis', 'E-Book Ausleihe', 'Onleihe'],
  retention: educationRetention(1, 'nach Ablauf des Ausweises ohne offene Medien'),
  certainty: { ...educationService.certainty, leika: { evidence: 'derived', source: 'KOOS-Datenrepo' } },
  fee: [
    {
      id: 'child',
      legalBasis: 'Gebührensatzung Stadtbibliothek (unter 18)',
      type: 'free',
      cents: '0',
      when: age(18),
      evidence: 'assumed',
    },
    {
      id: 'reduced',
      legalBasis: 'Gebührensatzung Stadtbibliothek (ermäßigt)',
      type: 'fixed',
      cents: '1200',
      when: `not(${age(18)}) and form.reduction != "none"`,
      evidence: 'assumed',
    },
    {
      id: 'adult',
      legalBasis: 'Gebührensatzung Stadtbibliothek',
      type: 'fixed',
      cents: '2400',
      when: `not(${age(18)}) and form.reduction = "none"`,
      evidence: 'assumed',
    },
  ],
  form: {
    sections: [
      applicantSection(
        'Leserin oder Leser',
        brief.day('birthDate', 'Geburtsdatum', { notAfter: 'date(today) - duration("P5Y")' }),
        { name: 'email', label: 'E-Mail für Erinnerungen', type: 'email' },
        brief.pick('reduction', 'Ermäßigung', {
          none: 'keine',
          pass: 'HannoverAktivPass',
          student: 'Ausbildung oder Studium',
          volunteer: 'Freiwilligendienst',
        }),
        {
          name: 'parent',
          label: 'Sorgeberechtigte Person, die bürgt',
          type: 'name',
          maxLength: 200,
          when: age(16),
          required: true,
        },
        brief.pick('branch', 'Ausweis abholen in', {
          central: 'Stadtbibliothek Hildesheimer Straße',
          linden: 'Linden',
          list: 'List',
          badenstedt: 'Badenstedt',
          mobile: 'Fahrbibliothek',
        }),
      ),
    ],
  },
  evidence: [
    { name: 'identity', label: 'Ausweis mit Anschrift' },
    { name: 'consent', label: 'Unterschrift der sorgeberechtigten Person', when: age(16) },
    { name: 'reduction', label: 'Nachweis der Ermäßigung', when: 'form.reduction != "none"' },
  ],
  remedy: {
    kind: 'none',
    legalBasis:
      'Die Anmeldung ist kein förmlicher Bescheid; gegen Gebühren oder Ausschluss wird gesondert beschieden (§ 35 VwVfG)',
    validFrom: '2022-01-01',
    evidence: 'assumed',
  },
  clocks: {
    counterPeriod: waitingFor('Vorsprache am Schalter', 'P1M', 'Benutzungssatzung (zu bestätigen)'),
    expiry: {
      label: 'Ablauf des Ausweises',
      kind: 'statutory',
      legalBasis: 'Benutzungssatzung der Stadtbibliothek (zwölf Monate)',
      bound: 'party',
      start: { rule: 'event', on: 'facts.validUntil' },
      period: 'P1D',
      endMoves: false,
    },
    lapse: waitingFor('Löschung eines abgelaufenen Ausweises', 'P6M', 'Art. 17 DSGVO (zu bestätigen)'),
  },
  documents: {
    receipt: plainLetter(
      'Ihr Bibliotheksausweis',
      'Ihr Ausweis {facts.card.number} gilt bis {facts.validUntil}. Gezahlt: {euro(facts.fee.cents)} ({facts.fee.legalBasis}).',
      ['Für Ausleihen haftet mit: {form.parent}.', 'form.parent != null'],
    ),
  },
  events: {
    withdraw: { ...withdrawEvent, note: 'Vor der Ausgabe des Ausweises entsteht keine Gebühr.' },
    cardLost: { label: 'Ausweis verloren melden', by: ['applicant', 'clerk'] },
    renew: { label: 'Ausweis verlängern', by: ['applicant', 'clerk'] },
    giveBack: { label: 'Ausweis zurückgeben', by: ['applicant', 'clerk'] },
  },
  publicStatus: {
    visit: {
      de: 'Bitte abholen',
      easy: 'Kommen Sie mit Ihrem Ausweis in die Bibliothek.',
      en: 'Please come to the counter',
      actor: 'applicant',
      next: 'Sie können einen Monat lang in jede Zweigstelle kommen.',
    },
    cardValid: {
      de: 'Ausweis gültig',
      easy: 'Sie können Bücher ausleihen.',
      en: 'Card valid',
      actor: 'nobody',
      next: 'Nach einem Jahr verlängern Sie den Ausweis.',
    },
    blocked: {
      de: 'Ausweis gesperrt',
      easy: 'Ihr Ausweis ist gesperrt. So kann ihn niemand benutzen.',
      en: 'Card blocked',
      actor: 'applicant',
      next: 'Holen Sie sich am Schalter einen neuen.',
    },
    discontinued: {
      de: 'Anmeldung beendet',
      easy: 'Sie sind nicht gekommen, oder Sie haben schon einen Ausweis.',
      en: 'Registration ended',
      actor: 'nobody',
      next: 'Sie können sich jederzeit neu anmelden. Hilfe bekommen Sie am Schalter.',
    },
    expired: {
      de: 'Abgelaufen',
      easy: 'Ihr Ausweis gilt nicht mehr. Sie können ihn verlängern.',
      en: 'Expired',
      actor: 'applicant',
      next: 'Zahlen Sie die Jahresgebühr, dann gilt er wieder.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: {
        meta: { label: 'Voranmeldung', status: 'visit' },
        on: withdrawal,
        initial: 'counter',
        states: {
          counter: taskState(
            {
              id: 'identity',
              state: 'Ausweis am Schalter vorlegen',
              status: 'visit',
              task: 'Ausweis, Anschrift und Unterschrift prüfen, Doppelanmeldung und offene Medien nachsehen',
              post: 'clerk',
              outcomes: {
                seen: { label: 'Ausgewiesen', to: '#case.checked' },
                missing: { label: 'Etwas fehlt, kommt wieder', to: 'counter' },
                alreadyCard: { label: 'Hat schon einen Ausweis', to: '#case.discontinued' },
              },
            },
            { after: { counterPeriod: '#case.discontinued' } },
          ),
        },
      },
      checked: {
        meta: { label: 'Zulassung', status: 'visit' },
        on: withdrawal,
        initial: 'standing',
        states: {
          standing: gate('Unter 16 Jahren?', 'visit', [
            { to: 'guarantee', when: age(16) },
            { to: '#case.approved' },
          ]),
          guarantee: taskState({
            id: 'guarantee',
            state: 'Bürgschaft der Eltern',
            status: 'visit',
            task: 'Unterschrift der sorgeberechtigten Person entgegennehmen',
            post: 'clerk',
            legalBasis: '§§ 107, 1629 BGB, Benutzungssatzung',
            outcomes: {
              signed: { label: 'Unterschrieben', to: '#case.approved' },
              later: { label: 'Eltern kommen später', to: '#case.submitted.counter' },
            },
          }),
        },
      },
      approved: {
        meta: { label: 'Gebühr am Schalter', status: 'visit' },
        entry: [{ type: 'assessFee' }],
        initial: 'gate',
        states: {
          gate: gate('Gebührenpflichtig?', 'visit', [
            { to: 'till', when: 'facts.fee.cents > 0' },
            { to: '#case.issued' },
          ]),
          till: taskState({
            id: 'till',
            state: 'Zahlung an der Kasse',
            status: 'visit',
            task: 'Jahresgebühr an der Kasse annehmen und quittieren',
            post: 'cashier',
            unit: '20.3',
            notBy: ['identity'],
            legalBasis: '§ 42 Abs. 5 KomHKVO',
            outcomes: {
              paid: { label: 'Gezahlt', to: '#case.issued' },
              unpaid: { label: 'Zahlt heute nicht', to: '#case.submitted.counter' },
            },
          }),
        },
      },
      issued: {
        meta: { label: 'Ausweis', status: 'cardValid' },
        initial: 'card',
        onDone: '#case.closed',
        states: {
          card: taskState({
            id: 'card',
            state: 'Ausgabe',
            status: 'cardValid',
            task: 'Ausweis verbuchen, Passwort einrichten und aushändigen',
            post: 'clerk',
            outcomes: {
              handed: {
                label: 'Ausgehändigt',
                fields: [brief.text('number', 'Ausweisnummer', 20)],
                to: [{ to: 'receipt', then: [anotherYear] }],
              },
            },
          }),
          receipt: documentState({
            id: 'receiptDocument',
            state: 'Quittung wird erstellt',
            status: 'cardValid',
            document: 'receipt',
            to: 'receiptDispatch',
          }),
          receiptDispatch: dispatchState({
            id: 'receiptDispatch',
            state: 'Quittung geht hinaus',
            status: 'cardValid',
            document: 'receiptDocument',
            to: 'valid',
          }),
          valid: {
            meta: { label: 'Ausweis gilt', status: 'cardValid' },
            on: {
              cardLost: ways('blocked', ['record']),
              renew: ways('renewal', ['record']),
              giveBack: ways('over', ['record']),
            },
            after: { expiry: 'expired' },
          },
          renewal: taskState({
            id: 'renewal',
            state: 'Verlängerung',
            status: 'cardValid',
            task: 'Anschrift und Ermäßigung prüfen',
            post: 'clerk',
            outcomes: {
              renewed: {
                label: 'Darf verlängern',
                to: [{ to: 'renewalFee', then: [{ type: 'assessFee' }] }],
              },
            },
          }),
          renewalFee: gate('Gebührenpflichtig?', 'cardValid', [
            { to: 'renewalTill', when: 'facts.fee.cents > 0' },
            { to: 'valid', then: [anotherYear] },
          ]),
          renewalTill: taskState({
            id: 'renewalTill',
            state: 'Zahlung der Verlängerung',
            status: 'expired',
            task: 'Jahresgebühr an der Kasse annehmen und quittieren',
            post: 'cashier',
            unit: '20.3',
            notBy: ['renewal'],
            legalBasis: '§ 42 Abs. 5 KomHKVO',
            outcomes: {
              paid: { label: 'Gezahlt', to: [{ to: 'valid', then: [anotherYear] }] },
              unpaid: { label: 'Zahlt heute nicht', to: 'valid' },
            },
          }),
          blocked: taskState({
            id: 'replacement',
            state: 'Gesperrt',
            status: 'blocked',
            task: 'Konto sperren, am Schalter gegen Ersatzgebühr neuen Ausweis ausgeben',
            post: 'clerk',
            outcomes: {
              replaced: {
                label: 'Ersatzausweis ausgegeben',
                fields: [brief.text('newNumber', 'Neue Nummer', 20)],
                to: 'valid',
              },
              found: { label: 'Wiedergefunden, entsperrt', to: 'valid' },
            },
          }),
          expired: {
            meta: { label: 'Abgelaufen', status: 'expired' },
            on: { renew: ways('renewal', ['record']), giveBack: ways('over', ['record']) },
            after: { lapse: 'over' },
          },
          over: finished('Konto gelöscht, keine offenen Medien', 'closed'),
        },
      },
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
