import { addresseeLines, documentAddressee } from './addressee-lines.js';
import { soundProcedure } from './check/testing/sound-procedure.js';

const scope = {
  form: { name: 'Aylin Öztürk', site: { street: 'Platz 1' } },
  facts: { seizure: { owner: 'Haus GmbH' } },
};

test('a letter goes to the party of the case, whose empty lines are left out', () => {
  expect(documentAddressee(soundProcedure, {}, scope)).toEqual(['Aylin Öztürk', 'Platz 1']);
  expect(addresseeLines(soundProcedure, { name: 'Aylin Öztürk' })).toEqual(['Aylin Öztürk']);
});

test('a letter to somebody else bears their address', () => {
  const addressee = ['{facts.seizure.owner}', '{facts.seizure.street}', 'Hannover'];
  expect(documentAddressee(soundProcedure, { addressee }, scope)).toEqual(['Haus GmbH', 'Hannover']);
});
