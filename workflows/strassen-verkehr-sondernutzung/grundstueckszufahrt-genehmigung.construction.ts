import {
  brief,
  conclude,
  dispatchState,
  documentState,
  finished,
  taskState,
  ways,
  type ClockSpec,
} from '@amtsweg/procedure';

const status = 'driveway';
const receivedOn = brief.day('receivedOn', 'Eingegangen am', { notAfter: 'today' });

function cash(id: string, state: string, task: string, label: string, to: string, notBy: readonly string[]) {
  return taskState({
    id,
    state,
    status,
    task,
    post: 'cashier',
    unit: '20.3',
    notBy,
    legalBasis: '§ 42 Abs. 5 KomHKVO',
    outcomes: { booked: { label, to, fields: [receivedOn] } },
  });
}

/** Advance, building, acceptance, final bill, inventory: the crossing exists only when the city has built it. */
export const construction = {
  meta: { label: 'Bau der Überfahrt', status },
  initial: 'advance',
  states: {
    advance: {
      ...cash(
        'advance',
        'Wartet auf die Vorauszahlung',
        'Eingang der Vorauszahlung auf die Baukosten buchen',
        'Vorauszahlung eingegangen',
        'building',
        ['estimate', 'decision'],
      ),
      after: { lapse: ways([{ to: 'lapsed', then: [conclude('lapsed')] }]) },
    },
    building: taskState({
      id: 'building',
      state: 'Bau durch die Vertragsfirma',
      status,
      task: 'Bau beauftragen und begleiten: Bord absenken, Unterbau verstärken, Masten umsetzen',
      post: 'inspector',
      target: 'P60D',
      legalBasis: '§ 16 NStrG',
      outcomes: { built: { label: 'Fertig gemeldet', to: 'acceptance' } },
    }),
    acceptance: taskState({
      id: 'acceptance',
      state: 'Abnahme der Bauleistung',
      status,
      task: 'Überfahrt mit der Firma abnehmen: Höhen, Anschluss, taktile Kante',
      post: 'inspector',
      target: 'P7D',
      legalBasis: '§ 12 VOB/B, DIN 18040-3',
      outcomes: {
        accepted: {
          label: 'Abgenommen',
          to: 'finalBill',
          fields: [
            { name: 'width', label: 'Gebaute Breite in m', type: 'decimal', min: 2, max: 12, required: true },
          ],
        },
        defects: { label: 'Mängel, nachbessern lassen', to: 'building' },
      },
    }),
    finalBill: taskState({
      id: 'finalBill',
      state: 'Schlussabrechnung',
      status,
      task: 'Firmenrechnung prüfen und mit der Vorauszahlung abrechnen',
      post: 'clerk',
      notBy: ['estimate'],
      target: 'P14D',
      legalBasis: '§ 16 NStrG, § 42 Abs. 3 KomHKVO',
      outcomes: {
        settled: {
          label: 'Abgerechnet',
          to: 'statement',
          fields: [
            {
              name: 'actualCents',
              label: 'Tatsächliche Kosten',
              type: 'money',
              min: 0,
              max: 10000000,
              required: true,
            },
          ],
        },
      },
    }),
    statement: documentState({
      id: 'statementDocument',
      state: 'Abrechnung wird erstellt',
      status,
      document: 'statement',
      to: 'statementDispatch',
    }),
    statementDispatch: dispatchState({
      id: 'statementDispatch',
      state: 'Abrechnung geht hinaus',
      status,
      document: 'statementDocument',
      to: [
        { to: 'balance', when: 'facts.finalBill.actualCents != facts.estimate.costCents' },
        { to: 'inventory' },
      ],
    }),
    balance: cash(
      'balance',
      'Unterschied wird ausgeglichen',
      'Nachzahlung buchen oder zu viel Gezahltes erstatten',
      'Ausgeglichen',
      'inventory',
      ['finalBill'],
    ),
    inventory: taskState({
      id: 'inventory',
      state: 'Straßenbestandsverzeichnis',
      status,
      task: 'Überfahrt mit Breite und Grundstück in das Straßenverzeichnis eintragen',
      post: 'clerk',
      target: 'P14D',
      legalBasis: '§ 3 Abs. 3 NStrG',
      outcomes: { entered: { label: 'Eingetragen', to: 'built' } },
    }),
    built: finished('Überfahrt gebaut', 'closed'),
    lapsed: finished('Genehmigung erloschen', 'closed'),
  },
};

export const constructionPart = {
  clocks: {
    lapse: {
      label: 'Erlöschen ohne Vorauszahlung',
      kind: 'setByAuthority',
      legalBasis: 'Nebenbestimmung, § 36 Abs. 2 Nr. 2 VwVfG',
      bound: 'party',
      start: { notified: 'facts.permitDispatch' },
      period: 'P1Y',
      warnings: [{ before: 'P1M', to: 'clerk' }],
    },
  } satisfies Readonly<Record<string, ClockSpec>>,
  documents: {
    statement: {
      kind: 'letter' as const,
      title: 'Abrechnung Ihrer Grundstückszufahrt',
      signedBy: 'finalBill',
      blocks: [
        {
          type: 'facts' as const,
          rows: [
            ['Vorauszahlung', '{euro(facts.estimate.costCents)}'],
            ['Tatsächliche Kosten', '{euro(facts.finalBill.actualCents)}'],
          ] as const,
        },
        {
          type: 'paragraph' as const,
          text: 'Ein Guthaben erstatten wir; einen Rest bitten wir innerhalb eines Monats zu zahlen (Ihre Kostenübernahme vom {facts.costsAccepted.signedOn}).',
        },
      ],
    },
  },
  publicStatus: {
    driveway: {
      de: 'Genehmigt, Bau folgt',
      easy: 'Wir haben Ja gesagt. Wenn Sie bezahlt haben, bauen wir die Zufahrt.',
      en: 'Approved, to be built',
      actor: 'applicant' as const,
      next: 'Zahlen Sie die Vorauszahlung. Danach beauftragt die Stadt den Bau.',
    },
  },
};
