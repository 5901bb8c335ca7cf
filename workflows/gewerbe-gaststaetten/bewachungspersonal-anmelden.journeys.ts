import { permitSteps as step, type Journey } from '@amtsweg/procedure';

const form = {
  company: 'Leineschutz Sicherheitsdienste GmbH',
  seat: 'Vahrenwalder Straße 8, 30165 Hannover',
  companyId: 'BR-400112',
  email: 'personal@leineschutz.example',
  guardName: 'Emre Aksoy',
  birthDate: '1999-01-14',
  birthPlace: 'Salzgitter, Deutschland',
  nationalities: 'deutsch',
  homes: 'Salzgitter, Hannover',
  idDocument: 'Personalausweis L01X00T47',
  tasks: 'door',
  qualification: 'expert',
  certificate: 'IHK Hannover S-2025-7781',
  start: '2026-03-01',
};
const confirmed = { task: 'qualification', outcome: 'confirmed' } as const;

const journeys: readonly Journey[] = [
  {
    title: 'a doorman with the expert examination is released, examined again and leaves',
    form,
    steps: [
      step.complete,
      confirmed,
      step.clean,
      step.opinion('police'),
      step.grant({ guardId: 'BW-7741203' }),
      step.fee(4),
      step.signed,
      step.paid,
      step.final,
      { clock: 'fiveYears' },
      { task: 'reassessing', outcome: 'reliable' },
      { event: 'guardLeft', by: 'applicant', data: { lastDay: '{today}' } },
    ],
    ending: 'closed',
  },
  {
    title: 'a conviction for bodily harm keeps a guard out of a shelter, and the guard is heard too',
    form: { ...form, tasks: 'shelter' },
    steps: [
      step.complete,
      confirmed,
      step.entries('criminalFull', 'Gefährliche Körperverletzung, 2024, sechs Monate auf Bewährung.'),
      step.opinion('police', 'refuses', 'Zwei weitere Verfahren.'),
      step.opinion('protection'),
      { event: 'guardStatement', by: 'clerk', data: { statement: 'Das Urteil liegt zwei Jahre zurück.' } },
      step.refuse('reliability', 'Regelvermutung des § 34a Abs. 1 Satz 4 Nr. 4 GewO.'),
      step.silence,
      step.refuse('reliability', 'Regelvermutung des § 34a Abs. 1 Satz 4 Nr. 4 GewO.'),
      { task: 'feeSetting', outcome: 'set', data: { basis: 'none', grounds: 'Billigkeit.' } },
      step.signed,
      step.refusalFinal,
    ],
    ending: 'rejected',
  },
  {
    title: 'the instruction alone does not do for a shop detective',
    form: { ...form, tasks: 'shop', qualification: 'instruction' },
    steps: [
      step.complete,
      { task: 'qualification', outcome: 'lacking', data: { reason: 'Nur Unterrichtung.' } },
      { clock: 'guardReply' },
      step.refuse('expertise', 'Schutz vor Ladendieben verlangt die Sachkundeprüfung.'),
      step.silence,
      step.refuse('expertise', 'Schutz vor Ladendieben verlangt die Sachkundeprüfung.'),
      step.fee(2),
      step.signed,
      step.refusalPaid,
      step.refusalFinal,
    ],
    ending: 'rejected',
  },
];

export default journeys;
