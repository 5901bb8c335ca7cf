import type { Journey, JourneyStep } from '@amtsweg/procedure';

const form = {
  deceasedName: 'Nguyen Van Minh',
  diedOn: '2026-01-08',
  diedIn: 'Klinikum Siloah, Hannover',
  notifiedOn: '2026-01-09',
  unexplained: false,
  applicantName: 'Bestattungshaus Wiese GmbH',
  applicantAddress: 'Baumschulenallee 32, 30625 Hannover',
  phone: '+49 511 998877',
  burial: 'cremation',
  burialOn: '2026-01-15',
};
const complete: JourneyStep = { task: 'formalCheck', outcome: 'complete' };

const journeys: readonly Journey[] = [
  {
    title: 'the undertaker collects the paper, and the recording is made up for',
    form,
    steps: [
      complete,
      {
        task: 'examination',
        outcome: 'postponed',
        data: { lacking: 'Geburtsurkunde aus Vietnam mit Übersetzung' },
      },
      { task: 'payment', outcome: 'paid', data: { receivedOn: '{today}' } },
      { task: 'handOver', outcome: 'handedOver' },
      { clock: 'recordingDue' },
      { task: 'reminder', outcome: 'stillOpen' },
      { clock: 'recordingDue' },
      { task: 'reminder', outcome: 'recorded' },
    ],
    ending: 'closed',
  },
  {
    title: 'the death is recorded already, and a certificate of death is what is needed',
    form,
    steps: [
      complete,
      { task: 'examination', outcome: 'alreadyRecorded', data: { reason: 'Beurkundet am Vormittag.' } },
      { task: 'refusalNotice', outcome: 'signed', data: { noticeReasons: 'Der Sterbefall ist beurkundet.' } },
    ],
    ending: 'rejected',
  },
];

export default journeys;
