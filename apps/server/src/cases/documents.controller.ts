import {
  Body,
  Controller,
  Get,
  HttpException,
  Inject,
  Param,
  ParseUUIDPipe,
  Post,
  Req,
  Res,
  StreamableFile,
  UploadedFile,
  UseInterceptors,
} from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { ApiBearerAuth, ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import { IsString, Matches, MaxLength } from 'class-validator';
import type { Request, Response } from 'express';
import type {} from 'multer';
import { handleCommand, newId, type CommandAnswer, type Office } from '@amtsweg/cases-shell';
import { caseView } from '@amtsweg/cases-store';
import { sniffMediaType } from '@amtsweg/documents-shell';
import { contentOf, keepContent } from '@amtsweg/documents-store';
import { standing, type Actor } from '@amtsweg/identity-contract';
import { refuse } from '@amtsweg/kernel';
import { Access, CurrentActor } from '../http/access.js';
import { etag, idempotencyOf, revisionOf } from '../http/command-headers.js';
import { problem } from '../http/problem.js';
import { accept, Refused } from '../http/refused.js';
import { OFFICE } from '../http/tokens.js';

const MEGABYTE = 1024 * 1024;

/** What comes with an uploaded file. */
export class DocumentBody {
  /** What it is: the name of a piece of evidence of the procedure, or any name of one's own. */
  @IsString()
  @Matches(/^[A-Za-z][A-Za-z0-9-]{0,60}$/)
  name!: string;

  @IsString()
  @Matches(/\S/)
  @MaxLength(200)
  title!: string;
}

/** Documents of a case: what was handed in and what was issued. Immutable; a correction is a new version. */
@ApiTags('Dokumente')
@ApiBearerAuth()
@Controller('api/v1/cases/:caseId/documents')
export class DocumentsController {
  constructor(@Inject(OFFICE) private readonly office: Office) {}

  @Post()
  @Access('applicant', 'clerk', 'lead')
  @ApiConsumes('multipart/form-data')
  @ApiOperation({ summary: 'Ein Dokument einreichen (PDF, PNG, JPEG, TIFF, Text; bis 20 MB)' })
  @UseInterceptors(
    FileInterceptor('file', { limits: { fileSize: 20 * MEGABYTE, files: 1, fields: 10, fieldSize: 10_000 } }),
  )
  async add(
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Body() body: DocumentBody,
    @UploadedFile() file: Express.Multer.File | undefined,
    @CurrentActor() actor: Actor,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandAnswer> {
    if (file === undefined) {
      const detail = 'Es fehlt die Datei: Bitte senden Sie multipart/form-data mit dem Feld „file“.';
      throw new HttpException(problem(400, 'file-missing', detail), 400);
    }
    const { mediaType } = accept(sniffMediaType(file.buffer));
    // Permission is judged again with the step; here it keeps strangers from filling the store.
    await this.mustSee(caseId, actor);
    const document = {
      documentId: newId(),
      name: body.name,
      origin: 'received' as const,
      title: body.title,
      mediaType,
      size: file.size,
      sha256: await keepContent(this.office.pool, file.buffer),
      createdBy: actor.user,
    };
    const answer = accept(
      await handleCommand(this.office, {
        caseId,
        taskId: null,
        actor,
        act: { kind: 'addDocument', document },
        idempotency: idempotencyOf(request, document.sha256),
        ifCaseRevision: revisionOf(request),
        ifTaskRevision: null,
      }),
    );
    response.setHeader('ETag', etag(answer.revision));
    response.setHeader('Location', `/api/v1/cases/${caseId}/documents/${document.documentId}`);
    return answer;
  }

  @Get(':documentId')
  @Access('applicant', 'clerk', 'lead')
  @ApiOperation({ summary: 'Ein Dokument lesen' })
  async read(
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Param('documentId', ParseUUIDPipe) documentId: string,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const stand = await this.mustSee(caseId, actor);
    const found = await contentOf(this.office.pool, caseId, documentId);
    // An applicant reads what was handed in and what has gone out, not drafts and internal papers (§ 29 (1) VwVfG).
    const open = found !== null && (stand !== 'applicant' || found.origin === 'received' || found.dispatched);
    if (!open)
      throw new Refused(refuse('document-not-found', 'Dieses Dokument gibt es in diesem Vorgang nicht.'));
    response.setHeader('ETag', `"${found.sha256}"`);
    response.setHeader('Content-Security-Policy', "sandbox; default-src 'none'");
    return new StreamableFile(found.bytes, {
      type: found.mediaType,
      disposition: `attachment; filename*=UTF-8''${encodeURIComponent(found.title.slice(0, 100))}`,
      length: found.bytes.length,
    });
  }

  private async mustSee(caseId: string, actor: Actor): Promise<'applicant' | 'office'> {
    const view = await caseView(this.office.pool, caseId);
    const stand = view === null ? 'none' : standing(actor, view);
    if (stand === 'applicant' || stand === 'office') return stand;
    throw new Refused(
      refuse('case-not-found', 'Diesen Vorgang gibt es nicht, oder Sie haben keinen Zugriff darauf.'),
    );
  }
}
