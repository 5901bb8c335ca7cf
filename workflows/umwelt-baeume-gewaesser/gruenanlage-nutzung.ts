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
} from '@amtsweg/procedure';
import { greenPart, greenUse } from './gruenanlage-nutzung.use.js';
import { kept } from './kept.js';
import { party, partyFields } from './party.js';

const rows = [
  ['Anlage', '{form.park}, {form.area} m²'],
  ['Anlass', '{form.title} ({choice("kind", form.kind)})'],
  ['Zeit', '{form.from} bis {form.to}, {form.visitors} Personen'],
] as const;

const others = {
  type: 'parallel',
  meta: { label: 'Beteiligung', status: 'waitingForOthers' },
  onDone: 'decision',
  states: {
    fire: participation({
      id: 'fire',
      label: 'Feuerwehr',
      authority: 'Landeshauptstadt Hannover, Feuerwehr',
      effect: 'Einvernehmen',
      legalBasis: '§ 26 NBrandSchG',
      clock: 'fireOpinionPeriod',
      needed: 'form.fire = true or form.visitors >= 1000',
    }),
    police: participation({
      id: 'police',
      label: 'Polizei',
      authority: 'Polizeidirektion Hannover',
      effect: 'Benehmen',
      legalBasis: '§ 1 Abs. 2 NPOG',
      clock: 'policeOpinionPeriod',
      needed: 'form.visitors >= 500',
    }),
    council: participation({
      id: 'council',
      label: 'Stadtbezirksrat',
      authority: 'Stadtbezirksrat, über die Bezirksratsbetreuung',
      effect: 'Benehmen',
      legalBasis: '§ 94 Abs. 1 NKomVG',
      clock: 'councilOpinionPeriod',
      needed: 'date(form.to) > date(form.from) + duration("P2D") or form.kind = "commercial"',
    }),
  },
} as const;

const law = permitCase({
  subject: 'die Erlaubnis zur Nutzung der Grünanlage',
  application: 'Ihrem Antrag auf Nutzung einer Grünanlage',
  rows,
  target: 'P4W',
  pausesIn: ['checked.others'],
  intake: { task: 'Lageplan, Termin, Umfang und Haftpflichtnachweis prüfen', target: 'P3D' },
  supplement: [brief.count('area', 'Fläche in m²', 200000, { required: false })],
  examination: {
    calendar: taskState({
      id: 'calendar',
      state: 'Belegung und Ruhezeiten',
      status: 'inReview',
      task: 'Belegungsplan, Zahl der Veranstaltungen im Jahr und Erholungsruhe der Anlage prüfen',
      post: 'clerk',
      target: 'P3D',
      legalBasis: 'Grünflächensatzung LHH, § 30 NKomVG',
      outcomes: {
        free: { label: 'Termin frei', to: 'ground' },
        full: { label: 'Belegt oder Jahreskontingent erschöpft', to: 'decision' },
      },
    }),
    ground: taskState({
      id: 'ground',
      state: 'Gartenfachliche Prüfung',
      status: 'inReview',
      task: 'Rasen, Wurzelbereiche, Biotope, Denkmalschutz und Zufahrt für Aufbaufahrzeuge beurteilen',
      post: 'inspector',
      target: 'P7D',
      legalBasis: '§§ 39, 44 BNatSchG, § 10 NDSchG',
      outcomes: {
        suitable: {
          label: 'Geeignet',
          to: 'others',
          fields: [brief.text('protection', 'Schutzmaßnahmen (Bodenplatten, Abstände)', 500)],
        },
        unsuitable: { label: 'Ungeeignet', to: 'decision' },
      },
    }),
    others,
  },
  decision: {
    state: 'Entscheidung über die Nutzung',
    task: 'Erholung der Allgemeinheit gegen die Veranstaltung abwägen, Kaution und Auflagen bestimmen',
    legalBasis: 'Grünflächensatzung LHH, § 30 NKomVG, Art. 3 GG',
    target: 'P5D',
    grant: {
      label: 'Erlauben',
      to: [
        {
          to: '#case.approved',
          then: [
            set('useFrom', 'form.from'),
            set('useTo', 'form.to'),
            { type: 'assessFee', params: { on: 'form.from' } },
          ],
        },
      ],
      fields: [
        { name: 'depositCents', label: 'Kaution', type: 'money', min: 5000, max: 50000000, required: true },
        provisionsField('Grünflächensatzung LHH'),
      ],
    },
    grounds: [
      {
        value: 'Grünflächensatzung LHH, Erholung',
        label: 'Erholung der Allgemeinheit wird unzumutbar gestört',
      },
      { value: 'Grünflächensatzung LHH, Schutz der Anlage', label: 'Rasen, Bäume oder Denkmal gefährdet' },
      { value: 'Grünflächensatzung LHH, Belegung', label: 'Belegt oder Kontingent erschöpft' },
      { value: '§ 44 Abs. 1 BNatSchG', label: 'Brut- oder Ruhestätten betroffen' },
    ],
  },
  permit: {
    label: 'Nutzungserlaubnis',
    title: 'Erlaubnis zur Nutzung einer öffentlichen Grünanlage',
    blocks: [
      {
        type: 'paragraph',
        text: 'Die Erlaubnis gilt, wenn die Kaution von {euro(facts.decision.depositCents)} binnen zwei Wochen eingeht. Schutz der Anlage: {facts.ground.protection}',
      },
      {
        type: 'paragraph',
        text: 'Die Fläche wird am Tag vorher mit Protokoll übergeben und danach zurückgenommen. Bei Sturm oder aufgeweichtem Boden kann sie gesperrt werden (Widerrufsvorbehalt).',
      },
    ],
  },
  feeLaw: '§ 5 NKAG, Gebührensatzung LHH',
  feeDue: 'facts.fee.cents > 0',
  status: 'greenUse',
  irrevocable: true,
  beside: { use: greenUse },
  parts: [greenPart],
});

