import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { roles, type Actor } from '@amtsweg/identity-contract';
import {
  decideRight,
  requestRight,
  rightsScene,
  type RightChange,
  type RightKind,
  type RightsScene,
  type RightsVerdict,
} from '@amtsweg/identity-store';
import { germanDate } from '@amtsweg/deadlines';
import { refuse, type Refusal } from '@amtsweg/kernel';
import type { ActTime } from './substitute.js';

/** A right, or the end of one, as an administrator proposes it. */
export interface WantedRight {
  readonly user: string;
  /** Needed for somebody whom the office does not know yet. */
  readonly name: string | null;
  readonly kind: RightKind;
  readonly value: string;
  readonly change: RightChange;
  /** First day of the right; of its end, the first day without it. */
  readonly from: string;
  readonly to: string | null;
  readonly reason: string;
}

/** The personal appointments that the office knows (§ 2 PStG). */
const appointments: readonly string[] = ['registrar'];

/** Proposes a right for a person, or that it ends; nothing is changed by it. */
export async function proposeRight(
  pool: Pool,
  actor: Actor,
  wanted: WantedRight,
  { now, today }: ActTime,
): Promise<{ readonly requestId: string } | Refusal> {
  const { from: validFrom, to: validTo, ...right } = wanted;
  const wrongDays = judgeDays(wanted, today);
  if (wrongDays !== null) return wrongDays;
  const asked = {
    ...{ ...right, requestId: randomUUID(), validFrom, validTo },
    ...{ requestedBy: actor.user, requestedAt: now },
  };
  const against = judgeScene(wanted, await rightsScene(pool, asked));
  if (against !== null) return against;
  await requestRight(pool, asked);
  return { requestId: asked.requestId };
}

function judgeDays({ change, from, to }: WantedRight, today: string): Refusal | null {
  if (from < today || (to !== null && to < from)) {
    return refuse(
      'rights-period',
      'Ein Recht gilt ab heute oder einem späteren Tag, und es endet nicht vor seinem Beginn.',
      { today },
    );
  }
  if (change === 'grant' || to === null) return null;
  return refuse(
    'rights-period',
    'Das Ende eines Rechts hat nur einen Tag: den ersten, an dem die Person es nicht mehr hat. Bitte lassen Sie den letzten Tag weg.',
    { today },
  );
}

function judgeScene(wanted: WantedRight, { known, postExists, held, toEnd }: RightsScene): Refusal | null {
  const { user, name, kind, value, change, from } = wanted;
  if (!isKnown(kind, value, postExists)) return valueUnknown(kind, value);
  if (change === 'end') return toEnd ? null : notHeld(from);
  if (!known && name === null) {
    return refuse(
      'person-unknown',
      `„${user.slice(0, 80)}“ ist in der Behörde noch nicht eingetragen. Bitte geben Sie den Namen der Person an.`,
    );
  }
  return held ? refuse('rights-held', 'Dieses Recht hat die Person in diesem Zeitraum schon.') : null;
}

function notHeld(from: string): Refusal {
  return refuse(
    'rights-not-held',
    `Dieses Recht hat die Person ab dem ${germanDate(from)} ohnehin nicht. Beenden lässt sich nur, was sie dann hätte; ` +
      'wer welche Stelle hat, steht unter /api/v1/units.',
  );
}

function isKnown(kind: RightKind, value: string, postExists: boolean): boolean {
  if (kind === 'role') return Object.hasOwn(roles, value);
  return kind === 'post' ? postExists : appointments.includes(value);
}

function valueUnknown(kind: RightKind, value: string): Refusal {
  const possible = {
    role: Object.keys(roles).join(', '),
    post: 'was GET /api/v1/units nennt',
    appointment: appointments.join(', '),
  }[kind];
  const what = { role: 'Eine Rolle', post: 'Eine Stelle', appointment: 'Eine Bestellung' }[kind];
  return refuse('rights-value', `${what} „${value.slice(0, 80)}“ gibt es nicht. Möglich ist: ${possible}.`);
}

const refusals: Readonly<Record<Exclude<RightsVerdict, 'done'>, Refusal>> = {
  missing: refuse(
    'rights-request-not-found',
    'Diesen Vorschlag gibt es nicht. Alle Vorschläge stehen unter /api/v1/rights-requests.',
  ),
  forOneself: refuse(
    'rights-for-oneself',
    'Niemand entscheidet über Rechte für sich selbst. Das muss eine andere Person der Systemverwaltung tun.',
  ),
  ownProposal: refuse(
    'rights-four-eyes',
    'Vier-Augen-Prinzip: Sie haben dieses Recht vorgeschlagen. Entscheiden muss eine andere Person der Systemverwaltung.',
  ),
  noAdministrator: refuse('act-forbidden', 'Über Rechte entscheidet die Systemverwaltung.'),
  tooFewAdministrators: refuse(
    'rights-last-administrators',
    'Rechte vergeben zwei Personen gemeinsam: Ohne diese Person bliebe nur eine in der Systemverwaltung. ' +
      'Möglich ist, zuerst jemand anderen zu bestellen.',
  ),
  decided: refuse(
    'rights-decided',
    'Über diesen Vorschlag ist schon entschieden, und die Entscheidung bleibt. Möglich ist ein neuer Vorschlag.',
  ),
};

/** Decides a proposal; a granted right, or its end, is entered in the same step. */
export async function decideOnRight(
  pool: Pool,
  actor: Actor,
  decision: { readonly requestId: string; readonly granted: boolean; readonly remark: string | null },
  { now, today }: ActTime,
): Promise<{ readonly requestId: string } | Refusal> {
  const verdict = await decideRight(pool, { ...decision, by: actor.user, at: now, today });
  return verdict === 'done' ? { requestId: decision.requestId } : refusals[verdict];
}
