import type { Journey } from '@amtsweg/procedure';

const own = {
  name: 'Bello',
  breed: 'Beagle',
  sex: 'male',
  colour: 'dreifarbig',
  birthDate: '2024-06-10',
  chip: '276098106234511',
  takenIn: '2026-01-03',
  insurer: 'VGH Versicherungen',
  policyNumber: 'HP-4471902',
  dangerousFinding: false,
  relief: 'none',
};
const bello = {
  ...own,
  origin: 'acquired',
  previousKeeper: 'Heinrich Göbel',
  previousAddress: 'Am Markt 3, 31134 Hildesheim',
};
const person = {
  familyName: 'Şahin-Brandt',
  givenNames: 'Jördis',
  birthDate: '1979-11-02',
  address: 'Stephanusstraße 12, 30449 Hannover',
  email: 'joerdis.brandt@example.org',
  otherDogs: 0,
  delivery: 'post',
};
const form = {
  ...person,
  dogs: [bello],
  payment: 'sepa',
  accountHolder: 'Jördis Şahin-Brandt',
  iban: 'DE02120300000000202051',
  mandate: true,
};
const lateForm = { ...form, dogs: [{ ...bello, takenIn: '2020-11-20', birthDate: '2020-08-01' }] };
const reliefForm = { ...form, dogs: [{ ...bello, relief: 'disability' }] };
const equityForm = { ...form, equityRequest: true, equityReason: 'Rente unterhalb der Grundsicherung.' };

const missing = { missing: [{ item: 'Transpondernummer des Hundes', reason: '§ 4 NHundG' }] };
const facts = { registeredDogs: 0, late: false, suspicion: false };
const complete = { task: 'formalCheck', outcome: 'complete' };
const identified = { task: 'keeperMatch', outcome: 'identified' };
const unknown = { task: 'duplicateCheck', outcome: 'none' };
const classified = { task: 'classification', outcome: 'classified', data: facts };
const classifiedLate = { ...classified, data: { ...facts, late: true } };
const examined = [complete, identified, unknown];
const allocated = {
  task: 'tags',
  outcome: 'allocated',
  data: { cashReference: '5.0204.118822.7', tags: [{ nr: 1, tag: '26-10441' }] },
};
const correct = { task: 'certification', outcome: 'correct' };
const ordered = { task: 'order', outcome: 'ordered' };
const posted = {
  task: 'posting',
  outcome: 'posted',
  data: { postedOn: '{today}', mandateReference: 'LHH-HU-118822' },
};
const final = { clock: 'remedyPeriod' };
const assessed = [allocated, correct, ordered, posted, final];
const deregistered = { event: 'deregistered', by: 'clerk', data: { endedOn: '2026-01-04' } } as const;
const returned = { task: 'tagReturn', outcome: 'returned' };
/** Tag, certificate, order, posting and finality; then the dog is kept until it is de-registered. */
const taxed = [...assessed, deregistered, returned];
/** Nothing is ordered where nothing is due. */
const exempt = [allocated, correct, posted, final, deregistered, returned];
const died = { event: 'reportDeath', by: 'applicant', data: { nr: 1, diedOn: '{today}' } } as const;

