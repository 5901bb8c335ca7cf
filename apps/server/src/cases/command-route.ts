import { applyDecorators, createParamDecorator, HttpCode, Post, type ExecutionContext } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import type { Response } from 'express';
import type { ActorRequest } from '../http/access.js';
import { Answers, CommandHeaders } from '../http/answers.js';
import type { Sender } from './send-command.js';

/** A route that takes an act to a case: its address, what it does, and what its answer means. */
export const CommandRoute = (path: string, summary: string, description: string, status: 200 | 201 = 200) =>
  applyDecorators(
    Post(path),
    HttpCode(status),
    ApiOperation({ summary }),
    CommandHeaders('case'),
    Answers('CommandAnswer', { description, headers: ['ETag'], ...(status === 200 ? {} : { status }) }),
  );

/** Who sends a command, as a parameter of its route. */
export const CommandSender = createParamDecorator((_: unknown, context: ExecutionContext): Sender => {
  const http = context.switchToHttp();
  const request = http.getRequest<ActorRequest>();
  const { actor } = request;
  if (actor === undefined) throw new Error('a public route asks for its actor');
  return { actor, request, response: http.getResponse<Response>() };
});
