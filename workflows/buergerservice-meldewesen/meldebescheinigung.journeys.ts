import type { Journey } from '@amtsweg/procedure';

const form = {
  familyName: 'Öztürk-Lindemann',
  givenNames: 'Aylin Marie',
  birthDate: '1988-03-14',
  birthPlace: 'Hildesheim',
  address: 'Limmerstraße 45, 30451 Hannover',
  variant: 'simple',
  copies: 1,
  delivery: 'post',
  requester: 'self',
};

const entry = {
  familyName: 'Öztürk-Lindemann',
  givenNames: 'Aylin Marie',
  birthDate: '1988-03-14',
  birthPlace: 'Hildesheim',
  address: 'Limmerstraße 45, 30451 Hannover',
  residence: 'sole',
  blockNotice: false,
};

const missing = { missing: [{ item: 'Kopie des Personalausweises', reason: '§ 18 Abs. 1 BMG' }] };
const complete = { task: 'formalCheck', outcome: 'complete' };
const found = { task: 'registerMatch', outcome: 'found', data: entry };
const paid = { task: 'payment', outcome: 'paid', data: { receivedOn: '{today}' } };
const signed = { task: 'signature', outcome: 'signed' };

const journeys: readonly Journey[] = [
  {
    title: 'a simple certificate is paid, signed and sent',
    form,
    steps: [complete, found, paid, signed],
    ending: 'closed',
  },
  {
    title: 'an extended certificate for the pension office is free',
    form: {
      ...form,
      variant: 'extended',
      extendedItems: ['formerAddresses', 'maritalStatus'],
      feeFree: true,
      purpose: 'Rentenantrag',
    },
    steps: [
      complete,
      {
        ...found,
        data: { ...entry, extended: 'Familienstand: verheiratet. Frühere Anschrift: Celle, Am Markt 2.' },
      },
      {
        task: 'exemption',
        outcome: 'exempt',
        data: { ground: 'Rentenantrag, Schreiben der Rentenversicherung' },
      },
      signed,
    ],
    ending: 'closed',
  },
  {
    title: 'a person with a block notice gets the certificate by hand',
    form: { ...form, feeFree: true, purpose: 'Kindergeld' },
    steps: [
      complete,
      { ...found, data: { ...entry, blockNotice: true } },
      {
        task: 'exemption',
        outcome: 'notExempt',
        data: { reason: 'Es wurde kein sozialer Zweck nachgewiesen.' },
      },
      paid,
      signed,
      { task: 'carefulDispatch', outcome: 'handedOver', data: { dispatchedOn: '{today}' } },
    ],
    ending: 'closed',
  },
  {
    title: 'a proxy supplies the missing power of attorney',
    form: { ...form, requester: 'proxy', requesterName: 'Jörg Hartmann' },
    steps: [
      complete,
      found,
      { task: 'entitlement', outcome: 'proofMissing', data: missing },
      { event: 'supplement', by: 'applicant', data: { birthPlace: 'Hildesheim' } },
      complete,
      found,
      { task: 'entitlement', outcome: 'entitled' },
      paid,
      signed,
    ],
    ending: 'closed',
  },
  {
    title: 'someone without a power of attorney gets no certificate',
    form: { ...form, requester: 'representative', requesterName: 'Jörg Hartmann' },
    steps: [
      complete,
      found,
      {
        task: 'entitlement',
        outcome: 'notEntitled',
        data: { reason: 'Die Vollmacht wurde nicht von der gemeldeten Person unterschrieben.' },
      },
    ],
    ending: 'rejected',
  },
  {
    title: 'a person who is not registered here is shown the competent municipality',
    form,
    steps: [
      complete,
      { task: 'registerMatch', outcome: 'notRegistered', data: { competentMunicipality: 'Stadt Celle' } },
    ],
    ending: 'rejected',
  },
  {
    title: 'an answer that comes after the period is still an answer',
    form,
    steps: [
      { task: 'formalCheck', outcome: 'incomplete', data: missing },
      { clock: 'replyPeriod' },
      { event: 'supplement', by: 'applicant', data: { formerNames: 'Lindemann' } },
      complete,
      { task: 'registerMatch', outcome: 'ambiguous', data: missing },
      { clock: 'replyPeriod' },
      { task: 'overdue', outcome: 'remind', data: missing },
      { clock: 'replyPeriod' },
      { task: 'overdue', outcome: 'proceed' },
      complete,
      { event: 'withdraw', by: 'applicant', data: { reason: 'Wird nicht mehr gebraucht.' } },
    ],
    ending: 'withdrawn',
  },
  {
    title: 'the application is withdrawn before anyone looked at it',
    form,
    steps: [{ event: 'withdraw', by: 'applicant' }],
    ending: 'withdrawn',
  },
  {
    title: 'whoever never answers gets the procedure discontinued',
    form,
    steps: [
      { task: 'formalCheck', outcome: 'incomplete', data: missing },
      { clock: 'replyPeriod' },
      { task: 'overdue', outcome: 'discontinue', data: { reason: 'Trotz Nachforderung ging nichts ein.' } },
    ],
    ending: 'discontinued',
  },
  {
    title: 'whoever never pays gets no certificate',
    form,
    steps: [
      complete,
      found,
      { clock: 'paymentPeriod' },
      { task: 'paymentOverdue', outcome: 'extend' },
      { clock: 'paymentPeriod' },
      { task: 'paymentOverdue', outcome: 'discontinue', data: { reason: 'Die Gebühr wurde nicht gezahlt.' } },
    ],
    ending: 'discontinued',
  },
];

export default journeys;
