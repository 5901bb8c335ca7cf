import type { DocumentSpec } from '../../document-spec.js';
import { unlawful, type LawRule } from '../finding.js';
import type { Rule } from '../rule.js';
import { taskSpecOf } from '../task-spec-of.js';

const rule: LawRule = { id: 'certificate-without-registrar', legalBasis: '§ 2 Abs. 1, § 54 PStG' };

/** A certificate of civil status is signed in an activity that needs no personal appointment. */
export const certificateWithoutRegistrar: Rule = (procedure, graph) => {
  if (procedure.secrecy !== 'civilStatus') return [];
  const tasks = graph.invocations.map(({ call }) => ({ id: call.id, ...taskSpecOf(call) }));
  const appointed = new Set(
    tasks.filter(({ appointment }) => appointment === 'registrar').map(({ id }) => id),
  );
  const registrars = tasks.filter(({ post }) => post === 'registrar');
  const allAppointed = registrars.length > 0 && registrars.every(({ id }) => appointed.has(id));
  const isSigned = ({ signedBy, signedAs }: DocumentSpec): boolean =>
    signedBy === undefined ? signedAs === 'registrar' && allAppointed : appointed.has(signedBy);
  return Object.entries(procedure.documents)
    .filter(([, document]) => document.kind === 'certificate' && !isSigned(document))
    .map(([name]) =>
      unlawful(
        rule,
        `documents.${name}`,
        {
          de: `Die Personenstandsurkunde „${name}“ wird nicht in einer Tätigkeit unterzeichnet, die eine persönliche Bestellung verlangt (§ 2 PStG).`,
          en: `The civil-status certificate "${name}" is not signed by a personally appointed registrar.`,
        },
        'Unter „signedBy“ eine Aufgabe mit „appointment: registrar“ nennen.',
      ),
    );
};