/**
 * Öffentliche Grünanlage für eine Veranstaltung (by-law on green spaces, § 30 NKomVG): no road and no special use in the
 * sense of the NStrG, but a public facility dedicated to recreation, used beyond its purpose. Equal treatment is kept by a
 * calendar and a yearly number of events for each park; a gardener looks at roots, lawn and nests before anybody else is
 * asked; the district council is heard about what is long or commercial (§ 94 NKomVG).
 *
 * The permit hangs on a deposit. The ground is handed over with a protocol, closed when storm or rain forbid (reserved in
 * the permit, with another date), taken back, and the deposit repaid or set off by one who did not find the damage.
 * Picnics and games are common use and need nothing. NOT transitions: assemblies in the park (NVersG), noise, serving of
 * drinks, tents (§ 75 NBauO); claims beyond the deposit.
 */
export default defineProcedure({
  ...law,
  key: 'gruenanlage-nutzung',
  name: 'Nutzung öffentlicher Grünanlagen für Veranstaltungen',
  domain: 'umwelt-baeume-gewaesser',
  kind: 'specialUse',
  initiation: 'application',
  unit: '67.1',
  filePlan: '67.20.20',
  leika: [],
  legalBasis: ['Grünflächensatzung LHH', '§ 5 NKAG', '§ 30 NKomVG'],
  keywords: [
    'Fest im Park',
    'Maschpark',
    'Georgengarten',
    'Kindergeburtstag Wiese',
    'Freiluftkino',
    'Hochzeit im Garten',
  ],
  audience: ['citizen', 'company'],
  online: null,
  secrecy: 'general',
  retention: kept(5),
  addressee: party,
  form: {
    sections: [
      { title: 'Veranstalter', fields: partyFields },
      {
        title: 'Veranstaltung',
        fields: [
          brief.text('park', 'Grünanlage und Platz darin', 200),
          brief.text('title', 'Bezeichnung', 160),
          brief.pick('kind', 'Art', {
            charity: 'Gemeinnützig, Schule, Kita',
            private: 'Privat',
            culture: 'Kultur und Sport mit Publikum',
            commercial: 'Gewerblich',
          }),
          brief.count('area', 'Fläche in m²', 200000, { min: 10 }),
          brief.day('from', 'Von (mit Aufbau)', { notBefore: 'date(today) + duration("P14D")' }),
          brief.day('to', 'Bis (mit Abbau)'),
          brief.count('visitors', 'Personen gleichzeitig', 100000, { min: 1 }),
          brief.yes('fire', 'Grill, Feuer, Gasflaschen'),
          brief.yes('vehicles', 'Fahrzeuge zum Auf- und Abbau'),
          brief.long('setup', 'Aufbauten, Strom, Musik', 3000),
        ],
      },
    ],
    plausibility: [
      { holds: 'date(form.to) >= date(form.from)', message: 'Das Ende liegt vor dem Beginn.', field: 'to' },
    ],
  },
  evidence: [
    { name: 'plan', label: 'Lageplan mit Zeit und Umfang' },
    { name: 'insurance', label: 'Haftpflichtnachweis' },
  ],
  fee: [
    {
      id: 'refused',
      legalBasis: 'Verwaltungskostensatzung LHH, Ablehnung',
      type: 'fixed',
      cents: '3000',
      when: 'facts.decision.outcome = "refuse"',
      evidence: 'assumed',
    },
    {
      id: 'charity',
      legalBasis: 'Gebührensatzung LHH, gemeinnützige Nutzung',
      type: 'free',
      cents: '0',
      when: 'form.kind = "charity"',
      evidence: 'assumed',
    },
    {
      id: 'area-days',
      legalBasis: '§ 5 NKAG, Gebührensatzung LHH, je 100 m² und Tag',
      type: 'value',
      cents:
        'ceiling(form.area / 100) * ((date(form.to) - date(form.from)).days + 1) * (if form.kind = "commercial" then 2500 else 800)',
      evidence: 'assumed',
    },
  ],
  remedy: actionRemedy,
  clocks: {
    ...law.clocks,
    fireOpinionPeriod: opinionPeriod('Frist der Feuerwehr', '§ 26 NBrandSchG', 'P2W'),
    policeOpinionPeriod: opinionPeriod('Frist der Polizei', '§ 31 Abs. 2 VwVfG', 'P2W'),
    councilOpinionPeriod: opinionPeriod('Anhörung des Stadtbezirksrats', '§ 94 Abs. 1 NKomVG', 'P4W'),
  },
  events: {
    ...law.events,
    fireOpinion: opinionEvent('Stellungnahme der Feuerwehr eintragen'),
    policeOpinion: opinionEvent('Stellungnahme der Polizei eintragen'),
    councilOpinion: opinionEvent('Beschluss des Stadtbezirksrats eintragen'),
  },
  certainty: { filePlan: { evidence: 'assumed' }, legalBasis: { evidence: 'assumed' } },
});
