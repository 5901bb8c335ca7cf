import type { StateConfig } from '@amtsweg/engine';
import { brief, courtRemedy, documentState, finished, taskState } from '@amtsweg/procedure';

const STATUS = 'lookedInto';

/** Whether the operator does what was ordered (§§ 11 to 13 NuWG, §§ 64 ff. NPOG). */
const compliance: StateConfig = {
  meta: { label: 'Befolgung', status: STATUS },
  initial: 'due',
  states: {
    due: {
      meta: { label: 'Frist der Anordnung', status: STATUS },
      after: { orderPeriod: 'control' },
    },
    control: taskState({
      id: 'control',
      state: 'Befolgung prüfen',
      status: STATUS,
      task: 'Nachsehen; bei Nichtbefolgung Zwangsgeld, Beschäftigungsverbot oder Untersagung einleiten',
      post: 'clerk',
      legalBasis: '§§ 12, 13 NuWG, §§ 64 ff. NPOG',
      outcomes: {
        complied: { label: 'Befolgt', to: 'done' },
        longer: { label: 'Zwangsgeld festgesetzt, erneut prüfen', to: 'due' },
        prohibited: { label: 'Untersagung als eigener Vorgang', to: 'done' },
      },
    }),
    done: finished('Erledigt', STATUS),
  },
};

/** The order is served on the operator by hand of the post (§ 3 VwZG); the action of the operator runs from that day. */
export const ordered: StateConfig = {
  meta: { label: 'Anordnung gegen den Betreiber', status: STATUS },
  initial: 'production',
  states: {
    production: documentState({
      id: 'orderDocument',
      state: 'Anordnung wird ausgefertigt',
      status: STATUS,
      document: 'order',
      to: 'serving',
    }),
    serving: taskState({
      id: 'serving',
      state: 'Zustellung an den Betreiber',
      status: STATUS,
      task: 'Anordnung dem Betreiber mit Postzustellungsurkunde zustellen und den Tag der Urkunde eintragen',
      post: 'mailroom',
      target: 'P1D',
      legalBasis: '§ 1 NVwZG, § 3 VwZG',
      outcomes: {
        served: {
          label: 'Zugestellt',
          to: 'inForce',
          fields: [brief.day('servedOn', 'Zugestellt am', { notAfter: 'today' })],
        },
      },
    }),
    inForce: {
      type: 'parallel',
      meta: { label: 'Bekannt gegeben', status: STATUS },
      onDone: '#case.issued',
      states: {
        remedy: courtRemedy({ prefix: 'order', status: STATUS, upheld: { to: '#case.checked.advice' } }),
        compliance,
      },
    },
  },
};
