import { taxRequestLetter, type DocumentSpec, type Remedy } from '@amtsweg/procedure';

/** Since 2005 there is no preliminary procedure (§ 80 NJG; LC-46); the Einspruch of the AO is not among what § 11 NKAG adopts. */
export const remedy: Remedy = {
  kind: 'action',
  legalBasis: '§§ 40, 42, 74 VwGO, § 80 Abs. 1 NJG, § 122 Abs. 2 AO i. V. m. § 11 NKAG',
  text: 'Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Klage beim Verwaltungsgericht Hannover, Leonhardtstraße 15, 30175 Hannover, erhoben werden. Die Klage ist schriftlich, als elektronisches Dokument nach § 55a der Verwaltungsgerichtsordnung oder zur Niederschrift der Urkundsbeamtin oder des Urkundsbeamten der Geschäftsstelle des Gerichts zu erheben. Sie ist gegen die Landeshauptstadt Hannover zu richten. Ein Widerspruch oder Einspruch findet nicht statt. Die Klage hat keine aufschiebende Wirkung (§ 80 Abs. 2 Satz 1 Nr. 1 der Verwaltungsgerichtsordnung): Die Steuer ist auch dann zu den genannten Terminen zu zahlen.',
  validFrom: '2022-01-01',
  evidence: 'derived',
};

