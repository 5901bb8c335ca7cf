import type { StateConfig } from '@amtsweg/engine';
import type { ClockSpec } from '../clock-spec.js';
import type { DocumentSpec } from '../document-spec.js';
import type { Feel, Field } from '../form.js';
import type { EventSpec } from '../task-spec.js';
import { dispatchState, documentState, transmissionState } from './document-state.js';
import { registrarTask } from './registrar.js';
import { taskState } from './task-state.js';
import { set, ways } from './transition.js';

const givenNames: Field = {
  name: 'givenNames',
  label: 'Vornamen des Kindes',
  type: 'name',
  maxLength: 160,
  required: true,
};

/** The event `namesGiven` of `birthRecord`. */
export const namesGiven: EventSpec = {
  label: 'Vornamen des Kindes nachträglich anzeigen',
  by: ['applicant', 'clerk'],
  fields: [givenNames],
};

/** The clock `namesPeriod` of `birthRecord`: `born` gives the birth date. */
export function namesPeriod(born: Feel): ClockSpec {
  return {
    label: 'Frist zur Anzeige der Vornamen',
    kind: 'statutory',
    legalBasis: '§ 22 Abs. 1 Satz 1 PStG',
    bound: 'party',
    start: { rule: 'event', on: born },
    period: 'P1M',
  };
}

/** What the registrar enters (§ 21 PStG); the names may be missing for a month, the sex may stay open (§ 22 (3)). */
export const birthEntry: readonly Field[] = [
  { name: 'registerNumber', label: 'Registernummer', type: 'text', maxLength: 40, required: true },
  { ...givenNames, required: false },
  { name: 'birthName', label: 'Geburtsname des Kindes', type: 'name', maxLength: 160, required: true },
  { name: 'bornOn', label: 'Tag der Geburt', type: 'date', required: true, notAfter: 'today' },
  { name: 'bornAt', label: 'Uhrzeit', type: 'text', pattern: '[0-2][0-9]:[0-5][0-9]', required: true },
  { name: 'bornIn', label: 'Ort der Geburt', type: 'text', maxLength: 160, required: true },
  {
    name: 'sex',
    label: 'Geschlecht',
    type: 'choice',
    options: [
      { value: 'weiblich', label: 'weiblich' },
      { value: 'männlich', label: 'männlich' },
      { value: 'divers', label: 'divers' },
    ],
  },
  {
    name: 'otherParent',
    label: 'Vater oder weiterer Elternteil ist einzutragen',
    type: 'boolean',
    required: true,
  },
  {
    name: 'unproved',
    label: 'Erläuternder Zusatz: Identität oder Namensführung nicht nachgewiesen (§ 35 PStV)',
    type: 'boolean',
    required: true,
  },
];

/** The document `birthCertificates`: free ones for the benefits that follow a birth; a print-out where identity is open. */
export const birthCertificates: DocumentSpec = {
  kind: 'certificate',
  title:
    '{if facts.recording.unproved = true then "Beglaubigter Registerausdruck (§ 35 PStV)" else "Geburtsurkunde"}',
  signedBy: 'recording',
  signedAs: 'registrar',
  sealed: true,
  blocks: [
    {
      type: 'facts',
      rows: [
        ['Registernummer', '{facts.recording.registerNumber}'],
        ['Vornamen', '{if facts.givenNames = null then "noch nicht angezeigt" else facts.givenNames}'],
        ['Geburtsname', '{facts.recording.birthName}'],
        ['Geboren am', '{facts.recording.bornOn}, {facts.recording.bornAt} Uhr'],
        ['Ort', '{facts.recording.bornIn}'],
        ['Geschlecht', '{facts.recording.sex}'],
      ],
    },
    {
      type: 'paragraph',
      text: 'Beigefügt sind gebührenfreie Ausfertigungen für Elterngeld, Kindergeld und Krankenkasse (§ 64 Abs. 2 SGB X).',
    },
  ],
};

