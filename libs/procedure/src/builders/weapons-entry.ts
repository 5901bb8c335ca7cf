import type { StateConfig } from '@amtsweg/engine';
import type { ClockSpec } from '../clock-spec.js';
import type { Feel } from '../form.js';
import type { EventSpec } from '../task-spec.js';
import { brief } from './brief-fields.js';
import { finished, gate } from './brief-states.js';
import { taskState } from './task-state.js';
import { note, set, ways } from './transition.js';

/** The clock `preEntry`: the permission to acquire lasts a year (§ 10 (1) sentence 3 WaffG). */
export const preEntryPeriod: ClockSpec = {
  label: 'Erwerbserlaubnis (Voreintrag) gilt ein Jahr',
  kind: 'statutory',
  legalBasis: '§ 10 Abs. 1 Satz 3 WaffG',
  bound: 'party',
  start: { rule: 'event', on: 'facts.permitDispatch.dispatchedOn' },
  period: 'P1Y',
  endMoves: false,
  extension: 'never',
  warnings: [{ before: 'P1M', to: 'clerk' }],
};

/** The event with which a weapon bought on a permission to acquire is notified (§§ 37a, 37f WaffG). */
export const acquiredEvent: EventSpec = {
  label: 'Erwerb einer voreingetragenen Waffe anzeigen',
  by: ['applicant', 'clerk'],
  fields: [
    brief.day('acquiredOn', 'Erworben am', { notAfter: 'today' }),
    brief.text('weapon', 'Hersteller, Modell, Kaliber', 160),
    brief.text('serial', 'Herstellungsnummer', 60),
    brief.text('weaponId', 'NWR-ID der Waffe', 21, { required: false }),
    brief.text('from', 'Überlassen von', 200),
  ],
};

/**
 * A region: weapons that may be bought are entered beforehand, each is notified within two weeks of the purchase and then
 * entered with its number (§ 10 (1) sentences 1 to 3, § 37a WaffG). What is not bought within a year lapses; a late
 * notification is an administrative offence, not a loss of the weapon. `weapons` is FEEL: how many were entered before.
 */
export function preEntry(weapons: Feel, status: string): StateConfig {
  const bought = 'if facts.bought = null then 1 else facts.bought + 1';
  return {
    meta: { label: 'Voreinträge', status },
    initial: 'open',
    states: {
      open: gate('Noch Waffen zu erwerben?', status, [
        { to: 'awaiting', when: `${weapons} > (if facts.bought = null then 0 else facts.bought)` },
        { to: 'settled' },
      ]),
      awaiting: {
        meta: { label: 'Waffe darf erworben werden', status },
        // Whoever may no longer hold weapons may not buy one either.
        always: ways([
          { to: 'settled', when: 'facts.aftermath = "revoked" or facts.weaponsGivenUp != null' },
        ]),
        on: {
          weaponAcquired: ways(
            [
              {
                to: 'entering',
                when: 'date(today) > date(event.acquiredOn) + duration("P14D")',
                then: [
                  set('bought', bought),
                  note('Erwerb nicht binnen zwei Wochen angezeigt (§ 37a, § 53 Abs. 1 Nr. 5 WaffG).'),
                ],
              },
              { to: 'entering', then: [set('bought', bought)] },
            ],
            ['record'],
          ),
        },
        after: { preEntry: 'settled' },
      },
      entering: taskState({
        id: 'weaponEntry',
        state: 'Waffe wird eingetragen',
        status,
        task: 'Waffe mit dem Voreintrag vergleichen, in Urkunde und Waffenregister eintragen, Überlasser austragen lassen',
        post: 'clerk',
        target: 'P7D',
        legalBasis: '§ 37g WaffG, § 13 WaffRG',
        outcomes: {
          entered: { label: 'Eingetragen', to: 'open' },
          different: {
            label: 'Andere Waffe als erlaubt: nicht eingetragen, Strafanzeige geprüft',
            adverse: true,
            to: 'open',
          },
        },
      }),
      settled: finished('Voreinträge erledigt oder erloschen', status),
    },
  };
}
