import { Body, Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CommandAnswer, Office } from '@amtsweg/cases-shell';
import { caseOfConflict, caseRelation, listConflicts, type ConflictRow } from '@amtsweg/cases-store';
import { ledUnits, standing, type Actor } from '@amtsweg/identity-contract';
import { refuse } from '@amtsweg/kernel';
import { CommandRoute, CommandSender } from '../cases/command-route.js';
import { sendCommand, type Sender } from '../cases/send-command.js';
import { Access, CurrentActor } from '../http/access.js';
import { Answers } from '../http/answers.js';
import { idPipe } from '../http/id-pipe.js';
import { Refused } from '../http/refused.js';
import { OFFICE } from '../http/tokens.js';
import { ConflictDecisionBody } from './conflict-decision.body.js';

/** Nobody's case; read in place of one that does not exist, so that both take as long. */
const NO_CASE = '00000000-0000-0000-0000-000000000000';

/** Declared conflicts of interest, for those who decide about them. */
@ApiTags('Befugnisse')
@Controller('api/v1/conflicts')
@Access('lead')
export class ConflictsController {
  constructor(@Inject(OFFICE) private readonly office: Office) {}

  @Get()
  @ApiOperation({ summary: 'Erklärte Befangenheit in den Einheiten, die ich leite' })
  @Answers('ConflictList', { description: 'Unentschiedene zuerst.' })
  async list(@CurrentActor() actor: Actor): Promise<{ items: ConflictRow[] }> {
    return { items: await listConflicts(this.office.pool, actor.user, ledUnits(actor)) };
  }

  @CommandRoute(':conflictId/decision', 'Über eine erklärte Befangenheit entscheiden', 'Entschieden.')
  async decide(
    @Param('conflictId', idPipe) conflictId: string,
    @Body() { confirmed, remark }: ConflictDecisionBody,
    @CommandSender() sender: Sender,
  ): Promise<CommandAnswer> {
    const caseId = await caseOfConflict(this.office.pool, conflictId);
    const relation = await caseRelation(this.office.pool, caseId ?? NO_CASE);
    if (caseId === null || relation === null || standing(sender.actor, relation) !== 'office')
      throw noSuchConflict();
    const act = { kind: 'decideConflict', conflictId, confirmed, remark: remark ?? null } as const;
    return sendCommand(this.office, caseId, act, sender);
  }
}

function noSuchConflict(): Refused {
  return new Refused(
    refuse(
      'conflict-not-found',
      'Diese Erklärung gibt es nicht, oder Sie haben darüber nicht zu entscheiden. Die offenen stehen unter /api/v1/conflicts.',
    ),
  );
}
