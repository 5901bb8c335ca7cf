import {
  acquiredEvent,
  brief,
  defineProcedure,
  disposalStatus,
  gate,
  note,
  permitTermStatus,
  preEntry,
  preEntryPeriod,
  requestOutcome,
  set,
  storageProof,
  taskState,
  transmissionState,
  ways,
  weaponsHolding,
  weaponsPermit,
  weaponsTariffs,
} from '@amtsweg/procedure';
import { holder, holderFields, kept } from './holder.js';

const GREEN = 'form.card = "green"';
/** § 14 (3) no. 1 and 2: a year in the club, and in it once a month or eighteen times. */
const ACTIVE = 'event.memberMonths >= 12 and (event.monthsTrained >= 12 or event.trainings >= 18)';
/** § 14 (5): beyond three semi-automatic long guns or two multi-shot handguns only who competes needs more. */
const BEYOND =
  'form.card = "green" and (form.ownedSemiLong + form.semiLong > 3 or form.ownedHandguns + form.handguns > 2)';

const holding = weaponsHolding({
  subject: 'die Waffenbesitzkarte für Sportschützen',
  status: 'sportCardValid',
  need: {
    task: 'Vom Verband das Schießen mit eigenen Waffen bestätigen lassen (24 Monate, getrennt nach Kurz- und Langwaffe); nach zehn Jahren genügt die Mitgliedschaft',
    legalBasis: '§ 4 Abs. 4 i. V. m. § 14 Abs. 4 WaffG',
  },
  grounds: [
    {
      value: '§ 45 Abs. 2 i. V. m. § 14 Abs. 4 WaffG',
      label: 'Schießsport nicht mehr oder zu selten betrieben',
    },
  ],
  more: { memberLeft: ways('need', ['record']) },
});

