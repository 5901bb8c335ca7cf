import { Body, Controller, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  correctDocument,
  decisionTime,
  newId,
  reopenCase,
  type CommandAnswer,
  type Office,
} from '@amtsweg/cases-shell';
import type { Actor } from '@amtsweg/identity-contract';
import { actorOf } from '@amtsweg/identity-store';
import { refuse } from '@amtsweg/kernel';
import { answerFor } from '../cases/command-answer.js';
import { CommandRoute, CommandSender } from '../cases/command-route.js';
import { sendCommand, type Sender } from '../cases/send-command.js';
import { Access } from '../http/access.js';
import { etag, idempotencyOf, revisionOf } from '../http/command-headers.js';
import { idPipe } from '../http/id-pipe.js';
import { accept, Refused } from '../http/refused.js';
import { OFFICE } from '../http/tokens.js';
import { CorrectionBody } from './correction.body.js';
import { FollowUpBody } from './follow-up.body.js';
import { LinkBody } from './link.body.js';
import { RemarkBody } from './remark.body.js';
import { ReopeningBody } from './reopening.body.js';

const DONE = 'Geschehen; die Akte zeigt es.';

/** What clerks add to the file of a case, also after its end: follow-ups, links, corrections, reopening. */
@ApiTags('Akte')
@Controller('api/v1/cases/:caseId')
@Access('clerk', 'lead')
export class CaseFileController {
  constructor(@Inject(OFFICE) private readonly office: Office) {}

  @CommandRoute('follow-ups', 'Eine Wiedervorlage verfügen', DONE, 201)
  async followUp(
    @Param('caseId', idPipe) caseId: string,
    @Body() { dueOn, reason, user, post }: FollowUpBody,
    @CommandSender() sender: Sender,
  ): Promise<CommandAnswer> {
    const to = user === undefined ? null : await this.colleague(user);
    const act = { kind: 'addFollowUp' as const, followUpId: newId(), dueOn, reason, to, post: post ?? null };
    return sendCommand(this.office, caseId, act, sender);
  }

  @CommandRoute('follow-ups/:followUpId/done', 'Eine Wiedervorlage erledigen', DONE)
  followUpDone(
    @Param('caseId', idPipe) caseId: string,
    @Param('followUpId', idPipe) followUpId: string,
    @Body() { remark }: RemarkBody,
    @CommandSender() sender: Sender,
  ): Promise<CommandAnswer> {
    const act = { kind: 'doFollowUp' as const, followUpId, remark: remark ?? null };
    return sendCommand(this.office, caseId, act, sender);
  }

  @CommandRoute('links', 'Einen Bezug zu einem anderen Vorgang herstellen', DONE, 201)
  link(
    @Param('caseId', idPipe) caseId: string,
    @Body() { caseNumber, kind }: LinkBody,
    @CommandSender() sender: Sender,
  ): Promise<CommandAnswer> {
    const act = { kind: 'linkCase' as const, linkId: newId(), caseNumber: caseNumber.trim(), link: kind };
    return sendCommand(this.office, caseId, act, sender);
  }

  @CommandRoute(
    'corrections',
    'Eine offenbare Unrichtigkeit berichtigen (§ 42 VwVfG)',
    'Geschehen; die Berichtigung liegt als Schreiben in der Akte und kann versandt werden.',
    201,
  )
  async correct(
    @Param('caseId', idPipe) caseId: string,
    @Body() body: CorrectionBody,
    @CommandSender() { actor, request, response }: Sender,
  ): Promise<CommandAnswer> {
    const headers = { idempotency: idempotencyOf(request), ifCaseRevision: revisionOf(request) };
    const { documentId, error, correction } = body;
    const wanted = { caseId, actor, documentId, error, correction, ...headers };
    const answer = accept(await correctDocument(this.office, wanted));
    response.setHeader('ETag', etag(answer.revision));
    return answerFor(actor, answer);
  }

  @CommandRoute(
    'reopening',
    'Einen beendeten Vorgang wieder aufgreifen (§ 51 VwVfG)',
    'Eröffnet; die Antwort zeigt den neuen Vorgang.',
    201,
  )
  async reopen(
    @Param('caseId', idPipe) caseId: string,
    @Body() { ground, reason }: ReopeningBody,
    @CommandSender() { actor, request, response }: Sender,
  ): Promise<CommandAnswer> {
    const headers = { idempotency: idempotencyOf(request), ifCaseRevision: revisionOf(request) };
    const answer = accept(await reopenCase(this.office, { caseId, actor, ground, reason, ...headers }));
    response.setHeader('Location', `/api/v1/cases/${answer.caseId}`);
    response.setHeader('ETag', etag(answer.revision));
    return answerFor(actor, answer);
  }

  /** The person a follow-up goes to; whether they may have it is decided with the case. */
  private async colleague(user: string): Promise<Actor> {
    const { today } = decisionTime(this.office.clock);
    const found = await actorOf(this.office.pool, { user, name: user }, today);
    if (found !== null) return found;
    throw new Refused(
      refuse(
        'follow-up-addressee',
        `Das Konto „${user.slice(0, 60)}“ ist gesperrt. Möglich ist, die Wiedervorlage einer Stelle oder einer anderen Person zu geben.`,
      ),
    );
  }
}
