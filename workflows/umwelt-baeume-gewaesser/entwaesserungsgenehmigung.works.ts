import {
  brief,
  conclude,
  finished,
  gate,
  taskState,
  transmissionState,
  ways,
  type ClockSpec,
  type EventSpec,
} from '@amtsweg/procedure';

const status = 'drainageWorks';

/** Begin, open trench, tightness, connection, register: what is covered up can no longer be accepted. */
export const works = {
  meta: { label: 'Bau der Entwässerungsanlage', status },
  initial: 'notBegun',
  states: {
    notBegun: {
      meta: { label: 'Baubeginn steht aus', status },
      on: { begun: ways('building', ['record']) },
      after: { lapse: ways([{ to: 'lapsed', then: [conclude('lapsed')] }]) },
    },
    building: {
      meta: { label: 'Leitungen werden verlegt', status },
      on: { trenchOpen: ways('trench', ['record']) },
      after: { buildingReminder: 'stalled' },
    },
    stalled: taskState(
      {
        id: 'stalled',
        state: 'Keine Abnahme angemeldet',
        status,
        task: 'Baustelle aufsuchen: sind Leitungen schon überdeckt?',
        post: 'inspector',
        target: 'P7D',
        legalBasis: 'Abwassersatzung LHH',
        outcomes: {
          stillOpen: { label: 'Noch im Bau', to: 'building' },
          covered: { label: 'Überdeckt: Kamerabefahrung statt Sichtabnahme', adverse: true, to: 'tightness' },
        },
      },
      { on: { trenchOpen: ways('trench', ['record']) } },
    ),
    trench: taskState({
      id: 'trench',
      state: 'Abnahme bei offenem Graben',
      status,
      task: 'Gefälle, Bettung, Schächte, Rückstausicherung und Trennung von Schmutz- und Regenwasser abnehmen',
      post: 'inspector',
      target: 'P2D',
      legalBasis: 'Abwassersatzung LHH, DIN EN 1610',
      outcomes: {
        accepted: { label: 'Abgenommen', to: 'tightness' },
        defects: { label: 'Mängel', adverse: true, to: 'building' },
      },
    }),
    tightness: {
      meta: { label: 'Dichtheitsnachweis erwartet', status },
      on: {
        tightnessProof: ways(
          [{ to: 'connectionGate', when: 'event.tight = true' }, { to: 'building' }],
          ['record'],
        ),
      },
      after: { tightnessPeriod: 'proofMissing' },
    },
    proofMissing: taskState(
      {
        id: 'proofMissing',
        state: 'Dichtheitsnachweis fehlt',
        status,
        task: 'Nachweis anmahnen oder Prüfung im eigenen Vorgang anordnen',
        post: 'clerk',
        legalBasis: '§ 61 WHG, DIN 1986-30',
        outcomes: {
          reminded: { label: 'Angemahnt', to: 'tightness' },
          ordered: { label: 'Prüfung angeordnet (eigener Vorgang)', adverse: true, to: 'tightness' },
        },
      },
      {
        on: {
          tightnessProof: ways(
            [{ to: 'connectionGate', when: 'event.tight = true' }, { to: 'building' }],
            ['record'],
          ),
        },
      },
    ),
    connectionGate: gate('Neuer Anschlusskanal?', status, [
      { to: 'connection', when: 'form.connection = "new"' },
      { to: 'register' },
    ]),
    connection: taskState({
      id: 'connection',
      state: 'Anschlusskanal',
      status,
      task: 'Anschluss an den öffentlichen Kanal durch die Vertragsfirma herstellen, Aufwand feststellen',
      post: 'inspector',
      target: 'P2M',
      legalBasis: '§ 8 NKAG, Abwassersatzung LHH',
      outcomes: {
        made: {
          label: 'Hergestellt, Kostenersatz im eigenen Bescheid',
          to: 'register',
          fields: [brief.day('madeOn', 'Hergestellt am', { notAfter: 'today' })],
        },
      },
    }),
    register: taskState({
      id: 'register',
      state: 'Kanalkataster',
      status,
      task: 'Bestandsplan des Anschlusses in Hausakte und Kanalinformationssystem übernehmen',
      post: 'clerk',
      target: 'P14D',
      outcomes: { entered: { label: 'Übernommen', to: 'charges' } },
    }),
    charges: transmissionState({
      id: 'chargesInformed',
      state: 'Mitteilung an die Gebührenstelle',
      status,
      receivers: '["Stadtentwässerung Hannover, Gebühren (Schmutz- und Niederschlagswasser)"]',
      legalBasis: '§ 11 NKAG, § 93 AO',
      to: 'inUse',
    }),
    inUse: finished('Anlage in Betrieb', 'closed'),
    lapsed: finished('Genehmigung erloschen', 'closed'),
  },
};

function period(label: string, legalBasis: string, iso: string, start: ClockSpec['start']): ClockSpec {
  return { label, kind: 'setByAuthority', legalBasis, bound: 'party', start, period: iso };
}

export const worksPart = {
  clocks: {
    lapse: period('Erlöschen ohne Baubeginn', 'Abwassersatzung LHH (drei Jahre, zu bestätigen)', 'P3Y', {
      notified: 'facts.permitDispatch',
    }),
    buildingReminder: period('Anmeldung der Abnahme', 'Abwassersatzung LHH', 'P1Y', { rule: 'event' }),
    tightnessPeriod: period('Frist zum Dichtheitsnachweis', '§ 61 WHG, DIN 1986-30', 'P3M', {
      rule: 'event',
    }),
  } satisfies Readonly<Record<string, ClockSpec>>,
  events: {
    begun: {
      label: 'Baubeginn anzeigen',
      by: ['applicant', 'clerk'],
      fields: [
        brief.day('begunOn', 'Beginn am'),
        brief.text('firm', 'Ausführende Fachfirma (Zulassung nach Satzung)', 200),
      ],
    },
    trenchOpen: { label: 'Abnahme bei offenem Graben anmelden', by: ['applicant', 'clerk'] },
    tightnessProof: {
      label: 'Dichtheitsnachweis vorlegen',
      by: ['applicant', 'clerk'],
      fields: [brief.yes('tight', 'Dicht'), brief.day('testedOn', 'Geprüft am', { notAfter: 'today' })],
    },
  } satisfies Readonly<Record<string, EventSpec>>,
  publicStatus: {
    drainageWorks: {
      de: 'Genehmigt, Bau und Abnahme',
      easy: 'Sie dürfen bauen. Rufen Sie uns, bevor Sie den Graben zumachen.',
      en: 'Approved, construction and acceptance',
      actor: 'applicant' as const,
      next: 'Zeigen Sie den Baubeginn an und melden Sie die Abnahme bei offenem Graben an.',
    },
  },
};
