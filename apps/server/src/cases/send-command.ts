import type { Request, Response } from 'express';
import { handleCommand, type Act, type CommandAnswer, type Office } from '@amtsweg/cases-shell';
import type { Actor } from '@amtsweg/identity-contract';
import { etag, idempotencyOf, revisionOf } from '../http/command-headers.js';
import { accept } from '../http/refused.js';
import { answerFor } from './command-answer.js';

/** Who sends a command, over which request. */
export interface Sender {
  readonly actor: Actor;
  readonly request: Request;
  readonly response: Response;
}

/** Takes an act to a case with the headers of its request, and answers where the case stands then. */
export async function sendCommand(
  office: Office,
  caseId: string,
  act: Act,
  { actor, request, response }: Sender,
): Promise<CommandAnswer> {
  const answer = accept(
    await handleCommand(office, {
      caseId,
      taskId: null,
      actor,
      act,
      idempotency: idempotencyOf(request),
      ifCaseRevision: revisionOf(request),
      ifTaskRevision: null,
    }),
  );
  response.setHeader('ETag', etag(answer.revision));
  return answerFor(actor, answer);
}
