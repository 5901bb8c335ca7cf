import type { StateConfig } from '@amtsweg/engine';
import { requestOutcome, set, taskState, transmissionState, ways } from '@amtsweg/procedure';
import { listDogs, rankDogs } from './hundesteuer-anmelden.assessment.js';
import { claims } from './hundesteuer-anmelden.claims.js';
import { dogNumber } from './hundesteuer-anmelden.form.js';

/**
 * The milestone `checked`: who owes the tax, whether it is known already, how the dogs are classified; then the claims
 * and, beside them, the hint at a dangerous dog. A death reported meanwhile interrupts and leads back to where it was.
 */
export const checked: StateConfig = {
  meta: { label: 'Ermittlung der Besteuerungsgrundlagen', status: 'inReview' },
  on: { reportDeath: [{ target: '#case.checked.deathReview', actions: ['record'] }] },
  initial: 'examination',
  states: {
    examination: {
      initial: 'keeperMatch',
      states: {
        resume: { type: 'history', history: 'deep', target: 'keeperMatch' },
        keeperMatch: taskState({
          id: 'keeperMatch',
          state: 'Feststellung des Steuerschuldners',
          status: 'inReview',
          task: 'Halterin oder Halter im Melderegister feststellen',
          post: 'clerk',
          legalBasis: '§ 33 AO, Hundesteuersatzung LHH',
          outcomes: {
            identified: { label: 'In Hannover gemeldet', to: 'duplicateCheck' },
            ambiguous: { ...requestOutcome, label: 'Nicht eindeutig, Angaben klären' },
            notResident: {
              label: 'Hund wird nicht in Hannover gehalten',
              to: '#case.transferred',
              fields: [
                {
                  name: 'municipality',
                  label: 'Zuständige Gemeinde',
                  type: 'text',
                  maxLength: 120,
                  required: true,
                },
              ],
            },
          },
        }),
        duplicateCheck: taskState({
          id: 'duplicateCheck',
          state: 'Dublettenprüfung',
          status: 'inReview',
          task: 'Transpondernummern und Halter mit den Steuerkonten vergleichen',
          post: 'clerk',
          outcomes: {
            none: { label: 'Nicht bekannt', to: 'classification' },
            sameKeeper: {
              label: 'Haltung wird schon besteuert',
              to: '#case.moot',
              fields: [
                {
                  name: 'cashReference',
                  label: 'Kassenzeichen',
                  type: 'text',
                  maxLength: 20,
                  required: true,
                },
              ],
            },
            otherKeeper: {
              label: 'Hund noch auf andere Halter angemeldet: dort Abmeldung anstoßen',
              to: 'classification',
              fields: [
                {
                  name: 'otherReference',
                  label: 'Kassenzeichen der bisherigen Haltung',
                  type: 'text',
                  maxLength: 20,
                  required: true,
                },
              ],
            },
          },
        }),
        classification: taskState(
          {
            id: 'classification',
            state: 'Einstufung der Hunde',
            status: 'inReview',
            task: 'Hunde als ersten, weiteren oder gefährlichen Hund einstufen',
            post: 'clerk',
            legalBasis: 'Hundesteuersatzung LHH, § 7 NHundG',
            outcomes: {
              classified: {
                label: 'Eingestuft',
                to: [{ to: 'proceedings', then: rankDogs }],
                fields: [
                  {
                    name: 'registeredDogs',
                    label: 'Im Haushalt schon besteuerte Hunde',
                    type: 'integer',
                    min: 0,
                    max: 50,
                    required: true,
                  },
                  {
                    name: 'dangerous',
                    label: 'Hunde mit festgestellter Gefährlichkeit',
                    type: 'list',
                    max: 10,
                    fields: [
                      dogNumber,
                      {
                        name: 'finding',
                        label: 'Behörde und Datum der Feststellung',
                        type: 'text',
                        maxLength: 200,
                        required: true,
                      },
                    ],
                  },
                  {
                    name: 'late',
                    label: 'Nach Ablauf der Anmeldefrist angemeldet',
                    type: 'boolean',
                    required: true,
                  },
                  {
                    name: 'suspicion',
                    label: 'Hinweis auf Gefährlichkeit ohne Feststellung',
                    type: 'boolean',
                    required: true,
                  },
                  {
                    name: 'suspicionFacts',
                    label: 'Tatsachen, auf denen der Hinweis beruht',
                    type: 'longText',
                    maxLength: 2000,
                  },
                ],
              },
              notTaxable: { label: 'Kein Steuergegenstand', adverse: true, to: '#case.moot' },
              unclear: { ...requestOutcome, label: 'Angaben oder Nachweise fehlen' },
            },
          },
          // What the form says about beginning and period lies before the clerk who classifies.
          { entry: listDogs },
        ),
        proceedings: {
          type: 'parallel',
          onDone: '#case.approved',
          states: {
            claims,
            safety: {
              initial: 'suspicionGate',
              states: {
                suspicionGate: {
                  meta: { label: 'Hinweis auf Gefährlichkeit', status: 'inReview' },
                  always: ways([
                    { to: 'disclosure', when: 'facts.classification.suspicion = true' },
                    { to: 'settled' },
                  ]),
                },
                disclosure: taskState({
                  id: 'disclosure',
                  state: 'Zulässigkeit der Offenbarung',
                  status: 'inReview',
                  task: 'Prüfen, ob der Hinweis trotz Steuergeheimnis der Fachbehörde mitgeteilt werden darf',
                  post: 'lead',
                  target: 'P3D',
                  legalBasis: '§ 30 Abs. 4 Nr. 5 AO, § 7 Abs. 1 NHundG',
                  outcomes: {
                    permitted: {
                      label: 'Mitteilen',
                      to: 'notifying',
                      fields: [
                        {
                          name: 'interest',
                          label: 'Zwingendes öffentliches Interesse',
                          type: 'longText',
                          maxLength: 2000,
                          required: true,
                        },
                      ],
                    },
                    notPermitted: { label: 'Nicht mitteilen', adverse: true, to: 'settled' },
                  },
                }),
                notifying: transmissionState({
                  id: 'safetyTransmission',
                  state: 'Mitteilung an die Fachbehörde',
                  status: 'inReview',
                  receivers: '["Fachbehörde nach dem NHundG (Veterinär- und Ordnungswesen)"]',
                  legalBasis: '§ 7 Abs. 1 NHundG, § 30 Abs. 4 Nr. 5 AO',
                  to: 'settled',
                }),
                settled: { type: 'final', meta: { label: 'Hinweis bearbeitet', status: 'inReview' } },
              },
            },
          },
        },
      },
    },
    deathReview: taskState({
      id: 'deathReview',
      state: 'Tod eines Hundes vor der Festsetzung',
      status: 'inReview',
      task: 'Feststellen, ob bis zum Tod des Hundes Steuer entstanden ist',
      post: 'clerk',
      legalBasis: '§ 38 AO, Hundesteuersatzung LHH',
      outcomes: {
        noTax: { label: 'Keine Steuer entstanden: Verfahren erledigt', to: '#case.moot' },
        taxRemains: {
          label: 'Steuer bis zum Tod oder für übrige Hunde festsetzen',
          to: [
            {
              to: '#case.checked.examination.resume',
              then: [
                set('ended', 'concatenate(if facts.ended = null then [] else facts.ended, event.ended)'),
              ],
            },
          ],
          fields: [
            {
              name: 'ended',
              label: 'Beendete Haltungen',
              type: 'list',
              required: true,
              min: 1,
              max: 10,
              fields: [
                dogNumber,
                {
                  name: 'until',
                  label: 'Letzter Tag der Haltung',
                  type: 'date',
                  required: true,
                  notAfter: 'today',
                },
              ],
            },
          ],
        },
      },
    }),
  },
};
