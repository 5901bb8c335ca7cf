import { requestLetter, type BlockSpec, type DocumentSpec, type Remedy } from '@amtsweg/procedure';
import { fiction } from './reisegewerbekarte.fiction.js';

/** No preliminary procedure in trade law (LC-46); an instruction that named one would open the year of § 58 (2) VwGO. */
export const remedy: Remedy = {
  kind: 'action',
  legalBasis: '§§ 40, 42, 74 VwGO, § 80 Abs. 1 NJG',
  text: 'Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Klage beim Verwaltungsgericht Hannover, Leonhardtstraße 15, 30175 Hannover, erhoben werden. Die Klage ist schriftlich, als elektronisches Dokument nach § 55a der Verwaltungsgerichtsordnung oder zur Niederschrift der Urkundsbeamtin oder des Urkundsbeamten der Geschäftsstelle des Gerichts zu erheben. Sie ist gegen die Landeshauptstadt Hannover zu richten. Gegen die Festsetzung der Kosten hat die Klage keine aufschiebende Wirkung (§ 80 Abs. 2 Satz 1 Nr. 1 der Verwaltungsgerichtsordnung): Die Kosten sind auch dann fristgerecht zu zahlen.',
  validFrom: '2022-01-01',
  evidence: 'derived',
};

const applicant: BlockSpec = {
  type: 'facts',
  rows: [
    ['Antrag vom', '{facts.receivedOn}'],
    ['Firma', '{form.registeredName}'],
    ['Name', '{form.givenNames} {form.familyName}'],
    ['Geburtsdatum und -ort', '{form.birthDate}, {form.birthPlace}'],
  ],
};

/** § 71b (3) and (4) VwVfG: period, its beginning, its consequence and the remedies. */
const consequence: BlockSpec = {
  type: 'paragraph',
  text: 'Über den Antrag ist innerhalb von drei Monaten zu entscheiden (§ 6a Abs. 1 GewO). Die Frist beginnt mit dem Eingang der vollständigen Unterlagen; dazu gehören Führungszeugnis und Auskunft aus dem Gewerbezentralregister. Sie kann einmal angemessen verlängert werden (§ 42a Abs. 2 VwVfG). Wird nicht fristgerecht entschieden, gilt die Erlaubnis als erteilt. Gegen eine Ablehnung ist die Klage beim Verwaltungsgericht Hannover möglich.',
};

const costs: readonly BlockSpec[] = [
  { type: 'heading', text: 'Kosten' },
  {
    type: 'paragraph',
    text: 'Für diese Amtshandlung wird eine Gebühr von {euro(facts.fee.cents)} festgesetzt ({facts.fee.legalBasis}). {facts.feeSetting.reason} Bitte zahlen Sie den Betrag innerhalb eines Monats nach der Bekanntgabe unter Angabe des Kassenzeichens.',
    when: 'facts.fee.cents > 0',
  },
  {
    type: 'paragraph',
    text: 'Für diese Amtshandlung wird keine Gebühr erhoben. {facts.feeSetting.reason}',
    when: 'facts.fee.cents = 0',
  },
];

const provisionKinds =
  '{if item.kind = "restriction" then "Inhaltliche Beschränkung" else "Auflage"}: {item.text}';

const permitBlocks: readonly BlockSpec[] = [
  applicant,
  { type: 'heading', text: 'Entscheidung' },
  {
    type: 'paragraph',
    text: 'auf Ihren Antrag wird Ihnen die Erlaubnis erteilt, im Reisegewerbe tätig zu sein (§ 55 Abs. 2 GewO), und zwar für: {facts.activities}',
  },
  {
    type: 'paragraph',
    text: 'Die Erlaubnis ist bis zum {facts.validUntil} befristet (§ 55 Abs. 3 GewO).',
    when: 'facts.validUntil != null',
  },
  { type: 'heading', text: 'Nebenbestimmungen (§ 55 Abs. 3 GewO)', when: 'count(facts.provisions) > 0' },
  {
    type: 'list',
    of: 'facts.provisions',
    ordered: true,
    item: `${provisionKinds} Gründe: {item.reason}`,
    when: 'count(facts.provisions) > 0',
  },
  {
    type: 'paragraph',
    text: 'Gründe der Befristung: {facts.validityReason}',
    when: 'facts.validUntil != null',
  },
  {
    type: 'paragraph',
    text: 'Die Reisegewerbekarte ist bei der Tätigkeit mitzuführen und auf Verlangen vorzuzeigen; Beschäftigte mit unmittelbarem Kundenkontakt brauchen eine Zweitschrift oder beglaubigte Kopie (§ 60c GewO).',
  },
];

