import type { RoutingKind, RoutingVerdict } from '@amtsweg/cases-store';
import { ChoiceField, FlagField, IdField, LineField, ParagraphsField } from '../http/fields.js';

/** A step of the routing slip (Umlauf). */
export class RoutingStepBody {
  @ChoiceField({
    description:
      '„cosign“ Mitzeichnung für das eigene Sachgebiet, „acknowledge“ Kenntnisnahme, „final“ Schlusszeichnung.',
    values: ['cosign', 'acknowledge', 'final'],
    example: 'cosign',
  })
  kind!: RoutingKind;

  @LineField({ description: 'Stelle, die zeichnen soll.', example: '32.1/lead', max: 80 })
  post!: string;

  @ParagraphsField({
    description: 'Was zu prüfen oder zu tun ist.',
    example: 'Bitte die Gebühr mitzeichnen.',
    max: 2000,
  })
  instruction!: string;

  @IdField({
    description:
      'Schritt, hinter den der neue kommt; ohne Angabe ans Ende, aber vor eine offene Schlusszeichnung.',
    optional: true,
  })
  after?: string;

  @FlagField({
    description: 'Neben den genannten Schritt (oder den, der an der Reihe ist) statt dahinter.',
    optional: true,
  })
  parallel?: boolean;
}

/** How a step of the routing slip ends. */
export class SignatureBody {
  @ChoiceField({
    description:
      '„agreed“ gezeichnet, „reserved“ mit Vorbehalt, „refused“ verweigert, „noted“ zur Kenntnis genommen.',
    values: ['agreed', 'reserved', 'refused', 'noted'],
    example: 'agreed',
  })
  verdict!: RoutingVerdict;

  @ParagraphsField({
    description: 'Bemerkung; bei Vorbehalt und Verweigerung der Grund.',
    max: 2000,
    optional: true,
  })
  remark?: string;
}
