import { Body, Controller, Get, Inject, NotFoundException, Put } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Office } from '@amtsweg/cases-shell';
import { Access } from '../http/access.js';
import { OFFICE } from '../http/tokens.js';
import { MovableClock } from '../office-clock.js';
import { TestClockBody } from './test-clock.body.js';

/** Moves time, in test and training installations only; elsewhere there is no such address. */
@ApiExcludeController()
@Controller('test/clock')
@Access('public')
export class TestClockController {
  constructor(@Inject(OFFICE) private readonly office: Office) {}

  @Get()
  read(): { at: string } {
    return { at: this.clock().now().toISOString() };
  }

  @Put()
  async move(@Body() body: TestClockBody): Promise<{ at: string }> {
    const clock = this.clock();
    await clock.moveTo(new Date(body.at));
    return { at: clock.now().toISOString() };
  }

  private clock(): MovableClock {
    const { clock } = this.office;
    if (clock instanceof MovableClock) return clock;
    throw new NotFoundException();
  }
}
