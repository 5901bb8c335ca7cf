import type { JourneyStep } from '@amtsweg/procedure';

/** The holder who stands for many. */
export const holder = {
  holderKind: 'person',
  familyName: 'Demirci',
  givenNames: 'Nuray',
  birthDate: '1984-11-23',
  birthPlace: 'Izmir',
  address: 'Vahrenwalder Straße 88, 30165 Hannover',
  email: 'n.demirci@example.org',
} as const;

/** A firm that admits vehicles. */
export const dealer = {
  holderKind: 'company',
  companyName: 'Autohaus Ricklingen GmbH',
  companyRegister: 'Amtsgericht Hannover, HRB 61177',
  address: 'Göttinger Chaussee 201, 30459 Hannover',
} as const;

export const mandate = { tax: 'mandate', iban: 'DE02120300000000202051' } as const;

export const complete: JourneyStep = { task: 'formalCheck', outcome: 'complete' };

export const paid: JourneyStep = { task: 'payment', outcome: 'paid', data: { receivedOn: '{today}' } };

export const insured: JourneyStep = { task: 'insurance', outcome: 'confirmed' };

export const taxClear: JourneyStep = { task: 'taxCheck', outcome: 'clear' };

export const plate: JourneyStep = {
  task: 'plateAssignment',
  outcome: 'assigned',
  data: { plate: 'H-ND 84' },
};

/** Tax arrears, hearing in silence, refusal, finality. */
export const refusedForArrears: readonly JourneyStep[] = [
  insured,
  {
    task: 'taxCheck',
    outcome: 'arrears',
    data: {
      reason: 'Beim Hauptzollamt sind 412 Euro Kraftfahrzeugsteuer rückständig (§ 13 Abs. 1 KraftStG).',
    },
  },
  { clock: 'hearingPeriod' },
  {
    task: 'reconsideration',
    outcome: 'refuse',
    data: { reason: 'Die Steuerrückstände sind nicht beglichen.' },
  },
  { clock: 'refusalLawsuitPeriod' },
];
