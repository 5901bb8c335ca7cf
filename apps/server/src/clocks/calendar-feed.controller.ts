import { Controller, Get, Header, Inject, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { decisionTime, type Office } from '@amtsweg/cases-shell';
import { actorOf } from '@amtsweg/identity-store';
import { calendarOwner } from '@amtsweg/inbox-store';
import { Access } from '../http/access.js';
import { Answers } from '../http/answers.js';
import { OFFICE } from '../http/tokens.js';
import { calendarClocks } from './calendar-clocks.js';
import { calendarTag } from './calendar-tag.js';
import { calendarText } from './calendar-text.js';
import { noSuchCalendar } from './no-such-calendar.js';

/** What a secret calendar address opens. Public: calendar programs have no token, the address is all they know. */
@ApiTags('Fristen')
@Controller('api/v1/calendar')
@Access('public')
export class CalendarFeedController {
  constructor(@Inject(OFFICE) private readonly office: Office) {}

  @Get(':secret.ics')
  @Header('Content-Type', 'text/calendar; charset=utf-8')
  @ApiOperation({ summary: 'Der Fristenkalender zu einer geheimen Adresse (iCalendar, RFC 5545)' })
  @ApiParam({ name: 'secret', description: 'Das Geheimnis der Adresse.', schema: { type: 'string' } })
  @Answers(null, { description: 'Der Kalender.', headers: ['ETag'], mediaType: 'text/calendar' })
  async read(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<string> {
    // Taken as it came: what no secret looks like is answered like one that nobody knows.
    const owner = await calendarOwner(this.office.pool, String(request.params['secret']));
    if (owner === null) throw noSuchCalendar();
    const { instant, today } = decisionTime(this.office.clock);
    const actor = await actorOf(this.office.pool, { user: owner, name: owner }, today);
    const text = calendarText(await calendarClocks(this.office.pool, actor, today), new Date(instant));
    response.setHeader('Cache-Control', 'private, max-age=300');
    response.setHeader('ETag', calendarTag(text));
    return text;
  }
}
