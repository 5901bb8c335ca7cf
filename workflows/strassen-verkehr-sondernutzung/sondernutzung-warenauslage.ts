import {
  actionRemedy,
  brief,
  conclude,
  defineProcedure,
  finished,
  notification,
  permitCase,
  provisionsField,
  set,
  specialUse,
  specialUseGrounds,
  taskState,
  ways,
} from '@amtsweg/procedure';
import { company, companyFields, kept } from './applicant.js';

const rows = [
  ['Geschäft', '{form.shop}, {form.street}'],
  ['Front', '{form.front} m, Gehweg {form.footway} m'],
] as const;
const area = 'sum(for o in form.objects return o.length * o.depth)';
/** By-law, to be confirmed: what stands at the wall within half a metre and leaves two metres of footway is common use of the neighbours. */
const freeOfPermit =
  'form.footway >= 2.5 and (every o in form.objects satisfies o.kind = "goods" and o.depth <= 0.5)';

const use = specialUse({
  subject: 'die Sondernutzungserlaubnis für Warenauslage oder Werbereiter',
  status: 'permitValid',
  handBack: 'Prüfen, ob Auslagen, Ständer und Bodenhülsen entfernt sind',
  more: {
    shopSold: ways('clearance', ['record']),
    footwayRebuilt: ways('remeasuring', ['record']),
  },
  states: {
    remeasuring: taskState({
      id: 'remeasuring',
      state: 'Gehweg umgebaut',
      status: 'permitValid',
      task: 'Restbreite nach dem Umbau neu messen und die Fläche neu anzeichnen',
      post: 'inspector',
      target: 'P14D',
      legalBasis: '§ 18 Abs. 2 NStrG',
      outcomes: {
        fits: { label: 'Restbreite reicht', to: 'inUse' },
        tooNarrow: {
          label: 'Zu eng, Widerruf vorschlagen',
          adverse: true,
          to: [{ to: 'revocation', then: [set('startRevocation', '{facts: event.reason}')] }],
        },
      },
    }),
  },
});

/** The yearly fee: due each January for as long as the permit stands; who fixes it does not book it (§ 42 KomHKVO). */
const yearly = {
  meta: { label: 'Jahresgebühr', status: 'permitValid' },
  initial: 'paidUp',
  states: {
    paidUp: {
      meta: { label: 'Für das laufende Jahr bezahlt', status: 'permitValid' },
      on: { cleared: ways('over', ['record']), shopSold: ways('over', ['record']) },
      after: {
        nextYear: ways([
          { to: 'over', when: 'facts.clearance != null or facts.aftermath = "revoked"' },
          { to: 'debit' },
        ]),
      },
    },
    debit: taskState({
      id: 'debit',
      state: 'Neues Gebührenjahr',
      status: 'permitValid',
      task: 'Jahresgebühr nach unveränderter Fläche zum Soll stellen',
      post: 'clerk',
      target: 'P14D',
      legalBasis: '§ 21 NStrG, Sondernutzungsgebührensatzung LHH',
      outcomes: {
        debited: { label: 'Zum Soll gestellt', to: 'booking' },
        ended: { label: 'Nutzung beendet, keine weitere Gebühr', to: 'over' },
      },
    }),
    booking: taskState({
      id: 'yearPayment',
      state: 'Jahresgebühr offen',
      status: 'feeDue',
      task: 'Jahresgebühr buchen oder in die Vollstreckung geben',
      post: 'cashier',
      unit: '20.3',
      notBy: ['debit', 'decision'],
      legalBasis: '§ 42 Abs. 5 KomHKVO',
      outcomes: {
        paid: {
          label: 'Bezahlt',
          to: 'paidUp',
          fields: [brief.day('receivedOn', 'Eingegangen am', { notAfter: 'today' })],
        },
        enforced: { label: 'In die Vollstreckung gegeben', adverse: true, to: 'paidUp' },
      },
    }),
    over: finished('Keine weitere Jahresgebühr', 'closed'),
  },
};

