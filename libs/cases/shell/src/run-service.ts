import { contentHash } from '@amtsweg/audit-store';
import {
  loadCase,
  runningService,
  type DispatchToAdd,
  type KnownDispatch,
  type LoadedCase,
  type ShelvedProcedure,
} from '@amtsweg/cases-store';
import { walkStates, type DecisionTime } from '@amtsweg/engine';
import { keepContent } from '@amtsweg/documents-store';
import { systemActor } from '@amtsweg/identity-contract';
import { signerOf, unitOf } from '@amtsweg/identity-store';
import { isRefusal, type Json, type JsonObject } from '@amtsweg/kernel';
import {
  documentAddressee,
  composeDocument,
  feel,
  postFunctions,
  type DocumentSpec,
  type Procedure,
} from '@amtsweg/procedure';
import { notificationToAdd } from './clocks/notification-to-add.js';
import type { ServicePapers } from './command-request.js';
import { decisionTime } from './decision-time.js';
import { handleCommand } from './handle-command.js';
import type { Office } from './office.js';
import { newId } from './seal-step.js';

/** Names one call of a service: the invocation and the entry that started it. */
export interface ServiceJob {
  readonly caseId: string;
  readonly invocation: string;
  readonly seq: number;
}

interface ServiceResult {
  readonly output: Json;
  readonly papers: ServicePapers;
}

/**
 * Does the work of a service that a state of a case waits for and hands in the result; both at least once, the result
 * taken exactly once. Rejects when the work fails: the job is tried again later and in the end becomes an incident.
 */
export async function runService(office: Office, job: ServiceJob): Promise<void> {
  const call = await runningService(office.pool, job);
  if (call === null) return;
  const lookup = { caseId: job.caseId, taskId: null, actor: 'system:worker', idempotencyKey: null };
  const { found } = await loadCase(office.pool, lookup);
  if (found === null) throw new Error(`service job for case ${job.caseId}, which does not exist`);
  const shelved = await office.shelf.version(found.procedureHash);
  const time = decisionTime(office.clock);
  const { output, papers } = await work(office, shelved, found, call.service, call.input, time);
  const answer = await handleCommand(office, {
    caseId: job.caseId,
    taskId: null,
    actor: systemActor('worker'),
    act: { kind: 'finishService', invocation: job.invocation, seq: job.seq, output, papers },
    idempotency: null,
    ifCaseRevision: null,
    ifTaskRevision: null,
  });
  if (isRefusal(answer)) throw new Error(`the result of ${job.invocation} was refused: ${answer.detail}`);
}

function work(
  office: Office,
  shelved: ShelvedProcedure,
  found: LoadedCase,
  service: string,
  input: JsonObject,
  time: DecisionTime,
): Promise<ServiceResult> | ServiceResult {
  switch (service) {
    case 'document':
      return makeDocument(office, shelved, found, String(input['document']), time);
    case 'dispatch':
      return dispatchDocument(shelved, found, String(input['document']), time);
    case 'transmission':
      return transmit(found, String(input['receivers']), String(input['legalBasis']), time);
    default:
      throw new Error(`procedure ${found.procedureKey} calls the service ${service}, which nobody provides`);
  }
}

async function makeDocument(
  office: Office,
  shelved: ShelvedProcedure,
  found: LoadedCase,
  name: string,
  time: DecisionTime,
): Promise<ServiceResult> {
  const { procedure } = shelved;
  const spec = procedure.documents[name];
  if (spec === undefined) throw new Error(`procedure ${procedure.key} has no document ${name}`);
  const unit = await unitOf(office.pool, found.unit);
  const document = composeDocument(procedure, spec, scopeOf(found, time), {
    reference: found.caseNumber,
    date: time.today,
    sender: { authority: office.authority, unit: unit?.name ?? found.unit, address: unit?.address ?? [] },
    addressee: documentAddressee(procedure, spec, scopeOf(found, time)),
    signature: await signatureOf(office, found.caseId, spec),
  });
  const bytes = await office.renderer.render(document);
  const sha256 = await keepContent(office.pool, bytes);
  const documentId = newId();
  const paper = {
    documentId,
    name,
    origin: 'issued' as const,
    title: document.title,
    mediaType: 'application/pdf',
    size: bytes.byteLength,
    sha256,
    createdBy: 'system:worker',
  };
  return { output: { documentId, sha256 }, papers: { documents: [paper] } };
}

