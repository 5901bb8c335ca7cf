import type { Journey } from '@amtsweg/procedure';

const form = {
  company: 'Calenberger Brauhaus GmbH',
  register: 'AG Hannover HRB 61007',
  seat: 'Calenberger Esplanade 1, 30169 Hannover',
  restaurant: 'Brauhaus am Klagesmarkt, Klagesmarkt 5, 30159 Hannover',
  alcohol: true,
  resolvedOn: '2025-11-20',
  left: [{ name: 'Horst Meinecke' }],
  joined: [{ name: 'Sina Brand', birthDate: '1988-07-07', home: 'Laatzen, Talstraße 3', power: 'director' }],
  recordsRequested: true,
};
const checked = { task: 'formalCheck', outcome: 'complete' } as const;
const paid = { task: 'feePayment', outcome: 'paid', data: { receivedOn: '{today}' } } as const;

const journeys: readonly Journey[] = [
  {
    title: 'a new director is examined, recorded late and found in the register at the second look',
    form,
    steps: [
      checked,
      { task: 'extract', outcome: 'pending' },
      { task: 'registers', outcome: 'clean' },
      { task: 'reliability', outcome: 'none' },
      { task: 'fining', outcome: 'excused' },
      paid,
      { clock: 'registerEntryDue' },
      { task: 'looking', outcome: 'notYet' },
      { clock: 'registerEntryDue' },
      { task: 'looking', outcome: 'entered' },
    ],
    ending: 'closed',
  },
  {
    title: 'doubts about the new director open a prohibition and the change is recorded all the same',
    form,
    steps: [
      checked,
      { task: 'extract', outcome: 'entered' },
      {
        task: 'registers',
        outcome: 'entries',
        data: { entries: [{ register: 'trade', finding: 'Untersagung 2023 wegen Abgabenrückständen.' }] },
      },
      { task: 'reliability', outcome: 'doubts', data: { reason: 'Eine Untersagung von 2023 besteht fort.' } },
      { event: 'statement', by: 'applicant', data: { statement: 'Ein Antrag nach § 35 Abs. 6 läuft.' } },
      {
        task: 'consequences',
        outcome: 'opened',
        data: { reference: '32.31.80/4', reason: 'Untersagung gilt noch.' },
      },
      { task: 'fining', outcome: 'handedOver', data: { reason: 'Wiederholt.' } },
      paid,
    ],
    ending: 'closed',
  },
  {
    title: 'a new host without power to represent is not notifiable',
    form: { ...form, joined: [{ ...form.joined[0], power: 'internal' }] },
    steps: [checked, { task: 'extract', outcome: 'internal', data: { reason: 'Nur Restaurantleitung.' } }],
    ending: 'internal',
  },
];

export default journeys;
