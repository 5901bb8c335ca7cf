import { Body, Controller, HttpCode, Inject, Post, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import type { Office } from '@amtsweg/cases-shell';
import type { Actor } from '@amtsweg/identity-contract';
import { bulkAnswer, keepBulkAnswer, type BulkResult } from '@amtsweg/inbox-store';
import { refuse } from '@amtsweg/kernel';
import { Access, CurrentActor } from '../http/access.js';
import { Answers, CommandHeaders } from '../http/answers.js';
import { idempotencyOf } from '../http/command-headers.js';
import { accept, Refused } from '../http/refused.js';
import { OFFICE } from '../http/tokens.js';
import { BulkBody } from './bulk.body.js';
import { bulkAct, runBulk } from './run-bulk.js';

/** One act on many tasks, with a result for each. */
@ApiTags('Aufgaben')
@Controller('api/v1/tasks')
@Access('clerk', 'lead')
export class BulkController {
  constructor(@Inject(OFFICE) private readonly office: Office) {}

  @Post('bulk')
  @HttpCode(200)
  @ApiOperation({ summary: 'Viele Aufgaben übernehmen, zurückgeben oder übergeben, jede für sich' })
  @CommandHeaders(null)
  @Answers('BulkResults', { description: 'Was aus jeder Aufgabe wurde, in der Reihenfolge der Anfrage.' })
  async run(
    @Body() body: BulkBody,
    @CurrentActor() actor: Actor,
    @Req() request: Request,
  ): Promise<{ results: readonly BulkResult[] }> {
    const { pool, clock } = this.office;
    const idempotency = idempotencyOf(request);
    if (idempotency === null)
      return {
        results: await runBulk(this.office, actor, body, accept(await bulkAct(this.office, body)), null),
      };
    const { key, requestHash } = idempotency;
    const earlier = await bulkAnswer(pool, actor.user, key);
    if (earlier !== null) return { results: sameRequest(earlier, requestHash) };
    const act = accept(await bulkAct(this.office, body));
    const results = await runBulk(this.office, actor, body, act, key);
    const kept = await keepBulkAnswer(pool, actor.user, key, { requestHash, results }, clock.now());
    return { results: sameRequest(kept, requestHash) };
  }
}

function sameRequest(
  answer: { readonly requestHash: string; readonly results: readonly BulkResult[] },
  requestHash: string,
): readonly BulkResult[] {
  if (answer.requestHash === requestHash) return answer.results;
  throw new Refused(
    refuse(
      'idempotency-key-reused',
      'Dieser Idempotency-Key wurde schon für eine andere Anfrage verwendet. Bitte senden Sie jede neue Anfrage mit einem neuen Schlüssel.',
    ),
  );
}
