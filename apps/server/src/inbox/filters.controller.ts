import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Office } from '@amtsweg/cases-shell';
import type { Actor } from '@amtsweg/identity-contract';
import {
  changeFilter,
  deleteFilter,
  listFilters,
  saveFilter,
  type FilterToSave,
  type SavedFilter,
} from '@amtsweg/inbox-store';
import { refuse, type JsonObject } from '@amtsweg/kernel';
import { Access, CurrentActor } from '../http/access.js';
import { Answers, Problems } from '../http/answers.js';
import { idPipe } from '../http/id-pipe.js';
import { accept, Refused } from '../http/refused.js';
import { OFFICE } from '../http/tokens.js';
import { InputPipe } from '../http/validation.js';
import { scopeOf } from '../tasks/scope-of.js';
import { FilterBody } from './filter.body.js';
import { FilterQuery } from './filter.query.js';

/** Filters that somebody has saved, or whose unit shares them. */
@ApiTags('Aufgaben')
@Controller('api/v1/filters')
@Access('clerk', 'lead')
export class FiltersController {
  private readonly rules = new InputPipe();

  constructor(@Inject(OFFICE) private readonly office: Office) {}

  @Get()
  @ApiOperation({ summary: 'Meine Filter und die meiner Einheiten' })
  @Answers('SavedFilters', { description: 'Die eigenen zuerst.' })
  async list(@CurrentActor() actor: Actor): Promise<JsonObject> {
    const units = [...new Set(actor.posts.map((post) => post.slice(0, post.lastIndexOf('/'))))];
    const filters = await listFilters(this.office.pool, actor.user, units);
    return { items: filters.map((filter) => ({ ...filter })) };
  }

  @Post()
  @ApiOperation({ summary: 'Einen Filter speichern' })
  @Problems(409)
  @Answers('SavedFilter', { status: 201, description: 'Der gespeicherte Filter.' })
  async save(@Body() body: FilterBody, @CurrentActor() actor: Actor): Promise<SavedFilter> {
    const filter = await this.checked(body, actor);
    return accept(await saveFilter(this.office.pool, actor.user, filter, this.office.clock.now()));
  }

  @Put(':filterId')
  @ApiOperation({ summary: 'Einen eigenen Filter ändern' })
  @Problems(409)
  @Answers('SavedFilter', { description: 'Der geänderte Filter.' })
  async change(
    @Param('filterId', idPipe) filterId: string,
    @Body() body: FilterBody,
    @CurrentActor() actor: Actor,
  ): Promise<SavedFilter> {
    const filter = await this.checked(body, actor);
    const { pool, clock } = this.office;
    return accept(await changeFilter(pool, actor.user, filterId, filter, clock.now()));
  }

  @Delete(':filterId')
  @HttpCode(204)
  @ApiOperation({ summary: 'Einen eigenen Filter löschen' })
  @ApiResponse({
    status: 204,
    description: 'Gelöscht. Ohne Inhalt.',
    content: { '*/*': { schema: { type: 'string', maxLength: 0 } } },
  })
  async remove(@Param('filterId', idPipe) filterId: string, @CurrentActor() actor: Actor): Promise<void> {
    accept(await deleteFilter(this.office.pool, actor.user, filterId));
  }

  /** The filter, whose query must be one that the list of tasks takes. */
  private async checked({ name, query, shared = null }: FilterBody, actor: Actor): Promise<FilterToSave> {
    if (shared !== null && !scopeOf(actor).ledUnits.includes(shared)) throw new Refused(mayNotShare(shared));
    await this.rules.transform({ ...query }, { type: 'body', metatype: FilterQuery });
    return { name, query, shared };
  }
}

function mayNotShare(unit: string) {
  return refuse(
    'filter-share-forbidden',
    `Mit der Einheit „${unit.slice(0, 40)}“ kann einen Filter nur teilen, wer sie leitet. Sie können ihn für sich selbst speichern.`,
  );
}
