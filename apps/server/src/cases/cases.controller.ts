import { Controller, Get, Inject, Param, ParseUUIDPipe, Query, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import type { Response } from 'express';
import { historyOf } from '@amtsweg/audit-store';
import type { Office } from '@amtsweg/cases-shell';
import { caseView, listCases, type CaseView } from '@amtsweg/cases-store';
import { standing, type Actor, type Standing } from '@amtsweg/identity-contract';
import { refuse, type JsonObject } from '@amtsweg/kernel';
import { Access, CurrentActor } from '../http/access.js';
import { etag } from '../http/command-headers.js';
import { PAGE, PageQuery } from '../http/page-query.js';
import { accept, Refused } from '../http/refused.js';
import { OFFICE } from '../http/tokens.js';
import { historyLine } from './history-line.js';
import { applicantRow, applicantView, labelled, officeView } from './view-of-case.js';

/** Which cases to list. */
export class CaseQuery extends PageQuery {
  @IsOptional()
  @IsString()
  @MaxLength(200)
  procedure?: string;

  @IsOptional()
  @IsString()
  @MaxLength(40)
  unit?: string;

  @IsOptional()
  @IsIn(['active', 'done'])
  status?: 'active' | 'done';

  @IsOptional()
  @IsString()
  @MaxLength(80)
  milestone?: string;

  @IsOptional()
  @IsString()
  @MaxLength(80)
  ending?: string;

  /** The file reference, from its beginning. */
  @IsOptional()
  @IsString()
  @MaxLength(80)
  caseNumber?: string;
}

/** Which entries of a history to list. */
export class HistoryQuery {
  /** The sequence number after which to begin. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  after?: number;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(500)
  limit?: number;
}

/** Reading cases: lists, the file, the history. What is shown depends on how the reader stands to the case. */
@ApiTags('Vorgänge')
@ApiBearerAuth()
@Controller('api/v1/cases')
export class CasesController {
  constructor(@Inject(OFFICE) private readonly office: Office) {}

  @Get()
  @Access('applicant', 'clerk', 'lead', 'auditor')
  @ApiOperation({ summary: 'Vorgänge auflisten' })
  async list(@Query() query: CaseQuery, @CurrentActor() actor: Actor): Promise<JsonObject> {
    const { cursor, limit, ...filter } = query;
    const scope = {
      units: [...new Set(actor.posts.map((post) => post.slice(0, post.indexOf('/'))))],
      posts: actor.posts,
      applicant: actor.roles.includes('applicant') ? actor.user : null,
      all: actor.roles.includes('auditor'),
    };
    const page = accept(
      await listCases(this.office.pool, scope, filter, { cursor: cursor ?? null, limit: limit ?? PAGE }),
    );
    const items = await Promise.all(
      page.items.map(async (row) => {
        const { procedure } = await this.office.shelf.version(row.procedureHash);
        const inOffice = actor.roles.some((role) => role !== 'applicant');
        return inOffice ? labelled(row, procedure) : applicantRow(row, procedure);
      }),
    );
    return { items, next: page.next } as unknown as JsonObject;
  }

  @Get(':caseId')
  @Access('applicant', 'clerk', 'lead')
  @ApiOperation({ summary: 'Einen Vorgang lesen' })
  async read(
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) response: Response,
  ): Promise<JsonObject> {
    const { view, stand } = await this.mustSee(caseId, actor, ['applicant', 'office']);
    const { procedure } = await this.office.shelf.version(view.procedureHash);
    response.setHeader('ETag', etag(view.revision));
    return stand === 'applicant' ? applicantView(view, procedure) : officeView(view, procedure);
  }

  @Get(':caseId/history')
  @Access('clerk', 'lead', 'auditor')
  @ApiOperation({ summary: 'Die Historie eines Vorgangs' })
  async history(
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Query() query: HistoryQuery,
    @CurrentActor() actor: Actor,
  ): Promise<JsonObject> {
    const { view } = await this.mustSee(caseId, actor, ['office', 'auditor']);
    const { procedure } = await this.office.shelf.version(view.procedureHash);
    const limit = query.limit ?? PAGE;
    const entries = await historyOf(this.office.pool, caseId, { after: query.after ?? 0, limit: limit + 1 });
    const items = entries.slice(0, limit).map((entry) => historyLine(entry, procedure));
    const next = entries.length > limit ? (entries[limit - 1]?.envelope.seq ?? null) : null;
    return { caseNumber: view.caseNumber, items, next } as unknown as JsonObject;
  }

  private async mustSee(
    caseId: string,
    actor: Actor,
    stands: readonly Standing[],
  ): Promise<{ view: CaseView; stand: Standing }> {
    const view = await caseView(this.office.pool, caseId);
    const stand = view === null ? 'none' : standing(actor, view);
    if (view !== null && stands.includes(stand)) return { view, stand };
    throw new Refused(
      refuse('case-not-found', 'Diesen Vorgang gibt es nicht, oder Sie haben keinen Zugriff darauf.'),
    );
  }
}
