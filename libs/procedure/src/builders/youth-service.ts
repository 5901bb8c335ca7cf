import type { StateConfig } from '@amtsweg/engine';
import type { ClockSpec } from '../clock-spec.js';
import type { DocumentSpec } from '../document-spec.js';
import type { Procedure, RuleException } from '../procedure.js';
import type { EventSpec } from '../task-spec.js';
import { replyPeriod, requestLetter } from './completeness.js';
import { actionNotice, directActionEvents, directActionPeriod, directActionRemedy } from './direct-action.js';
import { conclude } from './transition.js';
import { withdrawEvent } from './withdrawal.js';

/** What all services of the youth office have in common: its law, its unit, no charge (§ 64 (1) SGB X). */
export const youthService = {
  domain: 'jugend-familie-kita',
  unit: '51.1',
  law: 'SGB X',
  audience: ['citizen'],
  online: null,
  secrecy: 'general',
  fee: [{ id: 'free', legalBasis: '§ 64 Abs. 1 SGB X', type: 'free', cents: '0', evidence: 'derived' }],
  certainty: { filePlan: { evidence: 'assumed' } },
} as const satisfies Partial<Procedure>;

/** How long the youth office keeps the file; the figure is the city's to confirm. */
export function youthRetention(years: number, from: string): Procedure['retention'] {
  return {
    years,
    legalBasis: `${from}; § 84 SGB X, Aktenplan der Stadt (zu bestätigen)`,
    evidence: 'assumed',
  };
}

/** The action is open at once: the youth welfare law is not among the matters of § 80 (2) NJG (to be confirmed). */
export const youthRemedy = directActionRemedy({
  effect:
    'Gerichtskosten werden in Sachen der Jugendhilfe nicht erhoben (§ 188 der Verwaltungsgerichtsordnung).',
  evidence: 'assumed',
});

/** The letter `request` of `completeness` under the SGB: parties should help, nobody loses by silence alone. */
export function youthRequest(subject: string): DocumentSpec {
  const usual = requestLetter(subject);
  return {
    ...usual,
    blocks: [
      ...usual.blocks.slice(0, -1),
      {
        type: 'paragraph',
        text: 'Bitte schicken Sie uns dies innerhalb von zwei Wochen nach der Bekanntgabe dieses Schreibens. Brauchen Sie Hilfe dabei, rufen Sie uns an. Ohne Ihre Angaben können wir oft nicht weiterarbeiten (§ 21 Abs. 2 SGB X).',
      },
    ],
  };
}

/** The clock of `youthRequest`. */
export const youthReply: ClockSpec = { ...replyPeriod, legalBasis: '§ 26 Abs. 7 SGB X' };

/** The event `withdraw`: under the SGB it costs nothing. */
export const youthWithdraw: EventSpec = {
  ...withdrawEvent,
  note: 'Kosten entstehen nicht (§ 64 Abs. 1 SGB X). Ein neuer Antrag ist jederzeit möglich.',
};

/** Why a refusal is not heard before: nothing is taken away (§ 24 (1) SGB X binds acts that interfere with rights). */
export function refusedUnheard(path: string): RuleException {
  return {
    rule: 'refusal-without-hearing',
    path,
    reason:
      'Die beantragte Leistung wird abgelehnt, nichts Bestehendes genommen; in Rechte der Antragsteller wird nicht eingegriffen.',
    legalBasis: '§ 24 Abs. 1 SGB X',
  };
}

/** Why the denial for missing cooperation needs no second hearing: the request has named the consequence. */
export const deniedUnheard: RuleException = {
  rule: 'refusal-without-hearing',
  path: 'submitted.overdue',
  reason:
    'Auf die Folge fehlender Mitwirkung wurde in der Aufforderung schriftlich mit Frist hingewiesen; sie ist zugleich die Gelegenheit zur Äußerung.',
  legalBasis: '§ 66 Abs. 3 SGB I, § 24 Abs. 1 SGB X',
};

/** The milestone `rejected`: notice `refusal`, action before the administrative court; `anew` is where a judgment leads. */
export function youthRefused(label: string, anew: string): StateConfig {
  return actionNotice({
    label,
    status: ['decided', 'rejected'],
    document: 'refusal',
    prefix: 'refusal',
    clock: 'refusalActionPeriod',
    entry: [conclude('rejected')],
    upheld: { to: `#case.${anew}`, then: [conclude('closed')] },
  });
}

/** The period of the action for each notice by its prefix: `<prefix>ActionPeriod`. */
export function youthActions(...prefixes: readonly string[]): Record<string, ClockSpec> {
  return Object.fromEntries(
    prefixes.map((prefix) => [`${prefix}ActionPeriod`, directActionPeriod(`facts.${prefix}Dispatch`)]),
  );
}

/** What the court brings in. */
export const youthCourt = directActionEvents;
