import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE, Reflector } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { Pool } from 'pg';
import type { Office } from '@amtsweg/cases-shell';
import type { TokenVerifier } from '@amtsweg/identity-shell';
import { organisationEntities } from '@amtsweg/identity-store';
import { CaseFileController } from './case-file/case-file.controller.js';
import { MyFileController } from './case-file/my-file.controller.js';
import { RoutingSlipController } from './case-file/routing-slip.controller.js';
import { CaseClocksController } from './cases/case-clocks.controller.js';
import { CaseCommandsController } from './cases/case-commands.controller.js';
import { CaseDispatchesController } from './cases/case-dispatches.controller.js';
import { CasesController } from './cases/cases.controller.js';
import { DocumentsController } from './cases/documents.controller.js';
import { CalendarFeedController } from './clocks/calendar-feed.controller.js';
import { CalendarController } from './clocks/calendar.controller.js';
import { ClocksController } from './clocks/clocks.controller.js';
import { DeadlinesController } from './deadlines/deadlines.controller.js';
import { AccessGuard } from './http/access.guard.js';
import { Authenticator } from './http/authenticator.js';
import { ProblemFilter } from './http/problem.filter.js';
import { FAULTY, LIVE_ANNOUNCER, LIVE_HUB, METRICS, OFFICE, OWNER_POOL, WEB_LOG_IN } from './http/tokens.js';
import { InputPipe } from './http/validation.js';
import type { LiveAnnouncer } from './live/live-announcer.js';
import type { LiveHub } from './live/live-hub.js';
import { LiveController } from './live/live.controller.js';
import { BulkController } from './inbox/bulk.controller.js';
import { FiltersController } from './inbox/filters.controller.js';
import { SearchController } from './inbox/search.controller.js';
import { WaitingController } from './inbox/waiting.controller.js';
import type { ServerMetrics } from './operations/metrics.js';
import { OperationsController } from './operations/operations.controller.js';
import { TestClockController } from './operations/test-clock.controller.js';
import { ColleaguesController } from './organisation/colleagues.controller.js';
import { OrganisationController } from './organisation/organisation.controller.js';
import type { FaultyProcedure } from './publish-procedures.js';
import { CaseAccessController } from './permissions/case-access.controller.js';
import { ConflictsController } from './permissions/conflicts.controller.js';
import { RightsController } from './permissions/rights.controller.js';
import { SubstitutionsController } from './permissions/substitutions.controller.js';
import { ProceduresController } from './procedures/procedures.controller.js';
import { MeController } from './session/me.controller.js';
import { SessionController } from './session/session.controller.js';
import type { WebLogIn } from './session/web-log-in.js';
import { TaskCommandsController } from './tasks/task-commands.controller.js';
import { TasksController } from './tasks/tasks.controller.js';
import { CaseWorkController } from './work/case-work.controller.js';
import { TaskWorkController } from './work/task-work.controller.js';
import { TeamController } from './team/team.controller.js';

/** What the host has made before Nest starts. */
export interface AppParts {
  readonly office: Office;
  readonly owner: Pool;
  readonly faulty: readonly FaultyProcedure[];
  readonly databaseUrl: string;
  readonly metrics: ServerMetrics;
  readonly verify: TokenVerifier;
  readonly announcer: LiveAnnouncer;
  readonly hub: LiveHub;
  readonly webLogIn: WebLogIn;
  readonly report: (error: unknown) => void;
}

/** The HTTP side: controllers, one guard, one pipe, one filter. No SQL and no decisions here. */
@Module({})
// Nest knows modules by their class.
// eslint-disable-next-line @typescript-eslint/no-extraneous-class
export class AppModule {
  /** The routes alone, as the description of the API shows them. */
  static outline(): DynamicModule & Required<Pick<DynamicModule, 'controllers'>> {
    return {
      module: AppModule,
      controllers: [
        ProceduresController,
        CasesController,
        CaseCommandsController,
        CaseClocksController,
        CaseDispatchesController,
        DocumentsController,
        CaseFileController,
        RoutingSlipController,
        MyFileController,
        BulkController,
        FiltersController,
        SearchController,
        WaitingController,
        TasksController,
        TaskCommandsController,
        TaskWorkController,
        CaseWorkController,
        ClocksController,
        CalendarController,
        CalendarFeedController,
        DeadlinesController,
        OrganisationController,
        ColleaguesController,
        SubstitutionsController,
        ConflictsController,
        CaseAccessController,
        RightsController,
        TeamController,
        OperationsController,
        TestClockController,
        SessionController,
        MeController,
        LiveController,
      ],
    };
  }

  /** The whole, on what the host has made. */
  static with(parts: AppParts): DynamicModule {
    return {
      ...AppModule.outline(),
      imports: [
        TypeOrmModule.forRoot({
          type: 'postgres',
          url: parts.databaseUrl,
          schema: 'amtsweg',
          entities: [...organisationEntities],
          extra: { max: 4, options: '-c role=amtsweg_app -c search_path=amtsweg,public -c timezone=UTC' },
          logging: false,
        }),
        TypeOrmModule.forFeature([...organisationEntities]),
      ],
      providers: [
        { provide: OFFICE, useValue: parts.office },
        { provide: OWNER_POOL, useValue: parts.owner },
        { provide: FAULTY, useValue: parts.faulty },
        { provide: METRICS, useValue: parts.metrics },
        { provide: LIVE_HUB, useValue: parts.hub },
        { provide: LIVE_ANNOUNCER, useValue: parts.announcer },
        { provide: WEB_LOG_IN, useValue: parts.webLogIn },
        {
          provide: APP_GUARD,
          inject: [Reflector],
          useFactory: (reflector: Reflector) =>
            new AccessGuard(reflector, new Authenticator(parts.office, parts.verify)),
        },
        { provide: APP_PIPE, useFactory: () => new InputPipe() },
        { provide: APP_FILTER, useFactory: () => new ProblemFilter(parts.report) },
      ],
    };
  }
}
