import { Body, Controller, Get, Header, HttpCode, HttpException, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Pool } from 'pg';
import type { Office } from '@amtsweg/cases-shell';
import { openIncidents, resolveIncident, retryService, type Incident } from '@amtsweg/cases-store';
import type { Actor } from '@amtsweg/identity-contract';
import { refuse, type JsonObject } from '@amtsweg/kernel';
import { Access, CurrentActor } from '../http/access.js';
import { Answers } from '../http/answers.js';
import { idPipe } from '../http/id-pipe.js';
import { noBody } from '../http/no-body.pipe.js';
import { problem } from '../http/problem.js';
import { Refused } from '../http/refused.js';
import { FAULTY, METRICS, OFFICE, OWNER_POOL } from '../http/tokens.js';
import type { FaultyProcedure } from '../publish-procedures.js';
import type { ServerMetrics } from './metrics.js';

/** How many incidents one answer lists. */
const LISTED = 200;

/** What operators need: is it alive, is it ready, its figures, and work that failed for good. */
@ApiTags('Betrieb')
@Controller()
export class OperationsController {
  constructor(
    @Inject(OFFICE) private readonly office: Office,
    @Inject(OWNER_POOL) private readonly owner: Pool,
    @Inject(FAULTY) private readonly faulty: readonly FaultyProcedure[],
    @Inject(METRICS) private readonly metrics: ServerMetrics,
  ) {}

  @Get('healthz')
  @Access('public')
  @ApiOperation({ summary: 'Lebt der Prozess?' })
  @Answers('Health', { description: 'Er lebt.' })
  health(): { status: 'ok' } {
    return { status: 'ok' };
  }

  @Get('readyz')
  @Access('public')
  @ApiOperation({ summary: 'Kann er arbeiten?' })
  @Answers('Readiness', { description: 'Er kann arbeiten.' })
  async ready(): Promise<JsonObject> {
    try {
      await this.office.pool.query('select 1 from amtsweg.procedure_current limit 1');
    } catch {
      const detail = 'Die Datenbank ist nicht erreichbar oder nicht eingerichtet.';
      throw new HttpException(problem(503, 'not-ready', detail), 503);
    }
    const faultyProcedures = this.faulty.map(({ key, findings }) => ({
      key,
      findings: findings.map(({ rule, path, message, remedy }) => ({
        rule,
        path,
        detail: message.de,
        remedy,
      })),
    }));
    return { status: 'ok', faultyProcedures };
  }

  @Get('metrics')
  @Access('public')
  @Header('Content-Type', 'text/plain; version=0.0.4; charset=utf-8')
  @ApiOperation({ summary: 'Kennzahlen für Prometheus' })
  @Answers(null, { description: 'Die Kennzahlen.', mediaType: 'text/plain' })
  figures(): Promise<string> {
    return this.metrics.registry.metrics();
  }

  @Get('api/v1/incidents')
  @Access('administrator')
  @ApiOperation({ summary: 'Störungen, die auf jemanden warten' })
  @Answers('IncidentList', { description: 'Die Störungen.' })
  async incidents(): Promise<{ items: Incident[] }> {
    return { items: await openIncidents(this.office.pool, LISTED) };
  }

  @Post('api/v1/incidents/:incidentId/retry')
  @HttpCode(202)
  @Access('administrator')
  @ApiOperation({ summary: 'Eine Störung noch einmal versuchen' })
  @Answers('Incident', { status: 202, description: 'Sie wird noch einmal versucht.' })
  async retry(
    @Param('incidentId', idPipe) incidentId: string,
    @Body(noBody) _body: undefined,
    @CurrentActor() actor: Actor,
  ): Promise<Incident> {
    const incident = await resolveIncident(this.office.pool, incidentId, actor.user);
    if (incident === null) {
      throw new Refused(
        refuse('incident-not-found', 'Diese Störung gibt es nicht, oder sie ist schon behoben.'),
      );
    }
    // A clock needs no push: it is still due and the next sweep takes it.
    if (incident.job['kind'] === 'service') await retryService(this.owner, incident.job);
    return incident;
  }
}
