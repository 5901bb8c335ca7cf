import { searchOfQuery, taskQuery } from './task-query.js';

describe('the address of an inbox and the list it shows', () => {
  it('asks the API for what the address says', () => {
    expect(taskQuery({ korb: 'groups', leistung: 'hundesteuer-anmelden', faellig: 'today' })).toEqual({
      basket: 'groups',
      procedure: 'hundesteuer-anmelden',
      due: 'today',
    });
  });

  it('comes back from a saved filter as it went in', () => {
    const search = {
      korb: 'unit',
      sort: 'age',
      stelle: '32.1/clerk',
      frist: 'week',
      zustand: 'open',
      wer: 's.krueger',
      text: 'Hund',
    } as const;
    expect(searchOfQuery({ ...taskQuery(search) })).toEqual(search);
  });

  it('leaves out what a saved filter says and nobody knows any more', () => {
    expect(searchOfQuery({ basket: 'attic', colour: 'blue', channel: 'paper' })).toEqual({ kanal: 'paper' });
  });
});
