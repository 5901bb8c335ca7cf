import { requestLetter, type DocumentSpec, type Remedy } from '@amtsweg/procedure';

/** The receipt is no administrative act; what can be challenged is the fee (LC-60). */
export const remedy: Remedy = {
  kind: 'action',
  legalBasis: '§§ 40, 42, 74 VwGO, § 80 Abs. 1 NJG (gegen die Kostenfestsetzung)',
  text: 'Gegen diese Kostenfestsetzung kann innerhalb eines Monats nach Bekanntgabe Klage beim Verwaltungsgericht Hannover, Leonhardtstraße 15, 30175 Hannover, erhoben werden. Die Klage ist schriftlich, als elektronisches Dokument nach § 55a der Verwaltungsgerichtsordnung oder zur Niederschrift der Urkundsbeamtin oder des Urkundsbeamten der Geschäftsstelle des Gerichts zu erheben. Sie ist gegen die Landeshauptstadt Hannover zu richten. Die Klage hat keine aufschiebende Wirkung (§ 80 Abs. 2 Satz 1 Nr. 1 der Verwaltungsgerichtsordnung): Die Kosten sind auch dann fristgerecht zu zahlen.',
  validFrom: '2022-01-01',
  evidence: 'derived',
};

const request = requestLetter('Ihrer Gewerbeanmeldung');

