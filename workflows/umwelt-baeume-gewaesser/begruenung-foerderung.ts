import {
  actionRemedy,
  brief,
  defineProcedure,
  opinionEvent,
  opinionPeriod,
  participation,
  permitCase,
  provisionsField,
  set,
  taskState,
  ways,
} from '@amtsweg/procedure';
import { project, projectPart } from './begruenung-foerderung.project.js';
import { kept } from './kept.js';
import { party, partyFields } from './party.js';

const rows = [
  ['Gebäude', '{form.building}'],
  ['Begrünung', '{choice("kind", form.kind)}, {form.area} m²'],
  ['Kosten nach Voranschlag', '{euro(form.costCents)}'],
] as const;

const law = permitCase({
  subject: 'die Förderung',
  application: 'Ihrem Förderantrag',
  rows,
  target: 'P8W',
  pausesIn: ['checked.advice', 'checked.waitingList'],
  intake: { task: 'Kostenvoranschlag, Pläne und Eigentümerzustimmung prüfen', target: 'P7D' },
  supplement: [
    brief.count('area', 'Begrünte Fläche in m²', 50000, { required: false }),
    brief.yes('ownerAgrees', 'Zustimmung der Eigentümer liegt vor', { required: false }),
  ],
  examination: {
    advice: {
      ...participation({
        id: 'advice',
        label: 'Beratung durch den BUND',
        authority: 'BUND Region Hannover, Begrünungsberatung',
        effect: 'Benehmen',
        legalBasis: 'Förderrichtlinie LHH',
        clock: 'adviceOpinionPeriod',
        needed: 'form.advised = false',
      }),
      onDone: 'quality',
    },
    quality: taskState({
      id: 'quality',
      state: 'Fachliche Prüfung',
      status: 'inReview',
      task: 'Substratdicke, Pflanzen, Statik und Brandschutz nach den Mindeststandards bewerten, Punkte vergeben',
      post: 'clerk',
      target: 'P14D',
      legalBasis: 'Förderrichtlinie LHH, FLL-Dachbegrünungsrichtlinie',
      outcomes: {
        rated: {
          label: 'Bewertet',
          to: 'budget',
          fields: [brief.count('points', 'Punkte', 100)],
        },
        belowStandard: { label: 'Unter dem Mindeststandard', to: 'decision' },
      },
    }),
    budget: taskState({
      id: 'budget',
      state: 'Haushaltsmittel',
      status: 'inReview',
      task: 'Verfügbare Mittel des Programms feststellen und vormerken',
      post: 'lead',
      target: 'P7D',
      notBy: ['quality'],
      legalBasis: '§ 110 NKomVG, Förderrichtlinie LHH (kein Anspruch, Reihenfolge der vollständigen Anträge)',
      outcomes: {
        reserved: { label: 'Vorgemerkt', to: 'decision' },
        exhausted: { label: 'Erschöpft: Warteliste', to: 'waitingList' },
      },
    }),
    waitingList: {
      meta: { label: 'Warteliste', status: 'waitingList' },
      on: { budgetReleased: ways('budget', ['record']) },
      after: { budgetYear: 'budget' },
    },
  },
  decision: {
    state: 'Entscheidung über die Förderung',
    task: 'Nach Punkten und Mitteln über den Zuschuss entscheiden',
    legalBasis: 'Förderrichtlinie LHH, § 40 VwVfG, Art. 3 Abs. 1 GG',
    target: 'P7D',
    grant: {
      label: 'Bewilligen',
      to: [
        {
          to: '#case.approved',
          when: 'form.begun = false and form.obliged = false and facts.budget.outcome = "reserved"',
          // A third of the estimate, at most 3 500 € for a wall and 10 000 € for a roof (figures to be confirmed).
          then: [
            set(
              'grantCents',
              'min(floor(form.costCents / 3), if form.kind = "facade" then 350000 else 1000000)',
            ),
          ],
        },
      ],
      fields: [provisionsField('Förderrichtlinie LHH, § 36 Abs. 2 VwVfG')],
    },
    grounds: [
      {
        value: 'Förderrichtlinie LHH, Vorhabenbeginn',
        label: 'Mit der Maßnahme wurde vor der Bewilligung begonnen',
      },
      { value: 'Förderrichtlinie LHH, Mindeststandard', label: 'Fachlicher Standard nicht erreicht' },
      {
        value: 'Förderrichtlinie LHH, Rechtspflicht',
        label: 'Begrünung ist ohnehin vorgeschrieben (Bebauungsplan)',
      },
      { value: 'Förderrichtlinie LHH, Mittel', label: 'Keine Haushaltsmittel' },
    ],
    refused: [{ to: '#case.rejected' }],
  },
  permit: {
    label: 'Förderbescheid',
    title: 'Förderbescheid: Dach- oder Fassadenbegrünung',
    blocks: [
      {
        type: 'paragraph',
        text: 'Wir bewilligen einen Zuschuss von höchstens {euro(facts.grantCents)}, einem Drittel der anerkannten Kosten. Er wird nach Prüfung des Verwendungsnachweises ausgezahlt.',
      },
      {
        type: 'paragraph',
        text: 'Führen Sie die Begrünung innerhalb eines Jahres aus. Sie ist zehn Jahre zu erhalten; wird sie vorher entfernt, kann der Bescheid widerrufen und der Zuschuss zurückgefordert werden (§§ 49 Abs. 3, 49a VwVfG).',
      },
    ],
  },
  status: 'funded',
  beside: { project },
  parts: [projectPart],
});

