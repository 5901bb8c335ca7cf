import type { StateConfig } from '@amtsweg/engine';
import {
  completeness,
  conclude,
  defineProcedure,
  dispatchState,
  documentState,
  endings,
  notification,
  set,
  statementEvent,
  supplementEvent,
  transmissionState,
  withdrawEvent,
  opinionEvent,
} from '@amtsweg/procedure';
import { clocks } from './reisegewerbekarte.clocks.js';
import { documents, remedy } from './reisegewerbekarte.documents.js';
import { checked, notCompetent } from './reisegewerbekarte.examination.js';
import { fiction } from './reisegewerbekarte.fiction.js';
import { evidence, form, supplementFields } from './reisegewerbekarte.form.js';
import { issued } from './reisegewerbekarte.issued.js';
import { lawsuitEvents } from './reisegewerbekarte.lawsuit.js';
import { compliance, rejected } from './reisegewerbekarte.rejected.js';
import { publicStatus } from './reisegewerbekarte.status.js';

const intake = completeness({
  post: 'clerk',
  target: 'P3D',
  task: 'Zuständigkeit, Bestimmtheit des Antrags und Vollständigkeit der Unterlagen prüfen',
  checked: [{ to: '#case.checked', then: [set('completeOn', 'event.completeOn')] }],
  findings: [fiction.completeOn],
  outcomes: {
    notCompetent,
    notRequired: {
      label: 'Keine Reisegewerbekarte erforderlich',
      adverse: true,
      to: [
        {
          to: '#case.notRequired',
          then: [set('exemption', '{basis: event.basis, reason: event.reason}')],
        },
      ],
      fields: [
        {
          name: 'basis',
          label: 'Rechtsgrundlage',
          type: 'choice',
          required: true,
          options: [
            { value: '§ 55 Abs. 1 GewO', label: 'Kein Reisegewerbe' },
            { value: '§ 55a GewO', label: 'Reisegewerbekartenfreie Tätigkeit' },
            { value: '§ 55b Abs. 1 GewO', label: 'Besuch von Gewerbetreibenden in deren Geschäftsbetrieb' },
            {
              value: '§ 4 Abs. 1 GewO',
              label: 'Vorübergehende Dienstleistung aus einer Niederlassung in EU oder EWR',
            },
          ],
        },
      ],
    },
  },
});

/** The receipt goes out first and tells what silence of the office will mean. */
const submitted: StateConfig = {
  ...intake,
  initial: 'acknowledging',
  states: {
    acknowledging: documentState({
      id: 'receiptDocument',
      state: 'Eingangsbestätigung wird erstellt',
      status: 'received',
      document: 'receipt',
      to: 'sendingReceipt',
    }),
    sendingReceipt: dispatchState({
      id: 'receiptDispatch',
      state: 'Eingangsbestätigung geht hinaus',
      status: 'received',
      document: 'receiptDocument',
      to: 'formalCheck',
    }),
    ...intake.states,
  },
};

/**
 * Reisegewerbekarte (§ 55 (2) GewO): the permit to do business away from one's premises without being called. It is
 * refused only for want of reliability (§ 57 GewO); professional skill is not examined.
 *
 * Silence grants (§ 6a (1) GewO, § 42a VwVfG): three months after the complete documents `checked` is left for
 * `deemedApproved`, by itself, from the hearing too, until the notice is out. Extended once, reasons told in time; never
 * suspended. Nothing drafted survives the fiction: its content is the application, without ancillary provisions or fee.
 * What a later finding means for it (§§ 48, 49 VwVfG, obligations afterwards under § 55 (3) GewO) is a new procedure.
 *
 * Since 2007 the holder is whoever carries on the trade: natural and legal persons; of a partnership each managing
 * partner, hence a case each. Reliability of a company is that of its representatives. EU, EEA and Swiss nationals who
 * live here apply like everybody; whoever serves temporarily from a place of business there needs no card (§ 4 (1)
 * GewO) → `notRequired`, as do §§ 55a, 55b. Residence elsewhere, also after a move → `transferred` (§ 61 GewO; with
 * the other authority's consent the case simply goes on here, § 61 sentence 2).
 *
 * A court that upholds the action against a refusal leads to `compliance`, where no period runs any more. Fines
 * (§ 145 GewO), the card's loss and later changes to it are procedures of their own.
 */
export default defineProcedure({
  key: 'reisegewerbekarte',
  name: 'Reisegewerbekarte',
  domain: 'gewerbe-gaststaetten',
  kind: 'permit',
  initiation: 'application',
  unit: '32.2',
  filePlan: '32.30.20',
  leika: ['99050023005000'],
  legalBasis: ['§ 55 Abs. 2 GewO', '§ 57 GewO', '§ 60c GewO', '§ 61 GewO', '§ 6a Abs. 1 GewO', '§ 42a VwVfG'],
  audience: ['company'],
  keywords: [
    'Haustürgeschäft',
    'Straßenverkauf',
    'Schausteller',
    'Vertreter von Tür zu Tür',
    'ambulanter Händler',
  ],
  online: null,
  secrecy: 'general',
  retention: {
    years: 5,
    legalBasis: 'nach Erlöschen der Erlaubnis; Aktenplan der Stadt (zu bestätigen)',
    evidence: 'assumed',
  },
  addressee: ['{form.registeredName}', '{form.givenNames} {form.familyName}', '{form.address}'],
  form,
  evidence,
  fee: [
    {
      id: 'no-fee',
      legalBasis: '§§ 2, 11 NVwKostG',
      type: 'free',
      cents: '0',
      when: 'facts.feeSetting.basis = "none"',
      evidence: 'derived',
    },
    {
      id: 'allgo-40-1-19',
      legalBasis: 'AllGO Nr. 40.1.19, nach Zeitaufwand je angefangene Viertelstunde',
      type: 'time',
      cents: 'facts.feeSetting.quarterHours * 1450',
      evidence: 'assumed',
    },
  ],
  remedy,
  clocks,
  documents,
  events: {
    ...fiction.events,
    ...lawsuitEvents,
    withdraw: withdrawEvent,
    supplement: supplementEvent(supplementFields),
    statement: statementEvent,
    taxOpinion: opinionEvent('Auskunft des Finanzamts eintragen'),
  },
  publicStatus,
  machine: {
    initial: 'submitted',
    states: {
      submitted,
      checked,
      deemedApproved: fiction.milestone,
      approved: {
        meta: { label: 'Erlaubnis erteilt', status: 'permitGranted' },
        always: '#case.issued',
      },
      issued,
      rejected,
      compliance,
      transferred: notification({
        label: 'Abgabe an die zuständige Behörde (§ 61 GewO)',
        status: ['inReview', 'transferred'],
        document: 'transfer',
        prefix: 'transfer',
        entry: [conclude('transferred')],
        then: {
          forwarding: transmissionState({
            id: 'forwarding',
            state: 'Antrag wird abgegeben',
            status: 'transferred',
            receivers: '[facts.competence.receiver]',
            legalBasis: '§ 61 GewO, § 3 VwVfG',
            to: 'done',
          }),
        },
      }),
      notRequired: notification({
        label: 'Keine Reisegewerbekarte erforderlich',
        status: ['inReview', 'notRequired'],
        document: 'notRequired',
        prefix: 'notRequired',
        entry: [conclude('notRequired')],
      }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
