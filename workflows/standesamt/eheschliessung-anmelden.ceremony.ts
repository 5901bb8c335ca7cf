import type { StateConfig } from '@amtsweg/engine';
import { registrarTask, taskState, transmissionState, ways } from '@amtsweg/procedure';

/**
 * From the message to the entry: as long as it is good for, the couple may marry before any registrar here.
 *
 * The ceremony is no appointment of this file; that the couple stays away ends nothing before the six months do. One who
 * does not say yes, and an impediment told at the last moment, stop it (§ 1310 (1) BGB).
 */
export const awaitingMarriage: Readonly<Record<string, StateConfig>> = {
  awaitingMarriage: registrarTask(
    {
      id: 'ceremony',
      state: 'Eheschließung kann vorgenommen werden',
      status: 'mayMarry',
      task: 'Eheschließung vornehmen: Nachfrage nach Änderungen, Erklärungen, Namensbestimmung, Niederschrift',
      legalBasis: '§ 14 PStG, §§ 1310 bis 1312 BGB',
      outcomes: {
        married: {
          label: 'Ehe geschlossen',
          to: 'entry',
          fields: [
            {
              name: 'marriedOn',
              label: 'Tag der Eheschließung',
              type: 'date',
              required: true,
              notAfter: 'today',
            },
            {
              name: 'naming',
              label: 'Namensführung',
              type: 'choice',
              required: true,
              options: [
                { value: 'separate', label: 'Kein Ehename' },
                { value: 'marriageName', label: 'Ehename eines Ehegatten' },
                { value: 'doubleName', label: 'Ehename aus beiden Namen (Doppelname)' },
              ],
            },
            {
              name: 'marriageName',
              label: 'Ehename',
              type: 'name',
              maxLength: 120,
              when: 'event.naming != "separate"',
              required: true,
            },
            { name: 'witnesses', label: 'Zeuginnen und Zeugen', type: 'name', maxLength: 200 },
          ],
        },
        notConcluded: {
          label: 'Nicht zustande gekommen (nicht erschienen oder nicht bejaht)',
          to: 'awaitingMarriage',
        },
      },
    },
    {
      on: { impedimentKnown: ways('#case.checked.capacity', ['record']) },
      after: { registrationValidity: '#case.lapsed' },
    },
  ),
  entry: registrarTask({
    id: 'marriageEntry',
    state: 'Beurkundung im Eheregister',
    status: 'inProduction',
    task: 'Eheschließung im Eheregister beurkunden',
    target: 'P1D',
    legalBasis: '§ 15 PStG',
    outcomes: {
      entered: {
        label: 'Beurkundet',
        to: 'notices',
        fields: [
          { name: 'registerNumber', label: 'Registernummer', type: 'text', maxLength: 40, required: true },
        ],
      },
    },
  }),
  notices: transmissionState({
    id: 'notices',
    state: 'Mitteilungen über die Eheschließung',
    status: 'inProduction',
    receivers:
      'concatenate(["Meldebehörden der Ehegatten", "Landesamt für Statistik Niedersachsen", "Geburtsstandesamt: " + form.first.birthPlace, "Geburtsstandesamt: " + form.second.birthPlace], if form.commonChildren = true then ["Geburtsstandesämter der gemeinsamen Kinder"] else [])',
    legalBasis: '§ 58 PStV, § 68 PStG',
    to: 'stammbuch',
  }),
  stammbuch: taskState({
    id: 'handOver',
    state: 'Urkunden nach der Trauung',
    status: 'inProduction',
    task: 'Vorgelegte Urkunden zurückgeben, Sammelakte schließen',
    post: 'clerk',
    target: 'P5D',
    legalBasis: '§ 6 PStG',
    outcomes: { filed: { label: 'Sammelakte geschlossen', to: 'done' } },
  }),
};
