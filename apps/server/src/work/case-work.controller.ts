import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Put, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { takenTransitions } from '@amtsweg/audit-shell';
import type { Office } from '@amtsweg/cases-shell';
import {
  caseView,
  keepPresence,
  leavePresence,
  presentAt,
  type CaseView,
  type Present,
} from '@amtsweg/cases-store';
import type { Actor } from '@amtsweg/identity-contract';
import { refuse } from '@amtsweg/kernel';
import { drawSvg, statesAhead, type Procedure, type StateAhead } from '@amtsweg/procedure';
import { mustStand, noSuchCase } from '../cases/must-stand.js';
import { Access, CurrentActor } from '../http/access.js';
import { Answers } from '../http/answers.js';
import { idPipe } from '../http/id-pipe.js';
import { noBody } from '../http/no-body.pipe.js';
import { Refused } from '../http/refused.js';
import { LIVE_ANNOUNCER, OFFICE } from '../http/tokens.js';
import type { LiveAnnouncer } from '../live/live-announcer.js';
import { DiagramQuery } from './diagram.query.js';
import { PresenceBody } from './presence.body.js';

/** A drawing may style itself and do nothing else, wherever its address is opened. */
const DRAWING =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";

/** Around the work on a case: who else is there, how it came here, what may come. */
@ApiTags('Vorgänge')
@Controller('api/v1/cases/:caseId')
@Access('clerk', 'lead')
export class CaseWorkController {
  constructor(
    @Inject(OFFICE) private readonly office: Office,
    @Inject(LIVE_ANNOUNCER) private readonly announcer: LiveAnnouncer,
  ) {}

  @Put('presence')
  @ApiOperation({ summary: 'Sagen, dass Sie den Vorgang offen haben; alle 20 Sekunden zu wiederholen' })
  @Answers('Presence', { description: 'Wer ihn sonst noch offen hat: andere, in den letzten 45 Sekunden.' })
  async come(
    @Param('caseId', idPipe) caseId: string,
    @Body() body: PresenceBody,
    @CurrentActor() actor: Actor,
  ): Promise<{ people: readonly Present[] }> {
    await mustStand(this.office, caseId, actor, ['office']);
    const { pool } = this.office;
    const beat = await keepPresence(pool, { caseId, user: actor.user, taskId: body.taskId ?? null });
    if (beat === null) {
      throw new Refused(refuse('task-not-found', 'Diese Aufgabe gibt es in diesem Vorgang nicht.'));
    }
    const people = await presentAt(pool, caseId);
    if (beat.changed) this.announce(caseId, people);
    return { people: people.filter(({ user }) => user !== actor.user) };
  }

  @Delete('presence')
  @HttpCode(204)
  @ApiOperation({ summary: 'Sagen, dass Sie den Vorgang verlassen haben' })
  @ApiResponse({
    status: 204,
    description: 'Sie gelten nicht mehr als anwesend. Ohne Inhalt.',
    content: { '*/*': { schema: { type: 'string', maxLength: 0 } } },
  })
  async leave(
    @Param('caseId', idPipe) caseId: string,
    @Body(noBody) _body: undefined,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    await mustStand(this.office, caseId, actor, ['office']);
    if (!(await leavePresence(this.office.pool, caseId, actor.user))) return;
    this.announce(caseId, await presentAt(this.office.pool, caseId));
  }

  @Get('diagram.svg')
  @ApiOperation({ summary: 'Der Ablauf als Zeichnung, mit dem Stand und dem Weg des Vorgangs' })
  @Answers(null, { description: 'Die Zeichnung.', mediaType: 'image/svg+xml' })
  async diagram(
    @Param('caseId', idPipe) caseId: string,
    @Query() query: DiagramQuery,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) response: Response,
  ): Promise<string> {
    const { view, procedure } = await this.read(caseId, actor);
    const taken = await takenTransitions(this.office, caseId);
    const svg = drawSvg(procedure, {
      active: view.states,
      ...(taken === null ? {} : { taken }),
      ...(query.inline === undefined ? {} : { inline: true }),
    });
    response.type('image/svg+xml');
    response.setHeader('Content-Security-Policy', DRAWING);
    return svg;
  }

  @Get('ahead')
  @ApiOperation({ summary: 'Was in diesem Vorgang noch kommen kann, der gewöhnliche Weg zuerst' })
  @Answers('StatesAhead', { description: 'Die Zustände; keine, wenn der Vorgang beendet ist.' })
  async ahead(
    @Param('caseId', idPipe) caseId: string,
    @CurrentActor() actor: Actor,
  ): Promise<{ states: readonly StateAhead[] }> {
    const { view, procedure } = await this.read(caseId, actor);
    return { states: view.status === 'done' ? [] : statesAhead(procedure, view.states) };
  }

  private async read(
    caseId: string,
    actor: Actor,
  ): Promise<{ readonly view: CaseView; readonly procedure: Procedure }> {
    await mustStand(this.office, caseId, actor, ['office']);
    const view = await caseView(this.office.pool, caseId);
    if (view === null) throw noSuchCase();
    return { view, procedure: (await this.office.shelf.version(view.procedureHash)).procedure };
  }

  private announce(caseId: string, people: readonly Present[]): void {
    this.announcer.announcePresence(
      caseId,
      people.map(({ user, name, taskId }) => ({ user, name, taskId })),
    );
  }
}