const law = permitCase({
  subject: 'die Erlaubnis für Warenauslage oder Werbereiter',
  application: 'Ihrem Antrag auf Warenauslage oder Werbereiter',
  rows,
  target: 'P3W',
  intake: {
    task: 'Maße, Lageplan und Fotos der Front prüfen',
    target: 'P3D',
    checked: [{ to: '#case.notRequired', when: freeOfPermit }, { to: '#case.checked' }],
  },
  supplement: [{ name: 'footway', label: 'Breite des Gehwegs in m', type: 'decimal', min: 0.5, max: 30 }],
  examination: {
    measuring: taskState({
      id: 'measuring',
      state: 'Aufmaß vor Ort',
      status: 'inReview',
      task: 'Gehweg, Leitstreifen und Hydranten vor dem Geschäft messen und die Fläche anzeichnen',
      post: 'inspector',
      target: 'P7D',
      legalBasis: '§ 18 Abs. 1 NStrG, DIN 18040-3',
      outcomes: {
        measured: {
          label: 'Aufgemessen',
          to: 'design',
          fields: [
            {
              name: 'rest',
              label: 'Verbleibende Gehwegbreite in m',
              type: 'decimal',
              min: 0,
              max: 30,
              required: true,
            },
          ],
        },
      },
    }),
    design: taskState({
      id: 'design',
      state: 'Gestaltung',
      status: 'inReview',
      task: 'Ständer, Material und Werbung mit den Gestaltungsleitlinien der Innenstadt vergleichen',
      post: 'clerk',
      target: 'P5D',
      legalBasis: 'Sondernutzungssatzung LHH, Gestaltungsleitlinien',
      outcomes: {
        fits: { label: 'Entspricht den Leitlinien', to: 'decision' },
        deviates: { label: 'Weicht ab', to: 'decision' },
      },
    }),
  },
  decision: {
    state: 'Entscheidung über die Auslage',
    task: 'Restbreite und Gestaltung beurteilen und entscheiden',
    legalBasis: '§ 18 Abs. 1 und 2 NStrG',
    target: 'P5D',
    grant: {
      label: 'Erlaubnis auf Widerruf erteilen',
      to: [
        {
          to: '#case.approved',
          when: 'facts.measuring.rest >= 1.8',
          then: [
            set('validUntil', 'date(form.start) + duration("P5Y")'),
            { type: 'assessFee', params: { on: 'form.start' } },
          ],
        },
      ],
      fields: [provisionsField('§ 18 Abs. 2 NStrG')],
    },
    grounds: specialUseGrounds,
  },
  permit: {
    label: 'Sondernutzungserlaubnis',
    title: 'Sondernutzungserlaubnis für Warenauslage oder Werbereiter',
    blocks: [
      {
        type: 'list',
        of: 'form.objects',
        item: '{if item.kind = "goods" then "Warenauslage" else if item.kind = "stand" then "Werbereiter" else "Automat, Sitzgelegenheit"}: {item.length} m × {item.depth} m',
      },
      {
        type: 'paragraph',
        text: 'Die Erlaubnis gilt auf Widerruf bis {facts.validUntil}, nur während der Öffnungszeiten und innerhalb der Markierung; {facts.measuring.rest} m bleiben frei. Die Gebühr wird jährlich fällig.',
      },
    ],
  },
  feeLaw: '§ 21 NStrG',
  beside: { use: use.use, yearly },
  parts: [use],
  more: {
    notRequired: notification({
      label: 'Erlaubnisfrei',
      status: ['inReview', 'closed'],
      document: 'permitFree',
      prefix: 'permitFree',
      entry: [conclude('notRequired')],
    }),
  },
});

/**
 * Warenauslage und Werbereiter (§§ 18, 21 NStrG, by-law): a small use that lasts. What stands at the wall is free of a
 * permit under the by-law, by measure and in writing. All else is measured on the spot and marked on the ground before the
 * decision; less than 1.80 m of footway closes the grant (FEEL), the guidelines of design are weighed.
 *
 * The permit stands until revoked, five years at most; the fee comes back every January in a region of its own, fixed by
 * one, booked by another. The sale of the shop ends it, because it is personal; a rebuilt footway is measured anew. NOT
 * transitions: advertising at the building (NBauO), tables and chairs (`sondernutzung-aussengastronomie`).
 */
