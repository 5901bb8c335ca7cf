import { interimLetter, requestLetter, type BlockSpec, type DocumentSpec } from '@amtsweg/procedure';

const plot: BlockSpec = {
  type: 'facts',
  rows: [
    ['Antrag vom', '{facts.receivedOn}'],
    ['Grundstück', '{form.plotAddress}'],
    [
      'Gemarkung, Flur, Flurstück',
      '{if form.parcel = null then "nicht angegeben" else string join([form.cadastralDistrict, form.cadastralSection, form.parcel], ", ")}',
    ],
  ],
};

const decisionTable: BlockSpec = {
  type: 'table',
  caption: 'Entscheidung für jeden Baum',
  of: 'facts.decision.trees',
  columns: [
    ['Nr.', '{item.number}'],
    ['Baumart', '{item.species}'],
    [
      'Entscheidung',
      '{if item.decision = "granted" then "erlaubt" else if item.decision = "conditions" then "erlaubt mit Auflagen" else if item.decision = "refused" then "abgelehnt" else if item.decision = "notNeeded" then "nicht genehmigungsbedürftig" else "Antrag zurückgenommen"}',
    ],
    ['Begründung', '{item.reason}'],
  ],
};

const feeBlocks: readonly BlockSpec[] = [
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

const planted = 'facts.conditions = true and facts.ancillary.plantings != null';
const compensated = 'facts.conditions = true and facts.ancillary.compensations != null';

const provisions: readonly BlockSpec[] = [
  { type: 'heading', text: 'Nebenbestimmungen', when: 'facts.conditions = true' },
  {
    type: 'table',
    caption: 'Ersatzpflanzung (Auflage nach § 36 Abs. 2 Nr. 4 VwVfG)',
    of: 'facts.ancillary.plantings',
    columns: [
      ['Für Baum Nr.', '{item.forTree}'],
      ['Anzahl', '{item.count}'],
      ['Art', '{item.species}'],
      ['Qualität', '{item.quality}'],
      ['Ort', '{item.place}'],
    ],
    when: planted,
  },
  {
    type: 'paragraph',
    text: 'Die Ersatzpflanzung ist bis zum {facts.ancillary.plantBy} fachgerecht auszuführen, innerhalb von zwei Wochen danach mit Fotos anzuzeigen und auf Dauer zu erhalten. Nicht angewachsene Pflanzen sind zu ersetzen.',
    when: planted,
  },
  {
    type: 'table',
    caption: 'Ausgleichszahlung, fällig einen Monat nach der Anzeige der Fällung',
    of: 'facts.ancillary.compensations',
    columns: [
      ['Für Baum Nr.', '{item.forTree}'],
      ['Betrag', '{euro(item.amount)}'],
      ['Warum nicht gepflanzt werden kann', '{item.ground}'],
    ],
    when: compensated,
  },
  {
    type: 'list',
    of: 'facts.ancillary.provisions',
    ordered: true,
    item: '{if item.kind = "obligation" then "Auflage" else if item.kind = "condition" then "Bedingung" else if item.kind = "revocation" then "Widerrufsvorbehalt" else "Auflagenvorbehalt"}{if item.forTree = null then "" else " zu Baum Nr. " + string(item.forTree)}: {item.text} ({item.legalBasis}){if item.dueOn = null then "" else ", zu erfüllen bis " + item.dueOn}',
    when: 'facts.conditions = true and facts.ancillary.provisions != null',
  },
];

/** The documents of the Baumfällgenehmigung, by key. */
export const documents: Readonly<Record<string, DocumentSpec>> = {
  request: requestLetter('Ihrem Antrag nach der Baumschutzsatzung'),
  interim: interimLetter('Ihren Antrag nach der Baumschutzsatzung'),
  permit: {
    kind: 'notice',
    title:
      '{if facts.result = "partial" then "Teilweise Erlaubnis nach der Baumschutzsatzung" else "Erlaubnis nach der Baumschutzsatzung"}',
    signedBy: 'coSignature',
    remedy: true,
    blocks: [
      plot,
      { type: 'heading', text: 'Entscheidung' },
      {
        type: 'paragraph',
        text: 'auf Ihren Antrag wird von den Verboten der Baumschutzsatzung der Landeshauptstadt Hannover wie folgt eine Ausnahme oder Befreiung erteilt:',
      },
      decisionTable,
      {
        type: 'paragraph',
        text: 'Die Erlaubnis ist bis zum {facts.decision.validUntil} befristet (§ 36 Abs. 2 Nr. 1 VwVfG). Danach erlischt sie, soweit von ihr kein Gebrauch gemacht worden ist.',
      },
      {
        type: 'paragraph',
        text: 'In der Zeit vom 1. März bis zum 30. September dürfen die Gehölze nicht abgeschnitten, auf den Stock gesetzt oder beseitigt werden (§ 39 Abs. 5 Satz 1 Nr. 2 BNatSchG).',
        when: 'facts.decision.seasonException != true',
      },
      {
        type: 'paragraph',
        text: 'Die Arbeiten sind auch in der Zeit vom 1. März bis zum 30. September zugelassen (§ 39 Abs. 5 Satz 2 BNatSchG): {facts.decision.seasonReason}',
        when: 'facts.decision.seasonException = true',
      },
      {
        type: 'paragraph',
        text: 'Unmittelbar vor den Arbeiten ist auf Nester, Höhlen und besetzte Quartiere zu prüfen; werden geschützte Tiere gefunden, sind die Arbeiten einzustellen (§ 44 BNatSchG).',
      },
      ...provisions,
      { type: 'heading', text: 'Gründe' },
      { type: 'paragraph', text: '{facts.decision.reason}' },
      ...feeBlocks,
      {
        type: 'paragraph',
        text: 'Ein Widerspruch Dritter hat aufschiebende Wirkung. Bitte zeigen Sie uns die Fällung innerhalb von zwei Wochen an.',
      },
    ],
  },
  negativeCertificate: {
    kind: 'notice',
    title: 'Negativattest nach der Baumschutzsatzung',
    signedBy: 'coSignature',
    remedy: true,
    blocks: [
      plot,
      {
        type: 'paragraph',
        text: 'für die nachstehenden Gehölze ist eine Erlaubnis nach der Baumschutzsatzung der Landeshauptstadt Hannover nicht erforderlich:',
      },
      {
        type: 'table',
        caption: 'Geprüfte Gehölze',
        of: 'form.trees',
        columns: [
          ['Nr.', '{item.number}'],
          ['Art', '{item.species}'],
          [
            'Stammumfang',
            '{if item.circumference = null then "nicht maßgeblich" else string(item.circumference) + " cm"}',
          ],
        ],
      },
      {
        type: 'paragraph',
        text: '{facts.protection.ground}',
        when: 'facts.protection.outcome = "notProtected"',
      },
      {
        type: 'paragraph',
        text: '{facts.decision.reason}',
        when: 'facts.protection.outcome != "notProtected"',
      },
      {
        type: 'paragraph',
        text: 'Die Fristen des § 39 Abs. 5 BNatSchG (1. März bis 30. September) und der Artenschutz nach § 44 BNatSchG gelten auch für diese Gehölze.',
      },
      ...feeBlocks,
    ],
  },
  hearing: {
    kind: 'letter',
    title: 'Anhörung zu Ihrem Antrag nach der Baumschutzsatzung',
    signedBy: 'decision',
    blocks: [
      plot,
      {
        type: 'paragraph',
        text: 'nach dem Stand der Prüfung ist beabsichtigt, über Ihren Antrag ganz oder teilweise zu Ihren Lasten zu entscheiden:',
      },
      decisionTable,
      { type: 'paragraph', text: '{facts.decision.reason}' },
      {
        type: 'paragraph',
        text: 'Sie können sich innerhalb von zwei Wochen nach der Bekanntgabe dieses Schreibens zu den für die Entscheidung erheblichen Tatsachen äußern (§ 28 Abs. 1 VwVfG). Danach wird nach Aktenlage entschieden.',
      },
    ],
  },
  refusal: {
    kind: 'notice',
    title: 'Ablehnung Ihres Antrags nach der Baumschutzsatzung',
    signedBy: 'refusalSignature',
    remedy: true,
    blocks: [
      plot,
      { type: 'heading', text: 'Entscheidung' },
      {
        type: 'paragraph',
        text: 'Ihr Antrag wird abgelehnt. Das Fällen, Beschädigen und Verändern der Bäume bleibt verboten.',
      },
      decisionTable,
      { type: 'heading', text: 'Gründe' },
      { type: 'paragraph', text: '{facts.decision.reason}' },
      {
        type: 'paragraph',
        text: 'Ihre Stellungnahme in der Anhörung wurde berücksichtigt.',
        when: 'facts.statement != null',
      },
      ...feeBlocks,
    ],
  },
  emergencyPermission: {
    kind: 'notice',
    title: 'Bestätigung der mündlichen Erlaubnis bei Gefahr im Verzug',
    signedBy: 'emergency',
    remedy: true,
    blocks: [
      plot,
      {
        type: 'paragraph',
        text: 'die am {facts.emergency.allowedOn} vor Ort mündlich erteilte Erlaubnis wird bestätigt (§ 37 Abs. 2 VwVfG). Erlaubt ist: {facts.emergency.measure}',
      },
      { type: 'list', of: 'facts.emergency.trees', item: 'Baum Nr. {item.number}: {item.danger}' },
      {
        type: 'paragraph',
        text: 'Zeigen Sie die Ausführung innerhalb einer Woche mit Fotos vor und nach den Arbeiten an. Stammteile sind bis zur Nachschau liegen zu lassen. Über eine Ersatzpflanzung wird anschließend entschieden.',
      },
    ],
  },
  plantingReminder: {
    kind: 'letter',
    title: 'Ihre Ersatzpflanzung',
    signedAs: 'clerk',
    blocks: [
      {
        type: 'paragraph',
        text: 'die im Bescheid festgesetzte Ersatzpflanzung war bis zum {facts.ancillary.plantBy} auszuführen. Sie ist bisher nicht nachgewiesen oder weist Mängel auf.',
      },
      {
        type: 'paragraph',
        text: 'Festgestellte Mängel: {facts.acceptance.reason}',
        when: 'facts.acceptance.outcome = "defective"',
      },
      {
        type: 'paragraph',
        text: 'Die Pflanzung ist nicht angewachsen: {facts.growthCheck.reason}',
        when: 'facts.growthCheck.outcome = "failed"',
      },
      {
        type: 'paragraph',
        text: 'Bitte holen Sie die Pflanzung innerhalb von zwei Monaten nach und zeigen Sie sie an. Sonst kann die Auflage mit Zwangsmitteln durchgesetzt werden (§ 70 NVwVG).',
      },
    ],
  },
  compensationNotice: {
    kind: 'notice',
    title: 'Ausgleichszahlung statt Ersatzpflanzung',
    signedBy: 'plantingOverdue',
    remedy: true,
    blocks: [
      plot,
      {
        type: 'paragraph',
        text: 'anstelle der Ersatzpflanzung wird auf Ihren Antrag eine Ausgleichszahlung von {euro(facts.compensationDue)} festgesetzt. Bitte zahlen Sie innerhalb eines Monats nach der Bekanntgabe.',
      },
      { type: 'heading', text: 'Gründe' },
      { type: 'paragraph', text: '{facts.plantingOverdue.reason}' },
    ],
  },
  revocationHearing: {
    kind: 'letter',
    title: 'Anhörung zum Widerruf Ihrer Erlaubnis',
    signedAs: 'clerk',
    blocks: [
      plot,
      {
        type: 'paragraph',
        text: 'es ist beabsichtigt, die erteilte Erlaubnis zu widerrufen (§ 49 Abs. 2 VwVfG): {facts.startRevocation.ground}',
      },
      {
        type: 'paragraph',
        text: 'Sie können sich innerhalb von zwei Wochen nach der Bekanntgabe dieses Schreibens äußern (§ 28 Abs. 1 VwVfG). Bitte machen Sie bis dahin von der Erlaubnis keinen Gebrauch.',
      },
    ],
  },
  revocation: {
    kind: 'notice',
    title: 'Widerruf der Erlaubnis nach der Baumschutzsatzung',
    signedBy: 'revocation',
    remedy: true,
    blocks: [
      plot,
      {
        type: 'paragraph',
        text: 'die erteilte Erlaubnis wird mit Wirkung für die Zukunft widerrufen, soweit von ihr noch kein Gebrauch gemacht worden ist (§ 49 Abs. 2 VwVfG).',
      },
      { type: 'heading', text: 'Gründe' },
      { type: 'paragraph', text: '{facts.revocation.reason}' },
      {
        type: 'paragraph',
        text: 'Ein Vermögensnachteil, den Sie im Vertrauen auf den Bestand der Erlaubnis erlitten haben, kann auf Antrag entschädigt werden (§ 49 Abs. 6 VwVfG).',
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
        text: 'für Ihren Antrag vom {facts.receivedOn} sind wir nicht zuständig. Zuständig ist: {facts.competence.receiver}. Wir haben den Antrag mit dem Tag seines Eingangs bei uns dorthin abgegeben.',
      },
      { type: 'paragraph', text: '{facts.competence.ground}' },
    ],
  },
};
