import type { Journey } from '@amtsweg/procedure';
import { alien, captured, chipMade, complete, paid, twiceRefused, waived } from './steps.js';

const form = {
  ...alien,
  nationality: 'somalisch',
  status: 'subsidiary',
  obstacle: 'refused',
  efforts: 'Dreimal bei der Botschaft vorgesprochen; deutsche Stellen erkennen die Pässe nicht an.',
  mission: 'Botschaft der Bundesrepublik Somalia, Berlin',
  mayAsk: true,
  occasion: 'Besuch der Schwester in Schweden',
  titleUntil: '2028-06-30',
  feeWaiver: false,
};
const grant = (validUntil: string) => ({
  task: 'decision',
  outcome: 'grant',
  data: { occasionOf: 'Nr. 1', validUntil, notFor: 'Somalia' },
});
const made = chipMade.map((step) =>
  'task' in step && step.task === 'handover' ? { ...step, data: { ...step.data, instructed: true } } : step,
);

const journeys: readonly Journey[] = [
  {
    title: 'the embassy stays silent, the booklet may not outlast the title, and a passport comes later',
    form,
    steps: [
      complete,
      { task: 'efforts', outcome: 'open' },
      { clock: 'missionPeriod' },
      grant('2030-06-30'),
      grant('2028-06-30'),
      captured,
      paid,
      ...made,
      { event: 'nationalPassport', by: 'applicant', data: { number: 'P00112233' } },
      { task: 'withdrawal', outcome: 'handedBack' },
    ],
    ending: 'closed',
  },
  {
    title: 'nobody asks the embassy of a woman in danger',
    form: { ...form, obstacle: 'danger', feeWaiver: true },
    steps: [
      complete,
      { task: 'efforts', outcome: 'open' },
      { task: 'danger', outcome: 'weighed' },
      grant('2028-06-30'),
      captured,
      waived,
      ...made,
      { clock: 'bookletEnd' },
    ],
    ending: 'closed',
  },
  {
    title: 'a passport could be had for the asking',
    form: { ...form, status: 'permit', nationality: 'marokkanisch', mission: 'Generalkonsulat von Marokko' },
    steps: [
      complete,
      { task: 'efforts', outcome: 'reasonable' },
      ...twiceRefused('§ 5 Abs. 1 AufenthV', 'Das Konsulat stellt Pässe in vier Wochen aus.'),
    ],
    ending: 'rejected',
  },
];

export default journeys;
