import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { decisionTime, type Office } from '@amtsweg/cases-shell';
import { ledUnits, type Actor } from '@amtsweg/identity-contract';
import { endEarly, mayEnd, substitute } from '@amtsweg/identity-shell';
import { listSubstitutions, substitutionOf, type SubstitutionRow } from '@amtsweg/identity-store';
import { Access, CurrentActor } from '../http/access.js';
import { Answers, Problems } from '../http/answers.js';
import { idPipe } from '../http/id-pipe.js';
import { noBody } from '../http/no-body.pipe.js';
import { accept } from '../http/refused.js';
import { OFFICE } from '../http/tokens.js';
import { SubstitutionBody } from './substitution.body.js';
import { SubstitutionQuery } from './substitution.query.js';

type SubstitutionView = Omit<SubstitutionRow, 'absentPosts'> & { readonly mayEnd: boolean };

/** A substitution as its reader sees it, with what they may do about it now. */
function viewFor(actor: Actor, row: SubstitutionRow, today: string): SubstitutionView {
  const { absentPosts: _posts, ...shown } = row;
  return { ...shown, mayEnd: mayEnd(actor, row, today) };
}

/** Who stands in for whom. */
@ApiTags('Organisation')
@Controller('api/v1/substitutions')
@Access('clerk', 'lead')
export class SubstitutionsController {
  constructor(@Inject(OFFICE) private readonly office: Office) {}

  @Get()
  @ApiOperation({ summary: 'Vertretungen: die eigenen und die der Einheiten, die ich leite' })
  @Answers('SubstitutionList', { description: 'Die Vertretungen, die neuesten zuerst.' })
  async list(
    @Query() { unit }: SubstitutionQuery,
    @CurrentActor() actor: Actor,
  ): Promise<{ items: SubstitutionView[] }> {
    const units = ledUnits(actor).filter((led) => unit === undefined || led === unit);
    // A unit that somebody does not lead has no substitutions for them but their own.
    const { today } = this.time();
    const found = await listSubstitutions(this.office.pool, actor.user, units, today);
    return { items: found.map((row) => viewFor(actor, row, today)) };
  }

  @Post()
  @ApiOperation({ summary: 'Eine Vertretung eintragen' })
  @Answers('Substitution', { status: 201, description: 'Eingetragen.' })
  @Problems(409, 422)
  async enter(@Body() body: SubstitutionBody, @CurrentActor() actor: Actor): Promise<SubstitutionView> {
    const { deputy, from, reason } = body;
    const whose = { absent: body.absent ?? actor.user, post: body.post ?? null };
    const wanted = { ...whose, deputy, from, to: body.to ?? null, reason };
    const { substitutionId } = accept(await substitute(this.office.pool, actor, wanted, this.time()));
    return this.read(actor, substitutionId);
  }

  @Post(':substitutionId/end')
  @HttpCode(200)
  @ApiOperation({ summary: 'Eine Vertretung vorzeitig beenden' })
  @Answers('Substitution', { description: 'Beendet.' })
  @Problems(409)
  async end(
    @Param('substitutionId', idPipe) id: string,
    @Body(noBody) _body: undefined,
    @CurrentActor() actor: Actor,
  ): Promise<SubstitutionView> {
    const { substitutionId } = accept(await endEarly(this.office.pool, actor, id, this.time()));
    return this.read(actor, substitutionId);
  }

  private async read(actor: Actor, substitutionId: string): Promise<SubstitutionView> {
    const { today } = this.time();
    const found = await substitutionOf(this.office.pool, substitutionId, today);
    if (found === null) throw new Error('a substitution that was just written is gone');
    return viewFor(actor, found, today);
  }

  private time() {
    return { now: this.office.clock.now(), today: decisionTime(this.office.clock).today };
  }
}
