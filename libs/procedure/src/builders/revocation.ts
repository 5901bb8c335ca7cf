import type { StateConfig } from '@amtsweg/engine';
import type { ClockSpec } from '../clock-spec.js';
import type { DocumentSpec } from '../document-spec.js';
import type { Option } from '../form.js';
import type { EventSpec } from '../task-spec.js';
import { actionAgainst, courtEvents, courtRemedy } from './appealable-notice.js';
import { dispatchState, documentState } from './document-state.js';
import { hearing, hearingPeriod, statementEvent } from './hearing.js';
import { taskState } from './task-state.js';
import { set, ways } from './transition.js';

/** What a procedure takes from `revocation`: parts to be spread where they belong. */
interface RevocationParts {
  /** The `on` of the state in which the permit is used. */
  readonly on: NonNullable<StateConfig['on']>;
  /** The state beside it, by the name `revocation`; ends in `revoked` of the same region, or leads back. */
  readonly state: StateConfig;
  readonly clocks: Readonly<Record<string, ClockSpec>>;
  readonly events: Readonly<Record<string, EventSpec>>;
  readonly documents: Readonly<Record<'revocationHearing' | 'revocation', DocumentSpec>>;
}

/**
 * Taking back a permit that is in use, for the future (§ 49 VwVfG or the statute's own provision, LC-50): opened by the
 * clerk with its facts, the holder is heard, the team lead decides, and the act has its own remedy.
 *
 * Where the court quashes it, and where the lead keeps the permit, the case goes back to its use. Fact `aftermath` is
 * `"revoked"` afterwards. Rescission of an unlawful permit (§ 48 VwVfG) is offered as a ground where `grounds` has it.
 */
export function revocation(config: {
  /** What is revoked, in the nominative: `die Sondernutzungserlaubnis`. */
  readonly subject: string;
  readonly grounds: readonly Option[];
  /** State of the region that holds while the permit is used. */
  readonly kept: string;
  /** What the holder has to do afterwards, told in the notice. */
  readonly duty: string;
  readonly to: string;
}): RevocationParts {
  const { subject, kept } = config;
  return {
    on: { startRevocation: ways('revocation', ['record']) },
    state: {
      meta: { label: `Widerruf: ${subject}`, status: 'hearing' },
      initial: 'hearing',
      onDone: ways([{ to: config.to, then: [set('aftermath', '"revoked"')] }]),
      states: {
        hearing: hearing({
          prefix: 'revocationHearing',
          document: 'revocationHearing',
          event: 'revocationStatement',
          clock: 'revocationHearingPeriod',
          to: 'decision',
        }),
        decision: taskState({
          id: 'revocation',
          state: 'Entscheidung über den Widerruf',
          status: 'inReview',
          task: 'Nach der Anhörung über den Widerruf entscheiden',
          post: 'lead',
          legalBasis: '§ 49 Abs. 2 VwVfG',
          outcomes: {
            revoke: {
              label: 'Widerrufen',
              adverse: true,
              to: 'production',
              fields: [
                {
                  name: 'ground',
                  label: 'Widerrufsgrund',
                  type: 'choice',
                  required: true,
                  options: config.grounds,
                },
              ],
            },
            keep: { label: 'Nicht widerrufen', to: `#case.${kept}` },
          },
        }),
        production: documentState({
          id: 'revocationDocument',
          state: 'Widerruf wird ausgefertigt',
          status: 'revoked',
          document: 'revocation',
          to: 'dispatch',
        }),
        dispatch: dispatchState({
          id: 'revocationDispatch',
          state: 'Widerruf geht hinaus',
          status: 'revoked',
          document: 'revocationDocument',
          to: 'remedy',
        }),
        remedy: {
          ...courtRemedy({ prefix: 'revocation', status: 'revoked', upheld: { to: `#case.${kept}` } }),
          onDone: 'final',
        },
        final: { type: 'final', meta: { label: 'Widerruf bestandskräftig', status: 'revoked' } },
      },
    },
    clocks: {
      revocationHearingPeriod: hearingPeriod('revocationHearing'),
      ...actionAgainst('revocation'),
    },
    events: {
      startRevocation: {
        label: 'Widerruf einleiten',
        by: ['clerk'],
        fields: [{ name: 'facts', label: 'Sachverhalt', type: 'longText', maxLength: 4000, required: true }],
      },
      revocationStatement: { ...statementEvent, label: 'Zum beabsichtigten Widerruf Stellung nehmen' },
      ...courtEvents('revocation'),
    },
    documents: revocationDocuments(subject, config.duty),
  };
}

function revocationDocuments(subject: string, duty: string): RevocationParts['documents'] {
  return {
    revocationHearing: {
      kind: 'letter',
      title: 'Anhörung zum beabsichtigten Widerruf',
      signedAs: 'clerk',
      blocks: [
        { type: 'paragraph', text: `es ist beabsichtigt, folgendes zu widerrufen: ${subject}.` },
        { type: 'paragraph', text: '{facts.startRevocation.facts}' },
        {
          type: 'paragraph',
          text: 'Sie können sich innerhalb von zwei Wochen nach der Bekanntgabe dieses Schreibens äußern (§ 28 Abs. 1 VwVfG).',
        },
      ],
    },
    revocation: {
      kind: 'notice',
      title: 'Widerruf',
      signedBy: 'revocation',
      remedy: true,
      blocks: [
        {
          type: 'paragraph',
          text: `mit Wirkung für die Zukunft wird widerrufen: ${subject} ({facts.revocation.ground}).`,
        },
        { type: 'heading', text: 'Gründe' },
        { type: 'paragraph', text: '{facts.revocation.reason}' },
        { type: 'paragraph', text: duty },
      ],
    },
  };
}
