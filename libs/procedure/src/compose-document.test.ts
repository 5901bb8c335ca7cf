import { composeDocument } from './compose-document.js';
import type { DocumentSpec } from './document-spec.js';
import { euro, germanText } from './german-text.js';
import type { Procedure } from './procedure.js';

const procedure = {
  form: {
    sections: [
      {
        title: 'x',
        fields: [{ name: 'kind', label: 'Art', type: 'choice', options: [{ value: 'a', label: 'Ahorn' }] }],
      },
    ],
  },
  remedy: {
    kind: 'action',
    legalBasis: '§ 74 VwGO',
    text: 'Klage binnen eines Monats.',
    validFrom: '2020-01-01',
    evidence: 'derived',
  },
} as unknown as Procedure;

const setting = {
  reference: '67.7-1-2026-000001',
  date: '2026-05-05',
  sender: { authority: 'Stadt', unit: 'OE 67.7', address: [] },
  addressee: ['Aylin Öztürk'],
  signature: { suffix: 'i. A.', name: 'Krüger', function: 'Sachbearbeitung' },
};

const compose = (spec: Partial<DocumentSpec>, scope = {}) =>
  composeDocument(
    procedure,
    { kind: 'notice', title: 'Bescheid', blocks: [], ...spec },
    { form: {}, facts: {}, ...scope },
    setting,
  );

test('values are written in German', () => {
  expect(['2026-05-05', 1234.5, true, ['a', 'b', 'c'], null].map(germanText)).toEqual([
    '5. Mai 2026',
    '1.234,5',
    'ja',
    'a, b und c',
    '',
  ]);
  expect([3750, 132050, 5].map(euro)).toEqual(['37,50 €', '1.320,50 €', '0,05 €']);
});

test('texts are filled with values, amounts and labels of choices', () => {
  const text = 'Für {choice("kind", form.kind)} am {form.on}: {euro(facts.fee.cents)}';
  const { blocks } = compose(
    { blocks: [{ type: 'paragraph', text }] },
    { form: { kind: 'a', on: '2026-05-05' }, facts: { fee: { cents: 5020 } } },
  );
  expect(blocks).toEqual([{ type: 'paragraph', text: 'Für Ahorn am 5. Mai 2026: 50,20 €' }]);
});

test('what a person typed is never evaluated', () => {
  const { blocks } = compose(
    { blocks: [{ type: 'paragraph', text: '{form.name}' }] },
    { form: { name: '{1 + 1}' } },
  );
  expect(blocks).toEqual([{ type: 'paragraph', text: '{1 + 1}' }]);
});

test('blocks whose condition does not hold, empty rows and empty lists are left out', () => {
  const { blocks } = compose({
    blocks: [
      { type: 'paragraph', text: 'nie', when: 'form.x = 1' },
      {
        type: 'facts',
        rows: [
          ['leer', '{form.y}'],
          ['da', 'ja'],
        ],
      },
      { type: 'list', of: 'form.items', item: '{item}' },
    ],
  });
  expect(blocks).toEqual([{ type: 'facts', rows: [['da', 'ja']] }]);
});

test('the instruction on remedies comes from the procedure, and only where the document asks for it', () => {
  expect(compose({ remedy: true }).remedy).toBe('Klage binnen eines Monats.');
  expect(compose({}).remedy).toBeNull();
});
