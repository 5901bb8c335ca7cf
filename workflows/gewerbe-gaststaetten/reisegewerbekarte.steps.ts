import type { JourneyStep } from '@amtsweg/procedure';

export const form = {
  applicantType: 'person',
  familyName: 'Dąbrowska',
  givenNames: 'Zofia Helene',
  birthDate: '1988-09-03',
  birthPlace: 'Gdynia, Polen',
  nationalities: 'polnisch',
  residencePermit: 'notNeeded',
  address: 'Limmerstraße 44, 30451 Hannover',
  email: 'z.dabrowska@example.org',
  kinds: ['selling'],
  activity: 'Feilbieten von Schnittblumen und Kränzen an der Haustür',
  food: false,
  copies: 0,
  recordsRequested: true,
  taxCertificate: 'attached',
  proceedings: false,
  insolvency: false,
  handover: 'pickup',
  delivery: 'portal',
};
export const byPost = { ...form, handover: 'post', delivery: 'post' };
export const taxByConsent = { ...form, taxCertificate: 'consent' };
export const company = {
  ...byPost,
  applicantType: 'company',
  registeredName: 'Dachwerk Leine UG (haftungsbeschränkt)',
  registerNumber: 'Amtsgericht Hannover, HRB 231908',
  representatives: [
    {
      name: 'Çağlar Yıldız',
      birthDate: '1979-02-11',
      birthPlace: 'Hildesheim',
      address: 'Vahrenwalder Straße 120, 30165 Hannover',
    },
  ],
  kinds: ['orders', 'services'],
  activity: 'Aufsuchen von Bestellungen auf Dachreinigung und kleine Dachreparaturen',
  copies: 3,
  proceedings: true,
  proceedingsDetails: 'Bußgeldverfahren wegen Schwarzarbeit, Hauptzollamt Hannover',
};

export const complete: JourneyStep = {
  task: 'formalCheck',
  outcome: 'complete',
  data: { completeOn: '{today}' },
};
export const missing = { missing: [{ item: 'Führungszeugnis (Belegart O)', reason: '§ 57 Abs. 1 GewO' }] };
export const incomplete: JourneyStep = { task: 'formalCheck', outcome: 'incomplete', data: missing };
export const incompleteAt = (task: string): JourneyStep => ({ task, outcome: 'incomplete', data: missing });
export const supplement: JourneyStep = {
  event: 'supplement',
  by: 'applicant',
  data: { activity: 'Feilbieten von Schnittblumen an der Haustür' },
};

const clean: JourneyStep = { task: 'registerCheck', outcome: 'clean' };
export const entries: JourneyStep = {
  task: 'registerCheck',
  outcome: 'entries',
  data: {
    entries: [
      { register: 'criminal', finding: 'Betrug in drei Fällen, 120 Tagessätze, rechtskräftig seit 2024' },
      { register: 'debtors', finding: 'Vermögensauskunft nicht abgegeben' },
    ],
  },
};

const activities = 'Feilbieten von Schnittblumen und Kränzen';
export const grant: JourneyStep = { task: 'decision', outcome: 'grant', data: { activities } };
export const restricted = {
  activities: 'Aufsuchen von Bestellungen auf Dachreinigung',
  validUntil: '2029-01-31',
  validityReason: 'Die Bewährung nach dem Bußgeldverfahren ist abzuwarten.',
  provisions: [
    {
      kind: 'restriction',
      text: 'Arbeiten am Dachstuhl sind nicht umfasst.',
      reason: 'Schutz der Verbraucher vor unsachgemäßen Eingriffen.',
    },
    {
      kind: 'obligation',
      text: 'Vor jeder Arbeit ist ein schriftliches Angebot mit Endpreis zu übergeben.',
      reason: 'Schutz der Verbraucher vor Überrumpelung.',
    },
  ],
};
export const grantWithProvisions: JourneyStep = { task: 'decision', outcome: 'grant', data: restricted };
export const refuse: JourneyStep = {
  task: 'decision',
  outcome: 'refuse',
  data: {
    ground: 'reliability',
    reason: 'Die Verurteilungen wegen Betrugs an der Haustür tragen die Annahme der Unzuverlässigkeit.',
  },
};
export const statement: JourneyStep = {
  event: 'statement',
  by: 'applicant',
  data: { statement: 'Die Taten liegen zwei Jahre zurück, die Strafe ist bezahlt.' },
};

export const fee: JourneyStep = {
  task: 'feeSetting',
  outcome: 'set',
  data: { basis: 'time', quarterHours: 9, reason: 'Prüfung, Auskünfte und Bescheid: 135 Minuten.' },
};
export const noFee: JourneyStep = {
  task: 'feeSetting',
  outcome: 'set',
  data: { basis: 'none', reason: 'Unbilligkeit im Einzelfall (§ 11 NVwKostG).' },
};
export const signed: JourneyStep = { task: 'signature', outcome: 'signed' };

export const made: JourneyStep = {
  task: 'cardMaking',
  outcome: 'made',
  data: { number: 'RGK 2026/031', copies: 0 },
};
export const collected: JourneyStep = {
  task: 'pickup',
  outcome: 'collected',
  data: { collectedOn: '{today}', identityChecked: true },
};
export const posted: JourneyStep = {
  task: 'cardPosting',
  outcome: 'posted',
  data: { postedOn: '{today}' },
};
export const paid = (task: string): JourneyStep => ({
  task,
  outcome: 'paid',
  data: { receivedOn: '{today}' },
});
export const final: JourneyStep = { clock: 'permitLawsuitPeriod' };
export const refusalFinal: JourneyStep = { clock: 'refusalLawsuitPeriod' };
export const lawsuit: JourneyStep = {
  event: 'lawsuit',
  by: 'authority',
  data: { courtReference: '11 A 412/26', filedOn: '{today}' },
};
export const judged = (result: string): JourneyStep => ({
  event: 'judged',
  by: 'authority',
  data: { result },
});

export const examined: readonly JourneyStep[] = [complete, clean];
export const granted: readonly JourneyStep[] = [...examined, grant, fee, signed];
export const refused: readonly JourneyStep[] = [complete, entries, refuse, statement, refuse, fee, signed];
export const requestCertificate: readonly JourneyStep[] = [
  { event: 'certificateRequested', by: 'applicant' },
  { task: 'deemedCertification', outcome: 'certified' },
];
