import type { Journey } from '@amtsweg/procedure';
import { agrees, missing, party, plot, statement } from './sample.js';

const form = {
  ...party,
  ...plot,
  act: 'change',
  measure: 'Austausch von zwölf Kastenfenstern an der Straßenseite',
  parts: 'Fenster der Hauptfassade',
  materials: 'Eiche, sprossengeteilt, Leinölfarbe',
  costs: 4800000,
  buildingPermit: false,
  unreasonable: false,
};
const complete = { task: 'formalCheck', outcome: 'complete' };
const visited = {
  task: 'visit',
  outcome: 'visited',
  data: { finding: 'Fenster um 1905, vier davon nicht reparabel.' },
};
const appraised = {
  task: 'appraisal',
  outcome: 'appraised',
  data: { interference: 'slight', findings: 'Gliederung bleibt.' },
};
const asked = [complete, visited, agrees('stateOffice'), appraised];
const signed = { task: 'signature', outcome: 'signed' };
const refused = { task: 'decision', outcome: 'refused', data: { reason: 'Kunststoff stört die Fassade.' } };

const journeys: readonly Journey[] = [
  {
    title: 'windows are renewed after a sample, accepted and documented',
    form,
    steps: [
      missing,
      { clock: 'inactionMarker' },
      { event: 'supplement', by: 'applicant', data: { parcel: '112/8' } },
      ...asked,
      { task: 'decision', outcome: 'moreDocuments', data: { missing: [{ item: 'Detailzeichnung' }] } },
      { event: 'supplement', by: 'applicant', data: { parcel: '112/8' } },
      complete,
      visited,
      appraised,
      {
        task: 'decision',
        outcome: 'granted',
        data: { execution: 'Wie Muster 2', documentation: true, preserving: false, fee: 20000 },
      },
      signed,
      { task: 'permitPayment', outcome: 'paid', data: { receivedOn: '{today}' } },
      { clock: 'permitActionPeriod' },
      { event: 'workBegun', by: 'applicant', data: { begunOn: '{today}' } },
      { task: 'acceptance', outcome: 'accepted' },
      { event: 'documented', by: 'applicant', data: { finishedOn: '{today}' } },
    ],
    ending: 'closed',
  },
  {
    title: 'a roof is repaired free of charge without the State office',
    form: { ...form, act: 'repair', measure: 'Dach neu decken wie Bestand' },
    steps: [
      complete,
      { task: 'visit', outcome: 'known' },
      appraised,
      {
        task: 'decision',
        outcome: 'granted',
        data: { execution: 'Hohlpfannen', documentation: false, preserving: true },
      },
      signed,
      { clock: 'permitActionPeriod' },
      { clock: 'permitValidity' },
    ],
    ending: 'closed',
  },
  {
    title: 'plastic windows are refused after a hearing',
    form,
    steps: [...asked, refused, statement, refused, signed, { clock: 'refusalActionPeriod' }],
    ending: 'rejected',
  },
];

export default journeys;
