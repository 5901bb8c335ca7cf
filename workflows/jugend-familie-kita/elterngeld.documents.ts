import {
  cooperationLetter,
  denialNotice,
  forwardedLetter,
  type DocumentSpec,
  type Remedy,
} from '@amtsweg/procedure';

export const remedy: Remedy = {
  kind: 'objection',
  legalBasis: '§§ 78, 83, 84 SGG, § 13 BEEG',
  text: 'Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Widerspruch bei der Landeshauptstadt Hannover, Fachbereich Jugend und Familie, Trammplatz 2, 30159 Hannover, schriftlich, in elektronischer Form nach § 36a Absatz 2 des Ersten Buches Sozialgesetzbuch oder zur Niederschrift eingereicht werden.',
  validFrom: '2022-01-01',
  evidence: 'derived',
};

export const documents: Readonly<Record<string, DocumentSpec>> = {
  request: cooperationLetter('das Elterngeld'),
  forwarded: forwardedLetter('formalCheck'),
  denial: denialNotice('Das beantragte Elterngeld'),
  grant: {
    kind: 'notice',
    title:
      '{if facts.entitlement.partTime = true then "Vorläufiger Bescheid über Elterngeld" else "Bescheid über Elterngeld"}',
    signedBy: 'order',
    remedy: true,
    blocks: [
      {
        type: 'paragraph',
        text: 'für {form.childName}, geboren am {form.childBirth}, erhalten Sie Elterngeld nach dem Bundeselterngeld- und Elternzeitgesetz.',
      },
      {
        type: 'table',
        caption: 'Bewilligte Lebensmonate',
        of: 'facts.months',
        columns: [
          ['Lebensmonat', '{item.month}'],
          ['Leistung', '{item.variant}'],
          ['Betrag', '{euro(item.amount)}'],
        ],
      },
      {
        type: 'facts',
        rows: [
          ['Bemessungszeitraum', '{facts.incomeFinding.periodFrom} bis {facts.incomeFinding.periodTo}'],
          ['Elterngeld-Netto vor der Geburt', '{euro(facts.incomeFinding.netBefore)}'],
          ['Ersatzrate in Prozent', '{facts.replacement.percent}'],
        ],
      },
      {
        type: 'paragraph',
        text: 'Der Bescheid ist vorläufig, weil Sie im Bezugszeitraum voraussichtlich Einkommen haben (§ 8 Abs. 3 BEEG). Nach dem letzten Lebensmonat weisen Sie es nach; dann setzen wir endgültig fest.',
        when: 'facts.entitlement.partTime = true',
      },
    ],
  },
  refusal: {
    kind: 'notice',
    title: 'Ablehnung von Elterngeld',
    signedAs: 'clerk',
    remedy: true,
    blocks: [
      { type: 'paragraph', text: 'Ihr Antrag vom {facts.receivedOn} wird abgelehnt. {facts.refusal}' },
    ],
  },
  hearing: {
    kind: 'letter',
    title: 'Anhörung zur Erstattung von Elterngeld',
    signedBy: 'settlement',
    blocks: [
      {
        type: 'paragraph',
        text: 'nach Ihrem tatsächlichen Einkommen haben Sie {euro(facts.settlement.amount)} zu viel erhalten: {facts.settlement.reason} Sie können sich innerhalb von zwei Wochen nach der Bekanntgabe äußern (§ 24 Abs. 1 SGB X).',
      },
    ],
  },
  final: {
    kind: 'notice',
    title: 'Endgültige Festsetzung des Elterngeldes',
    signedBy: 'settlement',
    remedy: true,
    blocks: [
      {
        type: 'paragraph',
        text: 'das vorläufig bewilligte Elterngeld wird endgültig festgesetzt (§ 8 Abs. 3 BEEG).',
      },
      { type: 'paragraph', text: 'Es bleibt bei den gezahlten Beträgen.', when: 'facts.balance = 0' },
      {
        type: 'paragraph',
        text: 'Sie erhalten {euro(facts.balance)} nachgezahlt.',
        when: 'facts.balance > 0',
      },
      {
        type: 'paragraph',
        text: 'Sie haben {euro(-facts.balance)} zu erstatten (§ 50 SGB X). {facts.reclaim.reason}',
        when: 'facts.balance < 0',
      },
    ],
  },
};
