import type { Journey } from '@amtsweg/procedure';

const form = {
  familyName: 'Stöver',
  givenNames: 'Hinnerk',
  birthDate: '1969-04-12',
  birthPlace: 'Syke',
  nationalities: 'deutsch',
  address: 'Wunstorfer Straße 60, 30453 Hannover',
  direction: 'acquired',
  on: '2026-01-08',
  title: 'yellow',
  onYellow: 4,
  card: 'WBK-G 2019/77',
  kind: 'long',
  weapon: 'Anschütz 1907, .22 lfB',
  serial: '221843',
  otherName: 'Schießsport Wolters GmbH',
  otherAddress: 'Marktstraße 3, 31134 Hildesheim',
  otherPermit: 'Waffenhandelserlaubnis 12/2011, Stadt Hildesheim',
  otherElsewhere: true,
};

const journeys: readonly Journey[] = [
  {
    title: 'a rifle is entered on the yellow card although the dealer has not reported yet',
    form,
    steps: [
      { task: 'formalCheck', outcome: 'complete' },
      { task: 'match', outcome: 'otherMissing' },
      { clock: 'otherOfficePeriod' },
      { event: 'cardBrought', by: 'applicant' },
      { task: 'entry', outcome: 'done', data: { registerNumber: 'V-2026-004411' } },
      { task: 'feePayment', outcome: 'paid', data: { receivedOn: '{today}' } },
    ],
    ending: 'closed',
  },
  {
    title: 'an eleventh weapon on the yellow card is not entered',
    form: { ...form, onYellow: 10 },
    steps: [
      { task: 'formalCheck', outcome: 'complete' },
      {
        task: 'unlawful',
        outcome: 'confirmed',
        data: { reason: 'Die gelbe Karte lässt höchstens zehn Waffen zu (§ 14 Abs. 6 WaffG).' },
      },
    ],
    ending: 'notEntered',
  },
  {
    title: 'a pistol sold in autumn is reported in January and taken out',
    form: {
      familyName: 'Stöver',
      givenNames: 'Hinnerk',
      birthDate: '1969-04-12',
      birthPlace: 'Syke',
      nationalities: 'deutsch',
      address: 'Wunstorfer Straße 60, 30453 Hannover',
      direction: 'given',
      on: '2025-10-03',
      card: 'WBK 2010/19',
      kind: 'short',
      weapon: 'Sig P226, 9 mm',
      serial: 'U448120',
      otherName: 'Ebba Rasmussen',
      otherAddress: 'Fliederweg 2, 30855 Langenhagen',
      otherPermit: 'WBK, Region Hannover',
      otherElsewhere: true,
    },
    steps: [
      { task: 'formalCheck', outcome: 'complete' },
      { task: 'match', outcome: 'fits' },
      { clock: 'cardPeriod' },
      { task: 'cardOverdue', outcome: 'registerOnly' },
      { task: 'entry', outcome: 'done', data: { registerNumber: 'V-2026-004512' } },
      { clock: 'feePeriod' },
      { task: 'feePaymentOverdue', outcome: 'remind' },
      { task: 'feePayment', outcome: 'paid', data: { receivedOn: '{today}' } },
    ],
    ending: 'closed',
  },
];

export default journeys;
