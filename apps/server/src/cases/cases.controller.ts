import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { historyOf } from '@amtsweg/audit-store';
import { decisionTime, type Office } from '@amtsweg/cases-shell';
import { caseFile, caseView, listCases, protectionOf, type CaseView } from '@amtsweg/cases-store';
import { actingPosts, leads, works, type Actor } from '@amtsweg/identity-contract';
import { namesOf } from '@amtsweg/identity-store';
import type { JsonObject } from '@amtsweg/kernel';
import { visibleLinks } from '../case-file/visible-links.js';
import { Access, CurrentActor } from '../http/access.js';
import { Answers } from '../http/answers.js';
import { etag } from '../http/command-headers.js';
import { idPipe } from '../http/id-pipe.js';
import { PAGE } from '../http/page-query.js';
import { accept } from '../http/refused.js';
import { OFFICE } from '../http/tokens.js';
import { CaseQuery } from './case.query.js';
import { accountsIn, historyLine } from './history-line.js';
import { HistoryQuery } from './history.query.js';
import { mustStand, noSuchCase } from './must-stand.js';
import { applicantRow, applicantView, labelled, officeView } from './view-of-case.js';

/** Reading cases: lists, the file, the history. What is shown depends on how the reader stands to the case. */
@ApiTags('Vorgänge')
@Controller('api/v1/cases')
export class CasesController {
  constructor(@Inject(OFFICE) private readonly office: Office) {}

  @Get()
  @Access('applicant', 'clerk', 'lead', 'auditor')
  @ApiOperation({ summary: 'Vorgänge auflisten, die neuesten zuerst' })
  @Answers('CasePage', { description: 'Eine Seite Vorgänge, die Sie sehen dürfen.' })
  async list(@Query() query: CaseQuery, @CurrentActor() actor: Actor): Promise<JsonObject> {
    const { cursor, limit, ...filter } = query;
    const posts = works(actor) ? actingPosts(actor) : [];
    const units = [...new Set(posts.map(unitOfPost))];
    const scope = {
      ...{ user: actor.user, units, posts },
      ledUnits: units.filter((unit) => leads(actor, unit)),
      applicant: actor.roles.includes('applicant') ? actor.user : null,
      all: actor.roles.includes('auditor'),
    };
    const page = accept(
      await listCases(this.office.pool, scope, filter, { cursor: cursor ?? null, limit: limit ?? PAGE }),
    );
    const items = await Promise.all(
      page.items.map(async (row) => {
        const { procedure } = await this.office.shelf.version(row.procedureHash);
        // Whoever works here and applies here sees their own case in another unit as an applicant.
        const inOffice = !actor.roles.includes('applicant') || scope.all || scope.units.includes(row.unit);
        return inOffice ? labelled(row, procedure) : applicantRow(row, procedure);
      }),
    );
    return { items, next: page.next };
  }

  @Get(':caseId')
  @Access('applicant', 'clerk', 'lead')
  @ApiOperation({ summary: 'Einen Vorgang lesen' })
  @Answers('Case', { description: 'Der Vorgang, wie Sie ihn sehen dürfen.', headers: ['ETag'] })
  async read(
    @Param('caseId', idPipe) caseId: string,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) response: Response,
  ): Promise<JsonObject> {
    const stand = await mustStand(this.office, caseId, actor, ['applicant', 'office']);
    const view = await this.view(caseId);
    const { procedure } = await this.office.shelf.version(view.procedureHash);
    response.setHeader('ETag', etag(view.revision));
    if (stand === 'applicant') return applicantView(view, procedure);
    const file = await caseFile(this.office.pool, caseId);
    const links = await visibleLinks(this.office, file.links, actor);
    const protection = await protectionOf(this.office.pool, caseId);
    return officeView(view, procedure, decisionTime(this.office.clock).today, { file, links, protection });
  }

  @Get(':caseId/history')
  @Access('clerk', 'lead', 'auditor')
  @ApiOperation({ summary: 'Die Historie eines Vorgangs' })
  @Answers('HistoryPage', { description: 'Einträge, die ältesten zuerst.' })
  async history(
    @Param('caseId', idPipe) caseId: string,
    @Query() query: HistoryQuery,
    @CurrentActor() actor: Actor,
  ): Promise<JsonObject> {
    await mustStand(this.office, caseId, actor, ['office', 'auditor']);
    const view = await this.view(caseId);
    const { procedure } = await this.office.shelf.version(view.procedureHash);
    const limit = query.limit ?? PAGE;
    const entries = await historyOf(this.office.pool, caseId, { after: query.after ?? 0, limit: limit + 1 });
    const shown = entries.slice(0, limit);
    const names = await namesOf(this.office.pool, accountsIn(shown));
    const items = shown.map((entry) => historyLine(entry, procedure, names));
    const next = entries.length > limit ? (entries[limit - 1]?.envelope.seq ?? null) : null;
    return { caseNumber: view.caseNumber, items, next } as unknown as JsonObject;
  }

  private async view(caseId: string): Promise<CaseView> {
    const view = await caseView(this.office.pool, caseId);
    if (view === null) throw noSuchCase();
    return view;
  }
}

function unitOfPost(post: string): string {
  return post.slice(0, post.indexOf('/'));
}
