import {
  buildingBlocks,
  buildingClocks,
  buildingEvents,
  buildingLetters,
  buildingPermit,
  buildingStatuses,
  buildingTariffs,
  defineProcedure,
  opinionEvent,
  opinionPeriod,
  participation,
  partySection,
  plotSection,
  plotSupplement,
  processingTarget,
  set,
  supplementEvent,
  taskState,
  ways,
} from '@amtsweg/procedure';
import { buildingService } from './building-service.js';

const project = 'Werbeanlage: {form.content}';
const { head, costs } = buildingBlocks(project);
/** § 50 (4) NBauO: where people live, only at the place of business itself. */
const FOREIGN = 'form.area = "residential" and form.foreign = true';
const changing = {
  name: 'changing',
  label: 'Wechselnde oder bewegte Bilder zugelassen',
  type: 'boolean',
  when: 'form.illumination = "changing"',
  required: true,
} as const;

const opinion = (id: string, label: string, authority: string, legalBasis: string, needed: string) =>
  participation({
    id,
    label,
    authority,
    effect: 'Benehmen',
    legalBasis,
    clock: `${id}OpinionPeriod`,
    needed,
  });

/**
 * Genehmigung einer Werbeanlage (§§ 50, 59 NBauO): building law of disfigurement and distraction.
 *
 * Peculiar: the place is looked at, because disfigurement and heaping (§ 50 (2)) cannot be seen on plans; foreign
 * advertising in residential areas cannot be granted, whatever the draft says; drivers' distraction is for the road
 * authority, monuments for the monument authority; the permit is for a term and ends with removal, which is checked.
 * Not here: neighbours (§ 50 protects none of them), final acceptance, fiction.
 */
