import type { StateConfig } from '@amtsweg/engine';
import { documentState, requestOutcome, taskState, transmissionState, withdrawal } from '@amtsweg/procedure';

export const checked: StateConfig = {
  meta: { label: 'Vorbereitung der Beurkundung', status: 'inReview' },
  on: withdrawal,
  initial: 'admissibility',
  states: {
    admissibility: taskState({
      id: 'admissibility',
      state: 'Zulässigkeit der Sorgeerklärung',
      status: 'inReview',
      task: 'Elternschaft, bisherige Sorge, Gerichtsentscheidungen und beschränkte Geschäftsfähigkeit prüfen',
      post: 'clerk',
      target: 'P7D',
      legalBasis: '§§ 1626a bis 1626c, 1671, 1696 BGB',
      outcomes: {
        admissible: {
          label: 'Zulässig',
          fields: [
            {
              name: 'minorParent',
              label:
                'Ein Elternteil ist beschränkt geschäftsfähig (Zustimmung nach § 1626c Abs. 2 BGB liegt vor)',
              type: 'boolean',
              required: true,
            },
            {
              name: 'interpreter',
              label: 'Dolmetscher erforderlich (§ 16 BeurkG)',
              type: 'boolean',
              required: true,
            },
          ],
          to: 'appointment',
        },
        proofMissing: { ...requestOutcome, label: 'Nachweis fehlt (Abstammung, Ausweis, Zustimmung)' },
        inadmissible: {
          label: 'Nicht möglich',
          adverse: true,
          fields: [
            {
              name: 'ground',
              label: 'Hindernis',
              type: 'choice',
              required: true,
              options: [
                { value: 'decided', label: 'Gericht hat über die Sorge entschieden (§ 1626b Abs. 3 BGB)' },
                { value: 'married', label: 'Eltern sind miteinander verheiratet (§ 1626a Abs. 1 Nr. 2 BGB)' },
                { value: 'noParent', label: 'Abstammung steht nicht fest' },
              ],
            },
          ],
          to: '#case.refused',
        },
      },
    }),
    appointment: taskState(
      {
        id: 'appointment',
        state: 'Termin zur Beurkundung',
        status: 'appointment',
        task: 'Beide Eltern, gleichzeitig oder nacheinander, persönlich empfangen und Ausweise prüfen',
        post: 'clerk',
        legalBasis: '§ 1626c Abs. 1 BGB, § 10 BeurkG',
        outcomes: {
          present: {
            label: 'Erschienen, ausgewiesen',
            fields: [
              {
                name: 'who',
                label: 'Wer erklärt heute',
                type: 'choice',
                required: true,
                options: [
                  { value: 'both', label: 'beide Eltern' },
                  { value: 'mother', label: 'zuerst die Mutter' },
                  { value: 'other', label: 'zuerst der andere Elternteil' },
                ],
              },
              {
                name: 'identityDocument',
                label: 'Ausweise (Art und Nummer)',
                type: 'text',
                maxLength: 200,
                required: true,
              },
            ],
            to: '#case.approved',
          },
          absent: { label: 'Nicht erschienen, neuer Termin', to: 'appointment' },
        },
      },
      { after: { appointmentPeriod: 'lapsedAppointment' } },
    ),
    lapsedAppointment: taskState({
      id: 'lapsedAppointment',
      state: 'Kein Termin zustande gekommen',
      status: 'appointment',
      task: 'Nachfragen, ob die Eltern die Beurkundung noch wünschen',
      post: 'clerk',
      outcomes: {
        renew: { label: 'Neuer Termin', to: 'appointment' },
        discontinue: { label: 'Einstellen', adverse: true, to: '#case.discontinued' },
      },
    }),
  },
};

