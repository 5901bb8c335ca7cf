import { LineField } from '../http/fields.js';

/** Whom a task goes to. */
export class DelegateTaskBody {
  @LineField({
    description: 'Konto der Person; GET /api/v1/units nennt sie.',
    example: 's.krueger',
    max: 200,
  })
  user!: string;
}
