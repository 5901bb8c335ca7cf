import type { ClockSpec } from '../clock-spec.js';
import type { Certainty, Procedure } from '../procedure.js';
import type { EventSpec } from '../task-spec.js';
import {
  directActionEvents,
  directActionPeriod,
  directActionRemedy,
  litigationStatus,
} from './direct-action.js';
import { inactionMarker } from './inaction.js';
import { informationEvent, informationPeriod } from './information-request.js';
import { processingTarget } from './processing-target.js';
import { benefitRunning, changeEvent, grantEnd, renewalReminder } from './recurring-benefit.js';
import { cooperationPeriod, cooperationStatuses } from './social-cooperation.js';
import { withdrawEvent } from './withdrawal.js';

/** What all services of the Wohngeld office have in common in law: SGB X, no fee (§ 64 SGB X), action at the VG. */
export const housingService = {
  domain: 'soziales',
  unit: '50.1',
  law: 'SGB X',
  audience: ['citizen'],
  secrecy: 'general',
  retention: {
    years: 10,
    legalBasis: 'ab Ende des Bewilligungszeitraums; § 33 WoGG, Aktenplan der Stadt (zu bestätigen)',
    evidence: 'assumed',
  },
  fee: [{ id: 'free', legalBasis: '§ 64 Abs. 1 SGB X', type: 'free', cents: '0', evidence: 'derived' }],
  remedy: directActionRemedy({ evidence: 'assumed' }),
  publicStatus: { ...cooperationStatuses, benefitRunning, litigation: litigationStatus },
} as const satisfies Partial<Procedure>;

/** The clocks of a Wohngeld application; `sources` are those asked under § 23 WoGG. */
export function housingClocks(sources: readonly string[]): Record<string, ClockSpec> {
  return {
    replyPeriod: cooperationPeriod,
    processingTarget: processingTarget({ period: 'P6W' }),
    inactionMarker: { ...inactionMarker, runsIn: ['submitted', 'checked'], atEnd: 'escalate' },
    ...Object.fromEntries(
      sources.map((id) => [`${id}Period`, informationPeriod('Frist zur Auskunft', '§ 23 WoGG')]),
    ),
    refusalActionPeriod: directActionPeriod('facts.refusalDispatch'),
    denialActionPeriod: directActionPeriod('facts.denialDispatch'),
    grantActionPeriod: directActionPeriod('facts.grantDispatch'),
    grantEnd: grantEnd('facts.until', '§ 25 Abs. 1 WoGG'),
    renewalReminder: renewalReminder('facts.until', 2),
  };
}

/** The events of a Wohngeld application. */
export function housingEvents(sources: Readonly<Record<string, string>>): Record<string, EventSpec> {
  return {
    withdraw: {
      ...withdrawEvent,
      note: 'Der Verzicht auf bewilligtes Wohngeld ist etwas anderes (§ 46 SGB I).',
    },
    changeReported: changeEvent,
    grantCeased: {
      label: 'Bewilligung unwirksam oder aufgehoben (aus dem Änderungsverfahren)',
      by: ['authority', 'clerk'],
      fields: [
        { name: 'ceasedOn', label: 'Zum', type: 'date', required: true },
        {
          name: 'ground',
          label: 'Grund',
          type: 'choice',
          required: true,
          options: [
            { value: 'moved', label: 'Wohnung aufgegeben (§ 28 Abs. 1 WoGG)' },
            { value: 'misused', label: 'Nicht für die Wohnkosten verwendet (§ 28 Abs. 2 WoGG)' },
            { value: 'transfer', label: 'Transferleistung beantragt oder bezogen (§ 28 Abs. 3 WoGG)' },
            { value: 'revoked', label: 'Aufgehoben oder neu entschieden (§ 27 WoGG, §§ 45, 48 SGB X)' },
          ],
        },
      ],
    },
    ...directActionEvents,
    ...Object.fromEntries(
      Object.entries(sources).map(([id, label]) => [`${id}Information`, informationEvent(label)]),
    ),
  };
}

/** What the legal office has to confirm about all of them. */
export const housingCertainty: Readonly<Record<string, Certainty>> = {
  filePlan: { evidence: 'assumed' },
  unit: { evidence: 'documented', source: 'hannover.de: Fachbereich Soziales' },
};
