import type { StateConfig } from '@amtsweg/engine';
import {
  dispatchState,
  documentState,
  payment,
  set,
  taskState,
  transmissionState,
  ways,
  withdrawal,
} from '@amtsweg/procedure';

/** Fee and signature, while the answers of the other bodies are fresh. */
export const approved: StateConfig = {
  meta: { label: 'Einzubürgern', status: 'decided' },
  on: withdrawal,
  // What four authorities said half a year ago carries no signature of today.
  after: {
    freshness: ways([
      {
        to: '#case.checked.examination.inquiries',
        then: ['securityOpinion', 'policeOpinion', 'registerOpinion', 'aliensOpinion'].map((fact) =>
          set(fact, 'null'),
        ),
      },
    ]),
  },
  initial: 'feeGate',
  states: {
    ...payment({
      exemptionClaimed: 'form.feeFree = true',
      exemptionBasis: '§ 38 Abs. 2 Satz 4 StAG',
      settled: 'signature',
    }),
    signature: taskState({
      id: 'signature',
      state: 'Zeichnung der Urkunde',
      status: 'decided',
      task: 'Einbürgerung im Vier-Augen-Prinzip prüfen, Urkunde zeichnen und Termin bestimmen',
      post: 'lead',
      notBy: ['decision'],
      legalBasis: '§ 16 StAG',
      outcomes: {
        signed: {
          label: 'Gezeichnet',
          fields: [
            {
              name: 'ceremonyOn',
              label: 'Termin der Aushändigung',
              type: 'date',
              required: true,
              notBefore: 'today',
            },
          ],
          to: '#case.issued',
        },
        returned: { label: 'Zurück zur Prüfung', adverse: true, to: '#case.checked.examination.decision' },
      },
    }),
  },
};

/** The handing over makes a German; until then nothing is final (§ 16 StAG). */
export const issued: StateConfig = {
  meta: { label: 'Aushändigung', status: 'ceremony' },
  initial: 'production',
  onDone: '#case.closed',
  states: {
    production: documentState({
      id: 'certificateDocument',
      state: 'Urkunde wird ausgefertigt',
      status: 'ceremony',
      document: 'certificate',
      to: 'invitation',
    }),
    invitation: documentState({
      id: 'invitationLetter',
      state: 'Einladung wird erstellt',
      status: 'ceremony',
      document: 'invitation',
      to: 'inviting',
    }),
    inviting: dispatchState({
      id: 'invitationDispatch',
      state: 'Einladung geht hinaus',
      status: 'ceremony',
      document: 'invitationLetter',
      to: 'ceremony',
    }),
    ceremony: taskState(
      {
        id: 'ceremony',
        state: 'Aushändigung der Urkunde',
        status: 'ceremony',
        task: 'Fortbestand der Voraussetzungen erfragen, feierliches Bekenntnis abnehmen und Urkunde aushändigen',
        post: 'lead',
        legalBasis: '§ 16 StAG',
        outcomes: {
          handedOver: {
            label: 'Bekenntnis abgelegt, Urkunde ausgehändigt',
            fields: [
              { name: 'on', label: 'Ausgehändigt am', type: 'date', required: true, notAfter: 'today' },
              {
                name: 'titleReturned',
                label: 'Aufenthaltstitel eingezogen',
                type: 'boolean',
                required: true,
              },
            ],
            to: 'reporting',
          },
          refused: {
            label: 'Bekenntnis verweigert',
            adverse: true,
            to: '#case.checked.examination.decision',
          },
          changed: {
            label: 'Voraussetzungen geändert',
            adverse: true,
            to: '#case.checked.examination.decision',
          },
        },
      },
      { on: withdrawal, after: { ceremonyPeriod: 'absent' } },
    ),
    absent: taskState(
      {
        id: 'absent',
        state: 'Nicht zur Aushändigung erschienen',
        status: 'ceremony',
        task: 'Neuen Termin bestimmen oder das Verfahren einstellen',
        post: 'lead',
        outcomes: {
          again: { label: 'Neu einladen', to: 'invitation' },
          discontinue: { label: 'Verfahren einstellen', adverse: true, to: '#case.discontinued' },
        },
      },
      { on: withdrawal },
    ),
    reporting: transmissionState({
      id: 'reporting',
      state: 'Mitteilungen über die Einbürgerung',
      status: 'naturalised',
      receivers:
        '["Bundesverwaltungsamt, Register der Entscheidungen in Staatsangehörigkeitsangelegenheiten (EStA)", "Landeshauptstadt Hannover, Melderegister", "Landeshauptstadt Hannover, Ausländerbehörde"]',
      legalBasis: '§ 33 StAG, § 32 StAG, § 73 Abs. 1 AufenthV',
      to: 'naturalised',
    }),
    naturalised: { type: 'final', meta: { label: 'Eingebürgert', status: 'naturalised' } },
  },
};
