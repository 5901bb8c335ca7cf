import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { computeDeadline, type Deadline, type NotificationRule } from '@amtsweg/deadlines';
import { Access } from '../http/access.js';
import { Answers } from '../http/answers.js';
import { accept } from '../http/refused.js';
import { DeadlineBody } from './deadline.body.js';

/** Deadlines with their derivation, for anybody who wants to check one. */
@ApiTags('Fristen')
@Controller('api/v1/deadlines')
@Access('public')
export class DeadlinesController {
  @Post('compute')
  @HttpCode(200)
  @ApiOperation({ summary: 'Eine Frist berechnen, mit Herleitung' })
  @Answers('Deadline', { description: 'Die Frist.' })
  compute(@Body() body: DeadlineBody): Deadline {
    // An unknown rule is refused by the library, with the list of those it knows.
    const { rule, start, period, place, endMoves } = body;
    return accept(
      computeDeadline({
        rule: rule as NotificationRule,
        start,
        period,
        ...(place === undefined ? {} : { place }),
        ...(endMoves === undefined ? {} : { endMoves }),
      }),
    );
  }
}