const journeys: readonly Journey[] = [
  {
    title: 'a first dog is assessed, posted and taxed until it is de-registered',
    form,
    steps: [...examined, classified, ...taxed],
    ending: 'closed',
  },
  {
    title: 'a further and a dangerous dog have their own rates while a hint goes to the dog authority',
    form: {
      ...form,
      dogs: [bello, { ...bello, name: 'Luna', chip: '276098106234512', dangerousFinding: true }],
      otherDogs: 1,
    },
    steps: [
      ...examined,
      {
        task: 'classification',
        outcome: 'classified',
        data: {
          ...facts,
          registeredDogs: 1,
          dangerous: [{ nr: 2, finding: 'Landkreis Hildesheim, 14.08.2025' }],
          suspicion: true,
          suspicionFacts: 'Nach Angabe der Vorbesitzerin hat auch Bello einen Menschen gebissen.',
        },
      },
      { task: 'disclosure', outcome: 'permitted', data: { interest: 'Abwehr von Gefahren für Menschen.' } },
      ...assessed,
      deregistered,
      { task: 'tagReturn', outcome: 'lost' },
    ],
    ending: 'closed',
  },
  {
    title: 'a mere breed name is no ground to lift tax secrecy',
    form: { ...form, dogs: [{ ...bello, breed: 'American Staffordshire Terrier' }] },
    steps: [
      ...examined,
      {
        task: 'classification',
        outcome: 'classified',
        data: { ...facts, late: true, suspicion: true, suspicionFacts: 'Rasseangabe in der Anmeldung.' },
      },
      {
        task: 'disclosure',
        outcome: 'notPermitted',
        data: { reason: 'Die Rasse allein ist kein Hinweis nach § 7 Abs. 1 NHundG.' },
      },
      { task: 'lateness', outcome: 'noSurcharge', data: { limitation: '4', fineReferral: true } },
      ...taxed,
    ],
    ending: 'closed',
  },
  {
    title: 'a dog registered five years late is taxed back to its intake with a surcharge and a fine case',
    form: lateForm,
    steps: [
      ...examined,
      classifiedLate,
      {
        task: 'lateness',
        outcome: 'surcharge',
        data: {
          amount: 5000,
          limitation: '5',
          fineReferral: true,
          reason: 'Die Anmeldung unterblieb trotz Erinnerung im Jahr 2023.',
        },
      },
      ...taxed,
    ],
    ending: 'closed',
  },
  {
    title: 'a late registration is excused and an action before the administrative court fails',
    form: { ...person, dogs: lateForm.dogs, payment: 'transfer' },
    steps: [
      ...examined,
      classifiedLate,
      { task: 'lateness', outcome: 'noSurcharge', data: { limitation: '4', fineReferral: false } },
      allocated,
      correct,
      ordered,
      { event: 'actionFiled', by: 'authority', data: { docket: '5 A 112/26', filedOn: '{today}' } },
      { task: 'posting', outcome: 'posted', data: { postedOn: '{today}' } },
      { task: 'litigation', outcome: 'upheld' },
      deregistered,
      returned,
    ],
    ending: 'closed',
  },
  {
    title: 'the court annuls the notice and the tax is assessed anew',
    form: { ...form, dogs: [{ ...own, origin: 'moved', takenIn: '2025-12-30' }] },
    steps: [
      ...examined,
      classified,
      allocated,
      correct,
      ordered,
      { event: 'actionFiled', by: 'authority', data: { docket: '5 A 140/26', filedOn: '{today}' } },
      { task: 'litigation', outcome: 'annulled' },
      classified,
      ...taxed,
    ],
    ending: 'closed',
  },
  {
    title: 'an assistance dog is exempt and no payment is ordered',
    form: { ...form, dogs: [{ ...bello, relief: 'assistance' }] },
    steps: [
      ...examined,
      classified,
      {
        task: 'relief',
        outcome: 'granted',
        data: { grants: [{ nr: 1, share: 100, ground: 'Assistenzhund' }] },
      },
      ...exempt,
    ],
    ending: 'closed',
  },
  {
    title: 'a refused reduction is heard first and reasoned in the notice',
    form: reliefForm,
    steps: [
      ...examined,
      classified,
      { task: 'relief', outcome: 'refusalIntended', data: { reason: 'Das Merkzeichen H liegt nicht vor.' } },
      { clock: 'hearingPeriod' },
      { task: 'reliefDecision', outcome: 'refused', data: { reason: 'Das Merkzeichen H liegt nicht vor.' } },
      ...taxed,
    ],
    ending: 'closed',
  },
  {
    title: 'what the keeper says in the hearing leads to the exemption',
    form: reliefForm,
    steps: [
      ...examined,
      classified,
      { task: 'relief', outcome: 'refusalIntended', data: { reason: 'Das Merkzeichen H liegt nicht vor.' } },
      { event: 'comment', by: 'applicant', data: { text: 'Der neue Ausweis mit Merkzeichen H liegt bei.' } },
      {
        task: 'reliefDecision',
        outcome: 'granted',
        data: { grants: [{ nr: 1, share: 100, ground: 'Schwerbehinderung, Merkzeichen H' }] },
      },
      ...exempt,
    ],
    ending: 'closed',
  },
  {
    title: 'a missing proof is asked for and the silent keeper is estimated',
    form: { ...reliefForm, dogs: [{ ...bello, relief: 'shelter', takenIn: '2025-10-25' }] },
    steps: [
      ...examined,
      classified,
      { task: 'relief', outcome: 'proofMissing', data: missing },
      { clock: 'replyPeriod' },
      { task: 'overdue', outcome: 'remind', data: missing },
      { clock: 'replyPeriod' },
      {
        task: 'overdue',
        outcome: 'estimate',
        data: {
          bases: 'Ein Hund seit Oktober 2025 nach der Anmeldung; kein Nachweis eines Befreiungsgrunds.',
          reason: 'Zwei Auskunftsersuchen blieben unbeantwortet.',
        },
      },
      identified,
      unknown,
      classifiedLate,
      { task: 'relief', outcome: 'refusalIntended', data: { reason: 'Kein Vertrag mit einem Tierheim.' } },
      { clock: 'hearingPeriod' },
      { task: 'reliefDecision', outcome: 'refused', data: { reason: 'Kein Vertrag mit einem Tierheim.' } },
      {
        task: 'lateness',
        outcome: 'surcharge',
        data: { amount: 1500, limitation: '4', fineReferral: false, reason: 'Zwei Monate verspätet.' },
      },
      ...taxed,
    ],
    ending: 'closed',
  },
  {
    title: 'an answer after the period is still an answer, and the second person objects to the arithmetic',
    form,
    steps: [
      { task: 'formalCheck', outcome: 'incomplete', data: missing },
      { event: 'supplement', by: 'applicant', data: { dogs: [bello] } },
      complete,
      { task: 'keeperMatch', outcome: 'ambiguous', data: missing },
      { clock: 'replyPeriod' },
      { event: 'supplement', by: 'applicant', data: { address: 'Stephanusstraße 12a, 30449 Hannover' } },
      complete,
      identified,
      { task: 'duplicateCheck', outcome: 'otherKeeper', data: { otherReference: '5.0204.090017.2' } },
      { task: 'classification', outcome: 'unclear', data: missing },
      { event: 'supplement', by: 'applicant', data: { otherDogs: 1 } },
      ...examined,
      classified,
      allocated,
      {
        task: 'certification',
        outcome: 'objected',
        data: { reason: 'Im Haushalt ist schon ein Hund angemeldet.' },
      },
      { task: 'classification', outcome: 'classified', data: { ...facts, registeredDogs: 1 } },
      ...taxed,
    ],
    ending: 'closed',
  },
  {
    title: 'equity lowers the assessment and later remits a part of the tax',
    form: equityForm,
    steps: [
      ...examined,
      classified,
      {
        task: 'equity',
        outcome: 'granted',
        data: { share: 50, considerations: 'Einkommen unter dem Regelbedarf, Hund einzige Bezugsperson.' },
      },
      ...assessed,
      { event: 'remissionRequest', by: 'applicant', data: { reason: 'Pflegebedürftigkeit seit März.' } },
      {
        task: 'remission',
        outcome: 'remitted',
        data: { amount: 3750, considerations: 'Persönliche Unbilligkeit wegen Pflegebedürftigkeit.' },
      },
      { task: 'remissionPosting', outcome: 'posted' },
      deregistered,
      returned,
    ],
    ending: 'closed',
  },
  {
    title: 'equity is refused twice and a later finding of dangerousness starts a change',
    form: equityForm,
    steps: [
      ...examined,
      classified,
      { task: 'equity', outcome: 'refused', data: { reason: 'Das Einkommen übersteigt den Bedarf.' } },
      ...assessed,
      { event: 'remissionRequest', by: 'applicant', data: { reason: 'Hohe Tierarztkosten.' } },
      { task: 'remission', outcome: 'refused', data: { reason: 'Tierarztkosten sind keine Unbilligkeit.' } },
      {
        event: 'dangerFinding',
        by: 'authority',
        data: { nr: 1, foundOn: '{today}', reference: '32.5-118/26' },
      },
      {
        task: 'followFinding',
        outcome: 'changeStarted',
        data: { caseNumber: '20.4-22.40.30-2026-000012' },
      },
      { event: 'dangerFinding', by: 'clerk', data: { nr: 1, foundOn: '{today}' } },
      { task: 'followFinding', outcome: 'noChange', data: { reason: 'Zweimal dieselbe Feststellung.' } },
      deregistered,
      returned,
    ],
    ending: 'closed',
  },
  {
    title: 'a dog that dies during the examination is taxed for the month it was kept',
    form: equityForm,
    steps: [
      ...examined,
      classified,
      died,
      { task: 'deathReview', outcome: 'taxRemains', data: { ended: [{ nr: 1, until: '{today}' }] } },
      { task: 'equity', outcome: 'refused', data: { reason: 'Es bleibt nur ein Monat zu zahlen.' } },
      ...assessed,
    ],
    ending: 'closed',
  },
  {
    title: 'a pup that dies before any month of tax settles the case',
    form: {
      ...form,
      dogs: [{ ...own, origin: 'litter', birthDate: '2025-11-20', takenIn: '2025-11-20' }],
    },
    steps: [
      { task: 'formalCheck', outcome: 'dogDied', data: { nr: 1, diedOn: '2026-01-04' } },
      { task: 'deathReview', outcome: 'noTax' },
    ],
    ending: 'moot',
  },
  {
    title: 'a dog that is taxed already is not assessed twice',
    form,
    steps: [
      complete,
      identified,
      { task: 'duplicateCheck', outcome: 'sameKeeper', data: { cashReference: '5.0204.100345.1' } },
    ],
    ending: 'moot',
  },
  {
    title: 'a dog that a dealer keeps for sale is no object of the tax',
    form,
    steps: [
      ...examined,
      {
        task: 'classification',
        outcome: 'notTaxable',
        data: { reason: 'Der Hund wird zu gewerblichen Zwecken gehalten.' },
      },
    ],
    ending: 'moot',
  },
  {
    title: 'a keeper who lives elsewhere is handed over to that municipality',
    form: { ...form, address: 'Marktstraße 8, 30823 Garbsen' },
    steps: [
      complete,
      { task: 'keeperMatch', outcome: 'notResident', data: { municipality: 'Stadt Garbsen' } },
    ],
    ending: 'transferred',
  },
];

export default journeys;
