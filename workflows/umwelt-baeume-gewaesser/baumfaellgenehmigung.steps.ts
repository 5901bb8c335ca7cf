import type { JourneyStep } from '@amtsweg/procedure';

const oak = {
  number: 1,
  species: 'Stieleiche (Quercus robur)',
  kind: 'deciduous',
  stems: 1,
  circumference: 145,
  height: 16,
  crown: 9.5,
  position: 'Nordgrenze, 4 m vom Wohnhaus',
  act: 'fell',
  reason: 'disease',
  explanation: 'Stammfuß mit Lackporling befallen, Kronentotholz über die Hälfte.',
  damage: 'Fruchtkörper am Stammfuß, Risse in zwei Starkästen',
  photos: 'eiche-1.jpg, eiche-2.jpg',
};

export const maple = {
  number: 2,
  species: 'Spitzahorn (Acer platanoides)',
  kind: 'deciduous',
  circumference: 88,
  height: 11.5,
  crown: 7,
  position: 'Südseite neben der Terrasse',
  act: 'fell',
  reason: 'shade',
  explanation: 'Der Wohnraum bekommt im Sommer kaum Licht.',
};

export const form = {
  applicantType: 'person',
  familyName: 'Brömmelmeier',
  givenNames: 'Heinrich Wilhelm',
  address: 'Gartenallee 18, 30449 Hannover',
  email: 'h.broemmelmeier@example.org',
  role: 'owner',
  plotAddress: 'Gartenallee 18, 30449 Hannover',
  cadastralDistrict: 'Linden',
  cadastralSection: '12',
  parcel: '84/7',
  trees: [oak],
  immediateDanger: false,
  buildingProject: false,
  replacementProposal: 'Eine Winterlinde an derselben Stelle.',
  replacementAccepted: true,
};

export const twoTrees = { ...form, trees: [oak, maple] };
export const danger = {
  ...form,
  immediateDanger: true,
  dangerDescription: 'Nach dem Sturm hängt die Eiche über dem Gehweg.',
};

export const complete: JourneyStep = { task: 'formalCheck', outcome: 'complete' };
export const isProtected: JourneyStep = { task: 'protection', outcome: 'protected' };
export const missing = {
  missing: [{ item: 'Lageplan mit Baumstandorten', reason: 'Baumschutzsatzung, Antragsunterlagen' }],
};

export const finding = {
  number: 1,
  circumference: 147,
  vitality: 3,
  finding: 'Standsicherheit nicht mehr gegeben.',
};
export const visited: JourneyStep = {
  task: 'siteVisit',
  outcome: 'visited',
  data: { visitedOn: '2025-11-18', findings: [finding], speciesFound: false },
};
export const examined: readonly JourneyStep[] = [complete, isProtected, visited];

const reason =
  'Die Gefahr kann mit zumutbarem Aufwand nicht anders abgewendet werden (Ermessen, § 40 VwVfG).';
export const tree = (number: number, decision: string, why: string) => ({
  number,
  species: number === 1 ? 'Stieleiche' : 'Spitzahorn',
  decision,
  reason: why,
});
export const oakIs = (decision: string) => tree(1, decision, 'Der Befund des Ortstermins ist maßgeblich.');
export const mapleIs = (decision: string) =>
  tree(2, decision, 'Verschattung allein ist kein Befreiungsgrund.');
const permitTerms = { validUntil: '2028-02-29', seasonException: false };
export const decided = (...trees: ReturnType<typeof tree>[]): JourneyStep => ({
  task: 'decision',
  outcome: 'decided',
  data: {
    trees,
    reason,
    ...(trees.some((one) => ['granted', 'conditions'].includes(one.decision)) ? permitTerms : {}),
  },
});

export const planting = {
  plantings: [
    {
      forTree: 1,
      count: 1,
      species: 'Winterlinde (Tilia cordata)',
      quality: 'Hochstamm, 3xv mDb, Stammumfang 18–20 cm',
      place: 'Gartenallee 18, Vorgarten, 3 m von der Nordgrenze',
    },
  ],
  plantBy: '2028-11-30',
};
export const compensation = {
  compensations: [{ forTree: 1, amount: 90000, ground: 'Auf dem Grundstück ist kein geeigneter Standort.' }],
};
export const provisions = (data: typeof planting | typeof compensation): JourneyStep => ({
  task: 'ancillary',
  outcome: 'set',
  data,
});
export const fee: JourneyStep = {
  task: 'feeSetting',
  outcome: 'set',
  data: { basis: 'time', quarterHours: 6, reason: 'Prüfung, Ortstermin und Bescheid: 90 Minuten.' },
};
export const noFee: JourneyStep = {
  task: 'feeSetting',
  outcome: 'set',
  data: { basis: 'none', reason: 'Einfache Auskunft ohne Ortstermin.' },
};
export const signed: JourneyStep = { task: 'coSignature', outcome: 'signed' };
export const refusalSigned: JourneyStep = { task: 'refusalSignature', outcome: 'signed' };
export const paid: JourneyStep = { task: 'feePayment', outcome: 'paid', data: { receivedOn: '{today}' } };
export const final: JourneyStep = { clock: 'remedyPeriod' };
export const felled: JourneyStep = {
  event: 'fellingReported',
  by: 'applicant',
  data: { felledOn: '{today}', treeNumbers: '1', photosAttached: true },
};