export const documents: Readonly<Record<string, DocumentSpec>> = {
  request: {
    ...request,
    blocks: [
      ...request.blocks,
      {
        type: 'paragraph',
        text: 'Diese Rückfrage hindert Sie nicht, Ihren Betrieb zu beginnen. Die Empfangsbescheinigung erhalten Sie binnen drei Tagen, nachdem die Anzeige vollständig ist (§ 15 Abs. 1 GewO). Eine unvollständige Anzeige erfüllt die Anzeigepflicht nicht (§ 146 Abs. 2 Nr. 2 GewO).',
      },
    ],
  },
  receipt: {
    kind: 'receipt',
    title: 'Empfangsbescheinigung über die Gewerbeanmeldung (§ 15 Abs. 1 GewO)',
    signedBy: 'registerEntry',
    blocks: [
      {
        type: 'paragraph',
        text: 'der Empfang der folgenden Anzeige nach § 14 Abs. 1 GewO wird bescheinigt. Sie ist vollständig seit dem {facts.completeOn}.',
      },
      {
        type: 'facts',
        rows: [
          ['Nummer im Gewerberegister', '{facts.registerEntry.number}'],
          ['Name mit Rechtsform', '{form.registeredName}'],
          [
            'Registereintrag',
            '{if form.registerNumber = null then null else form.registerCourt + " " + form.registerNumber}',
          ],
          ['Familienname, Vornamen', '{form.familyName}, {form.givenNames}'],
          ['Geburtsdatum und -ort', '{form.birthDate}, {form.birthPlace}'],
          ['Wohnung', '{form.address}'],
          ['Betriebsstätte', '{form.businessAddress}'],
          ['Niederlassung', '{choice("establishment", form.establishment)}'],
          ['Tätigkeit', '{facts.activity.entry}'],
          ['Art des Betriebs', '{choice("trade", form.trade)}'],
          ['Nebenerwerb', '{form.sideline}'],
          ['Beginn', '{form.startDate}'],
          ['Grund der Anmeldung', '{choice("reason", form.reason)}'],
          ['Frühere Inhaberin oder früherer Inhaber', '{form.formerOwner}'],
        ],
      },
      {
        type: 'paragraph',
        text: 'Diese Bescheinigung bestätigt nur den Empfang der Anzeige. Sie ist keine Erlaubnis und sagt nicht, dass die Tätigkeit zulässig ist.',
      },
      {
        type: 'paragraph',
        text: 'Hinweis: Die Tätigkeit bedarf einer Erlaubnis, die nicht nachgewiesen ist: {facts.activity.permitBasis}. Ohne sie darf der Betrieb nicht begonnen werden; seine Fortsetzung kann verhindert werden (§ 15 Abs. 2 GewO).',
        when: 'facts.activity.permit = "missing"',
      },
      {
        type: 'paragraph',
        text: 'Hinweis: Ein zulassungspflichtiges Handwerk darf erst nach Eintragung in die Handwerksrolle betrieben werden (§§ 1, 16 HwO). Bitte wenden Sie sich an die Handwerkskammer Hannover; sie wird unterrichtet.',
        when: 'facts.activity.craft = "unregistered"',
      },
      {
        type: 'paragraph',
        text: 'Hinweis: Ihr Aufenthaltstitel erlaubt die selbständige Tätigkeit nicht oder nur mit Auflagen (§ 4a AufenthG). Bitte klären Sie mit der Ausländerbehörde, ob Sie sie ausüben dürfen.',
        when: 'facts.activity.residenceHint = true',
      },
      {
        type: 'paragraph',
        text: 'Hinweis: Ein Gaststättengewerbe ist mindestens vier Wochen vor dem ersten Anbieten anzuzeigen (§ 2 Abs. 1 NGastG). Diese Frist ist nicht eingehalten. Vor ihrem Ablauf dürfen Sie nur beginnen, wenn die Stadt einen früheren Beginn auf Antrag zulässt.',
        when: 'facts.shortNotice = true',
      },
      {
        type: 'paragraph',
        text: 'Hinweis: Weil alkoholische Getränke angeboten werden sollen, wird Ihre Zuverlässigkeit geprüft (§ 3 NGastG).',
        when: 'list contains(form.gastronomy, "alcohol")',
      },
      {
        type: 'paragraph',
        text: 'Ihre Angaben werden nach § 14 Abs. 8 GewO und § 3 GewAnzV an folgende Stellen übermittelt: {string join(facts.receivers, "; ")}.',
      },
    ],
  },
  feeNotice: {
    kind: 'notice',
    title: 'Kostenfestsetzung zur Gewerbeanmeldung',
    signedAs: 'clerk',
    remedy: true,
    blocks: [
      {
        type: 'paragraph',
        text: 'für die Prüfung Ihrer Gewerbeanzeige, die Aufnahme in das Gewerberegister und die Empfangsbescheinigung wird eine Gebühr von {euro(facts.fee.cents)} festgesetzt ({facts.fee.legalBasis}). Sie ist innerhalb eines Monats zu zahlen.',
      },
      {
        type: 'paragraph',
        text: 'Gründe: Innerhalb des Gebührenrahmens ist allein der Verwaltungsaufwand maßgebend (§ 9 NVwKostG, § 1 Abs. 3 AllGO). {facts.activity.effortReason}',
      },
    ],
  },
  refusal: {
    kind: 'letter',
    title: 'Ihre Gewerbeanmeldung',
    signedAs: 'clerk',
    blocks: [
      {
        type: 'paragraph',
        text: 'die angezeigte Tätigkeit ist kein Gewerbe im Sinne der Gewerbeordnung (§ 6 GewO) und deshalb nicht anzeigepflichtig. {facts.activity.reason} Eine Empfangsbescheinigung wird nicht erteilt, eine Gebühr nicht erhoben. Bitte zeigen Sie die Tätigkeit dem Finanzamt an (§ 138 AO).',
        when: 'facts.activity.outcome = "notTrade"',
      },
      {
        type: 'paragraph',
        text: 'unter der angegebenen Anschrift besteht keine Betriebsstätte; der Beginn eines Betriebs, dessen Empfang bescheinigt werden könnte, liegt nicht vor. {facts.siteVisit.reason} Bitte zeigen Sie den Betrieb unter seiner richtigen Anschrift neu an.',
        when: 'facts.activity.outcome != "notTrade"',
      },
      {
        type: 'paragraph',
        text: 'Gegen die Versagung der Empfangsbescheinigung ist die allgemeine Leistungsklage beim Verwaltungsgericht Hannover möglich.',
      },
    ],
  },
  handOver: {
    kind: 'letter',
    title: 'Abgabe Ihrer Gewerbeanmeldung',
    signedAs: 'clerk',
    blocks: [
      {
        type: 'paragraph',
        text: 'ein Gewerbe ist in der Gemeinde anzuzeigen, in der die Betriebsstätte liegt. Wir haben Ihre Anzeige mit dem Eingangsdatum {facts.receivedOn} an {facts.identity.municipality} abgegeben. Die Frist für die Empfangsbescheinigung beginnt dort mit der vollständigen Anzeige.',
      },
    ],
  },
};