async function signatureOf(office: Office, caseId: string, spec: DocumentSpec) {
  const signer = spec.signedBy === undefined ? null : await signerOf(office.pool, caseId, spec.signedBy);
  if (spec.signedBy !== undefined && signer === null) {
    throw new Error(`document "${spec.title}" is signed by ${spec.signedBy}, which nobody has done`);
  }
  return (
    signer ?? {
      suffix: '',
      name: '',
      function: spec.signedAs === undefined ? '' : postFunctions[spec.signedAs],
    }
  );
}

/** Into the portal account of whoever applied online and chose so, else onto the mailroom's list (LC-40, LC-42). */
function dispatchDocument(
  shelved: ShelvedProcedure,
  found: LoadedCase,
  fact: string,
  time: DecisionTime,
): ServiceResult {
  const made = found.stored.snapshot.facts[fact];
  const documentId = isObject(made) ? made['documentId'] : undefined;
  if (typeof documentId !== 'string')
    throw new Error(`there is no document under the fact ${fact} to dispatch`);
  const { procedure } = shelved;
  const spec = documentOf(procedure, fact);
  // What is written to somebody else does not belong into the applicant's account.
  const isForParty = spec?.addressee === undefined;
  const byPortal = isForParty && found.applicant !== null && found.stored.form['delivery'] === 'portal';
  const dispatch: DispatchToAdd = {
    ...{ dispatchId: newId(), documentId, channel: byPortal ? 'portal' : 'post' },
    addressee: documentAddressee(procedure, spec ?? {}, scopeOf(found, time)),
    dispatchedOn: time.today,
    // The document instructs about a legal remedy (§ 37 (6) VwVfG).
    appealable: spec?.remedy === true,
    replaces: null,
  };
  const known: KnownDispatch = {
    ...dispatch,
    ...{
      title: fact,
      kind: null,
      receivedOn: null,
      notifiedOn: null,
      instruction: 'given',
      remedyUntil: null,
    },
  };
  const notification = notificationToAdd(procedure, known, null, null, 'system:worker');
  if (isRefusal(notification)) throw new Error(`dispatch of ${fact}: ${notification.detail}`);
  const { dispatchId, channel, dispatchedOn } = dispatch;
  return {
    output: { dispatchId, documentId, channel, dispatchedOn },
    papers: { dispatches: [dispatch], notifications: [notification] },
  };
}

/** The document that an invocation made. */
function documentOf({ machine, documents }: Procedure, invocation: string): DocumentSpec | undefined {
  const call = walkStates(machine)
    .flatMap(({ state }) => (state.invoke === undefined ? [] : [state.invoke].flat()))
    .find(({ id }) => id === invocation);
  return documents[String(call?.input?.['document'])];
}

function transmit(
  found: LoadedCase,
  receivers: string,
  legalBasis: string,
  time: DecisionTime,
): ServiceResult {
  const named = feel(receivers, scopeOf(found, time));
  const names = (isList(named) ? named : [named]).filter(
    (one): one is string => typeof one === 'string' && one !== '',
  );
  const content = { reference: found.caseNumber, procedure: found.procedureKey, form: found.stored.form };
  const sha256 = contentHash(content);
  const transmissions = names.map((receiver) => ({ receiver, legalBasis, content, sha256 }));
  return {
    output: { transmissions: names.map((receiver) => ({ receiver, on: time.today })) },
    papers: { transmissions },
  };
}

function scopeOf(found: LoadedCase, time: DecisionTime) {
  return { form: found.stored.form, facts: found.stored.snapshot.facts, today: time.today };
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !isList(value);
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
