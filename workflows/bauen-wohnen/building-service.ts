import { buildingRemedy, partyAddressee, type Procedure } from '@amtsweg/procedure';

/** What the procedures of the building authority upon application have in common as facts. */
export const buildingService: Pick<
  Procedure,
  'domain' | 'initiation' | 'unit' | 'secrecy' | 'retention' | 'addressee' | 'remedy'
> = {
  domain: 'bauen-wohnen',
  initiation: 'application',
  unit: '61.2',
  secrecy: 'general',
  retention: {
    years: 100,
    legalBasis: 'Bauakte: für die Lebensdauer der baulichen Anlage (Aktenplan, zu bestätigen)',
    evidence: 'assumed',
  },
  addressee: partyAddressee,
  remedy: buildingRemedy,
};
