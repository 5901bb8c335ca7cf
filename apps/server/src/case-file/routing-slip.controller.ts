import { Body, Controller, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { newId, type CommandAnswer, type Office } from '@amtsweg/cases-shell';
import { CommandRoute, CommandSender } from '../cases/command-route.js';
import { sendCommand, type Sender } from '../cases/send-command.js';
import { Access } from '../http/access.js';
import { idPipe } from '../http/id-pipe.js';
import { OFFICE } from '../http/tokens.js';
import { RoutingStepBody, SignatureBody } from './routing-step.body.js';
import { SkipBody } from './skip.body.js';

const DONE = 'Geschehen; der Umlauf steht in der Akte.';

/** The routing slip of a case (Umlauf): co-signature, acknowledgement, final signature. */
@ApiTags('Akte')
@Controller('api/v1/cases/:caseId/routing-steps')
@Access('clerk', 'lead')
export class RoutingSlipController {
  constructor(@Inject(OFFICE) private readonly office: Office) {}

  @CommandRoute('', 'Einen Schritt in den Umlauf setzen', DONE, 201)
  add(
    @Param('caseId', idPipe) caseId: string,
    @Body() { kind, post, instruction, after, parallel }: RoutingStepBody,
    @CommandSender() sender: Sender,
  ): Promise<CommandAnswer> {
    const place = { after: after ?? null, parallel: parallel ?? false };
    const act = { kind: 'addRoutingStep' as const, stepId: newId(), step: kind, post, instruction, ...place };
    return sendCommand(this.office, caseId, act, sender);
  }

  @CommandRoute(':stepId/sign', 'Einen Schritt des Umlaufs zeichnen', DONE)
  sign(
    @Param('caseId', idPipe) caseId: string,
    @Param('stepId', idPipe) stepId: string,
    @Body() { verdict, remark }: SignatureBody,
    @CommandSender() sender: Sender,
  ): Promise<CommandAnswer> {
    const act = { kind: 'signRoutingStep' as const, stepId, verdict, remark: remark ?? null };
    return sendCommand(this.office, caseId, act, sender);
  }

  @CommandRoute(':stepId/skip', 'Einen Schritt des Umlaufs überspringen', DONE)
  skip(
    @Param('caseId', idPipe) caseId: string,
    @Param('stepId', idPipe) stepId: string,
    @Body() { reason }: SkipBody,
    @CommandSender() sender: Sender,
  ): Promise<CommandAnswer> {
    return sendCommand(this.office, caseId, { kind: 'skipRoutingStep', stepId, reason }, sender);
  }
}
