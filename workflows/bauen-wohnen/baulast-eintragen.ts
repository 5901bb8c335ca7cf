import {
  actionPeriod,
  buildingObjection,
  buildingObjectionEvents,
  buildingRemedy,
  buildingStatuses,
  completeness,
  conclude,
  defineProcedure,
  dispatchState,
  documentState,
  endings,
  hearing,
  hearingPeriod,
  notification,
  objectionPeriod,
  partyAddressee,
  payment,
  paymentPeriod,
  plotSupplement,
  processingTarget,
  replyPeriod,
  requestOutcome,
  set,
  statementEvent,
  supplementEvent,
  taskState,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';
import { form } from './baulast-eintragen.form.js';
import { documents } from './baulast-eintragen.documents.js';

const heardFirst = [
  { to: 'hearing', when: 'facts.heard = null', then: [set('heard', 'true')] },
  { to: '#case.rejected' },
] as const;

/** Who must declare: every owner and whoever has a right in the land that would suffer; the register of land tells. */
const owners = taskState({
  id: 'owners',
  state: 'Eigentum und dingliche Rechte',
  status: 'inReview',
  task: 'Grundbuch einsehen: alle Eigentümer und betroffenen Berechtigten feststellen',
  post: 'clerk',
  target: 'P7D',
  legalBasis: '§ 81 Abs. 1 NBauO, § 12 GBO',
  outcomes: {
    established: {
      label: 'Festgestellt',
      to: [{ to: 'need', when: 'form.act = "delete"' }, { to: 'wording' }],
      fields: [
        {
          name: 'owners',
          label: 'Eigentümer',
          type: 'list',
          required: true,
          min: 1,
          max: 50,
          fields: [{ name: 'name', label: 'Name', type: 'name', maxLength: 160, required: true }],
        },
        { name: 'extractOn', label: 'Grundbuchauszug vom', type: 'date', notAfter: 'today', required: true },
      ],
    },
    proofMissing: requestOutcome,
  },
});

const declaration = taskState({
  id: 'declaration',
  state: 'Baulasterklärung',
  status: 'declarationDue',
  task: 'Erklärung vor der Behörde aufnehmen oder beglaubigte Erklärung entgegennehmen',
  post: 'clerk',
  legalBasis: '§ 81 Abs. 2 NBauO',
  outcomes: {
    before: {
      label: 'Vor der Bauaufsicht abgegeben',
      to: '#case.approved',
      fields: [{ name: 'declaredOn', label: 'Erklärt am', type: 'date', notAfter: 'today', required: true }],
    },
    certified: {
      label: 'Öffentlich oder vom Vermessungsingenieur beglaubigt',
      to: '#case.approved',
      fields: [
        { name: 'declaredOn', label: 'Beglaubigt am', type: 'date', notAfter: 'today', required: true },
        { name: 'by', label: 'Beglaubigt durch', type: 'name', maxLength: 160, required: true },
      ],
    },
    declined: { label: 'Erklärung wird nicht abgegeben', adverse: true, to: [{ to: '#case.discontinued' }] },
  },
});

/**
 * Eintragung oder Löschung einer Baulast (§ 81 NBauO): a voluntary burden under public law, binding successors.
 *
 * Peculiar: two acts in one service. Entering: all owners must declare, in writing before the authority or certified,
 * against a wording that the authority and the site plan fix first; the entry makes it effective, made by another than
 * who took the declaration. Deleting: no declaration, but a waiver by the authority when the public interest in it is
 * gone, on which whom it burdens and benefits is heard; a refusal is an act with objection. Both change the register and
 * are told to the cadastre. Civil rights between the neighbours (easement) are none of the authority's business.
 */
export default defineProcedure({
  key: 'baulast-eintragen',
  name: 'Eintragung oder Löschung einer Baulast',
  domain: 'bauen-wohnen',
  kind: 'registerChange',
  initiation: 'application',
  unit: '61.2',
  filePlan: '63.40.10',
  leika: [],
  legalBasis: ['§ 81 NBauO'],
  audience: ['citizen', 'company'],
  keywords: [
    'Wegerecht Nachbargrundstück öffentlich',
    'Grenzabstand übernehmen',
    'Zuwegung sichern',
    'Stellplatz beim Nachbarn sichern',
    'Verzicht des Bauamts Grundstückslast',
  ],
  online: null,
  secrecy: 'general',
  retention: { years: 100, legalBasis: 'Baulastenverzeichnis: dauernd (Aktenplan)', evidence: 'assumed' },
  addressee: partyAddressee,
  form,
  evidence: [
    {
      name: 'declaration',
      label: 'Baulasterklärung',
      legalBasis: '§ 81 Abs. 2 NBauO',
      when: 'form.act = "enter"',
    },
    { name: 'sitePlan', label: 'Lageplan mit der belasteten Fläche', when: 'form.act = "enter"' },
    { name: 'ownership', label: 'Eigentumsnachweis' },
  ],
  fee: [
    {
      id: 'free',
      legalBasis: '§ 2 NVwKostG (persönliche Gebührenfreiheit)',
      type: 'free',
      cents: '0',
      when: 'facts.exemption.outcome = "exempt"',
      evidence: 'derived',
    },
    {
      id: 'baugo-delete',
      legalBasis: 'BauGO, Löschung einer Baulast',
      type: 'fixed',
      cents: '9000',
      when: 'form.act = "delete"',
      evidence: 'assumed',
    },
    {
      id: 'baugo-enter',
      legalBasis: 'BauGO, Eintragung einer Baulast',
      type: 'fixed',
      cents: '18000',
      evidence: 'assumed',
    },
  ],
  remedy: buildingRemedy,
  clocks: {
    replyPeriod,
    paymentPeriod,
    hearingPeriod: hearingPeriod(),
    declarationPeriod: {
      label: 'Abgabe der Baulasterklärung',
      kind: 'setByAuthority',
      legalBasis: '§ 31 Abs. 2 VwVfG',
      bound: 'party',
      start: { notified: 'facts.draftDispatch' },
      period: 'P3M',
    },
    refusalRemedyPeriod: objectionPeriod('facts.refusalDispatch'),
    actionPeriod: actionPeriod(),
    processingTarget: processingTarget({
      period: 'P6W',
      pausesIn: ['submitted.awaitingApplicant', 'checked.declaration', 'approved.awaitingPayment'],
    }),
  },
  documents,
  events: {
    withdraw: withdrawEvent,
    statement: statementEvent,
    supplement: supplementEvent(plotSupplement),
    ...buildingObjectionEvents(),
  },
  publicStatus: {
    ...buildingStatuses,
    declarationDue: {
      de: 'Erklärung abzugeben',
      easy: 'Alle Eigentümer müssen unterschreiben. Kommen Sie mit Ausweis zu uns.',
      en: 'Declaration to be made',
      actor: 'applicant',
      next: 'Geben Sie die Erklärung vor uns ab oder lassen Sie sie beglaubigen.',
    },
  },
  certainty: { filePlan: { evidence: 'assumed' } },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P5D',
        task: 'Antrag, Lageplan und betroffene Flurstücke prüfen',
      }),
      checked: {
        meta: { label: 'In Prüfung', status: 'inReview' },
        on: withdrawal,
        initial: 'owners',
        states: {
          owners,
          wording: taskState({
            id: 'wording',
            state: 'Wortlaut der Verpflichtung',
            status: 'inReview',
            task: 'Bestimmten Wortlaut und Fläche im Lageplan festlegen',
            post: 'clerk',
            outcomes: {
              drafted: {
                label: 'Entworfen',
                to: 'draft',
                fields: [
                  { name: 'text', label: 'Wortlaut', type: 'longText', maxLength: 3000, required: true },
                ],
              },
            },
          }),
          draft: documentState({
            id: 'draftDocument',
            state: 'Entwurf wird erstellt',
            status: 'inReview',
            document: 'draft',
            to: 'sendingDraft',
          }),
          sendingDraft: dispatchState({
            id: 'draftDispatch',
            state: 'Entwurf geht hinaus',
            status: 'inReview',
            document: 'draftDocument',
            to: 'declaration',
          }),
          declaration: { ...declaration, after: { declarationPeriod: 'declarationOverdue' } },
          declarationOverdue: taskState({
            id: 'declarationOverdue',
            state: 'Erklärung fehlt',
            status: 'declarationDue',
            task: 'Über das weitere Vorgehen ohne Erklärung entscheiden',
            post: 'clerk',
            outcomes: {
              remind: { label: 'Erinnern', to: 'draft' },
              discontinue: { label: 'Einstellen', adverse: true, to: '#case.discontinued' },
            },
          }),
          need: taskState({
            id: 'need',
            state: 'Öffentliches Interesse an der Baulast',
            status: 'inReview',
            task: 'Prüfen, ob ein öffentliches Interesse an der Baulast noch besteht; Begünstigte anhören',
            post: 'clerk',
            target: 'P14D',
            legalBasis: '§ 81 Abs. 3 NBauO',
            outcomes: {
              gone: {
                label: 'Entfallen: Verzicht',
                to: '#case.approved',
                fields: [
                  { name: 'ground', label: 'Warum', type: 'longText', maxLength: 3000, required: true },
                ],
              },
              persists: { label: 'Besteht fort', adverse: true, to: heardFirst },
            },
          }),
          hearing: hearing({ document: 'hearing', event: 'statement', clock: 'hearingPeriod', to: 'need' }),
        },
      },
      approved: {
        meta: { label: 'Zur Eintragung', status: 'decided' },
        initial: 'feeGate',
        states: {
          ...payment({
            exemptionClaimed: 'form.feeFree = true',
            exemptionBasis: '§ 2 NVwKostG',
            settled: 'entry',
          }),
          entry: taskState({
            id: 'entry',
            state: 'Eintragung in das Baulastenverzeichnis',
            status: 'inProduction',
            task: 'Baulast eintragen oder löschen und den Eintrag zeichnen',
            post: 'lead',
            notBy: ['declaration', 'need'],
            legalBasis: '§ 81 Abs. 1 und 3 NBauO',
            outcomes: {
              entered: {
                label: 'Eingetragen oder gelöscht',
                to: '#case.issued',
                fields: [
                  { name: 'sheet', label: 'Baulastenblatt Nr.', type: 'text', maxLength: 20, required: true },
                  { name: 'enteredOn', label: 'Am', type: 'date', notAfter: 'today', required: true },
                ],
              },
            },
          }),
        },
      },
      issued: notification({
        label: 'Verzeichnis geändert',
        status: ['inProduction', 'sent'],
        document: 'result',
        prefix: 'result',
        then: {
          cadastre: {
            ...taskState({
              id: 'cadastreNote',
              state: 'Hinweis im Liegenschaftskataster',
              status: 'sent',
              task: 'Änderung an das Liegenschaftskataster und die Bauakte melden',
              post: 'clerk',
              target: 'P7D',
              outcomes: { noted: { label: 'Gemeldet', to: 'done' } },
            }),
          },
        },
      }),
      rejected: {
        meta: { label: 'Löschung abgelehnt', status: 'rejected' },
        entry: [conclude('rejected')],
        initial: 'production',
        states: {
          production: documentState({
            id: 'refusalDocument',
            state: 'Ablehnung wird ausgefertigt',
            status: 'decided',
            document: 'refusal',
            to: 'dispatch',
          }),
          dispatch: dispatchState({
            id: 'refusalDispatch',
            state: 'Ablehnung geht hinaus',
            status: 'decided',
            document: 'refusalDocument',
            to: 'remedy',
          }),
          remedy: {
            ...buildingObjection('refusalRemedyPeriod', 'rejected', {
              to: '#case.approved',
              then: [conclude('closed')],
            }),
            onDone: '#case.closed',
          },
        },
      },
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
