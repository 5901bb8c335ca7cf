import { checkFields, checkForm } from './check-data.js';
import type { Form } from './form.js';
import type { Json } from '@amtsweg/kernel';

const form: Form = {
  sections: [
    {
      title: 'Hund',
      fields: [
        { name: 'keeper', label: 'Name', type: 'name', maxLength: 40, required: true },
        { name: 'since', label: 'Angeschafft am', type: 'date', required: true, notAfter: 'today' },
        {
          name: 'dogs',
          label: 'Hunde',
          type: 'list',
          min: 1,
          max: 2,
          required: true,
          fields: [
            { name: 'name', label: 'Rufname', type: 'text', required: true },
            { name: 'dangerous', label: 'Gefährlich', type: 'boolean' },
            {
              name: 'permit',
              label: 'Erlaubnis',
              type: 'text',
              when: 'item.dangerous = true',
              required: true,
            },
          ],
        },
        { name: 'email', label: 'E-Mail', type: 'email' },
        { name: 'kind', label: 'Art', type: 'choice', options: [{ value: 'a', label: 'A' }] },
      ],
    },
  ],
  plausibility: [
    { holds: 'not(form.keeper = "Niemand")', message: 'Niemand hält keinen Hund.', field: 'keeper' },
  ],
};
const good = { keeper: 'Aylin Öztürk', since: '2026-01-02', dogs: [{ name: 'Bello' }] };
const codes = (data: Json) => checkForm(form, data, '2026-01-05').map((one) => `${one.pointer} ${one.code}`);

describe('an application is checked against its form', () => {
  test.each<[string, Json, string[]]>([
    ['one that fits has no findings', good, []],
    ['a missing field is named', { ...good, keeper: undefined }, ['/keeper required']],
    ['an unknown field is named', { ...good, colour: 'red' }, ['/colour unknownField']],
    ['a wrong type is named', { ...good, keeper: 7 }, ['/keeper type']],
    ['text that is no date', { ...good, since: '2026-02-30' }, ['/since format']],
    ['a date in the future', { ...good, since: '2026-01-06' }, ['/since tooLate']],
    ['an empty list', { ...good, dogs: [] }, ['/dogs tooFew']],
    ['a long list', { ...good, dogs: [{ name: 'a' }, { name: 'b' }, { name: 'c' }] }, ['/dogs tooMany']],
    [
      'a condition makes a field needed',
      { ...good, dogs: [{ name: 'a', dangerous: true }] },
      ['/dogs/0/permit required'],
    ],
    ['or forbids it', { ...good, dogs: [{ name: 'a', permit: 'x' }] }, ['/dogs/0/permit notApplicable']],
    ['an implausible whole', { ...good, keeper: 'Niemand' }, ['/keeper implausible']],
    ['a choice that is not offered', { ...good, kind: 'b' }, ['/kind choice']],
    ['an address without @', { ...good, email: 'x.example.org' }, ['/email format']],
    ['no object at all', [], [' type']],
    [
      'a member named like a prototype',
      JSON.parse('{"__proto__": {"x": 1}}') as Json,
      ['/keeper required', '/since required', '/dogs required', '/__proto__ unknownField'],
    ],
  ])('%s', (_, data, expected) => {
    expect(codes(JSON.parse(JSON.stringify(data)) as Json).sort()).toEqual(expected.sort());
  });

  test.each([
    ['every letter of DIN 91379', 'Ðặng Ḫaḍramî-Łącki Ȟ C̨̆ ḏʾ', true],
    ['an apostrophe first', "'t Hooft", true],
    ['a firm with figures', '3 Engel & Söhne GmbH', true],
    ['an override of the reading direction', 'Anna\u202egro.eb', false],
    ['a zero-width space', 'An\u200bna', false],
    ['a null character', 'An\u0000na', false],
    ['a lone surrogate', 'An\ud800na', false],
    ['a private-use character', 'An\ue000na', false],
    ['white space only', '   ', false],
    ['letters of another script', 'Анна', false],
    ['an emoji', 'Anna 🐕', false],
  ])('a name with %s', (_, keeper, fits) => {
    expect(codes({ ...good, keeper }).length === 0).toBe(fits);
  });

  test('a finding is a German sentence with the label of the field', () => {
    const [finding] = checkFields(
      [{ name: 'a', label: 'Aktenzeichen', type: 'text', required: true }],
      {},
      {},
    );
    expect(finding?.detail).toBe('Bitte geben Sie „Aktenzeichen“ an.');
  });
});
