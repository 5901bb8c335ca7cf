import { Controller, Get, Header, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { refuse, type JsonObject } from '@amtsweg/kernel';
import { countDomains, searchCatalogue, type CataloguePage } from '@amtsweg/cases-store';
import { formSchema, procedureSchema } from '@amtsweg/procedure';
import { domains } from '@amtsweg/workflows';
import type { Office } from '@amtsweg/cases-shell';
import { Access } from '../http/access.js';
import { Answers } from '../http/answers.js';
import { Refused } from '../http/refused.js';
import { OFFICE } from '../http/tokens.js';
import { ProcedureQuery } from './procedure.query.js';
import { VersionQuery } from './version.query.js';

/** The catalogue of services: what the city offers, with form and machine. Public: it is what the portal shows. */
@ApiTags('Leistungen')
@Controller('api/v1')
export class ProceduresController {
  constructor(@Inject(OFFICE) private readonly office: Office) {}

  @Get('procedures')
  @Access('public')
  @ApiOperation({ summary: 'Leistungen suchen' })
  @Answers('ProcedureList', { description: 'Die Leistungen, die passen.' })
  list(@Query() { search, domain, unit, audience, online }: ProcedureQuery): Promise<CataloguePage> {
    return searchCatalogue(this.office.pool, {
      ...(search === undefined ? {} : { search }),
      ...(domain === undefined ? {} : { domain }),
      ...(unit === undefined ? {} : { unit }),
      ...(audience === undefined ? {} : { audience }),
      ...(online === undefined ? {} : { online: online === 'true' }),
    });
  }

  @Get('domains')
  @Access('public')
  @ApiOperation({ summary: 'Bereiche des Katalogs' })
  @Answers('DomainList', { description: 'Die Bereiche mit ihren Zahlen.' })
  async areas(): Promise<{ items: object[] }> {
    const counts = await countDomains(this.office.pool);
    const items = domains.map((domain) => {
      const { all = 0, online = 0 } = counts.find((one) => one.domain === domain.key) ?? {};
      return { ...domain, all, online };
    });
    return { items };
  }

  @Get('procedures/:key')
  @Access('public')
  @ApiOperation({ summary: 'Eine Leistung: Angaben, Formular, Unterlagen, Gebühren' })
  @Answers('Procedure', { description: 'Die Leistung.' })
  async one(@Param('key') key: string, @Query() query: VersionQuery): Promise<JsonObject> {
    const { procedure, hash, version } = await this.find(key, query);
    const { machine: _machine, ...rest } = procedure;
    return { ...rest, formSchema: formSchema(procedure.form), hash, version } as unknown as JsonObject;
  }

  @Get('procedures/:key/machine')
  @Access('public')
  @ApiOperation({ summary: 'Die Maschine einer Leistung als XState-Konfiguration' })
  @Answers('Machine', { description: 'Die Maschine.' })
  async machine(@Param('key') key: string, @Query() query: VersionQuery): Promise<JsonObject> {
    const { procedure, hash, version } = await this.find(key, query);
    return { key, hash, version, machine: procedure.machine } as unknown as JsonObject;
  }

  @Get('schemas/procedure.json')
  @Access('public')
  @Header('Content-Type', 'application/schema+json')
  @ApiOperation({ summary: 'JSON Schema (2020-12) des Leistungsdokuments' })
  @Answers('JsonSchema', { description: 'Das Schema.', mediaType: 'application/schema+json' })
  schema(): object {
    return procedureSchema;
  }

  private async find(key: string, { hash }: VersionQuery) {
    const known = key.slice(0, 200);
    const found =
      hash === undefined
        ? await this.office.shelf.current(known)
        : await this.office.shelf.versionOf(known, hash);
    if (found !== null) return found;
    const which = `Eine Leistung „${key.slice(0, 80)}“`;
    throw new Refused(
      refuse(
        'procedure-unknown',
        hash === undefined
          ? `${which} gibt es nicht. Die Liste steht unter /api/v1/procedures.`
          : `${which} mit der Fassung ${hash} gibt es nicht. Ohne „hash“ erhalten Sie die Fassung von heute.`,
      ),
    );
  }
}
