import { permitSteps as step, type Journey } from '@amtsweg/procedure';

const form = {
  applicantType: 'company',
  registeredName: 'Automaten Leinetal GmbH',
  registerNumber: 'AG Hannover HRB 81231',
  familyName: 'Petrovic',
  givenNames: 'Milan',
  birthDate: '1984-03-09',
  birthPlace: 'Celle',
  address: 'Hamburger Allee 12, 30161 Hannover',
  instructed: true,
  instructionNumber: 'IHK Hannover U-2025-0419',
  socialConcept: true,
  institution: 'Fachstelle Glücksspiel, Stand 2025',
  devices: 30,
  staff: [{ name: 'Ben Ahlers', certificate: 'IHK Hannover, 2024-11-03' }],
  recordsRequested: true,
  proceedings: false,
};

const journeys: readonly Journey[] = [
  {
    title: 'a deployer is licensed, names a new technician and gives the business up',
    form,
    steps: [
      step.complete,
      { task: 'papers', outcome: 'valid' },
      step.clean,
      step.opinion('tax'),
      step.grant(),
      step.fee(30),
      step.signed,
      step.paid,
      step.final,
      { event: 'staffChanged', by: 'applicant', data: { name: 'Uta Behrens', certificate: 'ohne' } },
      { task: 'staffEntry', outcome: 'uninstructed', data: { reason: 'Kein Nachweis der Kammer.' } },
      { clock: 'conceptReview' },
      { task: 'conceptReview', outcome: 'current' },
      { event: 'deployingEnded', by: 'applicant', data: { on: '{today}' } },
    ],
    ending: 'closed',
  },
  {
    title: 'without a social concept it is refused before the registers are read',
    form: { ...form, socialConcept: false, institution: undefined },
    steps: [
      step.complete,
      {
        task: 'papers',
        outcome: 'missing',
        data: { what: 'concept', reason: 'Kein Vertrag mit einer Fachstelle.' },
      },
      step.refuse('concept', 'Ein Sozialkonzept wurde nicht vorgelegt.'),
      step.silence,
      step.refuse('concept', 'Ein Sozialkonzept wurde nicht vorgelegt.'),
      step.fee(6),
      step.signed,
      step.refusalPaid,
      step.refusalFinal,
    ],
    ending: 'rejected',
  },
  {
    title: 'an offence against the youth protection law of last year stands against the permit',
    form,
    steps: [
      step.complete,
      { task: 'papers', outcome: 'valid' },
      step.entries('criminal', 'Verurteilung wegen unerlaubten Glücksspiels, 2025.'),
      step.opinion('tax', 'refuses', 'Rückstände von 9.000 Euro.'),
      step.refuse('reliability', 'Regelversagung nach § 33c Abs. 2 Nr. 1 GewO.'),
      step.statement('Ich habe Berufung eingelegt.'),
      step.refuse('reliability', 'Das Urteil ist seit Dezember rechtskräftig.'),
      { task: 'feeSetting', outcome: 'set', data: { basis: 'none', grounds: 'Billigkeit.' } },
      step.signed,
      step.refusalFinal,
    ],
    ending: 'rejected',
  },
];

export default journeys;
