import { actionRemedy, tradeAddressee, type Evidence, type Procedure } from '@amtsweg/procedure';

/** Facts that the services of the trade office share. */
export const tradeOffice = {
  domain: 'gewerbe-gaststaetten',
  unit: '32.2',
  leika: [],
  audience: ['company'],
  online: null,
  secrecy: 'general',
  addressee: tradeAddressee,
  remedy: actionRemedy,
  certainty: { filePlan: { evidence: 'assumed' }, leika: { evidence: 'assumed' } },
} as const satisfies Partial<Procedure>;

/** Facts that the permits of the trade office share. */
export const tradePermit = {
  ...tradeOffice,
  kind: 'permit',
  initiation: 'application',
} as const satisfies Partial<Procedure>;

/** How long a file is kept, counted as `from` says; the figures are the city's to confirm. */
export function kept(years: number, from: string): Procedure['retention'] {
  const evidence: Evidence = 'assumed';
  return { years, legalBasis: `${from}; Aktenplan (zu bestätigen)`, evidence };
}

/** Why a grant cannot be chosen as long as what the law computes does not hold. */
export function boundGrant(reason: string, legalBasis: string): NonNullable<Procedure['exceptions']>[number] {
  return { rule: 'guard-gap', path: 'checked.decision', reason, legalBasis };
}

/** A fixed position of the tariff; its figure is to be confirmed. */
export function fixedTariff(
  id: string,
  position: string,
  cents: number,
  when?: string,
): Procedure['fee'][number] {
  return {
    id,
    legalBasis: `${position} (zu bestätigen)`,
    type: cents === 0 ? 'free' : 'fixed',
    cents: String(cents),
    ...(when === undefined ? {} : { when }),
    evidence: 'assumed',
  };
}