/** The deed itself: instruction, reading out, approval, signatures, all before one authorised person (§ 13 BeurkG). */
export const approved: StateConfig = {
  meta: { label: 'Beurkundung', status: 'recording' },
  initial: 'entry',
  states: {
    entry: {
      meta: { label: 'Niederschrift vorbereitet', status: 'recording' },
      always: 'recording',
    },
    recording: taskState({
      id: 'recording',
      state: 'Niederschrift vor der Urkundsperson',
      status: 'recording',
      task: 'Belehren, Niederschrift vorlesen, genehmigen und unterschreiben lassen',
      post: 'lead',
      // Who represents a party in the matter shall not record (§ 59 (2) SGB VIII); the preparing clerk may be the Beistand.
      notBy: ['admissibility'],
      legalBasis: '§ 59 Abs. 1 Satz 1 Nr. 8, Abs. 2 SGB VIII, §§ 1626d BGB, 13, 17 BeurkG',
      outcomes: {
        signed: {
          label: 'Unterschrieben',
          fields: [
            { name: 'rollNumber', label: 'Urkundenrolle Nr.', type: 'text', maxLength: 40, required: true },
            { name: 'recordedOn', label: 'Beurkundet am', type: 'date', required: true, notAfter: 'today' },
          ],
          to: [{ to: 'secondParent', when: 'facts.appointment.who != "both"' }, { to: '#case.issued' }],
        },
        broken: {
          label: 'Abgebrochen: Zweifel am Willen oder an der Identität (§ 4 BeurkG)',
          adverse: true,
          to: '#case.refused',
        },
      },
    }),
    secondParent: taskState(
      {
        id: 'secondParent',
        state: 'Zweite Erklärung steht aus',
        status: 'appointment',
        task: 'Erklärung des zweiten Elternteils beurkunden; die erste wirkt erst mit ihr',
        post: 'lead',
        notBy: ['admissibility'],
        legalBasis: '§ 1626a Abs. 1 Nr. 1 BGB',
        outcomes: {
          signed: {
            label: 'Unterschrieben',
            fields: [
              { name: 'rollNumber', label: 'Urkundenrolle Nr.', type: 'text', maxLength: 40, required: true },
              { name: 'recordedOn', label: 'Beurkundet am', type: 'date', required: true, notAfter: 'today' },
            ],
            to: '#case.issued',
          },
        },
      },
      { after: { secondParentPeriod: '#case.oneSided' } },
    ),
  },
};

/** Copies for both parents, then the message to the register where the child was born: that one is the law's own duty. */
export const issued: StateConfig = {
  meta: { label: 'Sorgeerklärung wirksam', status: 'recorded' },
  initial: 'deed',
  onDone: '#case.closed',
  states: {
    deed: documentState({
      id: 'deedDocument',
      state: 'Ausfertigungen werden hergestellt',
      status: 'recorded',
      document: 'deed',
      to: 'handover',
    }),
    handover: taskState({
      id: 'handover',
      state: 'Aushändigung der Ausfertigungen',
      status: 'recorded',
      task: 'Je eine beglaubigte Abschrift an die Eltern aushändigen oder zustellen',
      post: 'clerk',
      target: 'P3D',
      legalBasis: '§ 51 BeurkG',
      outcomes: {
        handed: {
          label: 'Ausgehändigt',
          fields: [{ name: 'handedOn', label: 'Am', type: 'date', required: true, notAfter: 'today' }],
          to: 'registerMessage',
        },
      },
    }),
    registerMessage: transmissionState({
      id: 'registerMessage',
      state: 'Mitteilung an das Sorgeregister des Geburtsorts',
      status: 'recorded',
      receivers:
        'if form.birthPlaceKind = "abroad" then ["Land Berlin, Sorgeregister"] else ["Jugendamt: " + form.birthPlace]',
      legalBasis: '§ 1626d Abs. 2 BGB, § 58 Abs. 1 SGB VIII',
      to: 'done',
    }),
    done: { type: 'final', meta: { label: 'Mitgeteilt', status: 'recorded' } },
  },
};
