import type { Journey } from '@amtsweg/procedure';

const form = {
  concerns: ['register', 'certificate'],
  persons: 2,
  place: 'linden',
  name: 'Noah Petersson',
  email: 'noah.petersson@example.org',
};

const journeys: readonly Journey[] = [
  {
    title: 'a slot taken online is moved, reminded of and kept',
    form: { ...form, wish: 'slot', slotOn: '2026-02-03', slotAt: '08:40' },
    steps: [
      { event: 'moveSlot', by: 'applicant', data: { slotOn: '2026-02-10', slotAt: '10:00' } },
      { clock: 'slotReminder' },
      { task: 'meeting', outcome: 'served' },
    ],
    ending: 'closed',
  },
  {
    title: 'from the waiting list to a slot that somebody gave back, and then called off',
    form: { ...form, wish: 'list' },
    steps: [
      { clock: 'waitingPeriod' },
      { task: 'tooLong', outcome: 'longer' },
      { event: 'slotFreed', by: 'applicant', data: { slotOn: '2026-03-02', slotAt: '15:20' } },
      { event: 'cancelSlot', by: 'applicant' },
    ],
    ending: 'cancelled',
  },
  {
    title: 'whoever stays away twice loses the slot',
    form: { ...form, wish: 'urgent', urgency: 'Flug am Freitag, Pass gestohlen' },
    steps: [
      { task: 'urgent', outcome: 'given', data: { slotOn: '2026-01-20', slotAt: '07:30' } },
      { clock: 'slotReminder' },
      { clock: 'slotOver' },
      { task: 'missed', outcome: 'again', data: { slotOn: '2026-02-20', slotAt: '07:30' } },
      { clock: 'slotReminder' },
      { clock: 'slotOver' },
      { task: 'missed', outcome: 'dropped' },
    ],
    ending: 'missed',
  },
];

export default journeys;