export const documents: Readonly<Record<string, DocumentSpec>> = {
  request: taxRequestLetter('Ihrer Anmeldung zur Hundesteuer'),
  hearing: {
    kind: 'letter',
    title: 'Gelegenheit zur Äußerung (§ 91 AO)',
    signedAs: 'clerk',
    blocks: [
      {
        type: 'paragraph',
        text: 'Sie haben eine Befreiung von der Hundesteuer oder eine Ermäßigung beantragt. Nach derzeitigem Stand kann Ihrem Antrag aus folgenden Gründen nicht oder nicht ganz entsprochen werden:',
      },
      { type: 'paragraph', text: '{facts.relief.reason}' },
      {
        type: 'paragraph',
        text: 'Sie können sich hierzu innerhalb von zwei Wochen nach der Bekanntgabe dieses Schreibens äußern. Danach wird nach Lage der Akten entschieden.',
      },
    ],
  },
  notice: {
    kind: 'notice',
    title: 'Hundesteuerbescheid',
    signedBy: 'certification',
    remedy: true,
    blocks: [
      {
        type: 'paragraph',
        text: 'für die nachstehend genannten Hunde wird Hundesteuer in Höhe von {euro(facts.tax)} festgesetzt. Das Kassenzeichen lautet {facts.tags.cashReference}.',
      },
      {
        type: 'table',
        caption: 'Berechnung je Hund',
        of: 'facts.assessment',
        columns: [
          ['Nr.', '{item.nr}'],
          ['Hund', '{item.name}'],
          ['Einstufung', '{item.rank}'],
          ['Zeitraum', '{item.period}'],
          ['Monate', '{item.months}'],
          ['Jahressteuer', '{euro(item.annual)}'],
          ['Nachlass', '{item.share} %'],
          ['Betrag', '{euro(item.cents)}'],
        ],
      },
      {
        type: 'paragraph',
        text: 'Aus Billigkeitsgründen ist die Summe um {facts.equity.share} % niedriger festgesetzt (§ 163 AO). {facts.equity.considerations}',
        when: 'facts.equity.outcome = "granted"',
      },
      {
        type: 'paragraph',
        text: 'Wegen verspäteter Anmeldung wird ein Verspätungszuschlag von {euro(facts.surcharge)} festgesetzt (§ 152 AO). Zu zahlen sind zusammen {euro(facts.fee.cents)}. {facts.lateness.reason}',
        when: 'facts.lateness.outcome = "surcharge"',
      },
      {
        type: 'table',
        caption: 'Hundesteuermarken',
        of: 'facts.tags.tags',
        columns: [
          ['Hund Nr.', '{item.nr}'],
          ['Marke', '{item.tag}'],
        ],
      },
      { type: 'heading', text: 'Fälligkeit' },
      {
        type: 'paragraph',
        text: 'Die Steuer ist in Vierteljahresbeträgen am 15. Februar, 15. Mai, 15. August und 15. November zu zahlen. Beträge für Termine, die schon vorbei sind, sind mit der Bekanntgabe dieses Bescheids fällig.',
      },
      {
        type: 'paragraph',
        text: 'In den folgenden Kalenderjahren beträgt die Jahressteuer {euro(facts.yearly)}, bis Sie einen neuen Bescheid erhalten oder der Hund abgemeldet ist.',
        when: 'facts.liabilityEnded != true',
      },
      {
        type: 'paragraph',
        text: 'Die Beträge werden aufgrund Ihres SEPA-Lastschriftmandats eingezogen.',
        when: 'form.payment = "sepa"',
      },
      { type: 'heading', text: 'Gründe' },
      {
        type: 'paragraph',
        text: 'Die Steuer beruht auf § 3 NKAG und der Hundesteuersatzung der Landeshauptstadt Hannover. Die Steuerpflicht beginnt mit dem Monat, in dem der Hund aufgenommen wird, bei Zuzug mit dem Monat danach und bei Hunden aus eigenem Wurf mit dem Monat, nachdem sie drei Monate alt sind; für jeden Monat gilt der Steuersatz dieses Monats.',
      },
      {
        type: 'paragraph',
        text: 'Die Besteuerungsgrundlagen sind geschätzt, weil trotz Aufforderung keine Auskunft einging (§ 162 AO): {facts.overdue.bases} {facts.overdue.reason}',
        when: 'facts.overdue.outcome = "estimate"',
      },
      {
        type: 'paragraph',
        text: 'Ihrem Antrag auf Befreiung oder Ermäßigung konnte nicht oder nicht ganz entsprochen werden: {facts.reliefDecision.reason}',
        when: 'facts.reliefDecision.outcome = "refused"',
      },
      {
        type: 'paragraph',
        text: 'Ihrem Antrag auf abweichende Festsetzung aus Billigkeitsgründen konnte nicht entsprochen werden: {facts.equity.reason}',
        when: 'facts.equity.outcome = "refused"',
      },
      {
        type: 'paragraph',
        text: 'Der Hund muss außerhalb der Wohnung und des umfriedeten Grundstücks die Hundesteuermarke sichtbar tragen. Endet die Haltung, ist der Hund abzumelden und die Marke zurückzugeben. Änderungen, die für die Steuer von Bedeutung sind, sind mitzuteilen.',
        when: 'facts.liabilityEnded != true',
      },
    ],
  },
  remission: {
    kind: 'notice',
    title: 'Ihr Antrag auf Erlass der Hundesteuer',
    signedBy: 'remission',
    remedy: true,
    blocks: [
      {
        type: 'paragraph',
        text: 'die Hundesteuer wird in Höhe von {euro(facts.remission.amount)} erlassen (§ 227 AO). {facts.remission.considerations}',
        when: 'facts.remission.outcome = "remitted"',
      },
      {
        type: 'paragraph',
        text: 'Ihr Antrag auf Erlass der Hundesteuer wird abgelehnt (§ 227 AO). Gründe: {facts.remission.reason}',
        when: 'facts.remission.outcome = "refused"',
      },
    ],
  },
  mootLetter: {
    kind: 'letter',
    title: 'Ihre Anmeldung zur Hundesteuer',
    signedAs: 'clerk',
    blocks: [
      {
        type: 'paragraph',
        text: 'die Haltung ist bei uns bereits erfasst; sie wird unter dem Kassenzeichen {facts.duplicateCheck.cashReference} besteuert. Ein weiterer Bescheid ergeht nicht.',
        when: 'facts.duplicateCheck.outcome = "sameKeeper"',
      },
      {
        type: 'paragraph',
        text: 'für die angemeldete Haltung fällt keine Hundesteuer an: {facts.classification.reason}',
        when: 'facts.classification.outcome = "notTaxable"',
      },
      {
        type: 'paragraph',
        text: 'Sie haben uns mitgeteilt, dass der Hund gestorben ist. Für die Haltung ist kein Steuermonat angefallen; ein Bescheid ergeht nicht.',
        when: 'facts.deathReview.outcome = "noTax"',
      },
    ],
  },
  handOver: {
    kind: 'letter',
    title: 'Abgabe Ihrer Anmeldung zur Hundesteuer',
    signedAs: 'clerk',
    blocks: [
      {
        type: 'paragraph',
        text: 'Hundesteuer erhebt die Gemeinde, in der der Hund gehalten wird. Zuständig ist {facts.keeperMatch.municipality}. Wir haben Ihre Anmeldung mit dem Eingangsdatum {facts.receivedOn} dorthin abgegeben; Sie müssen nichts weiter tun.',
      },
    ],
  },
};
