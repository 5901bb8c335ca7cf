import type { StateConfig } from '@amtsweg/engine';
import {
  dispatchState,
  documentState,
  requestOutcome,
  set,
  taskState,
  transmissionState,
  ways,
  type Field,
  type Way,
} from '@amtsweg/procedure';
import { dogNumber } from './hundesteuer-anmelden.form.js';

const limitation: Field = {
  name: 'limitation',
  label: 'Festsetzungsfrist (§ 169 Abs. 2 AO)',
  type: 'choice',
  required: true,
  options: [
    { value: '4', label: 'vier Jahre' },
    { value: '5', label: 'fünf Jahre (leichtfertige Verkürzung)' },
    { value: '10', label: 'zehn Jahre (Hinterziehung)' },
  ],
};
const fineReferral: Field = {
  name: 'fineReferral',
  label: 'An die Bußgeldstelle abgeben',
  type: 'boolean',
  required: true,
};
const grants: Field = {
  name: 'grants',
  label: 'Bewilligte Nachlässe',
  type: 'list',
  max: 10,
  fields: [
    dogNumber,
    {
      name: 'share',
      label: 'Nachlass in Prozent (100 = Befreiung)',
      type: 'integer',
      min: 1,
      max: 100,
      required: true,
    },
    { name: 'ground', label: 'Tatbestand der Satzung', type: 'text', maxLength: 200, required: true },
    { name: 'until', label: 'Befristet bis (danach ergeht ein neuer Bescheid)', type: 'date' },
  ],
};
const granted = { label: 'Nachlass bewilligen', fields: [{ ...grants, required: true, min: 1 }] } as const;
const toEquity: readonly Way[] = [{ to: 'equityGate', then: [set('grants', 'event.grants')] }];
const afterLateness: readonly Way[] = [
  { to: 'fineReferral', when: 'event.fineReferral = true' },
  { to: 'settled' },
];

/**
 * What is decided about the tax itself before it is reckoned: exemption or reduction (bound by the statute, hearing
 * before a refusal), equity (§ 163 AO, discretion), and the consequences of registering late.
 */
export const claims: StateConfig = {
  initial: 'reliefGate',
  states: {
    reliefGate: {
      meta: { label: 'Befreiung oder Ermäßigung', status: 'inReview' },
      always: ways([
        { to: 'relief', when: 'some dog in form.dogs satisfies dog.relief != "none"' },
        { to: 'equityGate' },
      ]),
    },
    relief: taskState({
      id: 'relief',
      state: 'Prüfung der Befreiung oder Ermäßigung',
      status: 'inReview',
      task: 'Antrag auf Befreiung oder Ermäßigung prüfen',
      post: 'clerk',
      legalBasis: 'Hundesteuersatzung LHH',
      outcomes: {
        granted: { ...granted, to: toEquity },
        refusalIntended: {
          label: 'Ablehnung beabsichtigt: anhören',
          adverse: true,
          to: 'hearingLetter',
        },
        proofMissing: { ...requestOutcome, label: 'Nachweis fehlt' },
      },
    }),
    hearingLetter: documentState({
      id: 'hearingLetter',
      state: 'Anhörung wird erstellt',
      status: 'inReview',
      document: 'hearing',
      to: 'hearingDispatch',
    }),
    hearingDispatch: dispatchState({
      id: 'hearingDispatch',
      state: 'Anhörung geht hinaus',
      status: 'inReview',
      document: 'hearingLetter',
      to: 'hearing',
    }),
    hearing: {
      meta: { label: 'Äußerungsfrist läuft (§ 91 AO)', status: 'hearing' },
      on: { comment: [{ target: 'reliefDecision', actions: ['record'] }] },
      after: { hearingPeriod: 'reliefDecision' },
    },
    reliefDecision: taskState({
      id: 'reliefDecision',
      state: 'Entscheidung über Befreiung oder Ermäßigung',
      status: 'inReview',
      task: 'Nach der Anhörung über Befreiung oder Ermäßigung entscheiden',
      post: 'lead',
      outcomes: {
        granted: { ...granted, to: toEquity },
        refused: {
          label: 'Ganz oder teilweise ablehnen',
          adverse: true,
          to: toEquity,
          fields: [grants],
        },
      },
    }),
    equityGate: {
      meta: { label: 'Billigkeit', status: 'inReview' },
      always: ways([{ to: 'equity', when: 'form.equityRequest = true' }, { to: 'latenessGate' }]),
    },
    equity: taskState({
      id: 'equity',
      state: 'Abweichende Festsetzung aus Billigkeitsgründen',
      status: 'inReview',
      task: 'Antrag nach § 163 AO nach Ermessen entscheiden',
      post: 'lead',
      legalBasis: '§§ 5, 163 AO',
      outcomes: {
        granted: {
          label: 'Niedriger festsetzen',
          to: 'latenessGate',
          fields: [
            {
              name: 'share',
              label: 'Nachlass auf die Summe in Prozent',
              type: 'integer',
              min: 1,
              max: 100,
              required: true,
            },
            {
              name: 'considerations',
              label: 'Ermessenserwägungen',
              type: 'longText',
              maxLength: 4000,
              required: true,
            },
          ],
        },
        refused: { label: 'Ablehnen', adverse: true, to: 'latenessGate' },
      },
    }),
    latenessGate: {
      meta: { label: 'Anmeldefrist', status: 'inReview' },
      always: ways([{ to: 'lateness', when: 'facts.classification.late = true' }, { to: 'settled' }]),
    },
    lateness: taskState({
      id: 'lateness',
      state: 'Verspätete Anmeldung',
      status: 'inReview',
      task: 'Über Verspätungszuschlag, Festsetzungsfrist und Bußgeldverfahren entscheiden',
      post: 'clerk',
      legalBasis: '§§ 152, 169, 170 AO, § 18 NKAG',
      outcomes: {
        noSurcharge: {
          label: 'Verspätet, kein Zuschlag',
          to: afterLateness,
          fields: [limitation, fineReferral],
        },
        surcharge: {
          label: 'Verspätungszuschlag festsetzen',
          adverse: true,
          to: afterLateness,
          fields: [
            {
              name: 'amount',
              label: 'Verspätungszuschlag',
              type: 'money',
              min: 1,
              max: 2500000,
              required: true,
            },
            limitation,
            fineReferral,
          ],
        },
      },
    }),
    fineReferral: transmissionState({
      id: 'fineTransmission',
      state: 'Mitteilung an die Bußgeldstelle',
      status: 'inReview',
      receivers: '["Bußgeldstelle der Landeshauptstadt Hannover"]',
      legalBasis: '§ 18 NKAG, § 30 Abs. 4 Nr. 1 AO',
      to: 'settled',
    }),
    settled: { type: 'final', meta: { label: 'Anträge entschieden', status: 'inReview' } },
  },
};
