import type { StateConfig } from '@amtsweg/engine';
import {
  brief,
  dispatchState,
  documentState,
  finished,
  gate,
  set,
  taskState,
  transmissionState,
  ways,
} from '@amtsweg/procedure';

/** Public status while the system is connected. */
export const status = 'connected';

/** The region in which the system is in use: maintenance, shut-downs, and the end of the agreement. */
export const operation: StateConfig = {
  meta: { label: 'Betrieb', status },
  initial: 'confirmation',
  states: {
    confirmation: documentState({
      id: 'confirmationDocument',
      state: 'Bestätigung wird erstellt',
      status,
      document: 'confirmation',
      to: 'sending',
    }),
    sending: dispatchState({
      id: 'confirmationDispatch',
      state: 'Bestätigung geht hinaus',
      status,
      document: 'confirmationDocument',
      to: 'running',
    }),
    running: {
      meta: { label: 'Anlage in Betrieb', status },
      on: { shutdown: ways('watch', ['record']), terminated: ways('dismantling', ['record']) },
      after: { yearlyProof: 'maintenance' },
    },
    watch: taskState({
      id: 'watch',
      state: 'Anlage abgeschaltet',
      status,
      task: 'Brandwache und Dauer prüfen, Alarm am Empfang sperren und nach Ende wieder freigeben',
      post: 'clerk',
      priority: 2,
      target: 'P1D',
      outcomes: { restored: { label: 'Wieder in Betrieb', to: 'running' } },
    }),
    maintenance: taskState({
      id: 'maintenance',
      state: 'Jährlicher Nachweis',
      status,
      task: 'Nachweis der Instandhaltung und Ansprechpersonen anfordern und prüfen',
      post: 'clerk',
      target: 'P1M',
      outcomes: {
        proven: {
          label: 'Nachgewiesen',
          to: [{ to: 'running', then: [set('provenOn', 'today')] }],
        },
        failing: {
          label: 'Nicht nachgewiesen: Vertrag gekündigt',
          adverse: true,
          to: 'dismantling',
        },
      },
    }),
    dismantling: taskState({
      id: 'dismantling',
      state: 'Abschaltung',
      status,
      task: 'Schlüssel aus dem Depot zurückgeben, Empfang löschen, Einsatzunterlagen ändern',
      post: 'inspector',
      target: 'P14D',
      outcomes: { done: { label: 'Abgeschaltet', to: 'notified' } },
    }),
    notified: gate('Von der Bauordnung verlangt?', status, [
      { to: 'buildingAuthority', when: 'form.cause = "permit"' },
      { to: 'ended' },
    ]),
    buildingAuthority: transmissionState({
      id: 'buildingAuthority',
      state: 'Bauordnung wird unterrichtet',
      status,
      receivers: '["Bauordnung (OE 61.2)"]',
      legalBasis: '§ 79 NBauO',
      to: 'ended',
    }),
    ended: finished('Aufschaltung beendet', 'closed'),
  },
};

/** The region in which the agreed price is paid: private law, hence no fee notice and no administrative enforcement. */
export const charge: StateConfig = {
  meta: { label: 'Entgelt', status },
  initial: 'awaiting',
  states: {
    awaiting: taskState(
      {
        id: 'charge',
        state: 'Rechnung offen',
        status: 'chargeDue',
        task: 'Zahlungseingang des Entgelts buchen',
        post: 'cashier',
        unit: '20.3',
        notBy: ['inspection', 'testAlarm'],
        legalBasis: '§ 42 Abs. 5 KomHKVO',
        outcomes: {
          paid: {
            label: 'Bezahlt',
            to: 'settled',
            fields: [brief.day('receivedOn', 'Am', { notAfter: 'today' })],
          },
        },
      },
      { after: { paymentPeriod: 'overdue' } },
    ),
    overdue: taskState({
      id: 'chargeOverdue',
      state: 'Verzug',
      status: 'chargeDue',
      task: 'Mahnen oder gerichtliches Mahnverfahren einleiten (privatrechtliches Entgelt)',
      post: 'cashier',
      unit: '20.3',
      legalBasis: '§ 286 BGB, §§ 688 ff. ZPO',
      outcomes: {
        reminded: { label: 'Gemahnt', to: 'awaiting' },
        sued: { label: 'Mahnbescheid beantragt', adverse: true, to: 'settled' },
      },
    }),
    settled: finished('Entgelt erledigt', status),
  },
};
