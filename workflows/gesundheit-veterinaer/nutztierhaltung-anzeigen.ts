import {
  brief,
  completeness,
  conclude,
  defineProcedure,
  endings,
  finished,
  gate,
  noticeStates,
  replyPeriod,
  requestLetter,
  requestOutcome,
  supplementEvent,
  taskState,
  transmissionState,
  ways,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';

const has = (kind: string) => `some a in form.animals satisfies a.kind = "${kind}"`;
const status = 'holdingRegistered';
const SPECIES =
  '{if item.kind = "cattle" then "Rinder" else if item.kind = "pigs" then "Schweine" else if item.kind = "sheep" then "Schafe" else if item.kind = "goats" then "Ziegen" else if item.kind = "horses" then "Pferde" else if item.kind = "poultry" then "Geflügel" else "Gehegewild, Kameliden"}';

/**
 * Nutztierhaltung anzeigen (§ 26 ViehVerkV, Art. 84 Regulation (EU) 2016/429): before the first hen or horse comes,
 * the holder notifies kind, number, use and place, and gets the twelve-digit number of the holding – for the place,
 * whoever owns the animals there.
 *
 * The species decides what follows, and the machine asks it: poultry is compared with the avian-flu zones of the day,
 * pigs get a visit (hygiene regulation, swine fever), cattle, sheep, goats and pigs an access to the movement
 * database (HIT) with ear tags from the VIT, horses a note on passport and chip only. Free pets in a flat are no
 * holding (`hobbyPets`). Number given, the disease fund is told, which charges by itself. Living on: changes within a
 * week, a yearly count on the reference date of the fund, the end. No act, no fee, no remedy. NOT here: bees (§ 1a
 * BienSeuchV, `bienenhaltung-anzeigen`) and fish (aquaculture permit).
 */
export default defineProcedure({
  key: 'nutztierhaltung-anzeigen',
  name: 'Haltung von Nutztieren anzeigen',
  keywords: [
    'Hühner anmelden',
    'Schafe im Garten',
    'Pferd melden',
    'Minischwein',
    'Registriernummer Vieh',
    'Tierseuchenkasse',
  ],
  domain: 'gesundheit-veterinaer',
  kind: 'notification',
  initiation: 'notification',
  unit: '32.15',
  filePlan: '39.50.20',
  leika: [],
  legalBasis: ['§ 26 ViehVerkV', 'Art. 84 VO (EU) 2016/429'],
  audience: ['citizen', 'company'],
  online: null,
  secrecy: 'general',
  retention: {
    years: 5,
    legalBasis: 'nach Ende der Haltung; Aktenplan (zu bestätigen)',
    evidence: 'assumed',
  },
  certainty: { filePlan: { evidence: 'assumed' }, leika: { evidence: 'assumed' } },
  addressee: ['{form.name}', '{form.address}'],
  form: {
    sections: [
      {
        title: 'Halterin oder Halter',
        fields: [
          { name: 'name', label: 'Name oder Betrieb', type: 'name', maxLength: 200, required: true },
          brief.day('birthDate', 'Geburtsdatum', { required: false, notAfter: 'today' }),
          brief.text('address', 'Anschrift'),
          { name: 'phone', label: 'Telefon', type: 'phone', required: true },
        ],
      },
      {
        title: 'Haltung',
        fields: [
          brief.text('place', 'Standort (Anschrift oder Flurstück)'),
          brief.yes('ownLand', 'Der Standort gehört mir oder ich habe die Zustimmung'),
          brief.list(
            'animals',
            'Tiere',
            [
              brief.pick('kind', 'Art', {
                cattle: 'Rinder',
                pigs: 'Schweine, auch Minischweine',
                sheep: 'Schafe',
                goats: 'Ziegen',
                horses: 'Pferde, Esel',
                poultry: 'Hühner, Enten, Gänse, Puten, Wachteln, Tauben',
                deer: 'Gehegewild, Kameliden',
              }),
              brief.count('number', 'Zahl im Jahresdurchschnitt', 200000, { min: 1 }),
              brief.pick('use', 'Nutzung', {
                hobby: 'Hobby',
                eggs: 'Eier oder Milch',
                fattening: 'Mast',
                breeding: 'Zucht',
                riding: 'Reiten, Pension',
              }),
            ],
            { min: 1, max: 12, required: true },
          ),
          brief.pick('keeping', 'Haltungsform', { stable: 'Stall', open: 'Freiland', both: 'beides' }),
          brief.day('start', 'Beginn'),
          brief.text('formerNumber', 'Vorhandene Registriernummer', 12, { required: false }),
        ],
      },
    ],
  },
  evidence: [{ name: 'sketch', label: 'Lageskizze von Stall und Auslauf', when: has('pigs') }],
  fee: [{ id: 'free', legalBasis: 'gebührenfrei', type: 'free', cents: '0', evidence: 'assumed' }],
  remedy: {
    kind: 'none',
    legalBasis: 'Anzeige ohne Entscheidung (§ 35 VwVfG)',
    validFrom: '2021-04-21',
    evidence: 'derived',
  },
  clocks: {
    replyPeriod,
    referenceDay: {
      label: 'Jährliche Tierbestandsmeldung (Stichtag 3. Januar)',
      kind: 'statutory',
      legalBasis: 'Beitragssatzung der Niedersächsischen Tierseuchenkasse (zu bestätigen)',
      bound: 'party',
      start: { rule: 'start-of-day', on: 'string(date(date(today).year + 1, 1, 3))' },
      period: 'P1D',
      endMoves: false,
      warnings: [{ before: 'P2W', to: 'clerk' }],
    },
  },
  documents: {
    request: requestLetter('Ihrer Anzeige einer Tierhaltung'),
    confirmation: {
      kind: 'receipt',
      title: 'Registriernummer Ihrer Tierhaltung (§ 26 ViehVerkV)',
      signedBy: 'registration',
      blocks: [
        {
          type: 'facts',
          rows: [
            ['Registriernummer', '{facts.registration.number}'],
            ['Standort', '{form.place}'],
          ],
        },
        {
          type: 'table',
          caption: 'Tiere',
          of: 'form.animals',
          columns: [
            ['Art', SPECIES],
            ['Zahl', '{item.number}'],
          ],
        },
        {
          type: 'paragraph',
          text: 'Für Ihren Standort gilt zurzeit eine Aufstallungspflicht: Halten Sie Geflügel im Stall oder unter dichter Abdeckung.',
          when: 'facts.zone.outcome = "housing"',
        },
        {
          type: 'paragraph',
          text: 'Bestellen Sie Ohrmarken bei der VIT und melden Sie Zu- und Abgänge binnen sieben Tagen in der HI-Tier-Datenbank.',
          when: `${has('cattle')} or ${has('sheep')} or ${has('goats')} or ${has('pigs')}`,
        },
        { type: 'paragraph', text: 'Pferde brauchen Equidenpass und Transponder.', when: has('horses') },
        {
          type: 'paragraph',
          text: 'Führen Sie ein Bestandsregister, melden Sie Änderungen unverzüglich und vermehrte Todesfälle sofort.',
        },
      ],
    },
  },
  events: {
    withdraw: { ...withdrawEvent, label: 'Anzeige zurücknehmen (keine Haltung)' },
    supplement: supplementEvent([{ name: 'place', label: 'Standort', type: 'text', maxLength: 200 }]),
    stockChanged: {
      label: 'Tierart oder Bestand ändern',
      by: ['applicant', 'clerk'],
      fields: [brief.text('change', 'Änderung', 300), brief.yes('newSpecies', 'Neue Tierart')],
    },
    manyDeaths: {
      label: 'Gehäufte Todesfälle oder Krankheit melden',
      by: ['applicant', 'clerk'],
      fields: [brief.long('signs', 'Zahl und Anzeichen')],
    },
    holdingEnded: { label: 'Ende der Haltung mitteilen', by: ['applicant', 'clerk'] },
  },
  publicStatus: {
    notNotifiable: {
      de: 'Nicht anzeigepflichtig',
      easy: 'Diese Tiere müssen Sie nicht anmelden.',
      en: 'Not notifiable',
      actor: 'nobody',
      next: 'Sie müssen nichts weiter tun.',
    },
    holdingRegistered: {
      de: 'Haltung registriert',
      easy: 'Ihre Tiere sind angemeldet. Melden Sie, wenn sich etwas ändert.',
      en: 'Holding registered',
      actor: 'nobody',
      next: 'Die Tierseuchenkasse schickt Ihnen die Bestandsmeldung.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        task: 'Tierarten, Standort und vorhandene Nummer prüfen',
        target: 'P3D',
      }),
      checked: {
        meta: { label: 'Prüfung nach Tierart', status: 'inReview' },
        on: withdrawal,
        initial: 'species',
        states: {
          species: gate('Welche Tiere?', 'inReview', [
            { to: 'zone', when: has('poultry') },
            { to: 'pigs', when: has('pigs') },
            { to: 'registration' },
          ]),
          zone: taskState({
            id: 'zone',
            state: 'Geflügelpest-Zonen',
            status: 'inReview',
            task: 'Standort mit Schutz- und Überwachungszonen und der Aufstallungspflicht vergleichen',
            post: 'clerk',
            target: 'P2D',
            legalBasis: '§ 13 GeflPestSchV, Art. 21 Delegierte VO (EU) 2020/687',
            outcomes: {
              free: { label: 'Keine Zone', to: 'afterZone' },
              housing: { label: 'Aufstallungspflicht', to: 'afterZone' },
              closed: {
                label: 'Sperrzone: Einstallen untersagt in eigenem Verfahren',
                adverse: true,
                to: 'afterZone',
              },
              notFound: { ...requestOutcome, label: 'Standort nicht auffindbar' },
            },
          }),
          afterZone: gate('Auch Schweine?', 'inReview', [
            { to: 'pigs', when: has('pigs') },
            { to: 'registration' },
          ]),
          pigs: taskState({
            id: 'pigs',
            state: 'Schweinehaltungshygiene',
            status: 'inReview',
            task: 'Einfriedung, Hygieneschleuse und Fütterung ansehen; Verbot von Speiseresten erläutern (Afrikanische Schweinepest)',
            post: 'inspector',
            target: 'P14D',
            legalBasis: 'Anlagen 1 bis 5 SchHaltHygV',
            outcomes: {
              compliant: { label: 'Erfüllt', to: 'registration' },
              defects: { label: 'Mängel mit Frist (eigenes Verfahren)', adverse: true, to: 'registration' },
            },
          }),
          registration: taskState({
            id: 'registration',
            state: 'Registriernummer',
            status: 'inReview',
            task: 'Haltung in HI-Tier eintragen, Nummer vergeben oder bestehende Nummer des Standorts ergänzen',
            post: 'clerk',
            target: 'P3D',
            legalBasis: '§ 26 Abs. 2 ViehVerkV',
            outcomes: {
              entered: {
                label: 'Eingetragen',
                to: '#case.approved',
                fields: [
                  {
                    name: 'number',
                    label: 'Registriernummer',
                    type: 'text',
                    pattern: '^276[0-9]{9}$',
                    required: true,
                  },
                ],
              },
              hobbyPets: { label: 'Keine anzeigepflichtige Haltung', to: '#case.notNotifiable' },
            },
          }),
        },
      },
      approved: {
        meta: { label: 'Bestätigung', status },
        initial: 'confirmationDocument',
        states: noticeStates('confirmation', 'Bestätigung', '#case.issued'),
      },
      issued: {
        meta: { label: 'Haltung registriert', status },
        initial: 'fund',
        onDone: '#case.closed',
        states: {
          fund: transmissionState({
            id: 'fund',
            state: 'Tierseuchenkasse und VIT werden unterrichtet',
            status,
            receivers:
              '["Niedersächsische Tierseuchenkasse", "Vereinigte Informationssysteme Tierhaltung (VIT)"]',
            legalBasis: '§ 26 Abs. 3 ViehVerkV, AGTierGesG',
            to: 'kept',
          }),
          kept: {
            meta: { label: 'Tiere werden gehalten', status },
            on: {
              stockChanged: ways(
                [{ to: 'newSpecies', when: 'event.newSpecies = true' }, { to: 'fund' }],
                ['record'],
              ),
              manyDeaths: ways('disease', ['record']),
              holdingEnded: ways('ended', ['record']),
            },
            after: { referenceDay: 'count' },
          },
          newSpecies: taskState({
            id: 'newSpecies',
            state: 'Neue Tierart',
            status,
            task: 'Anforderungen und Zonen der neuen Tierart prüfen und eintragen',
            post: 'clerk',
            target: 'P5D',
            legalBasis: '§ 26 Abs. 1 Satz 2 ViehVerkV',
            outcomes: { entered: { label: 'Eingetragen', to: 'fund' } },
          }),
          disease: taskState({
            id: 'disease',
            state: 'Seuchenverdacht',
            status,
            task: 'Sofort untersuchen und Proben nehmen; bei Verdacht Seuchenverfahren anlegen',
            post: 'inspector',
            priority: 1,
            target: 'P1D',
            legalBasis: '§ 5 TierGesG, Art. 18 VO (EU) 2016/429',
            outcomes: {
              nothing: { label: 'Keine Seuche', to: 'kept' },
              suspected: { label: 'Verdacht: eigenes Verfahren', adverse: true, to: 'kept' },
            },
          }),
          count: taskState({
            id: 'count',
            state: 'Jährliche Bestandsmeldung',
            status,
            task: 'Bestand mit der Meldung an die Tierseuchenkasse vergleichen',
            post: 'clerk',
            target: 'P1M',
            outcomes: {
              same: { label: 'Stimmt', to: 'kept' },
              given: { label: 'Haltung besteht nicht mehr', to: 'ended' },
            },
          }),
          ended: finished('Haltung beendet', 'closed'),
        },
      },
      notNotifiable: {
        type: 'final',
        meta: { label: 'Keine anzeigepflichtige Haltung', status: 'notNotifiable' },
        entry: [conclude('notNotifiable')],
      },
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
