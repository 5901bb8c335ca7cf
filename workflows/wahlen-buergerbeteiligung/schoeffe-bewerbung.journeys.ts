import type { Journey } from '@amtsweg/procedure';

const form = {
  youth: false,
  termFrom: '2029-01-01',
  familyName: 'Ostermeier',
  givenNames: 'Katharina',
  birthDate: '1979-06-30',
  birthPlace: 'Peine',
  occupation: 'Vermessungsingenieurin',
  address: 'Hildesheimer Straße 330, 30519 Hannover',
  residentHere: true,
  german: true,
  noConviction: true,
  noInsolvency: true,
  noSecretService: true,
  loyalty: true,
  termsServed: 0,
};
const complete = { task: 'formalCheck', outcome: 'complete' };
const suitable = { task: 'suitability', outcome: 'suitable' };
const listed = (votes: number) => ({ outcome: 'listed', data: { paper: '1204/2028', votes, present: 60 } });

const journeys: readonly Journey[] = [
  {
    title:
      'the council misses two thirds once, then lists her, and the court elects her in spite of an objection',
    form,
    steps: [
      complete,
      suitable,
      { task: 'resolution', ...listed(38) },
      { task: 'agenda', outcome: 'council' },
      { task: 'resolution', ...listed(52) },
      { task: 'display', outcome: 'announced', data: { from: '{today}' } },
      {
        event: 'objection',
        by: 'clerk',
        data: { by: 'Dieter Voges', ground: 'Sie sei nach Laatzen verzogen (§ 33 Nr. 3 GVG).' },
      },
      { clock: 'displayWeek' },
      { clock: 'objectionWeek' },
      {
        event: 'courtElection',
        by: 'authority',
        data: { elected: true, office: 'Hauptschöffin oder Hauptschöffe' },
      },
    ],
    ending: 'closed',
  },
  {
    title: 'the youth welfare committee chooses somebody else',
    form: { ...form, youth: true, pedagogy: 'Übungsleiterin im Turnverein seit 2009' },
    steps: [
      complete,
      suitable,
      { clock: 'resolutionReview' },
      { task: 'agenda', outcome: 'youth' },
      { task: 'youthResolution', outcome: 'left', data: { reason: 'Mehr Bewerbungen als Plätze.' } },
    ],
    ending: 'rejected',
  },
  {
    title: 'whoever is seventy when the term begins is not proposed',
    form: { ...form, birthDate: '1958-11-02' },
    steps: [complete],
    ending: 'rejected',
  },
];

export default journeys;
