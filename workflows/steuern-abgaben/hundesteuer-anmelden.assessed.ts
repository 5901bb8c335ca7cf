import type { StateConfig } from '@amtsweg/engine';
import { dispatchState, documentState, taskState, ways } from '@amtsweg/procedure';
import { assessTax } from './hundesteuer-anmelden.assessment.js';
import { dogNumber } from './hundesteuer-anmelden.form.js';

const reassess = '#case.checked.examination.classification';
const assess = [{ to: '#case.issued', when: 'facts.fee.cents = 0' }, { to: 'order' }] as const;

/** The milestone `approved`: reckoned by one, certified by a second, ordered by a third (§ 42 KomHKVO). */
export const approved: StateConfig = {
  meta: { label: 'Festsetzung der Steuer', status: 'assessing' },
  initial: 'tagAllocation',
  states: {
    tagAllocation: taskState({
      id: 'tags',
      state: 'Kassenzeichen und Hundesteuermarken',
      status: 'assessing',
      task: 'Kassenzeichen vergeben und Hundesteuermarken zuteilen',
      post: 'clerk',
      outcomes: {
        allocated: {
          label: 'Zugeteilt',
          to: [{ to: 'certification', then: assessTax }],
          fields: [
            {
              name: 'cashReference',
              label: 'Kassenzeichen',
              type: 'text',
              maxLength: 20,
              required: true,
            },
            {
              name: 'tags',
              label: 'Hundesteuermarken',
              type: 'list',
              max: 10,
              fields: [
                dogNumber,
                { name: 'tag', label: 'Nummer der Marke', type: 'text', maxLength: 20, required: true },
              ],
            },
          ],
        },
      },
    }),
    certification: taskState({
      id: 'certification',
      state: 'Sachliche und rechnerische Feststellung',
      status: 'assessing',
      task: 'Berechnung der Hundesteuer sachlich und rechnerisch richtig zeichnen',
      post: 'clerk',
      notBy: ['classification', 'relief', 'lateness', 'tags'],
      legalBasis: '§ 42 Abs. 3 KomHKVO',
      outcomes: {
        correct: { label: 'Sachlich und rechnerisch richtig', to: assess },
        objected: { label: 'Beanstandet', adverse: true, to: reassess },
      },
    }),
    order: taskState({
      id: 'order',
      state: 'Annahmeanordnung',
      status: 'assessing',
      task: 'Annahmeanordnung für die Hundesteuer erteilen',
      post: 'lead',
      notBy: ['certification', 'tags'],
      legalBasis: '§ 42 Abs. 4 KomHKVO',
      outcomes: { ordered: { label: 'Angeordnet', to: '#case.issued' } },
    }),
  },
};