/**
 * Förderung von Dach- und Fassadenbegrünung: a voluntary grant under the city's guideline. Nobody has a claim, but equal
 * treatment binds (Art. 3 GG): points, and the order of complete applications. Whoever has begun before the grant gets
 * nothing (FEEL; it shows that the money was not needed). Without previous advice the BUND is consulted.
 *
 * An empty budget is no refusal: the application waits for released money or the next budget year. The sum is a third of
 * the estimate within a cap, and a third of what was really spent when it comes to paying: proof checked by one, the
 * place seen, ordered by a second, paid by a third. Then ten years of keeping, with the owner's change; removed green means
 * revocation for the past (§ 49 (3)) and repayment with interest (§ 49a). NOT transitions: cumulated Land or KfW money,
 * which is set off in the proof; monument permits for walls.
 */
export default defineProcedure({
  ...law,
  key: 'begruenung-foerderung',
  name: 'Förderung von Dach- und Fassadenbegrünung',
  domain: 'umwelt-baeume-gewaesser',
  kind: 'benefit',
  initiation: 'application',
  unit: '67.1',
  filePlan: '67.30.10',
  leika: [],
  legalBasis: ['Förderrichtlinie LHH „Begrüntes Hannover“', '§§ 49, 49a VwVfG'],
  keywords: ['Gründach Zuschuss', 'Efeu an der Wand', 'Kletterpflanzen', 'Entsiegelung', 'Klimaanpassung'],
  audience: ['citizen', 'company'],
  online: null,
  secrecy: 'general',
  retention: kept(10, 'nach Ende der Zweckbindung'),
  addressee: party,
  form: {
    sections: [
      { title: 'Antrag', fields: [...partyFields, brief.text('iban', 'IBAN für die Auszahlung', 34)] },
      {
        title: 'Vorhaben',
        fields: [
          brief.text('building', 'Gebäude (Straße und Hausnummer)', 200),
          brief.pick('kind', 'Art', {
            roof: 'Dach',
            facade: 'Fassade',
            garage: 'Garage, Carport, Nebengebäude',
          }),
          brief.count('area', 'Begrünte Fläche in m²', 50000, { min: 1 }),
          {
            name: 'substrate',
            label: 'Substratdicke in cm',
            type: 'integer',
            min: 4,
            max: 150,
            when: 'form.kind != "facade"',
            required: true,
          },
          {
            name: 'costCents',
            label: 'Kosten nach Voranschlag',
            type: 'money',
            min: 30000,
            max: 100000000,
            required: true,
          },
          brief.yes('owner', 'Mir gehört das Gebäude'),
          brief.yes('ownerAgrees', 'Zustimmung der Eigentümer liegt vor', { when: 'form.owner = false' }),
          brief.yes('advised', 'Eine Beratung durch den BUND hat stattgefunden'),
          brief.yes('begun', 'Mit der Maßnahme ist begonnen worden (Auftrag genügt)'),
          brief.yes('obliged', 'Die Begrünung ist im Bebauungsplan vorgeschrieben'),
        ],
      },
    ],
  },
  evidence: [
    { name: 'estimate', label: 'Kostenvoranschlag' },
    { name: 'plans', label: 'Pläne, Fotos' },
    { name: 'consent', label: 'Eigentümerzustimmung', when: 'form.owner = false' },
    { name: 'statics', label: 'Nachweis der Tragfähigkeit', when: 'form.kind = "roof"' },
  ],
  fee: [{ id: 'free', legalBasis: 'Förderrichtlinie LHH', type: 'free', cents: '0', evidence: 'assumed' }],
  remedy: actionRemedy,
  exceptions: [
    {
      rule: 'guard-gap',
      path: 'checked.decision',
      reason: 'Begonnene Vorhaben und Vorhaben ohne vorgemerkte Mittel dürfen nicht bewilligt werden.',
      legalBasis: 'Förderrichtlinie LHH, § 110 NKomVG',
    },
  ],
  clocks: {
    ...law.clocks,
    adviceOpinionPeriod: opinionPeriod('Frist der Beratung', 'Förderrichtlinie LHH', 'P4W'),
    budgetYear: {
      label: 'Neues Haushaltsjahr',
      kind: 'setByAuthority',
      legalBasis: '§ 112 Abs. 1 NKomVG',
      bound: 'authority',
      start: { rule: 'event' },
      period: 'P6M',
    },
  },
  events: {
    ...law.events,
    adviceOpinion: opinionEvent('Empfehlung des BUND eintragen'),
    budgetReleased: { label: 'Mittel freigegeben eintragen', by: ['clerk', 'authority'] },
  },
  publicStatus: {
    ...law.publicStatus,
    waitingList: {
      de: 'Warteliste',
      easy: 'Für dieses Jahr ist das Geld verteilt. Sie stehen auf der Liste.',
      en: 'Waiting list',
      actor: 'office',
      next: 'Beginnen Sie noch nicht. Sobald Mittel da sind, geht es weiter.',
    },
  },
  certainty: { filePlan: { evidence: 'assumed' }, legalBasis: { evidence: 'assumed' } },
});
