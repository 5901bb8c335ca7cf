import type { Journey, JourneyStep } from '@amtsweg/procedure';

const form = {
  first: 'Ole Reinecke',
  second: 'Wiebke Hagen',
  address: 'Königsworther Straße 20, 30167 Hannover',
  registrationFile: '34.30.10-2026/31',
  place: 'dedicated',
  placeName: 'Berggarten, Bibliothekspavillon',
  owner: 'Herrenhäuser Gärten, Herrenhäuser Straße 4',
  wishOn: '2026-06-20',
  wishAt: '14:00',
  guests: 40,
};
const complete: JourneyStep = { task: 'formalCheck', outcome: 'complete' };
const staffed: JourneyStep = { task: 'registrarFree', outcome: 'free', data: { who: 'T. Brandt' } };
const { owner: _owner, ...ownerless } = form;

const journeys: readonly Journey[] = [
  {
    title: 'a thunderstorm moves a wedding from the pavilion to the registry office',
    form,
    steps: [
      complete,
      { clock: 'owner' },
      { task: 'ownerOverdue', outcome: 'again' },
      { event: 'ownerAnswered', by: 'authority', data: { result: 'agrees' } },
      staffed,
      { event: 'accept', by: 'applicant' },
      { task: 'invoicePayment', outcome: 'paid', data: { receivedOn: '{today}' } },
      { task: 'dayOf', outcome: 'fallback' },
      { task: 'refund', outcome: 'repaid' },
    ],
    ending: 'closed',
  },
  {
    title: 'a dying man is married in the hospice without offer and bill',
    form: { ...ownerless, place: 'sickbed', placeName: 'Hospiz Luise', guests: 2 },
    steps: [complete, { task: 'urgent', outcome: 'possible' }, staffed, { task: 'dayOf', outcome: 'here' }],
    ending: 'closed',
  },
  {
    title: 'a cellar without a second way out is not fit for a wedding',
    form: { ...form, place: 'new', placeName: 'Gewölbekeller', outdoors: false },
    steps: [
      complete,
      { task: 'visit', outcome: 'unfit', data: { reason: 'Es fehlt ein zweiter Rettungsweg.' } },
    ],
    ending: 'declined',
  },
];

export default journeys;
