import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE, Reflector } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { Pool } from 'pg';
import type { Office } from '@amtsweg/cases-shell';
import type { TokenVerifier } from '@amtsweg/identity-shell';
import { organisationEntities } from '@amtsweg/identity-store';
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
import { ProblemFilter } from './http/problem.filter.js';
import { FAULTY, METRICS, OFFICE, OWNER_POOL } from './http/tokens.js';
import { InputPipe } from './http/validation.js';
import type { ServerMetrics } from './operations/metrics.js';
import { OperationsController } from './operations/operations.controller.js';
import { TestClockController } from './operations/test-clock.controller.js';
import { OrganisationController } from './organisation/organisation.controller.js';
import type { FaultyProcedure } from './publish-procedures.js';
import { ProceduresController } from './procedures/procedures.controller.js';
import { TaskCommandsController } from './tasks/task-commands.controller.js';
import { TasksController } from './tasks/tasks.controller.js';

/** What the host has made before Nest starts. */
export interface AppParts {
  readonly office: Office;
  readonly owner: Pool;
  readonly faulty: readonly FaultyProcedure[];
  readonly databaseUrl: string;
  readonly metrics: ServerMetrics;
  readonly verify: TokenVerifier;
  readonly report: (error: unknown) => void;
}

/** The HTTP side: controllers, one guard, one pipe, one filter. No SQL and no decisions here. */
@Module({})
// Nest knows modules by their class.
// eslint-disable-next-line @typescript-eslint/no-extraneous-class
export class AppModule {
  static with(parts: AppParts): DynamicModule {
    return {
      module: AppModule,
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
      controllers: [
        ProceduresController,
        CasesController,
        CaseCommandsController,
        CaseClocksController,
        CaseDispatchesController,
        DocumentsController,
        TasksController,
        TaskCommandsController,
        ClocksController,
        CalendarController,
        CalendarFeedController,
        DeadlinesController,
        OrganisationController,
        OperationsController,
        TestClockController,
      ],
      providers: [
        { provide: OFFICE, useValue: parts.office },
        { provide: OWNER_POOL, useValue: parts.owner },
        { provide: FAULTY, useValue: parts.faulty },
        { provide: METRICS, useValue: parts.metrics },
        {
          provide: APP_GUARD,
          inject: [Reflector],
          useFactory: (reflector: Reflector) => new AccessGuard(reflector, parts.office, parts.verify),
        },
        { provide: APP_PIPE, useFactory: () => new InputPipe() },
        { provide: APP_FILTER, useFactory: () => new ProblemFilter(parts.report) },
      ],
    };
  }
}
