import { HttpException, ParseUUIDPipe } from '@nestjs/common';
import { problem } from './problem.js';

/** Takes an id out of an address; anything but a UUID is answered with 400. */
export const idPipe = new ParseUUIDPipe({
  exceptionFactory: () =>
    new HttpException(problem(400, 'id-invalid', 'Die Kennung in der Adresse muss eine UUID sein.'), 400),
});
