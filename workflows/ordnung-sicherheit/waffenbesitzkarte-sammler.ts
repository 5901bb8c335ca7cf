import {
  askedOnce,
  brief,
  defineProcedure,
  disposalStatus,
  opinionEvent,
  opinionPeriod,
  permitTermStatus,
  requestOutcome,
  set,
  taskState,
  ways,
  weaponsHolding,
  weaponsPermit,
  weaponsTariffs,
} from '@amtsweg/procedure';
import { holder, holderFields, kept } from './holder.js';

const status = 'collectionPermitted';

const holding = weaponsHolding({
  subject: 'die Waffenbesitzkarte für Sammler',
  status,
  need: {
    task: 'Prüfen, ob die Sammlung noch nach dem Thema geführt und ergänzt wird',
    legalBasis: '§ 4 Abs. 4 i. V. m. § 17 WaffG',
  },
  grounds: [{ value: '§ 45 Abs. 2 i. V. m. § 17 WaffG', label: 'Sammlung aufgelöst oder Thema verlassen' }],
  more: { themeChange: ways('newTheme', ['record']) },
  after: { yearlyList: 'inventory' },
  states: {
    inventory: taskState({
      id: 'inventory',
      state: 'Jährliche Aufstellung des Bestands',
      status,
      task: 'Aufstellung anfordern und mit Karte und Waffenregister abgleichen',
      post: 'clerk',
      target: 'P1M',
      legalBasis: '§ 17 Abs. 2 WaffG (Auflage)',
      outcomes: {
        matches: { label: 'Stimmt überein', to: [{ to: 'held', then: [set('listedOn', 'today')] }] },
        corrected: {
          label: 'Abweichung aufgeklärt, Register berichtigt',
          to: [{ to: 'held', then: [set('listedOn', 'today')] }],
          fields: [brief.long('differences', 'Abweichungen')],
        },
        missing: {
          label: 'Waffen fehlen: Widerruf einleiten',
          adverse: true,
          to: [{ to: 'revocation', then: [set('startRevocation', '{facts: event.reason}')] }],
        },
      },
    }),
    newTheme: taskState({
      id: 'newTheme',
      state: 'Änderung des Sammelthemas',
      status,
      task: 'Erweiterung auf kulturhistorische Bedeutung und Zusammenhang mit der Sammlung prüfen',
      post: 'lead',
      target: 'P1M',
      legalBasis: '§ 17 Abs. 1 WaffG',
      outcomes: {
        entered: { label: 'In der Karte ergänzt', to: 'held' },
        fresh: { label: 'Eigenes Thema: neuer Antrag nötig', to: 'held' },
      },
    }),
  },
});

const museum = {
  id: 'museum',
  label: 'Stellungnahme zur kulturhistorischen Bedeutung',
  authority: 'Landeskriminalamt Niedersachsen, Waffensachverständige',
  effect: 'Benehmen',
  legalBasis: '§ 26 Abs. 1 Satz 2 Nr. 2 VwVfG, § 17 Abs. 1 WaffG',
  clock: 'museumPeriod',
} as const;

