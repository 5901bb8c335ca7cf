import type { StateConfig } from '@amtsweg/engine';
import type { ClockSpec } from '../clock-spec.js';
import type { Text } from '../document-spec.js';
import type { Feel } from '../form.js';
import { deemedApproval } from './deemed-approval.js';
import { dispatchState, documentState } from './document-state.js';
import { inactionWatch } from './inaction.js';
import { taskState } from './task-state.js';
import { conclude, ways } from './transition.js';

const STATUS = 'deemedApproved';

/**
 * The fiction of § 70a NBauO: § 42a VwVfG for housing in the simplified procedure, with the difference that the
 * certificate is issued unasked and without delay and repeats what the permit would have said (§ 70a (1) sentence 5).
 *
 * `eligible` tells whether the project is one of those of sentence 1; of all others only § 75 VwGO is watched. A case that
 * is decided anew after an objection has had its decision: no fiction a second time.
 */
export function buildingFiction(config: {
  readonly subject: string;
  readonly eligible: Feel;
  readonly content: readonly (readonly [label: string, value: Text])[];
}) {
  const parts = deemedApproval({
    statute: '§ 70a Abs. 1 NBauO',
    subject: config.subject,
    complete: 'facts.completeOn',
    content: config.content,
    to: '#case.issued',
  });
  return {
    completeOn: parts.completeOn,
    clocks: { ...parts.clocks, deemedValidity },
    documents: { deemedCertificate: parts.documents.deemedCertificate },
    publicStatus: parts.publicStatus,
    timeliness: timeliness(config.eligible, parts.after),
    milestone: milestone(),
  };
}

const deemedValidity: ClockSpec = {
  label: 'Geltungsdauer der fingierten Genehmigung',
  kind: 'statutory',
  legalBasis: '§ 71 Abs. 1 i. V. m. § 70a NBauO',
  bound: 'party',
  start: { rule: 'event', on: 'facts.deemedSince' },
  optional: true,
  period: 'P3Y',
};

function timeliness(eligible: Feel, after: NonNullable<StateConfig['after']>): StateConfig {
  return {
    meta: { label: 'Entscheidungsfrist', status: 'inReview' },
    initial: 'gate',
    states: {
      gate: {
        meta: { label: 'Fiktionsfähigkeit', status: 'inReview' },
        always: ways([
          { to: 'fiction', when: `(${eligible}) and facts.reopened != true` },
          { to: 'inaction' },
        ]),
      },
      fiction: { meta: { label: 'Frist bis zur Genehmigungsfiktion läuft', status: 'inReview' }, after },
      inaction: { ...inactionWatch(), onDone: 'settled' },
      settled: { type: 'final', meta: { label: 'Verzögerung vermerkt', status: 'inReview' } },
    },
  };
}

function milestone(): StateConfig {
  return {
    meta: { label: 'Gilt als erteilt (Genehmigungsfiktion, § 70a NBauO)', status: STATUS },
    entry: [conclude(STATUS)],
    initial: 'certification',
    states: {
      certification: taskState({
        id: 'deemedCertification',
        state: 'Bescheinigung ist unverlangt auszustellen',
        status: STATUS,
        task: 'Eintritt der Genehmigungsfiktion mit dem Inhalt der Baugenehmigung bescheinigen',
        post: 'lead',
        priority: 2,
        target: 'P3D',
        legalBasis: '§ 70a Abs. 1 Satz 5 NBauO',
        outcomes: { certified: { label: 'Bescheinigen', to: 'production' } },
      }),
      production: documentState({
        id: 'deemedCertificate',
        state: 'Bescheinigung wird ausgefertigt',
        status: STATUS,
        document: 'deemedCertificate',
        to: 'dispatch',
      }),
      dispatch: dispatchState({
        id: 'deemedCertificateDispatch',
        state: 'Bescheinigung geht hinaus',
        status: STATUS,
        document: 'deemedCertificate',
        to: '#case.issued',
      }),
    },
  };
}
