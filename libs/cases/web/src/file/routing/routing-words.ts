import type { FileRoutingStep } from '../kit/file-view.js';

type Kind = FileRoutingStep['kind'];
type Verdict = NonNullable<FileRoutingStep['verdict']>;

/** What a step of the routing slip asks for. */
export const routingKinds: Readonly<Record<Kind, string>> = {
  cosign: 'Mitzeichnung',
  acknowledge: 'Kenntnisnahme',
  final: 'Schlusszeichnung',
};

/** How a step stands. */
export const routingStates: Readonly<Record<FileRoutingStep['state'], string>> = {
  future: 'kommt noch',
  current: 'an der Reihe',
  done: 'erledigt',
  skipped: 'übersprungen',
};

/** How a step has ended. */
export const verdictNames: Readonly<Record<Verdict, string>> = {
  agreed: 'gezeichnet',
  reserved: 'mit Vorbehalt gezeichnet',
  refused: 'verweigert',
  noted: 'zur Kenntnis genommen',
};

/** With which verdicts a step can end, and what the button says. */
export const verdictsOf: Readonly<
  Record<Kind, readonly { readonly value: Verdict; readonly label: string }[]>
> = {
  cosign: [
    { value: 'agreed', label: 'Mitzeichnen' },
    { value: 'reserved', label: 'Mit Vorbehalt mitzeichnen' },
    { value: 'refused', label: 'Mitzeichnung verweigern' },
  ],
  acknowledge: [{ value: 'noted', label: 'Zur Kenntnis nehmen' }],
  final: [
    { value: 'agreed', label: 'Schlusszeichnen' },
    { value: 'refused', label: 'Schlusszeichnung verweigern' },
  ],
};