const permit = weaponsPermit({
  subject: 'die Waffenbesitzkarte',
  title: 'Waffenbesitzkarte für Sportschützen (§§ 10, 14 WaffG)',
  rows: [
    ['Person', '{form.givenNames} {form.familyName}, geboren am {form.birthDate}'],
    ['Karte', '{choice("card", form.card)}'],
    ['Verein', '{form.club}, {choice("association", form.association)}'],
  ],
  intake: { task: 'Verein, Bescheinigung des Verbands, Sachkundezeugnis und gewünschte Waffen prüfen' },
  supplement: [{ name: 'club', label: 'Verein', type: 'text', maxLength: 160 }],
  // Small calibre and single-shot shotguns from 18 without certificate (§ 14 (1) sentence 2, § 6 (3) sentence 2 WaffG).
  youngFitness: 'form.smallCalibreOnly = false and date(form.birthDate) + duration("P25Y") > date(today)',
  examination: {
    association: transmissionState({
      id: 'associationRequest',
      state: 'Rückfrage beim Schießsportverband',
      status: 'waitingForOthers',
      receivers: '["Anerkannter Schießsportverband, Landesverband"]',
      legalBasis: '§ 14 Abs. 3, § 15 Abs. 5 WaffG',
      to: 'awaitingAssociation',
    }),
    awaitingAssociation: {
      meta: { label: 'Wartet auf den Schießsportverband', status: 'waitingForOthers' },
      on: {
        associationConfirmed: ways(
          [
            { to: 'expertise', when: ACTIVE, then: [set('active', 'true')] },
            { to: 'expertise', then: [set('active', 'false')] },
          ],
          ['record'],
        ),
      },
      after: { associationPeriod: 'associationOverdue' },
    },
    associationOverdue: taskState({
      id: 'associationOverdue',
      state: 'Verband antwortet nicht',
      status: 'waitingForOthers',
      task: 'Verband erinnern oder Schießbuch von der Antragstellerin oder dem Antragsteller anfordern',
      post: 'clerk',
      legalBasis: '§ 14 Abs. 3 WaffG',
      outcomes: {
        remind: { label: 'Erinnern', to: 'association' },
        ask: { ...requestOutcome, label: 'Schießbuch anfordern' },
      },
    }),
    expertise: taskState({
      id: 'expertise',
      state: 'Sachkunde',
      status: 'inReview',
      task: 'Zeugnis der Sachkundeprüfung (§ 7 WaffG, § 3 AWaffV) auf Waffenart und Lehrgangsträger prüfen',
      post: 'clerk',
      target: 'P5D',
      legalBasis: '§ 7 WaffG, §§ 1 bis 3 AWaffV',
      outcomes: {
        proven: { label: 'Nachgewiesen', to: 'stretch' },
        lacking: { label: 'Nicht nachgewiesen', adverse: true, to: 'stretch' },
      },
    }),
    stretch: gate('Erwerbsstreckung (zwei in sechs Monaten)', 'inReview', [
      {
        to: 'storage',
        when: `${GREEN} and form.boughtInSixMonths + form.handguns + form.semiLong > 2`,
        then: [
          set('staggered', 'true'),
          note(
            'Mehr als zwei Waffen in sechs Monaten (§ 14 Abs. 3 Satz 2 WaffG): Erwerb nur gestaffelt zulassen.',
          ),
        ],
      },
      { to: 'storage' },
    ]),
    ...storageProof({
      handguns: '(form.ownedHandguns + form.handguns)',
      longGuns: '(form.ownedLongGuns + form.semiLong)',
      to: [{ to: 'contingent', when: BEYOND }, { to: 'decision' }],
    }),
    contingent: taskState({
      id: 'contingent',
      state: 'Überschreitung des Grundkontingents',
      status: 'inReview',
      task: 'Bescheinigung prüfen: weitere Disziplin oder Wettkampfsport, regelmäßige Teilnahme an Wettkämpfen',
      post: 'lead',
      target: 'P7D',
      legalBasis: '§ 14 Abs. 5 WaffG',
      outcomes: {
        needed: { label: 'Für Wettkampf oder Disziplin erforderlich', to: 'decision' },
        notNeeded: { label: 'Nicht erforderlich', adverse: true, to: 'decision' },
      },
    }),
  },
  decision: {
    task: 'Mitgliedschaft, Training, Sachkunde, Kontingent und Aufbewahrung würdigen',
    legalBasis: '§§ 4, 7, 14 WaffG',
    grantable: `facts.active = true and facts.expertise.outcome = "proven" and (not(${BEYOND}) or facts.contingent.outcome = "needed")`,
    grounds: [
      { value: '§ 14 Abs. 3 WaffG', label: 'Zwölf Monate Schießsport nicht nachgewiesen' },
      { value: '§ 14 Abs. 5 WaffG', label: 'Grundkontingent überschritten ohne Bedürfnis' },
      { value: '§ 4 Abs. 1 Nr. 3, § 7 WaffG', label: 'Sachkunde fehlt' },
      { value: '§ 6 Abs. 1 AWaffV', label: 'Waffe vom sportlichen Schießen ausgeschlossen' },
    ],
  },
  granting: [
    {
      type: 'paragraph',
      text: 'Gelbe Karte: Sie dürfen ohne Voreintrag Einzellader-Langwaffen, Repetierlangwaffen mit gezogenen Läufen, einläufige Einzellader-Kurzwaffen und mehrschüssige Waffen mit Zündhütchenzündung erwerben, insgesamt höchstens zehn. Legen Sie die Karte binnen zwei Wochen nach jedem Erwerb vor (§ 14 Abs. 6 WaffG).',
      when: 'form.card = "yellow"',
    },
    {
      type: 'paragraph',
      text: 'Grüne Karte: Sie dürfen {form.semiLong} halbautomatische Langwaffe(n) und {form.handguns} Kurzwaffe(n) erwerben ({form.discipline}). Die Erlaubnis zum Erwerb gilt ein Jahr.',
      when: GREEN,
    },
    {
      type: 'paragraph',
      text: 'Erwerben Sie innerhalb von sechs Monaten nicht mehr als zwei Waffen (§ 14 Abs. 3 Satz 2 WaffG).',
      when: 'facts.staggered = true',
    },
  ],
  target: 'P8W',
  status: 'sportCardValid',
  beside: {
    preEntries: preEntry(
      '(if form.card = "green" then form.handguns + form.semiLong else 0)',
      'sportCardValid',
    ),
    holding: holding.region,
  },
  parts: {
    clocks: {
      ...holding.clocks,
      preEntry: preEntryPeriod,
      associationPeriod: {
        label: 'Antwort des Schießsportverbands',
        kind: 'setByAuthority',
        legalBasis: '§ 14 Abs. 3, § 15 Abs. 5 WaffG, § 26 Abs. 1 VwVfG',
        bound: 'party',
        start: { rule: 'event' },
        period: 'P3W',
      },
    },
    events: {
      ...holding.events,
      weaponAcquired: acquiredEvent,
      associationConfirmed: {
        label: 'Bestätigung des Schießsportverbands eintragen',
        by: ['authority', 'clerk'],
        fields: [
          brief.count('memberMonths', 'Monate im Verein mit erlaubnispflichtigen Waffen', 800),
          brief.count('monthsTrained', 'Monate mit Training in den letzten zwölf', 12),
          brief.count('trainings', 'Trainings in den letzten zwölf Monaten', 366),
          brief.yes('discipline', 'Waffe für eine Disziplin zugelassen und erforderlich'),
        ],
      },
      memberLeft: {
        label: 'Austritt aus dem Verein eintragen (Anzeige nach § 15 Abs. 5 WaffG)',
        by: ['authority', 'clerk'],
      },
    },
    documents: holding.documents,
  },
});

