import { Body, Controller, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { newId, type CommandAnswer, type DispatchRequest, type Office } from '@amtsweg/cases-shell';
import { Access } from '../http/access.js';
import { idPipe } from '../http/id-pipe.js';
import { OFFICE } from '../http/tokens.js';
import { CommandRoute, CommandSender } from './command-route.js';
import {
  FurtherDispatchBody,
  InstructionBody,
  ReceiptBody,
  RepetitionBody,
  ReturnBody,
} from './dispatch-act.body.js';
import { sendCommand, type Sender } from './send-command.js';

const ENTERED = 'Eingetragen; Fristen folgen der Bekanntgabe.';

/** Notification to each addressee: what becomes known of a dispatch, and dispatches that follow from it. */
@ApiTags('Bekanntgaben')
@Controller('api/v1/cases/:caseId/dispatches')
@Access('clerk', 'lead')
export class CaseDispatchesController {
  constructor(@Inject(OFFICE) private readonly office: Office) {}

  @CommandRoute('', 'Ein Schriftstück an weitere Beteiligte versenden', ENTERED, 201)
  dispatch(
    @Param('caseId', idPipe) caseId: string,
    @Body() { documentId, partyId, channel, reason }: FurtherDispatchBody,
    @CommandSender() sender: Sender,
  ): Promise<CommandAnswer> {
    const act = { documentId, partyId, channel, reason, dispatchId: newId() };
    return sendCommand(this.office, caseId, { kind: 'dispatchTo', ...act }, sender);
  }

  @CommandRoute(':dispatchId/returns', 'Einen Rücklauf eintragen: Die Sendung kam zurück', ENTERED)
  returned(
    @Param('caseId', idPipe) caseId: string,
    @Param('dispatchId', idPipe) dispatchId: string,
    @Body() { reason, on }: ReturnBody,
    @CommandSender() sender: Sender,
  ): Promise<CommandAnswer> {
    return this.send(caseId, dispatchId, { act: 'returned', reason, on: on ?? null }, sender);
  }

  @CommandRoute(':dispatchId/receipts', 'Den nachgewiesenen Zugang eintragen', ENTERED)
  proven(
    @Param('caseId', idPipe) caseId: string,
    @Param('dispatchId', idPipe) dispatchId: string,
    @Body() { reason, on }: ReceiptBody,
    @CommandSender() sender: Sender,
  ): Promise<CommandAnswer> {
    return this.send(caseId, dispatchId, { act: 'proven', reason, on }, sender);
  }

  @CommandRoute(
    ':dispatchId/repetitions',
    'Neu versenden; die Fristen zählen von der neuen Bekanntgabe',
    ENTERED,
  )
  repeat(
    @Param('caseId', idPipe) caseId: string,
    @Param('dispatchId', idPipe) dispatchId: string,
    @Body() { reason, channel, addressee }: RepetitionBody,
    @CommandSender() sender: Sender,
  ): Promise<CommandAnswer> {
    const act = { act: 'repeat', reason, channel, addressee: addressee ?? null, newId: newId() } as const;
    return this.send(caseId, dispatchId, act, sender);
  }

  @CommandRoute(
    ':dispatchId/instruction-faults',
    'Eintragen, dass die Rechtsbehelfsbelehrung fehlt oder unrichtig ist',
    ENTERED,
  )
  instruction(
    @Param('caseId', idPipe) caseId: string,
    @Param('dispatchId', idPipe) dispatchId: string,
    @Body() { reason, instruction }: InstructionBody,
    @CommandSender() sender: Sender,
  ): Promise<CommandAnswer> {
    return this.send(caseId, dispatchId, { act: 'instruction', reason, instruction }, sender);
  }

  private send(
    caseId: string,
    dispatchId: string,
    request: DispatchRequest,
    sender: Sender,
  ): Promise<CommandAnswer> {
    return sendCommand(this.office, caseId, { kind: 'changeDispatch', dispatchId, request }, sender);
  }
}