export default defineProcedure({
  ...buildingService,
  key: 'werbeanlage-genehmigung',
  name: 'Genehmigung einer Werbeanlage',
  kind: 'permit',
  filePlan: '63.10.70',
  leika: [],
  legalBasis: ['§ 50 NBauO', '§ 59 NBauO', '§ 33 Abs. 1 Nr. 3 StVO', '§ 9 Abs. 6 FStrG'],
  audience: ['company'],
  keywords: [
    'Leuchtreklame',
    'Schild am Geschäft',
    'Plakatwand aufstellen',
    'Werbebanner Fassade',
    'Firmenschild',
    'digitale Reklametafel',
  ],
  online: null,
  form: {
    sections: [
      partySection('Werbende Firma'),
      plotSection('Anbringungsort'),
      {
        title: 'Die Anlage',
        fields: [
          {
            name: 'content',
            label: 'Inhalt und Art (Schild, Leuchtkasten, Plakattafel …)',
            type: 'text',
            maxLength: 300,
            required: true,
          },
          {
            name: 'foreign',
            label: 'Fremdwerbung (nicht an der Stätte der Leistung)',
            type: 'boolean',
            required: true,
          },
          {
            name: 'area',
            label: 'Gebiet',
            type: 'choice',
            required: true,
            options: [
              { value: 'residential', label: 'Wohngebiet oder Dorfgebiet' },
              { value: 'mixed', label: 'Misch- oder Kerngebiet' },
              { value: 'commercial', label: 'Gewerbe- oder Industriegebiet' },
            ],
          },
          {
            name: 'surface',
            label: 'Ansichtsfläche in m²',
            type: 'decimal',
            min: 0.1,
            max: 200,
            required: true,
          },
          {
            name: 'topEdge',
            label: 'Oberkante über Gelände in m',
            type: 'decimal',
            min: 0.1,
            max: 100,
            required: true,
          },
          {
            name: 'illumination',
            label: 'Beleuchtung',
            type: 'choice',
            required: true,
            options: [
              { value: 'none', label: 'Keine' },
              { value: 'static', label: 'Gleichbleibend' },
              { value: 'changing', label: 'Wechselnd oder bewegt' },
            ],
          },
          { name: 'monument', label: 'An oder neben einem Baudenkmal', type: 'boolean', required: true },
          {
            name: 'mainRoad',
            label: 'Zur Fahrbahn einer Hauptverkehrsstraße gerichtet',
            type: 'boolean',
            required: true,
          },
          { name: 'until', label: 'Gewünscht bis', type: 'date' },
        ],
      },
    ],
  },
  evidence: [
    { name: 'application', label: 'Bauantrag', legalBasis: '§ 6 NBauVorlVO' },
    { name: 'sitePlan', label: 'Lageplan' },
    { name: 'drawing', label: 'Darstellung der Werbeanlage' },
    { name: 'photos', label: 'Fotos der Umgebung' },
  ],
  fee: buildingTariffs({ least: 9000, most: 300000 }),
  clocks: {
    ...buildingClocks(),
    planningOpinionPeriod: opinionPeriod('Frist der Stadtplanung', '§ 69 Abs. 3 NBauO', 'P1M'),
    monumentOpinionPeriod: opinionPeriod('Frist der Denkmalschutzbehörde', '§ 10 Abs. 4 NDSchG', 'P1M'),
    trafficOpinionPeriod: opinionPeriod('Frist der Straßenverkehrsbehörde', '§ 69 Abs. 3 NBauO', 'P1M'),
    beginPeriod: {
      label: 'Anbringung',
      kind: 'statutory',
      legalBasis: '§ 71 Abs. 1 NBauO',
      bound: 'party',
      start: { notified: 'facts.permitDispatch' },
      period: 'P3Y',
      pausesIn: ['issued.remedy.pending', 'issued.remedy.actionPeriod', 'issued.remedy.litigation'],
    },
    term: {
      label: 'Befristung der Werbeanlage',
      kind: 'setByAuthority',
      legalBasis: '§ 36 Abs. 2 Nr. 1 VwVfG',
      bound: 'party',
      start: { rule: 'event', on: 'facts.decision.until' },
      period: 'P1D',
      endMoves: false,
    },
    processingTarget: processingTarget({ period: 'P8W' }),
  },
  documents: {
    ...buildingLetters({
      dative: 'Ihrem Antrag auf eine Werbeanlage',
      accusative: 'Ihren Antrag auf eine Werbeanlage',
      project,
    }),
    permit: {
      kind: 'notice',
      title: 'Baugenehmigung für eine Werbeanlage',
      remedy: true,
      signedBy: 'signature',
      blocks: [
        head,
        {
          type: 'paragraph',
          text: 'die Werbeanlage ({form.surface} m²) wird befristet bis zum {facts.decision.until} genehmigt. Danach ist sie zu entfernen.',
        },
        {
          type: 'paragraph',
          text: 'Betrieb der Beleuchtung: {facts.decision.hours}',
          when: 'facts.decision.hours != null',
        },
        {
          type: 'paragraph',
          text: 'Wechselnde oder bewegte Bilder sind nicht zugelassen.',
          when: 'facts.decision.changing = false',
        },
        ...costs,
      ],
    },
  },
  events: {
    ...buildingEvents(),
    supplement: supplementEvent(plotSupplement),
    planningOpinion: opinionEvent('Stellungnahme der Stadtplanung eintragen'),
    monumentOpinion: opinionEvent('Stellungnahme der Denkmalschutzbehörde eintragen'),
    trafficOpinion: opinionEvent('Stellungnahme der Straßenverkehrsbehörde eintragen'),
    mounted: {
      label: 'Anbringung anzeigen',
      by: ['applicant', 'clerk'],
      fields: [
        { name: 'mountedOn', label: 'Angebracht am', type: 'date', notAfter: 'today', required: true },
      ],
    },
    removed: {
      label: 'Entfernung anzeigen',
      by: ['applicant', 'clerk'],
      fields: [{ name: 'removedOn', label: 'Entfernt am', type: 'date', notAfter: 'today', required: true }],
    },
  },
  publicStatus: buildingStatuses,
  certainty: { filePlan: { evidence: 'assumed' } },
  machine: {
    initial: 'submitted',
    states: buildingPermit({
      check: 'Genehmigungspflicht (Anhang Nr. 10 zu § 60 NBauO) und Unterlagen prüfen',
      examination: {
        inquiry: {
          type: 'parallel',
          meta: { label: 'Beteiligung', status: 'inReview' },
          onDone: ways('place'),
          states: {
            planning: opinion(
              'planning',
              'Stadtplanung: Gestaltungssatzung',
              'Landeshauptstadt Hannover, Stadtplanung',
              '§§ 50, 69 Abs. 3, 84 NBauO',
              'form.surface > 1',
            ),
            monument: opinion(
              'monument',
              'Denkmalschutzbehörde',
              'Landeshauptstadt Hannover, Denkmalschutz',
              '§§ 8, 10 Abs. 4 NDSchG',
              'form.monument = true',
            ),
            traffic: opinion(
              'traffic',
              'Straßenverkehrsbehörde: Ablenkung',
              'Landeshauptstadt Hannover, Straßenverkehrsbehörde',
              '§ 33 StVO',
              'form.mainRoad = true or form.illumination = "changing"',
            ),
          },
        },
        place: taskState({
          id: 'place',
          state: 'Örtliche Prüfung',
          status: 'inReview',
          task: 'Umgebung fotografieren: Verunstaltung, Häufung, Blendung',
          post: 'inspector',
          target: 'P14D',
          legalBasis: '§ 50 Abs. 2 NBauO',
          outcomes: {
            inspected: {
              label: 'Geprüft',
              to: 'decision',
              fields: [
                {
                  name: 'signs',
                  label: 'Vorhandene Werbeanlagen im Blickfeld',
                  type: 'integer',
                  min: 0,
                  max: 100,
                  required: true,
                },
                {
                  name: 'finding',
                  label: 'Wirkung in der Umgebung',
                  type: 'longText',
                  maxLength: 3000,
                  required: true,
                },
              ],
            },
          },
        }),
      },
      decision: {
        task: 'Über die Werbeanlage und ihre Befristung entscheiden',
        legalBasis: '§§ 50, 70 NBauO',
        fields: [
          { name: 'until', label: 'Befristet bis', type: 'date', notBefore: 'today', required: true },
          {
            name: 'hours',
            label: 'Beleuchtungszeiten',
            type: 'text',
            maxLength: 120,
            when: 'form.illumination != "none"',
            required: true,
          },
          changing,
        ],
        blocked: [{ to: 'draftBlocked', when: FOREIGN }],
      },
      fee: { value: false, least: 9000, most: 300000 },
      use: {
        meta: { label: 'Bestand der Anlage', status: 'permitValid' },
        initial: 'unmounted',
        states: {
          unmounted: {
            meta: { label: 'Nicht angebracht', status: 'permitValid' },
            on: { mounted: ways('standing', ['record']) },
            after: { beginPeriod: [{ target: 'gone', actions: [set('aftermath', '"lapsed"')] }] },
          },
          standing: {
            meta: { label: 'Anlage angebracht', status: 'permitValid' },
            on: { removed: ways('gone', ['record']) },
            after: { term: 'removal' },
          },
          removal: taskState({
            id: 'removal',
            state: 'Frist abgelaufen: Entfernung prüfen',
            status: 'permitValid',
            task: 'Nachschauen, ob die Anlage entfernt ist',
            post: 'inspector',
            target: 'P14D',
            outcomes: {
              gone: { label: 'Entfernt', to: 'gone' },
              stillThere: {
                label: 'Noch vorhanden: Beseitigung in eigenem Verfahren (§ 79 NBauO)',
                adverse: true,
                to: 'gone',
              },
            },
          }),
          gone: { type: 'final', meta: { label: 'Entfernt, erloschen oder abgegeben', status: 'closed' } },
        },
      },
    }),
  },
});