/**
 * What follows a recorded birth (§§ 21, 22 PStG): the milestone `issued` with the certificates and the notices on one side
 * and, beside them, given names that were not told yet.
 *
 * A month without names ends nothing: a clerk asks, late names are entered all the same, and in the end the family court
 * is told (§ 22a FamFG, § 1666 BGB). Needs event `namesGiven`, clock `namesPeriod`, document `birthCertificates`, task `recording` with the fields `birthEntry`.
 */
export function birthRecord(config: { readonly receivers: Feel }): StateConfig {
  return {
    type: 'parallel',
    meta: { label: 'Geburt beurkundet', status: 'recorded' },
    entry: [set('givenNames', 'facts.recording.givenNames')],
    onDone: '#case.closed',
    states: {
      certificates: {
        meta: { label: 'Urkunden und Mitteilungen', status: 'recorded' },
        initial: 'notices',
        states: {
          notices: transmissionState({
            id: 'birthNotices',
            state: 'Mitteilungen über die Geburt',
            status: 'recorded',
            receivers: config.receivers,
            legalBasis: '§ 57 PStV, § 68 PStG',
            to: 'production',
          }),
          production: documentState({
            id: 'birthDocument',
            state: 'Geburtsurkunden werden ausgestellt',
            status: 'recorded',
            document: 'birthCertificates',
            to: 'dispatch',
          }),
          dispatch: dispatchState({
            id: 'birthDispatch',
            state: 'Geburtsurkunden gehen hinaus',
            status: 'recorded',
            document: 'birthDocument',
            to: 'sent',
          }),
          sent: { type: 'final', meta: { label: 'Urkunden versandt', status: 'sent' } },
        },
      },
      names: namesRegion,
    },
  };
}

const given = {
  namesGiven: ways([{ to: 'entering', then: [set('givenNames', 'event.givenNames')] }], ['record']),
};

const namesRegion: StateConfig = {
  meta: { label: 'Vornamen', status: 'recorded' },
  initial: 'gate',
  states: {
    gate: {
      meta: { label: 'Vornamen angezeigt?', status: 'recorded' },
      always: ways([{ to: 'named', when: 'facts.givenNames != null' }, { to: 'awaitingNames' }]),
    },
    awaitingNames: {
      meta: { label: 'Wartet auf die Vornamen (§ 22 Abs. 1 PStG)', status: 'namesOpen' },
      on: given,
      after: { namesPeriod: 'namesOverdue' },
    },
    namesOverdue: taskState(
      {
        id: 'namesOverdue',
        state: 'Vornamen nach einem Monat nicht angezeigt',
        status: 'namesOpen',
        task: 'Sorgeberechtigte anschreiben; bleibt das Kind ohne Vornamen, das Familiengericht unterrichten',
        post: 'clerk',
        legalBasis: '§ 22 Abs. 1 PStG, § 22a FamFG, § 1666 BGB',
        outcomes: {
          asked: { label: 'Angeschrieben, weiter warten', to: 'namesOverdue' },
          court: { label: 'Familiengericht unterrichten', adverse: true, to: 'courtNotice' },
        },
      },
      { on: given },
    ),
    courtNotice: transmissionState({
      id: 'familyCourtNotice',
      state: 'Mitteilung an das Familiengericht',
      status: 'namesOpen',
      receivers: '["Amtsgericht Hannover, Familiengericht"]',
      legalBasis: '§ 22a FamFG',
      to: 'named',
    }),
    entering: registrarTask({
      id: 'namesEntry',
      state: 'Vornamen werden nachgetragen',
      status: 'namesOpen',
      task: 'Vornamen als Folgebeurkundung eintragen',
      legalBasis: '§ 22 Abs. 1 Satz 2, § 27 Abs. 3 PStG',
      outcomes: { entered: { label: 'Eingetragen', to: 'named' } },
    }),
    named: { type: 'final', meta: { label: 'Vornamen geklärt', status: 'recorded' } },
  },
};
