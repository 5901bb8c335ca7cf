import { requestLetter, type Procedure } from '@amtsweg/procedure';

/** The letters: Prüfung von Feuerwehrplänen. */
export const documents: Procedure['documents'] = {
  request: requestLetter('Ihrem Feuerwehrplan'),
  correction: {
    kind: 'letter',
    title: 'Prüfanmerkungen zum Feuerwehrplan',
    signedBy: 'drawing',
    blocks: [
      {
        type: 'paragraph',
        text: 'im {facts.round}. Durchgang haben wir zum Plan „{form.object}“ angemerkt:',
      },
      {
        type: 'list',
        of: 'facts.drawing.remarks',
        ordered: true,
        item: 'Blatt {item.sheet}: {item.remark}',
      },
      {
        type: 'paragraph',
        text: 'Bitte legen Sie den berichtigten Plan innerhalb von sechs Wochen nach der Bekanntgabe vor.',
      },
    ],
  },
  cost: {
    kind: 'notice',
    title: 'Gebührenbescheid zur Planprüfung',
    signedBy: 'release',
    remedy: true,
    blocks: [
      {
        type: 'paragraph',
        text: 'der Feuerwehrplan mit {form.sheets} Blättern ist unter der Nummer {facts.release.number} freigegeben. Eine Ausfertigung mit Freigabevermerk liegt bei.',
      },
      {
        type: 'paragraph',
        text: 'Für {facts.round} Durchgang/Durchgänge werden {euro(facts.fee.cents)} festgesetzt ({facts.fee.legalBasis}), zahlbar binnen eines Monats.',
      },
      {
        type: 'paragraph',
        text: 'Lassen Sie den Plan alle zwei Jahre und nach jeder Änderung überprüfen.',
      },
    ],
  },
  returned: {
    kind: 'letter',
    title: 'Ihr Feuerwehrplan ohne Freigabe zurück',
    signedAs: 'lead',
    blocks: [
      {
        type: 'paragraph',
        text: 'der Plan ist nicht einsatztauglich und wird nicht freigegeben. Die Pflicht aus der Baugenehmigung ist nicht erfüllt; die Bauordnung ist unterrichtet. Sie können jederzeit einen neuen Plan vorlegen.',
      },
    ],
  },
  due: {
    kind: 'letter',
    title: 'Ihr Feuerwehrplan ist zu überprüfen',
    signedAs: 'clerk',
    blocks: [
      {
        type: 'paragraph',
        text: 'der Plan Nummer {facts.release.number} ist zwei Jahre alt. Bestätigen Sie, dass er stimmt, oder legen Sie einen neuen vor.',
      },
    ],
  },
};
