import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { decisionTime, type Office } from '@amtsweg/cases-shell';
import { colleagues, type Colleague } from '@amtsweg/identity-store';
import { Access } from '../http/access.js';
import { Answers } from '../http/answers.js';
import { OFFICE } from '../http/tokens.js';
import { ColleagueQuery } from './colleague.query.js';

/** Whom a task can be handed to, or who can stand in. */
@ApiTags('Organisation')
@Controller('api/v1/colleagues')
@Access('clerk', 'lead')
export class ColleaguesController {
  constructor(@Inject(OFFICE) private readonly office: Office) {}

  @Get()
  @ApiOperation({ summary: 'Kolleginnen und Kollegen mit ihren Stellen' })
  @Answers('ColleagueList', { description: 'Nach Namen.' })
  async list(@Query() query: ColleagueQuery): Promise<{ items: Colleague[] }> {
    const { today } = decisionTime(this.office.clock);
    const where = { post: query.post ?? null, unit: query.unit ?? null };
    return { items: await colleagues(this.office.pool, where, today) };
  }
}
