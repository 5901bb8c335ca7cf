import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Office } from '@amtsweg/cases-shell';
import type { Actor } from '@amtsweg/identity-contract';
import { logAccess, searchCases, searchParts } from '@amtsweg/inbox-store';
import { refuse, type JsonObject } from '@amtsweg/kernel';
import { stateInfo } from '@amtsweg/procedure';
import { Access, CurrentActor } from '../http/access.js';
import { Answers, Problems } from '../http/answers.js';
import { PAGE } from '../http/page-query.js';
import { accept, Refused } from '../http/refused.js';
import { OFFICE } from '../http/tokens.js';
import { scopeOf } from '../tasks/scope-of.js';
import { searchPurpose } from './search-purpose.js';
import { SearchQuery } from './search.query.js';

/** Finding a case by what somebody on the telephone says. */
@ApiTags('Aufgaben')
@Controller('api/v1/search')
@Access('clerk', 'lead')
export class SearchController {
  constructor(@Inject(OFFICE) private readonly office: Office) {}

  @Get()
  @ApiOperation({ summary: 'Vorgänge nach Aktenzeichen, Person, Anschrift oder Kennzeichen suchen' })
  @Problems(422)
  @Answers('SearchPage', { description: 'Gefundene Vorgänge, die neuesten zuerst.' })
  async search(@Query() query: SearchQuery, @CurrentActor() actor: Actor): Promise<JsonObject> {
    const { text, purpose, cursor = null, limit = PAGE } = query;
    const { pool, clock } = this.office;
    const { parts, onlyNumbers } = searchParts(text);
    if (parts.length === 0) throw new Refused(tooShort());
    const page = accept(await searchCases(pool, scopeOf(actor), text, { cursor, limit }));
    const found = await Promise.all(
      page.items.map(async (row) => ({ row, ...(await this.office.shelf.version(row.procedureHash)) })),
    );
    const secrecies = found.map(({ row, procedure }) => ({
      matched: row.matched,
      secrecy: procedure.secrecy,
    }));
    const why = accept(searchPurpose(purpose, secrecies, onlyNumbers));
    if (why !== null) {
      const shown = page.items.map(({ caseId }) => caseId);
      await logAccess(pool, { user: actor.user, at: clock.now(), searched: text, ...why, shown });
    }
    const items = found.map(({ row, procedure }) => {
      const { procedureHash: _hash, states, ...rest } = row;
      const infos = stateInfo(procedure);
      const labelled = states.map((path) => ({ path, label: infos.get(path)?.label ?? path }));
      return { ...rest, procedureName: procedure.name, states: labelled };
    });
    return { items, next: page.next };
  }
}

function tooShort() {
  return refuse(
    'search-too-short',
    'Danach lässt sich nicht suchen. Bitte geben Sie mindestens zwei Buchstaben oder Ziffern eines Namens, einer Anschrift, eines Kennzeichens oder Aktenzeichens an.',
  );
}
