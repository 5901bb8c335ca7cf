import { requestLetter, type Procedure } from '@amtsweg/procedure';

/** The letters: Aufschaltung einer Brandmeldeanlage. */
export const documents: Procedure['documents'] = {
  request: requestLetter('Ihrem Antrag auf Aufschaltung'),
  agreement: {
    kind: 'letter',
    title: 'Aufschaltvereinbarung (Angebot)',
    signedBy: 'concept',
    blocks: [
      {
        type: 'facts',
        rows: [
          ['Objekt', '{form.object}, {form.objectAddress}'],
          ['Schutzumfang', '{choice("category", form.category)}'],
          ['Melder', '{form.detectors}'],
        ],
      },
      {
        type: 'paragraph',
        text: 'wir bieten Ihnen die Aufschaltung auf die Alarmempfangsstelle zu den Technischen Anschlussbedingungen an. Maßgaben aus dem Konzept: {facts.concept.conditions}',
      },
      {
        type: 'paragraph',
        text: 'Senden Sie die Vereinbarung innerhalb eines Monats unterschrieben zurück. Die Übertragungseinrichtung bestellen Sie beim Konzessionär.',
      },
    ],
  },
  confirmation: {
    kind: 'certificate',
    title: 'Bestätigung der Aufschaltung',
    signedBy: 'testAlarm',
    blocks: [
      {
        type: 'facts',
        rows: [
          ['Objekt', '{form.object}'],
          ['Meldernummer', '{facts.testAlarm.number}'],
          ['Aufgeschaltet am', '{facts.testAlarm.on}'],
          ['Schlüsseldepot', '{facts.keys.depot}'],
        ],
      },
      {
        type: 'paragraph',
        text: 'Melden Sie jede Abschaltung vorher der Regionsleitstelle und stellen Sie eine Brandwache. Weisen Sie die Instandhaltung jährlich nach.',
      },
    ],
  },
  notConnected: {
    kind: 'letter',
    title: 'Keine Aufschaltung',
    signedAs: 'clerk',
    blocks: [
      {
        type: 'paragraph',
        text: 'die Anlage erfüllt die Technischen Anschlussbedingungen nicht oder das Angebot ist erloschen. {facts.concept.reason} Auflagen der Baugenehmigung bestehen fort; die Bauordnung ist unterrichtet, wenn sie die Anlage verlangt hat.',
      },
    ],
  },
};
