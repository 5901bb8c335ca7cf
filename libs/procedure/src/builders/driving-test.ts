import type { StateConfig } from '@amtsweg/engine';
import type { ClockSpec } from '../clock-spec.js';
import type { Feel } from '../form.js';
import type { PublicStatus } from '../procedure.js';
import type { EventSpec } from '../task-spec.js';
import { transmissionState } from './document-state.js';
import { taskState } from './task-state.js';
import { note, set, ways, type Way } from './transition.js';

/** What a procedure takes from `drivingTest`: parts to be spread where they belong. */
interface TestParts {
  /** The state `test`. */
  readonly state: StateConfig;
  readonly clocks: Readonly<Record<'theoryPeriod' | 'practicePeriod', ClockSpec>>;
  readonly events: Readonly<Record<'theoryResult' | 'practiceResult', EventSpec>>;
  readonly publicStatus: Readonly<Record<'testOrdered' | 'testLapsed', PublicStatus>>;
}

/**
 * The test of ability by the recognised expert (§§ 15 to 18, 22 (3) to (5) FeV): the office orders it, others hold it.
 *
 * Theory within twelve months of the order, practice within twelve months of the theory, or the testing centre sends card
 * and order back (§ 22 (5)). Failing is no decision of the office: the candidate simply tries again within the year. The
 * licence is granted by the examiner who hands it over (§ 22 (4) sentence 7 FeV), not by a notice.
 */
export function drivingTest(config: {
  readonly receivers?: Feel;
  /** Holds where a theory test is to be taken (not from A1 to A2, for BE and the like); always where absent. */
  readonly theory?: Feel;
  /** Holds where a practical test is to be taken; always where absent. */
  readonly practice?: Feel;
  /** Where passing leads; reads `facts.practiceResult`. */
  readonly passed: readonly Way[];
  readonly lapsed: string;
}): TestParts {
  const practice: readonly Way[] =
    config.practice === undefined
      ? [{ to: 'practice' }]
      : [{ to: 'practice', when: config.practice }, ...config.passed];
  return {
    state: {
      meta: { label: 'Befähigungsprüfung', status: 'testOrdered' },
      initial: 'order',
      states: {
        order: transmissionState({
          id: 'testOrder',
          state: 'Prüfauftrag geht an die Technische Prüfstelle',
          status: 'testOrdered',
          receivers: config.receivers ?? '["TÜV NORD Mobilität, Technische Prüfstelle Hannover"]',
          legalBasis: '§ 2 Abs. 5 StVG, § 22 Abs. 4 FeV',
          to: first(config.theory).map((way: Way) => ({
            ...way,
            then: [set('testOrderedOn', 'today'), ...(way.then ?? [])],
          })),
        }),
        theory: {
          meta: { label: 'Theoretische Prüfung steht aus', status: 'testOrdered' },
          on: {
            theoryResult: ways(
              [
                ...practice.map((way): Way => ({
                  ...way,
                  when:
                    way.when === undefined
                      ? 'event.result = "passed"'
                      : `event.result = "passed" and (${way.when})`,
                })),
                {
                  to: 'theory',
                  then: [note('Theoretische Prüfung nicht bestanden; Wiederholung nach § 18 Abs. 1 FeV.')],
                },
              ],
              ['record'],
            ),
          },
          after: { theoryPeriod: 'returned' },
        },
        practice: {
          meta: { label: 'Praktische Prüfung steht aus', status: 'testOrdered' },
          on: {
            practiceResult: ways(
              [
                {
                  to: 'practice',
                  when: 'event.result = "failed"',
                  then: [note('Praktische Prüfung nicht bestanden; Wiederholung nach § 18 Abs. 1 FeV.')],
                },
                ...config.passed,
              ],
              ['record'],
            ),
          },
          after: { practicePeriod: 'returned' },
        },
        returned: returned(config.lapsed),
      },
    },
    clocks,
    events,
    publicStatus,
  };
}

/** A test order is given for at least one test. */
function first(theory: Feel | undefined): readonly Way[] {
  return theory === undefined ? [{ to: 'theory' }] : [{ to: 'theory', when: theory }, { to: 'practice' }];
}