export default defineProcedure({
  ...law,
  key: 'sondernutzung-warenauslage',
  name: 'Sondernutzung für Warenauslagen und Werbereiter',
  domain: 'strassen-verkehr-sondernutzung',
  kind: 'specialUse',
  initiation: 'application',
  unit: '66.1',
  filePlan: '66.20.31',
  leika: [],
  legalBasis: ['§ 18 NStrG', '§ 21 NStrG', 'Sondernutzungssatzung LHH'],
  keywords: ['Kundenstopper', 'Obst vor dem Laden', 'Kleiderständer', 'Aufsteller', 'Ware auf dem Gehweg'],
  audience: ['company'],
  online: null,
  secrecy: 'general',
  retention: kept(5),
  addressee: company,
  form: {
    sections: [
      {
        title: 'Geschäft',
        fields: [
          ...companyFields,
          brief.text('shop', 'Name des Ladens', 160),
          brief.text('street', 'Straße und Hausnummer', 200),
        ],
      },
      {
        title: 'Was vor dem Geschäft stehen soll',
        fields: [
          {
            name: 'front',
            label: 'Breite der Ladenfront in m',
            type: 'decimal',
            min: 1,
            max: 100,
            required: true,
          },
          {
            name: 'footway',
            label: 'Breite des Gehwegs in m',
            type: 'decimal',
            min: 0.5,
            max: 30,
            required: true,
          },
          brief.pick('zone', 'Gebührenzone', {
            centre: 'Innenstadt',
            district: 'Stadtteilzentrum',
            other: 'Übriges Stadtgebiet',
          }),
          brief.list(
            'objects',
            'Gegenstände',
            [
              brief.pick('kind', 'Art', {
                goods: 'Warenauslage',
                stand: 'Werbereiter',
                other: 'Automat, Sitzgelegenheit',
              }),
              { name: 'length', label: 'Länge in m', type: 'decimal', min: 0.2, max: 50, required: true },
              { name: 'depth', label: 'Tiefe in m', type: 'decimal', min: 0.2, max: 5, required: true },
            ],
            { min: 1, max: 10, required: true },
          ),
          brief.day('start', 'Ab', { notBefore: 'today' }),
        ],
      },
    ],
    plausibility: [
      {
        holds: 'count(form.objects[item.kind = "stand"]) <= 1',
        message: 'Je Geschäft ist ein Werbereiter möglich.',
        field: 'objects',
      },
    ],
  },
  evidence: [
    { name: 'plan', label: 'Lageplan mit Maßen' },
    { name: 'photo', label: 'Foto der Front und der Ständer' },
  ],
  fee: [
    {
      id: 'refused',
      legalBasis: 'Verwaltungskostensatzung LHH, Ablehnung',
      type: 'fixed',
      cents: '2500',
      when: 'facts.decision.outcome = "refuse"',
      evidence: 'assumed',
    },
    {
      id: 'square-metre-year',
      legalBasis: '§ 21 NStrG, Sondernutzungsgebührensatzung LHH, Auslagen je m² und Jahr',
      type: 'value',
      cents: `max(3000, ceiling(${area}) * (if form.zone = "centre" then 9000 else if form.zone = "district" then 5000 else 3000))`,
      evidence: 'assumed',
    },
  ],
  remedy: actionRemedy,
  exceptions: [
    {
      rule: 'guard-gap',
      path: 'checked.decision',
      reason:
        'Unter 1,80 m Restbreite darf nicht erlaubt werden; es bleiben geänderte Maße oder die Ablehnung.',
      legalBasis: 'Sondernutzungssatzung LHH, DIN 18040-3',
    },
  ],
  clocks: {
    ...law.clocks,
    nextYear: {
      label: 'Beginn des nächsten Gebührenjahres',
      kind: 'setByAuthority',
      legalBasis: '§ 21 NStrG, Sondernutzungsgebührensatzung LHH',
      bound: 'authority',
      start: { rule: 'event' },
      period: 'P1Y',
    },
  },
  documents: {
    ...law.documents,
    permitFree: {
      kind: 'letter',
      title: 'Ihre Auslage ist erlaubnisfrei',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'Auslagen bis 0,50 m Tiefe an der Hauswand sind nach der Sondernutzungssatzung frei, solange mindestens 2 m Gehweg bleiben. Eine Erlaubnis und eine Gebühr sind nicht nötig.',
        },
      ],
    },
  },
  events: {
    ...law.events,
    shopSold: { label: 'Geschäft aufgegeben oder übergeben', by: ['applicant', 'clerk'] },
    footwayRebuilt: { label: 'Umbau des Gehwegs eintragen', by: ['clerk', 'authority'] },
  },
  certainty: { filePlan: { evidence: 'assumed' }, legalBasis: { evidence: 'derived' } },
});
