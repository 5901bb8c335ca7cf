import type { Journey } from '@amtsweg/procedure';
import { agrees, missing, party, plot, statement } from './sample.js';

const form = {
  ...party,
  ...plot,
  work: 'Baugrube für eine Tiefgarage',
  area: 900,
  depth: 4.5,
  method: 'Bagger mit Böschungslöffel',
  startOn: '2026-04-01',
  knownSite: true,
};
const complete = { task: 'formalCheck', outcome: 'complete' };
const walked = { task: 'visit', outcome: 'visited', data: { finding: 'Keramik des 13. Jahrhunderts.' } };
const needs = (protection: string) => ({
  task: 'appraisal',
  outcome: 'assessed',
  data: { sites: 'Altstadt 14', protection },
});
const signed = { task: 'signature', outcome: 'signed' };
const granted = (fee?: number) => ({
  task: 'decision',
  outcome: 'granted',
  data: fee === undefined ? {} : { fee },
});
const paid = { task: 'permitPayment', outcome: 'paid', data: { receivedOn: '{today}' } };
const begins = { event: 'digBegins', by: 'applicant' as const, data: { beginsOn: '2026-04-01' } };
const refused = {
  task: 'decision',
  outcome: 'refused',
  data: { reason: 'Die Stadtmauer liegt unter der Grube.' },
};

const journeys: readonly Journey[] = [
  {
    title: 'the watch finds a cellar, which is excavated and reported',
    form,
    steps: [
      missing,
      { clock: 'inactionMarker' },
      { event: 'supplement', by: 'applicant', data: { parcel: '112/8' } },
      complete,
      walked,
      agrees('stateOffice'),
      needs('watch'),
      { task: 'decision', outcome: 'moreDocuments', data: { missing: [{ item: 'Schnitt der Baugrube' }] } },
      { event: 'supplement', by: 'applicant', data: { parcel: '112/8' } },
      complete,
      walked,
      needs('watch'),
      granted(40000),
      signed,
      paid,
      { clock: 'permitActionPeriod' },
      begins,
      {
        task: 'watching',
        outcome: 'finds',
        data: { finds: 'Steinkeller', reason: 'Befund ist zu sichern.' },
      },
      { task: 'excavation', outcome: 'released' },
      { event: 'reportDelivered', by: 'applicant', data: { reportOn: '{today}' } },
      { task: 'findsArchive', outcome: 'entered' },
    ],
    ending: 'closed',
  },
  {
    title: 'disturbed ground needs no watch and costs nothing',
    form: { ...form, knownSite: false },
    steps: [
      complete,
      { task: 'visit', outcome: 'known' },
      needs('none'),
      granted(),
      signed,
      { clock: 'permitActionPeriod' },
      begins,
    ],
    ending: 'closed',
  },
  {
    title: 'digging through the town wall is refused',
    form,
    steps: [
      complete,
      walked,
      agrees('stateOffice'),
      needs('excavation'),
      refused,
      statement,
      refused,
      signed,
      { clock: 'refusalActionPeriod' },
    ],
    ending: 'rejected',
  },
];

export default journeys;