function returned(lapsed: string): StateConfig {
  return taskState({
    id: 'testReturned',
    state: 'Prüfauftrag zurückgegeben (§ 22 Abs. 5 FeV)',
    status: 'testOrdered',
    task: 'Rückgabe von Prüfauftrag und Kartenführerschein erfassen; neuen Prüfauftrag nur auf neuen Antrag',
    post: 'clerk',
    legalBasis: '§ 22 Abs. 5 FeV',
    outcomes: {
      lapse: { label: 'Verfahren wegen Ablaufs der Prüffrist beenden', to: lapsed },
      again: { label: 'Frist zu Unrecht angenommen, Prüfauftrag erneut erteilen', to: 'order' },
    },
  });
}

const clocks: TestParts['clocks'] = {
  theoryPeriod: {
    label: 'Frist bis zum Bestehen der theoretischen Prüfung',
    kind: 'statutory',
    legalBasis: '§ 22 Abs. 5 Nr. 1 FeV',
    bound: 'party',
    // A failed attempt re-enters the state; the year runs from the order all the same.
    start: { rule: 'event', on: 'facts.testOrderedOn' },
    period: 'P1Y',
    extension: 'never',
    suspension: 'never',
  },
  practicePeriod: {
    label: 'Frist bis zum Bestehen der praktischen Prüfung',
    kind: 'statutory',
    legalBasis: '§ 18 Abs. 2 Satz 2, § 22 Abs. 5 Nr. 2 FeV',
    bound: 'party',
    start: {
      rule: 'event',
      on: 'if facts.theoryResult = null then facts.testOrderedOn else facts.theoryResult.heldOn',
    },
    period: 'P1Y',
    extension: 'never',
    suspension: 'never',
  },
};

const events: TestParts['events'] = {
  theoryResult: {
    label: 'Ergebnis der theoretischen Prüfung eintragen',
    by: ['authority', 'clerk'],
    fields: [
      { name: 'heldOn', label: 'Geprüft am', type: 'date', required: true, notAfter: 'today' },
      {
        name: 'result',
        label: 'Ergebnis',
        type: 'choice',
        required: true,
        options: [
          { value: 'passed', label: 'bestanden' },
          { value: 'failed', label: 'nicht bestanden' },
        ],
      },
    ],
  },
  practiceResult: {
    label: 'Ergebnis der praktischen Prüfung eintragen',
    by: ['authority', 'clerk'],
    fields: [
      { name: 'heldOn', label: 'Geprüft am', type: 'date', required: true, notAfter: 'today' },
      {
        name: 'result',
        label: 'Ergebnis',
        type: 'choice',
        required: true,
        options: [
          { value: 'handedOver', label: 'bestanden, Führerschein oder Prüfungsbescheinigung ausgehändigt' },
          { value: 'toCollect', label: 'bestanden, Nachweis befristet ausgestellt, Karte im Amt abzuholen' },
          { value: 'failed', label: 'nicht bestanden' },
        ],
      },
      {
        name: 'automatic',
        label: 'Prüfung auf Fahrzeug mit Automatikgetriebe (Schlüsselzahl 78, soweit nicht 197)',
        type: 'boolean',
        when: 'event.result != "failed"',
        required: true,
      },
    ],
  },
};

const publicStatus: TestParts['publicStatus'] = {
  testOrdered: {
    de: 'Zur Prüfung zugelassen',
    easy: 'Sie dürfen die Prüfung machen. Den Termin bekommen Sie über Ihre Fahrschule.',
    en: 'Admitted to the driving test',
    actor: 'applicant',
    next: 'Bitte bestehen Sie Theorie und Praxis jeweils innerhalb eines Jahres.',
  },
  testLapsed: {
    de: 'Prüfauftrag abgelaufen',
    easy: 'Die Zeit für Ihre Prüfung ist vorbei. Sie können einen neuen Antrag stellen.',
    en: 'Test order lapsed',
    actor: 'nobody',
    next: 'Für eine spätere Prüfung ist ein neuer Antrag nötig.',
  },
};
