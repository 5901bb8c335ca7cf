import { invoiceLetter, requestLetter, type DocumentSpec } from '@amtsweg/procedure';

/** The letters and notices. */
export const documents: Readonly<Record<string, DocumentSpec>> = {
  request: requestLetter('Ihrer Bestellung'),
  offer: {
    kind: 'letter',
    title: 'Angebot',
    signedBy: 'offer',
    blocks: [
      {
        type: 'facts',
        rows: [
          ['Produkt', '{choice("product", form.product)}, {form.extent}'],
          ['Umfang', '{facts.offer.tiles} Kacheln oder Blätter'],
        ],
      },
      {
        type: 'paragraph',
        text: 'Das Nutzungsrecht gilt für: {choice("use", form.use)}. Unser Angebot gilt vier Wochen. Sonderanfertigungen können nicht widerrufen werden (§ 312g Abs. 2 Nr. 1 BGB).',
      },
    ],
  },
  invoice: invoiceLetter('{choice("product", form.product)}, {form.extent}'),
  delivery: {
    kind: 'letter',
    title: 'Lieferung',
    signedAs: 'clerk',
    blocks: [
      {
        type: 'paragraph',
        text: 'Ihre Daten stehen bis zum {facts.production.linkUntil} zum Abruf bereit.',
        when: 'facts.production.outcome = "download"',
      },
      {
        type: 'paragraph',
        text: 'Ihre Bestellung liegt bei.',
        when: 'facts.production.outcome = "parcel"',
      },
      {
        type: 'paragraph',
        text: 'Geben Sie bei jeder Veröffentlichung an: Landeshauptstadt Hannover, Geoinformation.',
        when: 'form.use in ("print", "web")',
      },
    ],
  },
  openData: {
    kind: 'letter',
    title: 'Diese Daten sind frei',
    signedAs: 'clerk',
    blocks: [
      {
        type: 'paragraph',
        text: 'die gewünschten Geodaten sind im Open-GeoData-Portal der Stadt kostenfrei abrufbar (Datenlizenz Deutschland, Namensnennung 2.0). Eine Bestellung ist nicht nötig.',
      },
    ],
  },
};