const permit = weaponsPermit({
  subject: 'die Waffenbesitzkarte für Waffensammler',
  title: 'Waffenbesitzkarte für Waffensammler (§§ 10, 17 WaffG)',
  rows: [
    ['Person', '{form.givenNames} {form.familyName}, geboren am {form.birthDate}'],
    ['Sammelthema', '{form.theme}'],
  ],
  intake: { task: 'Sammelplan, Gutachten und Sachkundenachweis auf Vollständigkeit prüfen', target: 'P10D' },
  supplement: [{ name: 'theme', label: 'Sammelthema', type: 'text', maxLength: 300 }],
  youngFitness: 'date(form.birthDate) + duration("P25Y") > date(today)',
  examination: {
    theme: taskState({
      id: 'theme',
      state: 'Sammelthema',
      status: 'inReview',
      task: 'Thema auf Abgrenzung nach Zeit, Land, Hersteller oder Technik und auf kulturhistorische Bedeutung prüfen',
      post: 'clerk',
      target: 'P21D',
      legalBasis: '§ 17 Abs. 1 WaffG',
      outcomes: {
        delimited: { label: 'Abgegrenzt, Gutachten trägt', to: 'expertise' },
        opinionNeeded: { label: 'Gutachten trägt nicht: Sachverständige hören', to: 'museum' },
        vague: { ...requestOutcome, label: 'Zu weit: Sammelplan eingrenzen lassen' },
      },
    }),
    museum: askedOnce(museum, 'expertise'),
    expertise: taskState({
      id: 'expertise',
      state: 'Sachkunde zum Sammelgebiet',
      status: 'inReview',
      task: 'Sachkunde in der Waffentechnik und im Sammelgebiet im Gespräch oder durch Zeugnis feststellen',
      post: 'clerk',
      target: 'P14D',
      legalBasis: '§ 7 WaffG, § 1 Abs. 1, § 3 AWaffV',
      outcomes: {
        proven: { label: 'Sachkundig', to: 'rooms' },
        lacking: { label: 'Nicht sachkundig', adverse: true, to: 'decision' },
      },
    }),
    rooms: taskState({
      id: 'rooms',
      state: 'Räume der Sammlung',
      status: 'inReview',
      task: 'Sammlungsräume besichtigen: Behältnisse oder Waffenraum, Einbruchmeldeanlage, Munition getrennt; Konzept für die geplante Zahl',
      post: 'inspector',
      target: 'P1M',
      legalBasis: '§ 36 WaffG, § 13 Abs. 2 Nr. 4, § 14 AWaffV',
      outcomes: {
        secured: {
          label: 'Gesichert',
          to: 'decision',
          fields: [
            brief.day('seenOn', 'Besichtigt am', { notAfter: 'today' }),
            brief.count('capacity', 'Zulässig aufbewahrte Waffen', 5000),
          ],
        },
        concept: { ...requestOutcome, label: 'Konzept der Aufbewahrung nachbessern lassen' },
      },
    }),
  },
  decision: {
    task: 'Kulturhistorische Bedeutung, Sachkunde und Sicherung der Sammlung würdigen',
    legalBasis: '§ 17 WaffG',
    post: 'lead',
    notBy: ['theme', 'rooms'],
    grantable:
      'facts.expertise.outcome = "proven" and facts.rooms.capacity >= form.planned and form.planned >= count(form.weapons)',
    grantFields: [
      brief.long('theme', 'Genehmigtes Sammelthema (Wortlaut der Karte)', 1000),
      brief.yes('ammunition', 'Je Munitionssorte ein Sammlerstück erlaubt'),
    ],
    grounds: [
      { value: '§ 17 Abs. 1 WaffG', label: 'Keine kulturhistorisch bedeutsame Sammlung' },
      { value: '§ 4 Abs. 1 Nr. 3, § 7 WaffG', label: 'Sachkunde fehlt' },
      { value: '§ 36 WaffG', label: 'Sammlung kann nicht sicher aufbewahrt werden' },
      {
        value: '§ 2 Abs. 3 WaffG',
        label: 'Thema umfasst verbotene Waffen (Ausnahme beim Bundeskriminalamt)',
      },
    ],
  },
  granting: [
    { type: 'paragraph', text: 'Sie dürfen für diese Sammlung erwerben: {facts.decision.theme}.' },
    {
      type: 'paragraph',
      text: 'Die Erlaubnis ist unbefristet und ersetzt den Voreintrag; zeigen Sie jeden Erwerb binnen zwei Wochen an (§ 37a WaffG). Auflage: Legen Sie jährlich eine Aufstellung des Bestands vor (§ 17 Abs. 2 WaffG). Schießen und Führen sind nicht erlaubt.',
    },
  ],
  target: 'P4M',
  status,
  beside: { holding: holding.region },
  parts: {
    clocks: {
      ...holding.clocks,
      museumPeriod: opinionPeriod('Stellungnahme der Sachverständigen', '§ 26 Abs. 1 VwVfG', 'P6W'),
      yearlyList: {
        label: 'Jährliche Aufstellung der Sammlung',
        kind: 'setByAuthority',
        legalBasis: '§ 17 Abs. 2 WaffG, § 36 Abs. 2 Nr. 4 VwVfG',
        bound: 'party',
        start: {
          rule: 'event',
          on: 'if facts.listedOn = null then facts.permitDispatch.dispatchedOn else facts.listedOn',
        },
        period: 'P1Y',
        warnings: [{ before: 'P1M', to: 'clerk' }],
      },
    },
    events: {
      ...holding.events,
      museumOpinion: opinionEvent('Stellungnahme der Sachverständigen eintragen'),
      themeChange: {
        label: 'Erweiterung des Sammelthemas beantragen',
        by: ['applicant', 'clerk'],
        fields: [brief.long('theme', 'Neues oder erweitertes Thema', 1000)],
      },
    },
    documents: holding.documents,
  },
});

