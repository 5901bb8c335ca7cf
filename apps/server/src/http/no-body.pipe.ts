import { HttpException, type PipeTransform } from '@nestjs/common';
import { problem } from './problem.js';

/** For commands that say everything by their address: a body with content is refused like any unknown field. */
export const noBody: PipeTransform = {
  transform(body: unknown): undefined {
    if (body === undefined || body === null) return undefined;
    const [name] = Object.keys(body);
    if (name === undefined) return undefined;
    const detail = `Die Anfrage passt nicht: Das Feld „${name.slice(0, 60)}“ gibt es hier nicht.`;
    throw new HttpException(problem(400, 'request-invalid', detail), 400);
  },
};
