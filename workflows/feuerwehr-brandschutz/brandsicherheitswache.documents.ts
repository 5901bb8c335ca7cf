import { requestLetter, type DocumentSpec } from '@amtsweg/procedure';

/** The letters and notices. */
export const documents: Readonly<Record<string, DocumentSpec>> = {
  request: requestLetter('Ihrer Bestellung einer Brandsicherheitswache'),
  confirmation: {
    kind: 'letter',
    title: 'Auftragsbestätigung Brandsicherheitswache',
    signedBy: 'staffing',
    blocks: [
      {
        type: 'facts',
        rows: [
          ['Veranstaltung', '{form.event}, {form.venue}'],
          ['Tag', '{form.on}'],
          ['Stärke', '{facts.staffing.guards}'],
          ['Dienstbeginn', '{facts.staffing.from} Uhr'],
          ['Wachführer', '{facts.staffing.leader}'],
        ],
      },
      {
        type: 'paragraph',
        text: 'Ohne die Wache darf die Veranstaltung nicht beginnen. Den Weisungen der Wache ist zu folgen.',
      },
    ],
  },
  notRequired: {
    kind: 'letter',
    title: 'Keine städtische Brandsicherheitswache',
    signedAs: 'clerk',
    blocks: [
      {
        type: 'paragraph',
        text: 'für {form.event} am {form.on} stellt die Feuerwehr keine Wache: {facts.need.ground}',
      },
    ],
  },
  notProvided: {
    kind: 'letter',
    title: 'Brandsicherheitswache nicht möglich',
    signedBy: 'staffing',
    blocks: [
      {
        type: 'paragraph',
        text: 'für {form.event} am {form.on} können keine Kräfte gestellt werden: {facts.staffing.reason} Ohne Wache darf die Veranstaltung so nicht stattfinden.',
      },
    ],
  },
  cost: {
    kind: 'notice',
    title: 'Gebührenbescheid Brandsicherheitswache',
    remedy: true,
    signedBy: 'costSignature',
    blocks: [
      {
        type: 'facts',
        rows: [
          ['Veranstaltung', '{form.event} am {form.on}'],
          ['Kräfte', '{facts.duty.guards}'],
          ['Angefangene halbe Stunden', '{facts.duty.halfHours}'],
          ['Gebühr', '{euro(facts.fee.cents)}'],
        ],
      },
      { type: 'paragraph', text: 'Rechtsgrundlage: {facts.fee.legalBasis}.' },
    ],
  },
};
