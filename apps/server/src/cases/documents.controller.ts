import {
  Body,
  Controller,
  Get,
  HttpException,
  Inject,
  Param,
  Post,
  Req,
  Res,
  StreamableFile,
  UploadedFile,
  UseInterceptors,
} from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { ApiBody, ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { handleCommand, type CommandAnswer, type Office } from '@amtsweg/cases-shell';
import { sniffMediaType } from '@amtsweg/documents-shell';
import { contentOf } from '@amtsweg/documents-store';
import type { Actor } from '@amtsweg/identity-contract';
import { refuse } from '@amtsweg/kernel';
import { Access, CurrentActor } from '../http/access.js';
import { Answers, CommandHeaders } from '../http/answers.js';
import { etag, idempotencyOf, revisionOf } from '../http/command-headers.js';
import { idPipe } from '../http/id-pipe.js';
import { problem } from '../http/problem.js';
import { accept, Refused } from '../http/refused.js';
import { OFFICE } from '../http/tokens.js';
import { attachment } from './attachment.js';
import { answerFor } from './command-answer.js';
import { DocumentBody, DocumentUpload } from './document.body.js';
import { documentIdFor, keepUpload } from './keep-upload.js';
import { mustStand } from './must-stand.js';

const MEGABYTE = 1024 * 1024;

/** An uploaded file as far as it is believed: not its name, and not what it says it is. */
interface UploadedBytes {
  readonly buffer: Buffer;
  readonly size: number;
}

/** One file and two short fields; anything more is no upload of this kind. */
const limits = {
  fileSize: 20 * MEGABYTE,
  files: 1,
  fields: 10,
  fieldSize: 10_000,
  fieldNestingDepth: 0,
  parts: 12,
};

/** Documents of a case: what was handed in and what was issued. Immutable; a correction is a new version. */
@ApiTags('Dokumente')
@Controller('api/v1/cases/:caseId/documents')
export class DocumentsController {
  constructor(@Inject(OFFICE) private readonly office: Office) {}

  @Post()
  @Access('applicant', 'clerk', 'lead')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: DocumentUpload })
  @ApiOperation({ summary: 'Ein Dokument einreichen (PDF, PNG, JPEG, TIFF, Text; bis 20 MB)' })
  @CommandHeaders('case')
  @Answers('CommandAnswer', { status: 201, description: 'Zur Akte genommen.', headers: ['ETag', 'Location'] })
  @UseInterceptors(FileInterceptor('file', { limits }))
  async add(
    @Param('caseId', idPipe) caseId: string,
    @Body() body: DocumentBody,
    @UploadedFile() file: UploadedBytes | undefined,
    @CurrentActor() actor: Actor,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandAnswer> {
    if (file === undefined) {
      const detail = 'Es fehlt die Datei: Bitte senden Sie multipart/form-data mit dem Feld „file“.';
      throw new HttpException(problem(400, 'file-missing', detail), 400);
    }
    const { mediaType } = accept(sniffMediaType(file.buffer));
    const seen = revisionOf(request);
    const { sha256, idempotency } = await keepUpload(this.office, caseId, actor, file.buffer, seen, (hash) =>
      idempotencyOf(request, hash),
    );
    const documentId = documentIdFor(caseId, actor, idempotency);
    const { name, title } = body;
    const described = { documentId, name, origin: 'received' as const, title, mediaType };
    const answer = accept(
      await handleCommand(this.office, {
        caseId,
        taskId: null,
        actor,
        act: {
          kind: 'addDocument',
          document: { ...described, size: file.size, sha256, createdBy: actor.user },
        },
        idempotency,
        ifCaseRevision: seen,
        ifTaskRevision: null,
      }),
    );
    response.setHeader('ETag', etag(answer.revision));
    response.setHeader('Location', `/api/v1/cases/${caseId}/documents/${documentId}`);
    return answerFor(actor, answer);
  }

  @Get(':documentId')
  @Access('applicant', 'clerk', 'lead')
  @ApiOperation({ summary: 'Ein Dokument lesen' })
  @Answers(null, {
    description: 'Der Inhalt, wie er eingereicht oder ausgestellt wurde.',
    headers: ['ETag'],
    mediaType: '*/*',
  })
  async read(
    @Param('caseId', idPipe) caseId: string,
    @Param('documentId', idPipe) documentId: string,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const stand = await mustStand(this.office, caseId, actor, ['applicant', 'office']);
    const found = await contentOf(this.office.pool, caseId, documentId);
    // An applicant reads what was handed in and what has gone out, not drafts and internal papers (§ 29 (1) VwVfG).
    const open = found !== null && (stand !== 'applicant' || found.origin === 'received' || found.dispatched);
    if (!open)
      throw new Refused(refuse('document-not-found', 'Dieses Dokument gibt es in diesem Vorgang nicht.'));
    response.setHeader('ETag', `"${found.sha256}"`);
    response.setHeader('Content-Security-Policy', "sandbox; default-src 'none'");
    return new StreamableFile(found.bytes, {
      type: found.mediaType === 'text/plain' ? 'text/plain; charset=utf-8' : found.mediaType,
      disposition: attachment(found.title, found.mediaType),
      length: found.bytes.length,
    });
  }
}
