import { plotLine, requestLetter, type DocumentSpec } from '@amtsweg/procedure';

/** The letters and notices. */
export const documents: Readonly<Record<string, DocumentSpec>> = {
  request: requestLetter('Ihrem Antrag auf Abgeschlossenheitsbescheinigung'),
  hearing: {
    kind: 'letter',
    title: 'Ihre Aufteilung: Einheiten sind nicht abgeschlossen',
    signedAs: 'clerk',
    blocks: [
      {
        type: 'paragraph',
        text: 'diese Einheiten sind nicht in sich abgeschlossen: {facts.plans.units}. {facts.plans.reason} Sie können sich innerhalb von zwei Wochen äußern oder einen geänderten Plan vorlegen.',
      },
    ],
  },
  certificate: {
    kind: 'certificate',
    title: 'Bescheinigung auf Grund des § {if form.right = "permanent" then "32 Abs. 2" else "7 Abs. 4"} WEG',
    signedBy: 'sealing',
    sealed: true,
    blocks: [
      {
        type: 'paragraph',
        text:
          'Die in dem beiliegenden Aufteilungsplan vom {facts.plans.planDate} mit Nummern bezeichneten {facts.plans.unitsChecked} Einheiten auf dem Grundstück ' +
          plotLine +
          ' sind in sich abgeschlossen und entsprechen dem Erfordernis des § 3 Abs. 3 des Wohnungseigentumsgesetzes.',
      },
    ],
  },
  invitation: {
    kind: 'letter',
    title: 'Ihre Bescheinigung liegt bereit',
    signedAs: 'clerk',
    blocks: [
      {
        type: 'paragraph',
        text: 'Bescheinigung und gesiegelte Pläne liegen in {form.copies} Ausfertigungen zur Abholung bereit. Danach senden wir sie mit der Post.',
      },
    ],
  },
  refusal: {
    kind: 'letter',
    title: 'Abgeschlossenheit kann nicht bescheinigt werden',
    signedAs: 'clerk',
    blocks: [
      {
        type: 'paragraph',
        text: 'die Abgeschlossenheit der Einheiten {facts.plans.units} kann nicht bescheinigt werden: {facts.plans.reason}',
      },
    ],
  },
};
