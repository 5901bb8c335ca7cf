import type { RoutingKind, RoutingVerdict } from '@amtsweg/cases-store';

/** What a step of the routing slip asks for, in the words of the office. */
export const routingNames: Readonly<Record<RoutingKind, string>> = {
  cosign: 'Mitzeichnung',
  acknowledge: 'Kenntnisnahme',
  final: 'Schlusszeichnung',
};

/** How a step ended, in the words of the office. */
export const verdictNames: Readonly<Record<RoutingVerdict, string>> = {
  agreed: 'gezeichnet',
  reserved: 'mit Vorbehalt gezeichnet',
  refused: 'verweigert',
  noted: 'zur Kenntnis genommen',
};

/** The verdicts that a step can end with: a reservation is for those who answer for a part, not for the whole. */
export const verdictsOf: Readonly<Record<RoutingKind, readonly RoutingVerdict[]>> = {
  cosign: ['agreed', 'reserved', 'refused'],
  acknowledge: ['noted'],
  final: ['agreed', 'refused'],
};
