import type { Journey } from '@amtsweg/procedure';
import { final, paid, party, plot } from './sample.js';

const form = {
  ...party,
  ...plot,
  building: 'Seitenflügel eines Bürohauses',
  object: 'part',
  height: 14.5,
  volume: 5200,
  attached: true,
  monument: true,
  renewalArea: false,
  hazardous: true,
  plannedStart: '2027-06-01',
  engineer: 'Dr. Imke Sandvoß',
  engineerConfirms: true,
};
const begun = { event: 'workBegun', by: 'applicant', data: { begunOn: '{today}' } } as const;

const journeys: readonly Journey[] = [
  {
    title: 'a wing comes down after the month, though the excavator was there too early',
    form,
    steps: [
      { task: 'formalCheck', outcome: 'complete' },
      {
        task: 'statics',
        outcome: 'defective',
        data: {
          missing: [{ item: 'Aussage zur Brandwand des Nachbarhauses', reason: '§ 60 Abs. 3 Satz 2 NBauO' }],
        },
      },
      { event: 'supplement', by: 'applicant', data: { parcel: '112/8' } },
      { task: 'formalCheck', outcome: 'complete' },
      { task: 'statics', outcome: 'sound', data: { listNumber: 'TWP 2231' } },
      {
        task: 'otherLaw',
        outcome: 'confirm',
        data: { hints: 'Denkmalrechtliche Genehmigung nach § 10 NDSchG nötig.' },
      },
      begun,
      { task: 'premature', outcome: 'stopped', data: { reason: 'Decken sind schon angestemmt.' } },
      paid,
      { clock: 'waitingMonth' },
      final,
      begun,
      { event: 'removed', by: 'applicant', data: { removedOn: '{today}', flats: 0 } },
    ],
    ending: 'closed',
  },
  {
    title: 'a shed of the annex needs no notification',
    form: { ...form, object: 'annex', height: 3, monument: false, hazardous: false, engineerConfirms: false },
    steps: [{ task: 'formalCheck', outcome: 'complete' }],
    ending: 'notNotifiable',
  },
  {
    title: 'nobody reports the end, the inspector finds the chimney gone',
    form: {
      ...form,
      building: 'Schornstein der alten Färberei',
      height: 31,
      monument: false,
      hazardous: false,
    },
    steps: [
      { task: 'formalCheck', outcome: 'complete' },
      { task: 'statics', outcome: 'sound', data: { listNumber: 'TWP 0178' } },
      { task: 'otherLaw', outcome: 'confirm' },
      paid,
      final,
      { clock: 'waitingMonth' },
      { clock: 'lookAgain' },
      { task: 'check', outcome: 'gone', data: { removedOn: '{today}' } },
    ],
    ending: 'closed',
  },
];

export default journeys;
