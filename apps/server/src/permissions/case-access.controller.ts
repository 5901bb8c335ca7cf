import { Body, Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { decisionTime, newId, type Act, type CommandAnswer, type Office } from '@amtsweg/cases-shell';
import { protectionOf, type ProtectionOfCase } from '@amtsweg/cases-store';
import type { Actor } from '@amtsweg/identity-contract';
import { actorOf } from '@amtsweg/identity-store';
import { refuse } from '@amtsweg/kernel';
import { CommandRoute, CommandSender } from '../cases/command-route.js';
import { mustStand } from '../cases/must-stand.js';
import { sendCommand, type Sender } from '../cases/send-command.js';
import { Access, CurrentActor } from '../http/access.js';
import { Answers } from '../http/answers.js';
import { idPipe } from '../http/id-pipe.js';
import { Refused } from '../http/refused.js';
import { LIVE_ANNOUNCER, OFFICE } from '../http/tokens.js';
import type { LiveAnnouncer } from '../live/live-announcer.js';
import { tellPresence } from '../live/tell-presence.js';
import { AuthorisationEndBody } from './authorisation-end.body.js';
import { AuthorisationBody } from './authorisation.body.js';
import { ConflictBody } from './conflict.body.js';
import { ProtectionBody } from './protection.body.js';
import { ProtectionEndBody } from './protection-end.body.js';

/** Who may see a case: own declarations of a conflict of interest, protection, authorisations. Each is a step. */
@ApiTags('Befugnisse')
@Controller('api/v1/cases/:caseId')
export class CaseAccessController {
  constructor(
    @Inject(OFFICE) private readonly office: Office,
    @Inject(LIVE_ANNOUNCER) private readonly announcer: LiveAnnouncer,
  ) {}

  @CommandRoute(
    'conflicts',
    'Sich für befangen erklären',
    'Erklärt; der Vorgang ist für Sie geschlossen.',
    201,
  )
  @Access('clerk', 'lead')
  declare(
    @Param('caseId', idPipe) caseId: string,
    @Body() { ground, reason }: ConflictBody,
    @CommandSender() sender: Sender,
  ): Promise<CommandAnswer> {
    const act = { kind: 'declareConflict', conflictId: newId(), ground, reason } as const;
    return this.keepAway(caseId, act, sender);
  }

  @CommandRoute('protection', 'Einen Vorgang schützen', 'Geschützt.', 201)
  @Access('lead')
  protect(
    @Param('caseId', idPipe) caseId: string,
    @Body() { reason }: ProtectionBody,
    @CommandSender() sender: Sender,
  ): Promise<CommandAnswer> {
    return this.keepAway(caseId, { kind: 'protectCase', protectionId: newId(), reason }, sender);
  }

  @Get('protection')
  @ApiOperation({ summary: 'Wie ein Vorgang geschützt ist, und wer ihn trotzdem sieht' })
  @Answers('CaseProtection', { description: 'Der Schutz; null ohne Schutz.' })
  @Access('lead')
  async protection(
    @Param('caseId', idPipe) caseId: string,
    @CurrentActor() actor: Actor,
  ): Promise<{ readonly protection: ProtectionOfCase | null }> {
    await mustStand(this.office, caseId, actor, ['office']);
    return { protection: await protectionOf(this.office.pool, caseId) };
  }

  @CommandRoute('protection/end', 'Den Schutz eines Vorgangs aufheben', 'Aufgehoben.')
  @Access('lead')
  lift(
    @Param('caseId', idPipe) caseId: string,
    @Body() { reason }: ProtectionEndBody,
    @CommandSender() sender: Sender,
  ): Promise<CommandAnswer> {
    return sendCommand(this.office, caseId, { kind: 'liftProtection', reason }, sender);
  }

  @CommandRoute('authorisations', 'Eine Sonderberechtigung erteilen', 'Erteilt.', 201)
  @Access('lead')
  async authorise(
    @Param('caseId', idPipe) caseId: string,
    @Body() { user, reason, until }: AuthorisationBody,
    @CommandSender() sender: Sender,
  ): Promise<CommandAnswer> {
    await mustStand(this.office, caseId, sender.actor, ['office']);
    const { today } = decisionTime(this.office.clock);
    const to = await actorOf(this.office.pool, { user, name: user }, today);
    if (to === null) throw barred(user);
    const ids = { kind: 'authorisePerson', authorisationId: newId() } as const;
    return sendCommand(this.office, caseId, { ...ids, to, reason, until: until ?? null }, sender);
  }

  @CommandRoute('authorisations/:authorisationId/end', 'Eine Sonderberechtigung beenden', 'Beendet.')
  @Access('lead')
  endAuthorisation(
    @Param('caseId', idPipe) caseId: string,
    @Param('authorisationId', idPipe) authorisationId: string,
    @Body() { reason }: AuthorisationEndBody,
    @CommandSender() sender: Sender,
  ): Promise<CommandAnswer> {
    return this.keepAway(caseId, { kind: 'endAuthorisation', authorisationId, reason }, sender);
  }

  /** An act after which somebody may not see the case any more, so that they do not stand there as present either. */
  private async keepAway(caseId: string, act: Act, sender: Sender): Promise<CommandAnswer> {
    const answer = await sendCommand(this.office, caseId, act, sender);
    tellPresence(this.office.pool, this.announcer, caseId);
    return answer;
  }
}

function barred(user: string): Refused {
  return new Refused(
    refuse(
      'person-unknown',
      `„${user.slice(0, 80)}“ gehört nicht mehr zur Behörde. Möglich ist, wen GET /api/v1/colleagues nennt.`,
    ),
  );
}
