import type { JsonObject } from '@amtsweg/kernel';
import type { Reopened } from '../open-case.js';
import type { StepPlan } from '../step-plan.js';
import type { ReopeningGround } from './file-act.js';

/** The grounds in the words of the law. */
const reopeningGrounds: Readonly<Record<ReopeningGround, string>> = {
  changedFacts: 'Änderung der Sach- oder Rechtslage (§ 51 Abs. 1 Nr. 1 VwVfG)',
  newEvidence: 'neue Beweismittel (§ 51 Abs. 1 Nr. 2 VwVfG)',
  '§580ZPO': 'Wiederaufnahmegrund entsprechend § 580 ZPO (§ 51 Abs. 1 Nr. 3 VwVfG)',
  remand: 'Zurückverweisung durch Widerspruchsbehörde oder Gericht',
};

/**
 * What distinguishes the opening of a case that takes up an ended one: the link to it, and why, for record and file. It is
 * the same matter, so who is kept from the one is kept from the other.
 */
export function reopeningPart(
  { caseId, caseNumber, ground, reason }: Reopened,
  said: JsonObject,
  createdBy: string,
  linkId: string,
): Pick<StepPlan, 'name' | 'payload' | 'note' | 'file' | 'access'> {
  return {
    name: 'reopening',
    payload: { ...said, reopens: { caseId, caseNumber, ground, reason } },
    note: `Wiederaufgreifen des Vorgangs ${caseNumber}: ${reopeningGrounds[ground]}. ${reason}`,
    access: { inherit: { fromCaseId: caseId } },
    file: { links: [{ linkId, toCaseId: caseId, kind: 'reopening', createdBy }] },
  };
}
