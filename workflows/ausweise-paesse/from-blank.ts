import type { StateConfig } from '@amtsweg/engine';
import { taskState, type Feel, type Field, type PublicStatus } from '@amtsweg/procedure';

/** The public status of `fromBlank`. */
export const blankStatus: Readonly<Record<string, PublicStatus>> = {
  onTheSpot: {
    de: 'Wird sofort ausgestellt',
    easy: 'Wir machen Ihr Dokument jetzt fertig. Bitte warten Sie im Bürgeramt.',
    en: 'Issued while you wait',
    actor: 'office',
    next: 'Sie bekommen das Dokument gleich am Schalter.',
  },
};

/**
 * The milestone `issued` of a document that the office makes itself from a numbered blank, while the applicant waits
 * (§ 4 (6) PassG, § 3 PAuswG). Every blank is accounted for: one that is spoilt is destroyed before a second person.
 * `latest` is the last day the law allows; the clerk cannot enter a later one.
 */
export function fromBlank(config: {
  readonly noun: string;
  readonly legalBasis: string;
  readonly latest: Feel;
  readonly handover: readonly Field[];
}): StateConfig {
  return {
    meta: { label: 'Ausstellung am Schalter', status: 'onTheSpot' },
    initial: 'making',
    onDone: '#case.closed',
    states: {
      making: taskState({
        id: 'making',
        state: `${config.noun} wird ausgestellt`,
        status: 'onTheSpot',
        task: 'Vordruck ausfüllen, Lichtbild aufbringen, siegeln und unterschreiben lassen',
        post: 'clerk',
        priority: 1,
        legalBasis: config.legalBasis,
        outcomes: {
          made: {
            label: 'Ausgestellt und ausgehändigt',
            to: 'handedOver',
            fields: [
              { name: 'blank', label: 'Nummer des Vordrucks', type: 'text', maxLength: 20, required: true },
              {
                name: 'validUntil',
                label: 'Gültig bis',
                type: 'date',
                required: true,
                notBefore: 'today',
                notAfter: config.latest,
              },
              ...config.handover,
            ],
          },
          spoilt: {
            label: 'Vordruck verdorben',
            to: 'accounting',
            fields: [
              {
                name: 'blank',
                label: 'Nummer des verdorbenen Vordrucks',
                type: 'text',
                maxLength: 20,
                required: true,
              },
            ],
          },
        },
      }),
      accounting: taskState({
        id: 'accounting',
        state: 'Nachweis des verdorbenen Vordrucks',
        status: 'onTheSpot',
        task: 'Vernichtung des verdorbenen Vordrucks im Bestandsbuch bezeugen',
        post: 'lead',
        notBy: ['making'],
        legalBasis: config.legalBasis,
        outcomes: { witnessed: { label: 'Vernichtet und eingetragen', to: 'making' } },
      }),
      handedOver: { type: 'final', meta: { label: `${config.noun} ausgehändigt`, status: 'handedOver' } },
    },
  };
}
