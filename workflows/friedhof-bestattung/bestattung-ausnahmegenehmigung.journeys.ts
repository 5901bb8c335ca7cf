import type { Journey, JourneyStep } from '@amtsweg/procedure';

const form = {
  applicantName: 'Yusuf Demirel',
  applicantAddress: 'Deisterstraße 77, 30449 Hannover',
  phone: '+49 511 4455667',
  deceasedName: 'Fatma Demirel',
  diedOn: '2026-01-10',
  manner: 'natural',
  burialOn: '2026-01-13',
  burialPlace: 'Stadtfriedhof Stöcken, muslimisches Grabfeld',
  registryOffice: 'Hannover',
  ground:
    'Das Standesamt ist wegen Systemausfalls geschlossen; die Religion gebietet eine baldige Bestattung.',
  religious: true,
};
const complete: JourneyStep = { task: 'formalCheck', outcome: 'complete' };
const notInTime: JourneyStep = { task: 'registryCall', outcome: 'notInTime' };

const journeys: readonly Journey[] = [
  {
    title: 'the burial is permitted within a day',
    form,
    steps: [
      complete,
      notInTime,
      { task: 'decision', outcome: 'grant', data: { from: '{today}' } },
      { task: 'permitPayment', outcome: 'paid', data: { receivedOn: '{today}' } },
      { clock: 'permitActionPeriod' },
    ],
    ending: 'closed',
  },
  {
    title: 'the registry office certifies the same afternoon, and no permit is needed',
    form,
    steps: [complete, { task: 'registryCall', outcome: 'inTime' }],
    ending: 'notNeeded',
  },
  {
    title: 'convenience is no reason, even with the consent of the prosecutor',
    form: { ...form, manner: 'unclear', religious: false, ground: 'Verwandte reisen früher ab.' },
    steps: [
      complete,
      notInTime,
      { task: 'prosecutor', outcome: 'present', data: { reference: '6 UJs 3/26' } },
      {
        task: 'decision',
        outcome: 'refuse',
        data: { reason: 'Die Abreise von Gästen wiegt nicht schwer genug.' },
      },
      { clock: 'refusalActionPeriod' },
    ],
    ending: 'rejected',
  },
  {
    title: 'a burial within 48 hours is for the health authority',
    form: { ...form, diedOn: '2026-01-12', burialOn: '2026-01-13' },
    steps: [complete],
    ending: 'transferred',
  },
];

export default journeys;
