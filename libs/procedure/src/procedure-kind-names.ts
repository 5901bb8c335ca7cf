import type { ProcedureKind } from './procedure.js';

/** What the kinds of procedures are called in German. */
export const procedureKindNames: Readonly<Record<ProcedureKind, string>> = {
  permit: 'Erlaubnis oder Genehmigung',
  notification: 'Anzeige',
  attestation: 'Bescheinigung',
  civilStatusCertificate: 'Personenstandsurkunde',
  assessment: 'Festsetzung',
  registerExtract: 'Registerauskunft',
  registration: 'Anmeldung',
  registerChange: 'Registeränderung',
  benefit: 'Leistung',
  exemption: 'Befreiung oder Ausnahme',
  identityDocument: 'Ausweisdokument',
  report: 'Meldung',
  contract: 'Vertrag oder Nutzung',
  specialUse: 'Sondernutzung',
  appointment: 'Termin',
  multiStage: 'Mehrstufiges Verfahren',
};