/** The milestone `issued`: notice and tag, then finality and the account side by side, then the liability that goes on. */
export const issued: StateConfig = {
  meta: { label: 'Bekanntgabe', status: 'assessing' },
  initial: 'production',
  onDone: '#case.closed',
  states: {
    production: documentState({
      id: 'noticeDocument',
      state: 'Hundesteuerbescheid wird ausgefertigt',
      status: 'assessing',
      document: 'notice',
      to: 'dispatch',
    }),
    dispatch: dispatchState({
      id: 'noticeDispatch',
      state: 'Bescheid und Marke gehen hinaus',
      status: 'assessing',
      document: 'noticeDocument',
      to: 'effect',
    }),
    // The tax is posted and due at once: neither the period nor an action stops it (LC-48).
    effect: {
      type: 'parallel',
      meta: { label: 'Bekannt gegeben', status: 'assessed' },
      onDone: ways([{ to: 'ended', when: 'facts.liabilityEnded = true' }, { to: 'obligations' }]),
      states: {
        finality: {
          initial: 'remedyPeriod',
          states: {
            remedyPeriod: {
              meta: { label: 'Klagefrist läuft', status: 'assessed' },
              on: { actionFiled: [{ target: 'litigation', actions: ['record'] }] },
              after: { remedyPeriod: 'unappealable' },
            },
            litigation: taskState({
              id: 'litigation',
              state: 'Klage anhängig',
              status: 'assessed',
              task: 'Klageverfahren begleiten und seinen Ausgang eintragen',
              post: 'lead',
              outcomes: {
                upheld: { label: 'Bescheid bleibt bestehen', to: 'unappealable' },
                annulled: {
                  label: 'Bescheid ganz oder teilweise aufgehoben: neu festsetzen',
                  to: reassess,
                },
              },
            }),
            unappealable: { type: 'final', meta: { label: 'Bestandskräftig', status: 'assessed' } },
          },
        },
        account: {
          initial: 'posting',
          states: {
            posting: taskState({
              id: 'posting',
              state: 'Sollstellung',
              status: 'assessed',
              task: 'Hundesteuer zum Soll stellen und SEPA-Mandat erfassen',
              post: 'cashier',
              unit: '20.3',
              notBy: ['certification', 'order'],
              legalBasis: '§ 42 Abs. 5 KomHKVO',
              outcomes: {
                posted: {
                  label: 'Gebucht',
                  to: 'posted',
                  fields: [
                    {
                      name: 'postedOn',
                      label: 'Gebucht am',
                      type: 'date',
                      required: true,
                      notAfter: 'today',
                    },
                    { name: 'mandateReference', label: 'Mandatsreferenz', type: 'text', maxLength: 35 },
                  ],
                },
              },
            }),
            posted: { type: 'final', meta: { label: 'Gebucht', status: 'assessed' } },
          },
        },
      },
    },
    obligations: {
      meta: { label: 'Laufende Steuerpflicht', status: 'liable' },
      on: { deregistered: [{ target: 'tagReturn', actions: ['record'] }] },
      initial: 'running',
      states: {
        running: {
          meta: { label: 'Hund angemeldet', status: 'liable' },
          on: {
            remissionRequest: [{ target: 'remission', actions: ['record'] }],
            dangerFinding: [{ target: 'followFinding', actions: ['record'] }],
          },
        },
        remission: taskState({
          id: 'remission',
          state: 'Erlass aus Billigkeitsgründen',
          status: 'liable',
          task: 'Antrag auf Erlass nach § 227 AO nach Ermessen entscheiden',
          post: 'lead',
          legalBasis: '§§ 5, 227 AO',
          outcomes: {
            remitted: {
              label: 'Ganz oder teilweise erlassen',
              to: 'remissionPosting',
              fields: [
                {
                  name: 'amount',
                  label: 'Erlassener Betrag',
                  type: 'money',
                  min: 1,
                  max: 2500000,
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
            refused: { label: 'Ablehnen', adverse: true, to: 'remissionDocument' },
          },
        }),
        remissionPosting: taskState({
          id: 'remissionPosting',
          state: 'Absetzung des erlassenen Betrags',
          status: 'liable',
          task: 'Erlassenen Betrag vom Soll absetzen',
          post: 'cashier',
          unit: '20.3',
          notBy: ['remission'],
          legalBasis: '§ 42 Abs. 5 KomHKVO',
          outcomes: { posted: { label: 'Abgesetzt', to: 'remissionDocument' } },
        }),
        remissionDocument: documentState({
          id: 'remissionDocument',
          state: 'Bescheid über den Erlass wird ausgefertigt',
          status: 'liable',
          document: 'remission',
          to: 'remissionDispatch',
        }),
        remissionDispatch: dispatchState({
          id: 'remissionDispatch',
          state: 'Bescheid über den Erlass geht hinaus',
          status: 'liable',
          document: 'remissionDocument',
          to: 'running',
        }),
        followFinding: taskState({
          id: 'followFinding',
          state: 'Feststellung der Gefährlichkeit',
          status: 'liable',
          task: 'Änderung der Steuer wegen festgestellter Gefährlichkeit einleiten',
          post: 'clerk',
          legalBasis: 'Hundesteuersatzung LHH, § 7 NHundG',
          outcomes: {
            changeStarted: {
              label: 'Änderungsverfahren eingeleitet',
              to: 'running',
              fields: [
                {
                  name: 'caseNumber',
                  label: 'Aktenzeichen',
                  type: 'text',
                  maxLength: 60,
                  required: true,
                },
              ],
            },
            noChange: { label: 'Ohne Folgen für die Steuer', adverse: true, to: 'running' },
          },
        }),
      },
    },
    tagReturn: taskState({
      id: 'tagReturn',
      state: 'Rückgabe der Hundesteuermarke',
      status: 'liable',
      task: 'Rückgabe der Hundesteuermarke überwachen',
      post: 'clerk',
      outcomes: {
        returned: { label: 'Marke zurückgegeben', to: 'ended' },
        lost: { label: 'Marke verloren, Erklärung liegt vor', to: 'ended' },
      },
    }),
    ended: { type: 'final', meta: { label: 'Steuerpflicht beendet', status: 'closed' } },
  },
};
