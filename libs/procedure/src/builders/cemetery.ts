import type { Field } from '../form.js';
import type { Procedure } from '../procedure.js';
import { actionRemedy, appealableNoticeStatus } from './appealable-notice.js';

/** The members that the services of the municipal cemeteries share (public institution, § 13 BestattG, Friedhofssatzung). */
export const cemeteryService = {
  domain: 'friedhof-bestattung',
  initiation: 'application',
  unit: '67.4',
  audience: ['citizen'],
  leika: [],
  online: null,
  secrecy: 'general',
  retention: {
    years: 30,
    legalBasis: 'nach Ablauf von Ruhezeit und Nutzungsrecht; Aktenplan der Stadt (zu bestätigen)',
    evidence: 'assumed',
  },
  certainty: { filePlan: { evidence: 'assumed' } },
  remedy: actionRemedy,
  publicStatus: appealableNoticeStatus,
} as const satisfies Partial<Procedure>;

/** Which cemetery and, where there is one, which grave. */
export const cemetery: Field = {
  name: 'cemetery',
  label: 'Friedhof',
  type: 'choice',
  required: true,
  options: [
    { value: 'stoecken', label: 'Stadtfriedhof Stöcken' },
    { value: 'ricklingen', label: 'Stadtfriedhof Ricklingen' },
    { value: 'lahe', label: 'Stadtfriedhof Lahe' },
    { value: 'seelhorst', label: 'Stadtfriedhof Seelhorst' },
    { value: 'engesohde', label: 'Stadtfriedhof Engesohde' },
    { value: 'district', label: 'Stadtteilfriedhof' },
  ],
};

/** The place of a grave as the grave letter (Grabbrief) names it. */
export const gravePlace: Field = {
  name: 'gravePlace',
  label: 'Grabstätte (Abteilung, Reihe, Nummer laut Grabbrief)',
  type: 'text',
  maxLength: 80,
  required: true,
};

/** Name and address of whoever applies. */
export const applicantFields: readonly Field[] = [
  { name: 'givenNames', label: 'Vornamen', type: 'name', maxLength: 120, required: true },
  { name: 'familyName', label: 'Familienname', type: 'name', maxLength: 120, required: true },
  { name: 'address', label: 'Anschrift', type: 'text', maxLength: 200, required: true },
  { name: 'email', label: 'E-Mail', type: 'email' },
  { name: 'phone', label: 'Telefon', type: 'phone' },
];