const letters: Readonly<Record<string, DocumentSpec>> = {
  receipt: {
    kind: 'receipt',
    title: 'Eingangsbestätigung (§ 71b Abs. 3 VwVfG)',
    signedAs: 'clerk',
    blocks: [
      {
        type: 'paragraph',
        text: 'Ihr Antrag auf eine Reisegewerbekarte ist am {facts.receivedOn} eingegangen.',
      },
      consequence,
      {
        type: 'paragraph',
        text: 'Ihre Daten werden zur Beurteilung der Zuverlässigkeit verarbeitet (§ 11 Abs. 1 GewO). Bis zur Erteilung der Erlaubnis darf die Tätigkeit nicht ausgeübt werden.',
      },
    ],
  },
  confirmation: {
    kind: 'letter',
    title: 'Ihr Antrag ist vollständig (§ 71b Abs. 4 VwVfG)',
    signedAs: 'clerk',
    blocks: [
      {
        type: 'paragraph',
        text: 'die Unterlagen zu Ihrem Antrag liegen seit dem {facts.completeOn} vollständig vor. An diesem Tag hat die Entscheidungsfrist begonnen.',
      },
      consequence,
    ],
  },
  pickup: {
    kind: 'letter',
    title: 'Ihre Reisegewerbekarte liegt bereit',
    signedAs: 'clerk',
    blocks: [
      {
        type: 'paragraph',
        text: 'die Karte Nr. {facts.cardMaking.number} liegt für Sie bereit. Bitte holen Sie sie innerhalb eines Monats mit Termin und Ausweis ab. Ohne die Karte darf die Tätigkeit nicht ausgeübt werden, weil sie mitzuführen ist (§ 60c Abs. 1 GewO).',
      },
    ],
  },
  transfer: {
    kind: 'letter',
    title: 'Abgabe Ihres Antrags',
    signedAs: 'clerk',
    blocks: [
      {
        type: 'paragraph',
        text: 'für die Reisegewerbekarte ist die Behörde zuständig, in deren Bezirk Sie Ihren gewöhnlichen Aufenthalt haben (§ 61 GewO). Wir haben Ihren Antrag mit dem Eingangsdatum {facts.receivedOn} abgegeben an: {facts.competence.receiver}.',
      },
      { type: 'paragraph', text: '{facts.competence.ground}' },
    ],
  },
  notRequired: {
    kind: 'letter',
    title: 'Keine Reisegewerbekarte erforderlich',
    signedBy: 'formalCheck',
    blocks: [
      {
        type: 'paragraph',
        text: 'für die beschriebene Tätigkeit brauchen Sie keine Reisegewerbekarte ({facts.exemption.basis}). {facts.exemption.reason} Über Ihren Antrag wird deshalb nicht entschieden, Kosten entstehen nicht.',
      },
      {
        type: 'paragraph',
        text: 'Eine reisegewerbekartenfreie Tätigkeit kann anzeigepflichtig sein (§ 55c GewO).',
        when: 'facts.exemption.basis = "§ 55a GewO"',
      },
    ],
  },
};

