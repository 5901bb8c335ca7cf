import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { IsBoolean, IsOptional, IsString, MaxLength } from 'class-validator';
import { computeDeadline, type Deadline, type NotificationRule } from '@amtsweg/deadlines';
import { Access } from '../http/access.js';
import { accept } from '../http/refused.js';

/** What a deadline is reckoned from. */
export class DeadlineBody {
  /** What starts it: `vwvfg-post`, `ao-post`, `event` … */
  @IsString()
  @MaxLength(40)
  rule!: string;

  /** Civil date: of posting, of the event … */
  @IsString()
  @MaxLength(40)
  start!: string;

  /** ISO 8601: `P1M`, `P2W`, `P3D`. */
  @IsString()
  @MaxLength(20)
  period!: string;

  @IsOptional()
  @IsString()
  @MaxLength(80)
  place?: string;

  /** Whether an end on a weekend or holiday moves; true unless told. */
  @IsOptional()
  @IsBoolean()
  endMoves?: boolean;
}

/** Deadlines with their derivation, for anybody who wants to check one. */
@ApiTags('Fristen')
@Controller('api/v1/deadlines')
@Access('public')
export class DeadlinesController {
  @Post('compute')
  @HttpCode(200)
  @ApiOperation({ summary: 'Eine Frist berechnen, mit Herleitung' })
  compute(@Body() body: DeadlineBody): Deadline {
    // An unknown rule is refused by the library, with the list of those it knows.
    return accept(computeDeadline({ ...body, rule: body.rule as NotificationRule }));
  }
}
