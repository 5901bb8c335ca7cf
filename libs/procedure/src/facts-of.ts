import type { Evidence, Procedure } from './procedure.js';

/** A fact of a procedure with how certain it is. */
export interface GradedFact {
  /** Where it stands in the document: `fee.0`, `remedy`, `certainty.filePlan`. */
  readonly path: string;
  readonly what: string;
  readonly legalBasis: string | null;
  readonly evidence: Evidence;
}

/** Lists the facts of a procedure that have a grade: fees, remedy, retention, and those of `certainty`. */
export function factsOf({ fee, remedy, retention, certainty = {} }: Procedure): readonly GradedFact[] {
  return [
    ...fee.map(({ id, legalBasis, evidence, cents }, index) => ({
      path: `fee.${index}`,
      what: `Gebühr ${id}: ${cents} (Cent)`,
      ...{ legalBasis, evidence },
    })),
    {
      path: 'remedy',
      what: `Rechtsbehelf: ${remedyNames[remedy.kind]}`,
      ...{ legalBasis: remedy.legalBasis, evidence: remedy.evidence },
    },
    {
      path: 'retention',
      what: `Aufbewahrung: ${retention.years} Jahre`,
      ...{ legalBasis: retention.legalBasis, evidence: retention.evidence },
    },
    ...Object.entries(certainty).map(([path, { evidence, source }]) => ({
      ...{ path, what: source ?? path, legalBasis: null, evidence },
    })),
  ];
}

const remedyNames: Readonly<Record<Procedure['remedy']['kind'], string>> = {
  action: 'Klage',
  objection: 'Widerspruch oder Einspruch',
  districtCourt: 'Antrag an das Amtsgericht',
  none: 'keiner',
};
