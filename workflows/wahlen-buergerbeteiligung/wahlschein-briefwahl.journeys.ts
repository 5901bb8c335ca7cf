import type { Journey } from '@amtsweg/procedure';

const form = {
  election: 'local',
  electionOn: '2026-09-13',
  familyName: 'Brinkmann',
  givenNames: 'Helga',
  birthDate: '1951-02-08',
  address: 'Podbielskistraße 210, 30177 Hannover',
  suddenIllness: false,
};
const toTheIsland = { handover: 'elsewhere', postalAddress: 'Kurhaus Norderney, 26548 Norderney' };
const complete = { task: 'formalCheck', outcome: 'complete' };
const registered = { task: 'register', outcome: 'registered' };
const marked = (number: string) => ({ task: 'marking', outcome: 'issued', data: { number } });

const journeys: readonly Journey[] = [
  {
    title: 'an early application waits for the ballots, and lost papers are replaced before the election',
    form: { ...form, ...toTheIsland },
    steps: [
      complete,
      registered,
      { clock: 'ballotsReady' },
      marked('0421-117'),
      { event: 'lost', by: 'applicant', data: { account: 'Der Brief kam auf der Insel nie an.' } },
      { task: 'replacement', outcome: 'renewed' },
      marked('0421-940'),
      { clock: 'electionEnd' },
    ],
    ending: 'closed',
  },
  {
    title: 'a voter who was not registered without fault votes in the booth at the office',
    form: {
      ...form,
      electionOn: '2026-01-25',
      handover: 'proxy',
      proxyName: 'Heiko Brinkmann',
      represented: 1,
    },
    steps: [
      complete,
      {
        task: 'register',
        outcome: 'faultless',
        data: { proof: 'Zuzug am Stichtag, Meldeschein vom 10.12.' },
      },
      marked('S-0007'),
      { task: 'counter', outcome: 'votedHere' },
    ],
    ending: 'closed',
  },
  {
    title: 'a second Wahlschein is refused, objection and complaint are dismissed',
    form: { ...form, handover: 'home', electionOn: '2026-01-18' },
    steps: [
      complete,
      {
        task: 'register',
        outcome: 'alreadyMarked',
        data: { reason: 'Wahlschein Nr. 0421-117 ist gültig erteilt.' },
      },
      { event: 'objection', by: 'applicant', data: { ground: 'Ich habe keinen Wahlschein bekommen.' } },
      {
        task: 'objectionDecision',
        outcome: 'dismissed',
        data: { reason: 'Die Aushändigung ist durch Unterschrift belegt.' },
      },
      { event: 'complaint', by: 'applicant', data: { ground: 'Das ist nicht meine Unterschrift.' } },
      { clock: 'districtPeriod' },
      { event: 'districtDecision', by: 'authority', data: { result: 'dismissed' } },
    ],
    ending: 'rejected',
  },
];

export default journeys;
