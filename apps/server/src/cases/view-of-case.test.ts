import type { CaseRow } from '@amtsweg/cases-store';
import { catalogue } from '@amtsweg/workflows';
import { applicantRow } from './view-of-case.js';

const found = catalogue.find(({ procedure }) => procedure.key === 'baumfaellgenehmigung')?.procedure;
if (found === undefined) throw new Error('the catalogue lacks the procedure');
const procedure = {
  ...found,
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
  // Only what the public status is made of.
  const row = { states, caseNumber: '1', receivedAt: new Date(0) } as unknown as CaseRow;
  return applicantRow(row, procedure)['publicStatus'];
}

test('whoever has to pay is told so, whatever else goes on', () => {
  expect(status('issued.permit.valid', 'issued.fee.awaiting')).toEqual(procedure.publicStatus['paymentDue']);
});

test('whoever has paid is not asked to pay any more', () => {
  expect(status('issued.fee.paid', 'issued.permit.valid')).toEqual(procedure.publicStatus['sent']);
});
