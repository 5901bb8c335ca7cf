import {
  Controller,
  Get,
  Header,
  HttpCode,
  Inject,
  Param,
  ParseUUIDPipe,
  Post,
  ServiceUnavailableException,
} from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Pool } from 'pg';
import type { Office } from '@amtsweg/cases-shell';
import { openIncidents, resolveIncident, retryService, type Incident } from '@amtsweg/cases-store';
import type { Actor } from '@amtsweg/identity-contract';
import { refuse } from '@amtsweg/kernel';
import { Access, CurrentActor } from '../http/access.js';
import { Refused } from '../http/refused.js';
import { METRICS, OFFICE, OWNER_POOL } from '../http/tokens.js';
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
    @Inject(METRICS) private readonly metrics: ServerMetrics,
  ) {}

  @Get('healthz')
  @Access('public')
  @ApiOperation({ summary: 'Lebt der Prozess?' })
  health(): { status: 'ok' } {
    return { status: 'ok' };
  }

  @Get('readyz')
  @Access('public')
  @ApiOperation({ summary: 'Kann er arbeiten?' })
  async ready(): Promise<{ status: 'ok' }> {
    try {
      await this.office.pool.query('select 1 from amtsweg.procedure_current limit 1');
    } catch {
      throw new ServiceUnavailableException();
    }
    return { status: 'ok' };
  }

  @Get('metrics')
  @Access('public')
  @Header('Content-Type', 'text/plain; version=0.0.4; charset=utf-8')
  @ApiOperation({ summary: 'Kennzahlen für Prometheus' })
  figures(): Promise<string> {
    return this.metrics.registry.metrics();
  }

  @Get('api/v1/incidents')
  @ApiBearerAuth()
  @Access('administrator')
  @ApiOperation({ summary: 'Störungen, die auf jemanden warten' })
  async incidents(): Promise<{ items: Incident[] }> {
    return { items: await openIncidents(this.office.pool, LISTED) };
  }

  @Post('api/v1/incidents/:incidentId/retry')
  @HttpCode(202)
  @ApiBearerAuth()
  @Access('administrator')
  @ApiOperation({ summary: 'Eine Störung noch einmal versuchen' })
  async retry(
    @Param('incidentId', ParseUUIDPipe) incidentId: string,
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
