import type { StateConfig } from '@amtsweg/engine';
import type { DocumentSpec } from '../document-spec.js';
import type { Procedure } from '../procedure.js';
import { replyPeriod } from './completeness.js';
import { notification } from './notification.js';
import { payment } from './payment.js';
import { taskState, type OutcomeWay, type TaskState } from './task-state.js';
import { conclude, note, set, ways } from './transition.js';

/**
 * The members that acts of the registry office share which are no certificates: office, secrecy (§§ 61 ff. PStG), the
 * remedy against a refused act (§ 49 (1) PStG, without a period), and the words for what only happens there.
 */
export const registryService = {
  domain: 'standesamt',
  initiation: 'application',
  unit: '32.4',
  audience: ['citizen'],
  online: null,
  secrecy: 'civilStatus',
  retention: {
    years: 110,
    legalBasis: '§ 6 PStG: Sammelakte, wie das Geburtenregister',
    evidence: 'derived',
  },
  evidence: [],
  certainty: { filePlan: { evidence: 'assumed' } },
  remedy: {
    kind: 'districtCourt',
    legalBasis: '§§ 49, 50, 51 PStG',
    text:
      'Gegen die Ablehnung der Amtshandlung können Sie beim Amtsgericht Hannover, Volgersweg 1, 30175 Hannover, ' +
      'beantragen, dass das Standesamt zur Vornahme der Amtshandlung angewiesen wird (§ 49 Abs. 1 des ' +
      'Personenstandsgesetzes). Der Antrag kann schriftlich oder zur Niederschrift der Geschäftsstelle gestellt ' +
      'werden und ist an keine Frist gebunden. Für das Verfahren gilt das Gesetz über das Verfahren in ' +
      'Familiensachen und in den Angelegenheiten der freiwilligen Gerichtsbarkeit (§ 51 des Personenstandsgesetzes).',
    validFrom: '2009-09-01',
    evidence: 'derived',
  },
  clocks: { replyPeriod },
  publicStatus: {
    rejected: {
      de: 'Amtshandlung abgelehnt',
      easy: 'Das Standesamt darf nicht tun, worum Sie gebeten haben. Die Gründe stehen im Brief.',
      en: 'Act refused',
      actor: 'nobody',
      next: 'Im Schreiben steht, wie Sie das Amtsgericht anrufen können.',
    },
  },
} as const satisfies Partial<Procedure>;

/** A task that only a personally appointed registrar may do (§ 2 PStG). */
export function registrarTask(
  config: Omit<TaskState, 'post' | 'status' | 'appointment'> & { readonly status?: string },
  more: StateConfig = {},
): StateConfig {
  return taskState({ status: 'inReview', ...config, post: 'registrar', appointment: 'registrar' }, more);
}

/** The outcome with which the registrar refuses the act; its reasons go to the file, those of the notice are worded there. */
export function refuseAct(label: string): OutcomeWay {
  return {
    label,
    adverse: true,
    to: [{ to: '#case.rejected', then: [set('refusalReason', 'event.reason')] }],
  };
}

/** The document `refusal` of `refusedAct`; `act` completes "die beantragte Amtshandlung (…) lehne ich ab". */
export function refusalLetter(act: string): DocumentSpec {
  return {
    kind: 'notice',
    title: `Ablehnung: ${act}`,
    signedBy: 'refusalNotice',
    signedAs: 'registrar',
    remedy: true,
    blocks: [
      { type: 'paragraph', text: `die beantragte Amtshandlung (${act}) lehne ich ab.` },
      { type: 'heading', text: 'Gründe' },
      { type: 'paragraph', text: '{facts.refusalNotice.noticeReasons}' },
    ],
  };
}

/**
 * The ending `rejected`: a registrar words the reasons and signs, the notice goes out with the way to the district court.
 *
 * No hearing precedes it, for an act that was asked for is not done and no right is taken (LC-22); no clock follows it,
 * for the application under § 49 (1) PStG knows no period.
 */
export function refusedAct(label: string): StateConfig {
  const notice = notification({
    label,
    status: ['inReview', 'rejected'],
    document: 'refusal',
    prefix: 'refusal',
    entry: [
      conclude('rejected'),
      note(
        'Keine Anhörung: Ablehnung einer beantragten Amtshandlung (§ 49 Abs. 1 PStG), kein Eingriff in Rechte.',
      ),
    ],
  });
  return {
    ...notice,
    initial: 'wording',
    states: {
      wording: registrarTask({
        id: 'refusalNotice',
        state: 'Ablehnung wird gezeichnet',
        task: 'Gründe der Ablehnung fassen und zeichnen',
        legalBasis: '§ 49 Abs. 1 PStG, § 39 VwVfG',
        outcomes: {
          signed: {
            label: 'Gezeichnet',
            to: 'production',
            fields: [
              {
                name: 'noticeReasons',
                label: 'Gründe im Schreiben',
                type: 'longText',
                maxLength: 4000,
                required: true,
              },
            ],
          },
        },
      }),
      ...notice.states,
    },
  };
}

/** `payment` where the tariff knows no free case: the fee is asked for without looking whether there is one. */
export function fixedFee(settled: string): Record<string, StateConfig> {
  return {
    ...payment({ settled }),
    feeAssessment: {
      meta: { label: 'Gebühr wird festgesetzt', status: 'decided' },
      always: ways('awaitingPayment'),
    },
  };
}
