import type { Journey } from '@amtsweg/procedure';
import {
  body,
  captured,
  delivered,
  erased,
  handedOver,
  paid,
  person,
  statement,
  taken,
  unclaimed,
} from './sample-steps.js';

const form = { ...person, ...body, pages: '32', photo: 'cloud', former: 'present', handover: 'pickup' };
const approve = { task: 'examination', outcome: 'approve', data: { nationality: 'formerPassport' } };

const journeys: readonly Journey[] = [
  {
    title: 'a passport is applied for in person, printed and collected',
    form,
    steps: [taken, approve, paid, delivered, handedOver, erased],
    ending: 'closed',
  },
  {
    title:
      'a resident of Celle needs the authorization of Celle and pays double, the photograph is taken anew',
    form: { ...form, address: 'Am Markt 2, 29221 Celle' },
    steps: [
      {
        task: 'attendance',
        outcome: 'taken',
        data: { competence: 'elsewhere', competentOffice: 'Stadt Celle, Bürgerservice', ...captured },
      },
      { event: 'authorized', by: 'authority', data: { result: 'granted' } },
      approve,
      paid,
      { task: 'delivery', outcome: 'rejected', data: { fault: 'Das Lichtbild hat zu wenig Kontrast.' } },
      { task: 'recapture', outcome: 'captured', data: captured },
      delivered,
      handedOver,
      erased,
    ],
    ending: 'closed',
  },
  {
    title: 'a tax debtor about to leave is refused after the hearing and the action fails',
    form,
    steps: [
      taken,
      {
        task: 'examination',
        outcome: 'ground',
        data: { ground: 'tax', reason: 'Das Finanzamt teilt Rückstände von 84.000 Euro mit.' },
      },
      statement,
      {
        task: 'decision',
        outcome: 'refuse',
        data: { ground: 'tax', reason: 'Die Ausreise dient erkennbar der Vereitelung der Beitreibung.' },
      },
      { event: 'lawsuit', by: 'authority', data: { courtReference: '10 A 118/26', filedOn: '{today}' } },
      { event: 'judged', by: 'authority', data: { result: 'dismissed' } },
    ],
    ending: 'rejected',
  },
  {
    title: 'a needy traveller under investigation gets a restricted passport, free of charge and by post',
    form: { ...form, handover: 'posted', needy: true },
    steps: [
      taken,
      {
        task: 'examination',
        outcome: 'ground',
        data: { ground: 'security', reason: 'Erkenntnisse des Landeskriminalamts vom Dezember.' },
      },
      { clock: 'hearingPeriod' },
      {
        task: 'decision',
        outcome: 'restrict',
        data: {
          restriction: 'Der Pass gilt nicht für Reisen nach Syrien und in den Irak.',
          restrictedUntil: '2027-01-11',
          reason: 'Die Beschränkung reicht aus, die Gefahr abzuwehren.',
        },
      },
      { task: 'exemption', outcome: 'exempt', data: { ground: 'Bescheid über Bürgergeld' } },
      delivered,
      { task: 'posting', outcome: 'received' },
      erased,
    ],
    ending: 'closed',
  },
  {
    title: 'a passport that nobody collects is destroyed',
    form,
    steps: [taken, approve, paid, delivered, ...unclaimed],
    ending: 'uncollected',
  },
];

export default journeys;
