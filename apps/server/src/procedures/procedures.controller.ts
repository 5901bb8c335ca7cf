import { Controller, Get, Header, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { refuse, type JsonObject } from '@amtsweg/kernel';
import { formSchema, procedureSchema, type Procedure } from '@amtsweg/procedure';
import type { Office } from '@amtsweg/cases-shell';
import { Access } from '../http/access.js';
import { Answers } from '../http/answers.js';
import { Refused } from '../http/refused.js';
import { OFFICE } from '../http/tokens.js';
import { ProcedureQuery } from './procedure.query.js';

/** The catalogue of services: what the city offers, with form and machine. Public: it is what the portal shows. */
@ApiTags('Leistungen')
@Controller('api/v1')
export class ProceduresController {
  constructor(@Inject(OFFICE) private readonly office: Office) {}

  @Get('procedures')
  @Access('public')
  @ApiOperation({ summary: 'Leistungen suchen' })
  @Answers('ProcedureList', { description: 'Die Leistungen, die passen.' })
  async list(@Query() query: ProcedureQuery): Promise<{ items: JsonObject[] }> {
    const all = await this.office.shelf.all();
    const words = fold(query.search ?? '')
      .split(/\s+/)
      .filter((word) => word !== '');
    return {
      items: all
        .filter(({ procedure }) => query.domain === undefined || procedure.domain === query.domain)
        .filter(
          ({ procedure }) =>
            query.online === undefined || (procedure.online !== null) === (query.online === 'true'),
        )
        .filter(({ procedure }) => {
          const text = fold(`${procedure.name} ${procedure.key} ${procedure.domain}`);
          return words.every((word) => text.includes(word));
        })
        .map(({ procedure, hash, version }) => ({ ...summary(procedure), hash, version })),
    };
  }

  @Get('procedures/:key')
  @Access('public')
  @ApiOperation({ summary: 'Eine Leistung: Angaben, Formular, Unterlagen, Gebühren' })
  @Answers('Procedure', { description: 'Die Leistung.' })
  async one(@Param('key') key: string): Promise<JsonObject> {
    const { procedure, hash, version } = await this.current(key);
    const { machine: _machine, ...rest } = procedure;
    return { ...rest, formSchema: formSchema(procedure.form), hash, version } as unknown as JsonObject;
  }

  @Get('procedures/:key/machine')
  @Access('public')
  @ApiOperation({ summary: 'Die Maschine einer Leistung als XState-Konfiguration' })
  @Answers('Machine', { description: 'Die Maschine.' })
  async machine(@Param('key') key: string): Promise<JsonObject> {
    const { procedure, hash, version } = await this.current(key);
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

  private async current(key: string) {
    const found = await this.office.shelf.current(key.slice(0, 200));
    if (found !== null) return found;
    throw new Refused(
      refuse(
        'procedure-unknown',
        `Eine Leistung „${key.slice(0, 80)}“ gibt es nicht. Die Liste steht unter /api/v1/procedures.`,
      ),
    );
  }
}

function summary(procedure: Procedure): JsonObject {
  const { key, name, domain, kind, unit, audience, online, legalBasis } = procedure;
  return { key, name, domain, kind, unit, audience, online: online !== null, legalBasis };
}

/** Letters without case and marks, so that "Baumfallgenehmigung" finds what is meant. */
function fold(text: string): string {
  return text.toLowerCase().replaceAll('ß', 'ss').normalize('NFD').replace(/\p{M}/gu, '');
}
