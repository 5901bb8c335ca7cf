import type { Procedure, Remedy } from '../../procedure.js';
import { unlawful, type LawRule } from '../finding.js';
import type { Rule } from '../rule.js';

const rule: LawRule = { id: 'remedy-does-not-fit', legalBasis: '§ 80 NJG, §§ 49 ff. PStG, §§ 78 ff. SGG' };

/** Words without which an instruction of the kind is wrong: remedy, and where it is raised. */
const words: Readonly<Record<Exclude<Remedy['kind'], 'none'>, readonly string[]>> = {
  action: ['Klage', 'Verwaltungsgericht Hannover', 'eines Monats'],
  objection: ['Widerspruch', 'eines Monats'],
  districtCourt: ['Amtsgericht'],
};

/** Provisions one of which opens the objection: matters of § 80 (2) NJG, and social law before the social courts. */
const OBJECTION = /§ 80 Abs\. [2-4] NJG|SGG|§ 54 BeamtStG/u;

/** The Niedersächsisches Justizgesetz is in force since 31 December 2014; an instruction of before is not its own. */
const NJG_SINCE = '2014-12-31';

/** The remedy, its basis, its date and the words of its instruction belong together and to the subject. */
export const remedyDoesNotFit: Rule = (procedure) =>
  faultsOf(procedure).map(([de, en]) =>
    unlawful(
      rule,
      'remedy',
      { de, en },
      'Rechtsbehelf nach § 80 NJG bestimmen (Klage, soweit kein Widerspruchsverfahren angeordnet ist) und den geprüften Text übernehmen.',
    ),
  );

function faultsOf({ remedy, secrecy, law }: Procedure): (readonly [string, string])[] {
  if (remedy.kind === 'none') return [];
  const faults: (readonly [string, string])[] = [];
  const missing = words[remedy.kind].filter((word) => !(remedy.text ?? '').includes(word));
  if (missing.length > 0)
    faults.push([
      `In der Rechtsbehelfsbelehrung fehlt: ${missing.join(', ')}.`,
      `The instruction on remedies does not name: ${missing.join(', ')}.`,
    ]);
  if (remedy.kind === 'objection' && !OBJECTION.test(remedy.legalBasis))
    faults.push([
      'Ein Widerspruch findet nur statt, wo § 80 Abs. 2 NJG oder das Sozialgerichtsgesetz ihn vorsieht; die Rechtsgrundlage nennt beides nicht.',
      'An objection needs § 80 (2) NJG or the SGG; the legal basis names neither.',
    ]);
  if (law === 'AO' && remedy.kind === 'objection')
    faults.push([
      'Gegen Bescheide über kommunale Abgaben findet kein Widerspruch statt (§ 80 Abs. 1 NJG).',
      'There is no objection against municipal charges.',
    ]);
  if (secrecy === 'civilStatus' && remedy.kind === 'objection')
    faults.push([
      'In Personenstandssachen entscheidet das Gericht nach §§ 49 ff. PStG, nicht die Widerspruchsbehörde.',
      'Civil status goes to the court, not to an objection.',
    ]);
  if (remedy.legalBasis.includes('NJG') && remedy.validFrom < NJG_SINCE)
    faults.push([
      `Die Belehrung soll ab ${remedy.validFrom} gelten; das Niedersächsische Justizgesetz gilt erst seit ${NJG_SINCE}.`,
      `The instruction is dated ${remedy.validFrom}, before the statute it rests on.`,
    ]);
  return faults;
}
