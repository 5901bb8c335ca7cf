import type { Journey } from '@amtsweg/procedure';
import { party, plot } from './sample.js';

const form = {
  ...party,
  ...plot,
  capacity: 'owner',
  parts: ['drawings', 'statics'],
  form: 'room',
  years: '1904',
};
const stranger = {
  ...form,
  capacity: 'neighbour',
  interest: 'Streit um die Höhe der Grenzwand.',
  form: 'copies',
};
const complete = { task: 'formalCheck', outcome: 'complete' } as const;
const paid = { task: 'payment', outcome: 'paid', data: { receivedOn: '{today}' } } as const;
const denied = {
  task: 'weighing',
  outcome: 'denied',
  data: { reason: 'Grundrisse der Wohnung sind für die Wand ohne Belang.' },
} as const;

const journeys: readonly Journey[] = [
  {
    title: 'an owner reads a file from the municipal archive at the second appointment',
    form,
    steps: [
      complete,
      { task: 'lookup', outcome: 'inArchive' },
      { task: 'archiveLoan', outcome: 'lent', data: { files: 2 } },
      { task: 'appointment', outcome: 'agreed', data: { on: '2027-09-14' } },
      { task: 'reading', outcome: 'absent' },
      { task: 'appointment', outcome: 'agreed', data: { on: '2027-09-28' } },
      { task: 'reading', outcome: 'copies', data: { pages: 36 } },
      paid,
    ],
    ending: 'closed',
  },
  {
    title: 'the file burned in 1943, which is an answer',
    form,
    steps: [complete, { task: 'lookup', outcome: 'missing' }],
    ending: 'noFile',
  },
  {
    title: 'a historian gets drawings without fee although the heirs keep silent',
    form: { ...stranger, capacity: 'researcher', interest: 'Arbeit über den Architekten Karl Siebrecht.' },
    steps: [
      complete,
      { clock: 'ownerPeriod' },
      { task: 'weighing', outcome: 'allowed', data: { excluded: 'Schlafräume der heutigen Wohnung' } },
      { task: 'lookup', outcome: 'found', data: { files: 1, digital: false, public: false } },
      { task: 'redaction', outcome: 'prepared' },
      { task: 'scanning', outcome: 'scanned', data: { pages: 12 } },
    ],
    ending: 'closed',
  },
  {
    title: 'a neighbour is refused and gets the wall section by judgment',
    form: stranger,
    steps: [
      complete,
      { event: 'ownerSaid', by: 'clerk', data: { answer: 'objects', reasons: 'Das geht ihn nichts an.' } },
      denied,
      { clock: 'hearingPeriod' },
      denied,
      { event: 'lawsuit', by: 'clerk', data: { courtReference: '4 A 112/26', filedOn: '{today}' } },
      { event: 'judged', by: 'clerk', data: { result: 'upheld' } },
      { task: 'obey', outcome: 'opened' },
      { task: 'lookup', outcome: 'found', data: { files: 1, digital: true, public: true } },
      { task: 'redaction', outcome: 'prepared' },
      { task: 'scanning', outcome: 'scanned', data: { pages: 3 } },
      paid,
    ],
    ending: 'closed',
  },
];

export default journeys;