/**
 * Waffenbesitzkarte für Sportschützen (§ 14 WaffG): the need is the sport, certified by a recognised association (§
 * 15), and the association is asked back; what the law counts – twelve months, twelve or eighteen trainings – is
 * counted here.
 *
 * Two cards in one application form: the yellow one, unlimited, ten weapons without pre-entry (§ 14 (6)); the green
 * one for semi-automatic long guns and handguns, with pre-entry, contingent 3/2 and competition beyond (§ 14 (5)),
 * two in six months. From 21, from 18 with small calibre; below 25 the certificate. In use: need after five years by
 * own-weapon training, and a club has to report who leaves (`memberLeft`). NOT a transition: entering bought weapons
 * on yellow (`waffe-erwerb-anzeigen`).
 */
export default defineProcedure({
  ...permit,
  key: 'waffenbesitzkarte-sportschuetze',
  name: 'Waffenbesitzkarte für Sportschützen',
  keywords: [
    'gelbe WBK',
    'Schützenverein Waffe',
    'Sportpistole kaufen',
    'Bedürfnisbescheinigung',
    'Kleinkaliber',
  ],
  alike: {
    'waffenbesitzkarte-jaeger':
      '§ 10 Abs. 1 mit § 4 Abs. 1 WaffG verlangt für jede Waffenbesitzkarte dasselbe (Zuverlässigkeit, Eignung, Sachkunde, Bedürfnis), und Aufbewahrung (§ 36 WaffG), Voreintrag, Anzeige (§ 37a WaffG), Bedürfnisprüfung (§ 4 Abs. 4 WaffG) und Widerruf (§ 45 WaffG) folgen denselben Regeln; verschieden ist der Nachweis des Bedürfnisses: Jagdschein (§ 13 WaffG) gegen Bescheinigung des Verbands, Sachkundezeugnis, Erwerbsstreckung und Kontingent (§ 14 WaffG).',
    'waffenbesitzkarte-erben':
      'Zuverlässigkeit und Eignung (§§ 5, 6 WaffG), Aufbewahrung (§ 36 WaffG), Überlassung (§ 37a WaffG) und Widerruf (§ 45 WaffG) gelten für jede Waffenbesitzkarte gleich; Erben brauchen weder Bedürfnis noch Sachkunde (§ 20 Abs. 2 WaffG), dafür den berechtigten Besitz der verstorbenen Person und die Blockierung (§ 20 Abs. 3 WaffG), Sportschützen den Verband und das Kontingent (§ 14 WaffG).',
  },
  filePlan: '32.60.12',
  leika: [],
  legalBasis: ['§ 10 WaffG', '§ 14 WaffG', '§ 15 WaffG', '§ 36 Abs. 3 WaffG'],
  audience: ['citizen'],
  retention: kept(20, 'Überlassung der letzten Waffe (§ 44a Abs. 1 WaffG)'),
  addressee: holder,
  form: {
    sections: [
      { title: 'Ihre Person', fields: holderFields },
      {
        title: 'Schießsport',
        fields: [
          brief.text('club', 'Verein', 160),
          brief.pick('association', 'Anerkannter Verband (§ 15 WaffG)', {
            dsb: 'Deutscher Schützenbund, Niedersächsischer Sportschützenverband',
            bds: 'Bund Deutscher Sportschützen',
            bdmp: 'Bund der Militär- und Polizeischützen',
            other: 'Anderer anerkannter Verband',
          }),
          brief.day('memberSince', 'Mitglied seit', { notAfter: 'today' }),
          brief.text('expertiseOn', 'Sachkundeprüfung (Tag, Prüfungsstelle)', 160),
        ],
      },
      {
        title: 'Karte und Waffen',
        fields: [
          brief.pick('card', 'Ich beantrage', {
            yellow: 'gelbe Waffenbesitzkarte (§ 14 Abs. 6 WaffG)',
            green: 'grüne Waffenbesitzkarte mit Voreintrag (§ 14 Abs. 3 WaffG)',
          }),
          brief.yes(
            'smallCalibreOnly',
            'Nur Kleinkaliber bis 200 Joule oder Einzellader-Flinten Kaliber 12 oder kleiner',
          ),
          brief.count('ownedHandguns', 'Vorhandene mehrschüssige Kurzwaffen', 50),
          brief.count('ownedSemiLong', 'Vorhandene halbautomatische Langwaffen', 50),
          brief.count('ownedLongGuns', 'Vorhandene Langwaffen insgesamt', 200),
          brief.count('boughtInSixMonths', 'In den letzten sechs Monaten erworben', 10),
          brief.count('handguns', 'Gewünschte Kurzwaffen', 4),
          brief.count('semiLong', 'Gewünschte halbautomatische Langwaffen', 4),
          brief.text('discipline', 'Disziplin und Nummer der Sportordnung', 160, {
            when: 'form.card = "green"',
          }),
        ],
      },
    ],
    plausibility: [
      {
        holds:
          'date(form.birthDate) + duration("P21Y") <= date(today) or (form.smallCalibreOnly = true and date(form.birthDate) + duration("P18Y") <= date(today))',
        message: 'Sportwaffen gibt es ab 21 Jahren, Kleinkaliber ab 18 (§ 14 Abs. 1 WaffG).',
        field: 'birthDate',
      },
      {
        holds:
          'if form.card = "yellow" then form.handguns + form.semiLong = 0 else form.handguns + form.semiLong > 0',
        message: 'Voreinträge gehören in die grüne Karte; dort nennen Sie mindestens eine Waffe.',
        field: 'card',
      },
    ],
  },
  evidence: [
    { name: 'need', label: 'Bescheinigung des Schießsportverbands', legalBasis: '§ 14 Abs. 3 WaffG' },
    { name: 'expertise', label: 'Sachkundezeugnis', legalBasis: '§ 7 WaffG' },
    { name: 'storage', label: 'Nachweis der Aufbewahrung', legalBasis: '§ 36 Abs. 3 WaffG' },
  ],
  fee: weaponsTariffs(
    'Waffenbesitzkarte für Sportschützen',
    'if form.card = "yellow" then 6500 else 6500 + 1500 * (form.handguns + form.semiLong)',
  ),
  publicStatus: {
    ...permit.publicStatus,
    ...permitTermStatus,
    weaponsDisposal: disposalStatus,
    sportCardValid: {
      de: 'Waffenbesitzkarte erteilt',
      easy: 'Sie haben die Waffenbesitzkarte. Trainieren Sie weiter und melden Sie jede neue Waffe.',
      en: 'Sport shooter certificate issued',
      actor: 'nobody',
      next: 'Nach fünf Jahren prüfen wir, ob Sie noch regelmäßig schießen.',
    },
  },
});
