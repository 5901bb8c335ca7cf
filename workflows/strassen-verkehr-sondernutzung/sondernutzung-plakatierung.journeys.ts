import type { Journey } from '@amtsweg/procedure';
import { steps } from './steps.js';

const form = {
  applicantType: 'company',
  organisation: 'Konzertbüro Faust',
  familyName: 'Weidemann',
  givenNames: 'Lars',
  address: 'Zur Bettfedernfabrik 3, 30451 Hannover',
  purpose: 'event',
  title: 'Frühlingskonzert',
  number: 120,
  format: 'A1',
  places: 'Linden, Nordstadt',
  start: '2026-02-02',
  end: '2026-02-22',
  hanger: 'Plakatservice Leine, +49 511 555 0144',
};
const handedOut = { task: 'stickers', outcome: 'handedOut', data: { numbers: '1201 bis 1290' } } as const;

const journeys: readonly Journey[] = [
  {
    title: 'of a hundred and twenty posters ninety are allowed and eleven stay hanging',
    form,
    steps: [
      steps.complete,
      { task: 'places', outcome: 'checked', data: { posters: 90 } },
      steps.grant({ posters: 90 }),
      handedOut,
      steps.paid,
      { event: 'posterReported', by: 'clerk', data: { place: 'Ampel am Küchengarten' } },
      { task: 'patrol', outcome: 'takenDown', data: { posters: 1 } },
      { clock: 'validity' },
      { clock: 'removalPeriod' },
      { task: 'count', outcome: 'left', data: { posters: 11 } },
      {
        task: 'substitute',
        outcome: 'done',
        data: { costCents: 16500, reason: 'Elf Plakate nicht abgenommen.' },
      },
      steps.final,
    ],
    ending: 'closed',
  },
  {
    title: 'a party exceeds its quota by the hundred',
    form: {
      ...form,
      organisation: 'Wählergruppe Leine',
      purpose: 'election',
      title: 'Kommunalwahl',
      number: 800,
    },
    steps: [
      steps.complete,
      { task: 'quota', outcome: 'allotted', data: { posters: 600 } },
      steps.grant({ posters: 600 }),
      handedOut,
      { event: 'posterReported', by: 'authority', data: { place: 'Brücken im ganzen Stadtgebiet' } },
      { task: 'patrol', outcome: 'systematic', data: { reason: '240 Plakate ohne Aufkleber.' } },
      { clock: 'revocationHearingPeriod' },
      steps.revoke('§ 49 Abs. 2 Satz 1 Nr. 2 VwVfG', 'Die zugelassene Zahl ist weit überschritten.'),
      { event: 'removed', by: 'applicant' },
      { task: 'count', outcome: 'none' },
      { clock: 'revocationActionPeriod' },
      steps.final,
    ],
    ending: 'revoked',
  },
  {
    title: 'a furniture shop advertises without an event',
    form: { ...form, title: 'Räumungsverkauf' },
    steps: [
      steps.complete,
      { task: 'places', outcome: 'checked', data: { posters: 0 } },
      steps.refuse('Vertrag über Werbung auf öffentlichem Grund', 'Keine Veranstaltung.'),
      steps.silence,
      steps.refuse('Vertrag über Werbung auf öffentlichem Grund', 'Keine Veranstaltung.'),
      steps.refusalPaid,
      steps.refusalFinal,
    ],
    ending: 'rejected',
  },
];

export default journeys;
