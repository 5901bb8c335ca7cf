import type { CaseRow } from '@amtsweg/cases-store';
import type { Procedure } from '@amtsweg/procedure';
import { catalogue } from '@amtsweg/workflows';
import { applicantRow } from './view-of-case.js';

const tree = catalogue.find(({ procedure }) => procedure.key === 'baumfaellgenehmigung')?.procedure;
if (tree === undefined) throw new Error('the catalogue lacks the procedure');
const procedure = {
  ...tree,
  machine: {
    initial: 'issued',
    states: {
      issued: {
        type: 'parallel',
        states: {
          fee: {
            initial: 'awaiting',
            states: {
              awaiting: { meta: { label: 'Wartet auf Zahlung', status: 'paymentDue' } },
              paid: { type: 'final', meta: { label: 'Bezahlt', status: 'paymentDue' } },
            },
          },
          permit: { initial: 'valid', states: { valid: { meta: { label: 'Gültig', status: 'sent' } } } },
        },
      },
    },
  },
} as const;

function status(...states: readonly string[]): unknown {
  return publicStatus(procedure, { states, status: 'active', ending: null });
}

function publicStatus(of: Procedure, part: Pick<CaseRow, 'states' | 'status' | 'ending'>): unknown {
  // Only what the public status is made of.
  const row = { ...part, caseNumber: '1', receivedAt: new Date(0) } as unknown as CaseRow;
  return applicantRow(row, of)['publicStatus'];
}

test('whoever has to pay is told so, whatever else goes on', () => {
  expect(status('issued.permit.valid', 'issued.fee.awaiting')).toEqual(procedure.publicStatus['paymentDue']);
});

test('whoever has paid is not asked to pay any more', () => {
  expect(status('issued.fee.paid', 'issued.permit.valid')).toEqual(procedure.publicStatus['sent']);
});

test.each([
  ['transferred', 'transferred'],
  ['withdrawn', 'withdrawn'],
  // Not as it was while the office still wrote the letter.
  ['rejected', 'rejected'],
  [null, 'closed'],
])('a case that is over with the ending %s reads as %s', (ending, expected) => {
  const over = { states: ['closed'], status: 'done', ending } as const;
  expect(publicStatus(tree, over)).toEqual(tree.publicStatus[expected]);
});
