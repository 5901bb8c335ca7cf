import { permitSteps as step, type Journey } from '@amtsweg/procedure';

const pub = {
  applicantType: 'company',
  registeredName: 'Automaten Leinetal GmbH',
  registerNumber: 'AG Hannover HRB 81231',
  familyName: 'Petrovic',
  givenNames: 'Milan',
  birthDate: '1984-03-09',
  birthPlace: 'Celle',
  address: 'Hamburger Allee 12, 30161 Hannover',
  placeAddress: 'Limmerstraße 20, 30451 Hannover',
  licensor: 'other',
  licensorName: 'Stadt Celle',
  licenceNumber: '32-GS-12/2025',
  operator: 'Zum Anker, Inhaber Rolf Thies',
  place: 'pub',
  machines: 2,
  present: 0,
};

const journeys: readonly Journey[] = [
  {
    title: 'two machines in a pub are confirmed after the other city has answered at the second asking',
    form: pub,
    steps: [
      step.complete,
      { clock: 'otherReply' },
      { event: 'licenceAnswered', by: 'authority', data: { valid: true } },
      { task: 'visit', outcome: 'closed', data: { missing: [{ item: 'Öffnungszeiten' }] } },
      { event: 'supplement', by: 'applicant', data: { machines: 2 } },
      step.complete,
      { task: 'visit', outcome: 'asDescribed', data: { seenOn: '{today}' } },
      step.grant({ machines: 2, provisions: 'Beide Geräte in Sichtweite des Tresens.' }),
      step.fee(6),
      step.signed,
      step.paid,
      step.final,
      { clock: 'control' },
      { task: 'controlling', outcome: 'changed', data: { reason: 'Jetzt ein Imbiss.' } },
    ],
    ending: 'closed',
  },
  {
    title: 'a machine found on the spot leaves room for one more only',
    form: { ...pub, licensor: 'here', licensorName: undefined, machines: 2 },
    steps: [
      step.complete,
      { task: 'visit', outcome: 'moreMachines', data: { present: 1 } },
      step.grant({ machines: 1 }),
      { task: 'feeSetting', outcome: 'set', data: { basis: 'none', grounds: 'Billigkeit.' } },
      step.signed,
      step.final,
      { event: 'machinesRemoved', by: 'applicant', data: { what: 'Abbau' } },
    ],
    ending: 'closed',
  },
  {
    title: 'an ice-cream parlour is refused without a visit',
    form: { ...pub, place: 'iceCream', operator: 'Eiscafé Venezia' },
    steps: [
      step.complete,
      step.refuse('excluded', 'Speiseeiswirtschaft nach § 1 Abs. 2 Nr. 2 SpielV.'),
      step.silence,
      step.refuse('excluded', 'Speiseeiswirtschaft nach § 1 Abs. 2 Nr. 2 SpielV.'),
      step.fee(3),
      step.signed,
      step.refusalPaid,
      step.refusalFinal,
    ],
    ending: 'rejected',
  },
];

export default journeys;
