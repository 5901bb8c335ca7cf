import { dispatchChannels, type DispatchChannel } from '@amtsweg/deadlines';
import { ChoiceField, DateField, IdField, LinesField } from '../http/fields.js';
import { ReasonBody } from './clock-act.body.js';

const channel = {
  description:
    'Weg der Bekanntgabe: „post“, „abroad“ (Post ins Ausland), „electronic“, „portal“ (Postfach des Nutzerkontos), ' +
    '„retrieval“ (Abruf § 41 Abs. 2a VwVfG), „pzu“ (Zustellungsurkunde), „registered“ (Einschreiben), ' +
    '„receipt“ (Empfangsbekenntnis), „public“ (öffentliche Bekanntmachung).',
  values: dispatchChannels,
};

/** A dispatch came back. */
export class ReturnBody extends ReasonBody {
  @DateField({
    description: 'Tag des Rücklaufs; heute, wenn nicht angegeben.',
    example: '2026-11-16',
    optional: true,
  })
  on?: string;
}

/** Receipt is proven. */
export class ReceiptBody extends ReasonBody {
  @DateField({
    description: 'Tag des Zugangs: laut Urkunde, Empfangsbekenntnis, Abruf oder Darlegung.',
    example: '2026-11-16',
  })
  on!: string;
}

/** A dispatch goes out anew. */
export class RepetitionBody extends ReasonBody {
  @ChoiceField(channel)
  channel!: DispatchChannel;

  @LinesField({
    description: 'Name und Anschrift, Zeile für Zeile; wie zuvor, wenn nicht angegeben.',
    example: ['Erika Mustermann', 'Georgstraße 1', '30159 Hannover'],
    max: 200,
    lines: 9,
    optional: true,
  })
  addressee?: string[];
}

/** An issued document goes to a further party. */
export class FurtherDispatchBody extends ReasonBody {
  @IdField({ description: 'Das Schriftstück der Behörde.' })
  documentId!: string;

  @IdField({ description: 'Die oder der Beteiligte.' })
  partyId!: string;

  @ChoiceField(channel)
  channel!: DispatchChannel;
}

/** The instruction on legal remedies has a fault. */
export class InstructionBody extends ReasonBody {
  @ChoiceField({ description: 'Fehlt sie, oder ist sie unrichtig.', values: ['missing', 'wrong'] })
  instruction!: 'missing' | 'wrong';
}
