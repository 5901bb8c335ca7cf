import { Body, Controller, Delete, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Office } from '@amtsweg/cases-shell';
import type { Actor } from '@amtsweg/identity-contract';
import { calendarAddressSince, makeCalendarAddress, revokeCalendarAddress } from '@amtsweg/inbox-store';
import { Access, CurrentActor } from '../http/access.js';
import { Answers } from '../http/answers.js';
import { noBody } from '../http/no-body.pipe.js';
import { OFFICE } from '../http/tokens.js';

/** The secret address under which somebody's own calendar program reads their deadlines. */
@ApiTags('Fristen')
@Controller('api/v1/calendar')
@Access('clerk', 'lead')
export class CalendarController {
  constructor(@Inject(OFFICE) private readonly office: Office) {}

  @Post()
  @ApiOperation({ summary: 'Eine geheime Kalenderadresse anlegen; eine frühere gilt dann nicht mehr' })
  @Answers('CalendarAddress', { status: 201, description: 'Die Adresse. Sie wird kein zweites Mal gezeigt.' })
  async make(
    @Body(noBody) _body: undefined,
    @CurrentActor() actor: Actor,
  ): Promise<{ url: string; createdAt: string }> {
    const at = this.office.clock.now();
    const secret = await makeCalendarAddress(this.office.pool, actor.user, at);
    return { url: `/api/v1/calendar/${secret}.ics`, createdAt: at.toISOString() };
  }

  @Get()
  @ApiOperation({ summary: 'Ob es eine Kalenderadresse gibt' })
  @Answers('CalendarState', { description: 'Seit wann es sie gibt; nicht die Adresse selbst.' })
  async state(@CurrentActor() actor: Actor): Promise<{ createdAt: string | null }> {
    const since = await calendarAddressSince(this.office.pool, actor.user);
    return { createdAt: since?.toISOString() ?? null };
  }

  @Delete()
  @HttpCode(204)
  @ApiOperation({ summary: 'Die Kalenderadresse sperren' })
  @ApiResponse({
    status: 204,
    description: 'Es gibt keine Kalenderadresse mehr. Ohne Inhalt.',
    content: { '*/*': { schema: { type: 'string', maxLength: 0 } } },
  })
  async revoke(@Body(noBody) _body: undefined, @CurrentActor() actor: Actor): Promise<void> {
    await revokeCalendarAddress(this.office.pool, actor.user);
  }
}