/** The documents of the Reisegewerbekarte, by key. */
export const documents: Readonly<Record<string, DocumentSpec>> = {
  ...fiction.documents,
  ...letters,
  request: {
    ...requestLetter('Ihrem Antrag auf eine Reisegewerbekarte'),
    blocks: [
      ...requestLetter('Ihrem Antrag auf eine Reisegewerbekarte').blocks,
      {
        type: 'paragraph',
        text: 'Die Entscheidungsfrist von drei Monaten beginnt erst, wenn alles vorliegt (§ 42a Abs. 2 Satz 2, § 71b Abs. 4 VwVfG).',
      },
    ],
  },
  hearing: {
    kind: 'letter',
    title: 'Anhörung zu Ihrem Antrag auf eine Reisegewerbekarte',
    signedBy: 'decision',
    blocks: [
      applicant,
      {
        type: 'paragraph',
        text: 'nach dem Stand der Prüfung ist beabsichtigt, die Erlaubnis zu versagen (§ 57 GewO), aus diesen Gründen:',
      },
      { type: 'paragraph', text: '{facts.decision.reason}' },
      {
        type: 'paragraph',
        text: 'Sie können sich innerhalb von zwei Wochen nach der Bekanntgabe dieses Schreibens zu den für die Entscheidung erheblichen Tatsachen äußern (§ 28 Abs. 1 VwVfG). Danach wird nach Aktenlage entschieden.',
      },
    ],
  },
  permit: {
    kind: 'notice',
    title: 'Erlaubnis für das Reisegewerbe (§ 55 Abs. 2 GewO)',
    signedBy: 'signature',
    remedy: true,
    blocks: [...permitBlocks, ...costs],
  },
  compliancePermit: {
    kind: 'notice',
    title: 'Erlaubnis für das Reisegewerbe nach gerichtlicher Entscheidung',
    signedBy: 'compliance',
    remedy: true,
    blocks: [
      ...permitBlocks,
      {
        type: 'paragraph',
        text: 'Der Bescheid beruht auf dem Urteil zum Aktenzeichen {facts.lawsuit.courtReference}; der ablehnende Bescheid und seine Kostenfestsetzung sind gegenstandslos.',
      },
    ],
  },
  refusal: {
    kind: 'notice',
    title: 'Versagung der Reisegewerbekarte',
    signedBy: 'signature',
    remedy: true,
    blocks: [
      applicant,
      { type: 'heading', text: 'Entscheidung' },
      {
        type: 'paragraph',
        text: 'Ihr Antrag wird abgelehnt. Die Tätigkeit im Reisegewerbe bleibt ohne Erlaubnis verboten (§ 55 Abs. 2, § 145 Abs. 1 Nr. 1 GewO).',
      },
      { type: 'heading', text: 'Gründe' },
      {
        type: 'paragraph',
        text: '{if facts.decision.ground = "reliability" then "Tatsachen rechtfertigen die Annahme, dass die erforderliche Zuverlässigkeit fehlt (§ 57 Abs. 1 GewO)." else if facts.decision.ground = "auction" then "Die Erlaubnis nach § 34b Abs. 1 GewO fehlt (§ 57 Abs. 3 GewO)." else "Ein Versagungsgrund der §§ 34a, 34c GewO liegt vor (§ 57 Abs. 2 GewO)."} {facts.decision.reason}',
      },
      {
        type: 'paragraph',
        text: 'Ihre Stellungnahme in der Anhörung wurde berücksichtigt.',
        when: 'facts.statement != null',
      },
      ...costs,
    ],
  },
  card: {
    kind: 'certificate',
    title: 'Reisegewerbekarte',
    signedBy: 'cardMaking',
    sealed: true,
    blocks: [
      {
        type: 'facts',
        rows: [
          ['Nummer', '{facts.cardMaking.number}'],
          ['Firma', '{form.registeredName}'],
          ['Familienname, Vornamen', '{form.familyName}, {form.givenNames}'],
          ['Geburtsdatum und -ort', '{form.birthDate}, {form.birthPlace}'],
          ['Wohnung oder Sitz', '{form.address}'],
          ['Zugelassene Tätigkeit', '{if facts.deemedSince = null then facts.activities else form.activity}'],
          ['Gültig bis', '{if facts.deemedSince = null then facts.validUntil else null}'],
          ['Gilt als erteilt seit (§ 6a Abs. 1 GewO, § 42a VwVfG)', '{facts.deemedSince}'],
        ],
      },
      {
        type: 'list',
        of: 'facts.provisions',
        ordered: true,
        item: provisionKinds,
        when: 'facts.deemedSince = null and count(facts.provisions) > 0',
      },
    ],
  },
};
