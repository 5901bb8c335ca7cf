import type { Journey, JourneyStep } from '@amtsweg/procedure';

const form = {
  requester: 'self',
  purpose: 'exchange',
  familyName: 'Wiśniewska',
  givenNames: 'Gudrun Elisabeth',
  nameAtIssue: 'Kühling',
  birthDate: '1951-09-23',
  birthPlace: 'Hannover',
  address: 'Nordstraße 7, 29221 Celle',
  addressAtIssue: 'Engelbosteler Damm 60, 3000 Hannover 1',
  email: 'g.wisniewska@example.org',
  document: 'grey',
  licenceNumber: 'K 18834/70',
  issuedOn: '1970-04-16',
  issuingOffice: 'Landeshauptstadt Hannover, Ordnungsamt',
  classes: ['3', '4', '5'],
  destinationAuthority: 'Landkreis Celle, Fahrerlaubnisbehörde',
  forwardingConsent: true,
};

// Whoever asks for the own data names no destination: the field does not exist then.
const disclosure = Object.fromEntries(
  Object.entries({ ...form, purpose: 'selfDisclosure' }).filter(([name]) => name !== 'destinationAuthority'),
);

const byProxy = {
  ...form,
  requester: 'proxy',
  requesterName: 'Tomasz Wiśniewski',
  requesterAddress: 'Am Heidekrug 2, 29227 Celle',
};

const card = {
  familyName: 'Kühling',
  givenNames: 'Gudrun Elisabeth',
  birthDate: '1951-09-23',
  birthPlace: 'Hannover',
  licenceNumber: 'K 18834/70',
  issuedOn: '1970-04-16',
  issuingOffice: 'Landeshauptstadt Hannover, Ordnungsamt',
  classes: [
    {
      name: '3',
      grantedOn: '1970-04-16',
      grantedBy: 'Landeshauptstadt Hannover',
      restrictions: 'Muss eine Sehhilfe tragen',
    },
    { name: '1', grantedOn: '1973-06-04', grantedBy: 'Landeshauptstadt Hannover' },
  ],
  status: 'noEntry',
};

const withdrawnCard = {
  ...card,
  status: 'withdrawn',
  withdrawals: [
    {
      effectiveOn: '2019-03-11',
      authority: 'Amtsgericht Hannover',
      reference: '214 Cs 88/19',
      scope: 'Entziehung der Fahrerlaubnis, alle Klassen',
    },
  ],
};

const missing = { missing: [{ item: 'Kopie des Führerscheins', reason: '§ 48 Abs. 1 StVG' }] };

const complete: JourneyStep = { task: 'formalCheck', outcome: 'complete', data: { identifiedBy: 'eid' } };
const hannover: JourneyStep = { task: 'issuer', outcome: 'hannover' };
const notStored: JourneyStep = { task: 'centralRegister', outcome: 'notStored' };
const stored: JourneyStep = { task: 'centralRegister', outcome: 'stored' };
const place = { location: 'Kartei 1965–1975, Kasten K 12, Karte 18834', condition: 'good' };
const found: JourneyStep = { task: 'archiveSearch', outcome: 'found', data: place };
const transcribed: JourneyStep = { task: 'transcription', outcome: 'transcribed', data: card };
const withdrawnTranscribed: JourneyStep = {
  task: 'transcription',
  outcome: 'transcribed',
  data: withdrawnCard,
};
const matches: JourneyStep = { task: 'secondLook', outcome: 'matches' };
const certified: JourneyStep = { task: 'certification', outcome: 'certified' };
const notFound: readonly JourneyStep[] = [
  { task: 'archiveSearch', outcome: 'notFound' },
  {
    task: 'secondSearch',
    outcome: 'notFound',
    data: { searched: 'Kartei 1948–1998, Mikrofilm 1948–1960, auch unter „Kühling“ und „Kuehling“' },
  },
];
const searched: readonly JourneyStep[] = [complete, hannover, notStored];
const misburg: readonly JourneyStep[] = [
  complete,
  { task: 'issuer', outcome: 'formerMunicipality', data: { municipality: 'Misburg' } },
  notStored,
];
const elsewhere = {
  receiver: 'Region Hannover, Fahrerlaubnisbehörde',
  ground: 'Die Karten der Nebenstelle Misburg blieben beim Landkreis.',
};