/**
 * Rote Waffenbesitzkarte für Sammler (§ 17 WaffG): the need is neither hunt nor sport but a collection of importance for
 * the history of culture. What is examined is a text – the theme, delimited by time, land, maker or technique – with the
 * applicant's expert opinion, and where that does not carry, the experts of the Landeskriminalamt (consulted, not asked
 * for consent). Then the rooms, because a collection grows: capacity for the planned number is a condition in numbers.
 *
 * The lead decides, not who examined. Unlimited, without pre-entry, with the duty of a yearly list, which is a clock of
 * its own here; the theme can be widened in the same file. NOT transitions: collecting ammunition as a theme of its own
 * (§ 17 (1) with (2), another permit), expert's card (§ 18), prohibited weapons (Bundeskriminalamt, § 40 (4)).
 */
export default defineProcedure({
  ...permit,
  key: 'waffenbesitzkarte-sammler',
  name: 'Waffenbesitzkarte für Waffensammler',
  keywords: ['rote WBK', 'Waffensammlung', 'historische Schusswaffen', 'Ordonnanzgewehre sammeln'],
  filePlan: '32.60.13',
  leika: [],
  legalBasis: ['§ 10 WaffG', '§ 17 WaffG', '§ 36 WaffG'],
  audience: ['citizen'],
  retention: kept(20, 'Auflösung der Sammlung (§ 44a Abs. 1 WaffG)'),
  addressee: holder,
  form: {
    sections: [
      { title: 'Ihre Person', fields: holderFields },
      {
        title: 'Sammlung',
        fields: [
          brief.text('theme', 'Sammelthema', 300),
          brief.long('importance', 'Kulturhistorische Bedeutung und Aufbau der Sammlung', 6000),
          brief.pick(
            'limits',
            'Abgrenzung nach',
            { time: 'Zeitraum', land: 'Land', maker: 'Hersteller', technique: 'Technik' },
            { many: true },
          ),
          brief.text('expert', 'Gutachten von (Name, Qualifikation)', 200),
          brief.count('planned', 'Geplante Zahl der Waffen', 5000, { min: 1 }),
          brief.text('place', 'Ort der Sammlung'),
          brief.list(
            'weapons',
            'Vorhandene Waffen des Themas',
            [
              brief.text('weapon', 'Art, Hersteller, Modell, Baujahr', 160),
              brief.text('serial', 'Herstellungsnummer', 60),
            ],
            { max: 200, required: true },
          ),
        ],
      },
    ],
  },
  evidence: [
    { name: 'plan', label: 'Sammelplan' },
    { name: 'opinion', label: 'Gutachten zur kulturhistorischen Bedeutung', legalBasis: '§ 17 Abs. 1 WaffG' },
    { name: 'expertise', label: 'Sachkundenachweis', legalBasis: '§ 7 WaffG' },
  ],
  fee: weaponsTariffs('Waffenbesitzkarte für Sammler (§ 17)', '26000'),
  publicStatus: {
    ...permit.publicStatus,
    ...permitTermStatus,
    weaponsDisposal: disposalStatus,
    collectionPermitted: {
      de: 'Sammlererlaubnis erteilt',
      easy: 'Sie dürfen die Waffen sammeln. Schicken Sie uns jedes Jahr Ihre Liste.',
      en: 'Collector certificate issued',
      actor: 'applicant',
      next: 'Legen Sie jährlich die Aufstellung vor und zeigen Sie jeden Erwerb an.',
    },
  },
});