export const granted: readonly JourneyStep[] = [...examined, decided(oakIs('granted')), fee, signed];
export const withPlanting: readonly JourneyStep[] = [
  ...examined,
  decided(oakIs('conditions')),
  provisions(planting),
  fee,
  signed,
  paid,
  final,
];
export const planted: JourneyStep = {
  event: 'plantingReported',
  by: 'applicant',
  data: { plantedOn: '{today}', remarks: 'Winterlinde, Baumschule Engelbostel' },
};
export const accepted: JourneyStep = {
  task: 'acceptance',
  outcome: 'accepted',
  data: { inspectedOn: '{today}' },
};
export const grownOn: readonly JourneyStep[] = [
  { clock: 'growingSeasons' },
  { task: 'growthCheck', outcome: 'grown' },
];
export const remindedTwice: readonly JourneyStep[] = [{ clock: 'plantingDue' }, { clock: 'plantingGrace' }];

export const statement: JourneyStep = {
  event: 'statement',
  by: 'applicant',
  data: { statement: 'Die Wurzeln heben die Terrasse an; bitte berücksichtigen Sie das.' },
};
export const refused: readonly JourneyStep[] = [
  ...examined,
  decided(oakIs('refused')),
  { clock: 'hearingPeriod' },
  decided(oakIs('refused')),
  fee,
  refusalSigned,
];
export const refusalPaid: JourneyStep = {
  task: 'refusalPayment',
  outcome: 'paid',
  data: { receivedOn: '{today}' },
};

export const objected = (name: string, objector: string): JourneyStep => ({
  event: name,
  by: objector === 'applicant' ? 'applicant' : 'clerk',
  data: { objector, filedOn: '{today}', grounds: 'Der Baum ist für das Ortsbild unersetzlich.' },
});
export const objectionIs = (name: string, result: string): JourneyStep => ({
  event: `${name}Decided`,
  by: 'clerk',
  data: result === 'withdrawn' ? { result } : { result, notifiedOn: '{today}' },
});
export const sued = (name: string): JourneyStep => ({
  event: `${name}Lawsuit`,
  by: 'clerk',
  data: { courtReference: '4 A 117/26' },
});
export const judged = (name: string, result: string): JourneyStep => ({
  event: `${name}Judgment`,
  by: 'clerk',
  data: { result },
});

export const startRevocation: JourneyStep = {
  event: 'startRevocation',
  by: 'clerk',
  data: { ground: 'Nach Erteilung wurde eine besetzte Fledermaushöhle gefunden.' },
};
const revoke: JourneyStep = {
  task: 'revocation',
  outcome: 'revoke',
  data: { ground: 'newFacts', reason: 'Der Schutz der Fledermäuse überwiegt das Interesse an der Fällung.' },
};
export const revokedPermit: readonly JourneyStep[] = [
  ...granted,
  paid,
  final,
  startRevocation,
  { clock: 'revocationHearingPeriod' },
  revoke,
];

export const opinion = (name: string, result: string): JourneyStep => ({
  event: `${name}Opinion`,
  by: 'authority',
  data: result === 'agrees' ? { result } : { result, statement: 'Nur mit ökologischer Baubegleitung.' },
});

export const emergencyConfirmed: JourneyStep = {
  task: 'emergency',
  outcome: 'confirmed',
  data: {
    allowedOn: '{today}',
    trees: [{ number: 1, danger: 'Stamm angebrochen, Bruch über dem Gehweg zu erwarten' }],
    measure: 'Fällen bis auf den Stubben, Stammteile liegen lassen',
    speciesChecked: true,
  },
};
export const noEmergency: JourneyStep = {
  task: 'emergency',
  outcome: 'notConfirmed',
  data: { reason: 'Der Ast ist gesichert, der Baum steht fest.' },
};
export const reportDanger: JourneyStep = {
  event: 'reportDanger',
  by: 'applicant',
  data: { description: 'Seit heute Nacht neigt sich die Eiche zum Nachbarhaus.' },
};