const journeys: readonly Journey[] = [
  {
    title: 'a grey licence is transcribed and sent to Celle, where its holder exchanges it',
    form,
    steps: [...searched, found, transcribed, matches, certified],
    ending: 'closed',
  },
  {
    title: 'a colleague finds a typing error before anything is certified',
    form,
    steps: [
      ...searched,
      found,
      { task: 'transcription', outcome: 'transcribed', data: { ...card, issuedOn: '1970-04-26' } },
      {
        task: 'secondLook',
        outcome: 'deviates',
        data: { deviations: [{ field: 'Ausgestellt am', card: '16. April 1970' }] },
      },
      transcribed,
      matches,
      certified,
    ],
    ending: 'closed',
  },
  {
    title: 'a holder gets the own data although the central register has them too',
    form: disclosure,
    steps: [complete, hannover, stored, found, transcribed, matches, certified],
    ending: 'closed',
  },
  {
    title: 'a withdrawn licence is not certified as valid',
    form,
    steps: [
      ...searched,
      found,
      withdrawnTranscribed,
      matches,
      { task: 'withdrawalReview', outcome: 'stands' },
      certified,
    ],
    ending: 'closed',
  },
  {
    title: 'a holder is told of the withdrawal on the own card',
    form: disclosure,
    steps: [
      ...searched,
      found,
      withdrawnTranscribed,
      matches,
      { task: 'withdrawalReview', outcome: 'stands' },
      certified,
    ],
    ending: 'closed',
  },
  {
    title: 'a withdrawal that is to be erased is not passed on',
    form,
    steps: [
      ...searched,
      found,
      withdrawnTranscribed,
      matches,
      {
        task: 'withdrawalReview',
        outcome: 'erased',
        data: { reason: 'Die Tilgungsfrist ist abgelaufen; die Fahrerlaubnis wurde neu erteilt.' },
      },
      transcribed,
      matches,
      certified,
    ],
    ending: 'closed',
  },
  {
    title: 'a card nobody finds leads to a negative statement for the destination authority',
    form,
    steps: [...searched, ...notFound, certified],
    ending: 'closed',
  },
  {
    title: 'a holder of a lost licence is told that no card exists',
    form: Object.fromEntries(
      Object.entries({ ...disclosure, document: 'lost' }).filter(
        ([name]) => name !== 'licenceNumber' && name !== 'issuedOn',
      ),
    ),
    steps: [...searched, ...notFound, certified],
    ending: 'closed',
  },
  {
    title: 'the second person finds the card under the maiden name',
    form,
    steps: [
      ...searched,
      { task: 'archiveSearch', outcome: 'notFound' },
      { task: 'secondSearch', outcome: 'found', data: { ...place, condition: 'damaged' } },
      {
        ...transcribed,
        data: { ...card, illegible: 'Tag der Erteilung der Klasse 1 durch Wasserfleck undeutlich.' },
      },
      matches,
      certified,
    ],
    ending: 'closed',
  },
  {
    title: 'the city archive has the cards of Misburg',
    form: {
      ...form,
      addressAtIssue: 'Hannoversche Straße 3, Misburg',
      issuingOffice: 'Landkreis Hannover, Nebenstelle Misburg',
    },
    steps: [
      ...misburg,
      {
        task: 'formerMunicipality',
        outcome: 'found',
        data: { location: 'Bestand Misburg, Karton 4', condition: 'good' },
      },
      transcribed,
      matches,
      certified,
    ],
    ending: 'closed',
  },
  {
    title: 'the cards of Misburg turn out to lie with the Region',
    form: { ...form, issuingOffice: 'Landkreis Hannover, Nebenstelle Misburg' },
    steps: [...misburg, { task: 'formerMunicipality', outcome: 'elsewhere', data: elsewhere }],
    ending: 'transferred',
  },
  {
    title: 'a card of Misburg exists nowhere',
    form: { ...form, issuingOffice: 'Landkreis Hannover, Nebenstelle Misburg' },
    steps: [...misburg, { task: 'formerMunicipality', outcome: 'notFound' }, ...notFound.slice(1), certified],
    ending: 'closed',
  },
  {
    title: 'a licence from Hildesheim is not forwarded without consent',
    form: { ...form, issuingOffice: 'Landkreis Hildesheim', forwardingConsent: false },
    steps: [
      complete,
      {
        task: 'issuer',
        outcome: 'elsewhere',
        data: {
          receiver: 'Landkreis Hildesheim, Fahrerlaubnisbehörde',
          ground: 'Die Listennummer stammt von dort.',
        },
      },
    ],
    ending: 'transferred',
  },
  {
    title: 'data that the central register already holds need no transcript',
    form: { ...form, document: 'card', licenceNumber: 'J430A11RT52', issuedOn: '2003-02-10', classes: ['B'] },
    steps: [complete, hannover, stored],
    ending: 'moot',
  },
  {
    title: 'a son with a power of attorney asks for his mother',
    form: byProxy,
    steps: [
      { ...complete, data: { identifiedBy: 'copy' } },
      { task: 'entitlement', outcome: 'proofMissing', data: missing },
      { event: 'supplement', by: 'applicant', data: { nameAtIssue: 'Kühling' } },
      { ...complete, data: { identifiedBy: 'copy' } },
      { task: 'entitlement', outcome: 'entitled' },
      hannover,
      notStored,
      found,
      transcribed,
      matches,
      certified,
    ],
    ending: 'closed',
  },
  {
    title: 'a stranger learns nothing about the licence of somebody else',
    form: byProxy,
    steps: [
      { ...complete, data: { identifiedBy: 'copy' } },
      {
        task: 'entitlement',
        outcome: 'notEntitled',
        data: { reason: 'Die Vollmacht ist widerrufen worden.' },
      },
    ],
    ending: 'rejected',
  },
  {
    title: 'two cards of the same name are told apart by the place of birth',
    form: {
      ...form,
      requester: 'authority',
      requesterName: 'Landkreis Celle',
      requesterReference: '36-FE-2025-1187',
    },
    steps: [
      { ...complete, data: { identifiedBy: 'authority' } },
      { task: 'issuer', outcome: 'unclear', data: missing },
      { event: 'supplement', by: 'applicant', data: { issuingOffice: 'Stadt Hannover' } },
      { ...complete, data: { identifiedBy: 'authority' } },
      hannover,
      notStored,
      { task: 'archiveSearch', outcome: 'ambiguous', data: missing },
      { clock: 'replyPeriod' },
      { event: 'supplement', by: 'clerk', data: { birthPlace: 'Hannover-Linden' } },
      { ...complete, data: { identifiedBy: 'authority' } },
      hannover,
      notStored,
      found,
      transcribed,
      matches,
      certified,
    ],
    ending: 'closed',
  },
  {
    title: 'an applicant who never answers gets the procedure discontinued',
    form,
    steps: [
      { task: 'formalCheck', outcome: 'incomplete', data: missing },
      { clock: 'replyPeriod' },
      { task: 'overdue', outcome: 'remind', data: missing },
      { clock: 'replyPeriod' },
      { task: 'overdue', outcome: 'proceed' },
      { task: 'formalCheck', outcome: 'incomplete', data: missing },
      { clock: 'replyPeriod' },
      { task: 'overdue', outcome: 'discontinue', data: { reason: 'Ohne Kopie ist keine Suche möglich.' } },
    ],
    ending: 'discontinued',
  },
  {
    title: 'a request is withdrawn on the day it came in',
    form,
    steps: [{ event: 'withdraw', by: 'applicant' }],
    ending: 'withdrawn',
  },
  {
    title: 'a request is withdrawn because the old card turned up at home',
    form,
    steps: [
      ...searched,
      { event: 'withdraw', by: 'applicant', data: { reason: 'Der Kartenführerschein ist schon da.' } },
    ],
    ending: 'withdrawn',
  },
];

export default journeys;
