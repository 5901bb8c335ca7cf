import type { Journey } from '@amtsweg/procedure';

const form = {
  place: 'Wunstorfer Straße 100 bis 140',
  wish: 'speed',
  schoolWay: true,
  reason: 'Morgens fahren dort alle zu schnell an der Grundschule vorbei.',
  affected: false,
  name: 'Grete Ihme',
  email: 'g.ihme@example.org',
};
const data = { content: 'Drei Unfälle in drei Jahren.', dated: '{today}' };

const journeys: readonly Journey[] = [
  {
    title: 'in front of the school thirty is ordered, and the first place for the sign does not do',
    form,
    steps: [
      { task: 'sorting', outcome: 'examine' },
      { event: 'accidentInformation', by: 'authority', data },
      { task: 'counting', outcome: 'counted', data: { perDay: 8200, v85: 54 } },
      { task: 'roadCheck', outcome: 'assessed', data: { danger: false, finding: 'Schulweg, V85 über 50.' } },
      { event: 'policeOpinion', by: 'authority', data: { result: 'agrees' } },
      {
        task: 'order',
        outcome: 'ordered',
        data: { signs: 'Zeichen 274-30', stretch: 'Nr. 100 bis 140', reasons: 'Schulweg.' },
      },
      { task: 'settingUp', outcome: 'impossible', data: { reason: 'Mast steht im Sichtdreieck.' } },
      {
        task: 'roadCheck',
        outcome: 'assessed',
        data: { danger: false, finding: 'Mast vor Nr. 96 möglich.' },
      },
      {
        task: 'order',
        outcome: 'ordered',
        data: { signs: 'Zeichen 274-30', stretch: 'Nr. 96 bis 140', reasons: 'Schulweg.' },
      },
      { task: 'settingUp', outcome: 'stands', data: { since: '{today}' } },
    ],
    ending: 'closed',
  },
  {
    title: 'the traffic light of the crossing has to be built again elsewhere',
    form: { ...form, wish: 'lights' },
    steps: [
      { task: 'sorting', outcome: 'examine' },
      { event: 'accidentInformation', by: 'authority', data },
      { task: 'counting', outcome: 'counted', data: { perDay: 15400, v85: 51 } },
      {
        task: 'roadCheck',
        outcome: 'assessed',
        data: { danger: true, finding: 'Unfallhäufung beim Linksabbiegen.' },
      },
      { event: 'policeOpinion', by: 'authority', data: { result: 'agrees' } },
      { event: 'roadOpinion', by: 'authority', data: { result: 'agrees' } },
      {
        task: 'order',
        outcome: 'ordered',
        data: { signs: 'Lichtzeichenanlage', stretch: 'Knoten Nord', reasons: 'Unfälle.' },
      },
      {
        task: 'settingUp',
        outcome: 'impossible',
        data: { reason: 'Leitungstrasse unter dem Maststandort.' },
      },
      {
        task: 'roadCheck',
        outcome: 'assessed',
        data: { danger: true, finding: 'Standort auf der Mittelinsel.' },
      },
      { task: 'order', outcome: 'none' },
    ],
    ending: 'closed',
  },
  {
    title: 'a mirror at a quiet crossing meets no special danger',
    form: { ...form, wish: 'crossing', schoolWay: false },
    steps: [
      { task: 'sorting', outcome: 'examine' },
      { event: 'accidentInformation', by: 'authority', data: { ...data, content: 'Keine Unfälle.' } },
      {
        task: 'roadCheck',
        outcome: 'assessed',
        data: { danger: false, finding: 'Die Sicht ist ausreichend.' },
      },
    ],
    ending: 'closed',
  },
  {
    title: 'a resident who suffers from noise has a claim and gets a file of his own',
    form: { ...form, affected: true },
    steps: [{ task: 'sorting', outcome: 'claim' }],
    ending: 'transferred',
  },
];

export default journeys;
