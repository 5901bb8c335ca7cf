import {
  completeness,
  documentState,
  dispatchState,
  meansToRefuse,
  roadTrafficRefusal,
  taskState,
  trafficFee,
  trafficPayment,
  transmissionState,
  vehicleForm,
  vin,
  ways,
  withdrawal,
} from '@amtsweg/procedure';
import { trafficProcedure, vehicleFile } from './traffic-procedure.js';

const refusal = roadTrafficRefusal({
  application: 'Ihren Antrag auf Ersatz der Zulassungsbescheinigung Teil II',
  legalBasis: '§ 14 FZV, § 5 StVG',
  convinced: 'disposal',
  upheld: '#case.approved',
});

/**
 * Ersatz der Zulassungsbescheinigung Teil II (§ 14 FZV): the paper that proves the right of disposal over the vehicle and is
 * pledged to banks. Its loss is therefore published: the Kraftfahrt-Bundesamt calls upon whoever has it (Aufbietung) in the
 * Verkehrsblatt, and only when its period has passed in silence a new one is made out and the old one is void.
 *
 * Before that the loss is sworn in person (§ 5 StVG) and the financing bank asked about its security (`disposal`), because
 * a lessee who never held the paper cannot lose it. If somebody presents the document during the period (`presented`),
 * there is nothing to replace: the case ends in `foundAgain`, and who owns the car is for the civil courts. A paper that
 * is worn or full is exchanged at once, without oath or publication. The vehicle stays admitted throughout.
 */
export default trafficProcedure({
  key: 'zulassungsbescheinigung-2-ersatz',
  name: 'Ersatz der Zulassungsbescheinigung Teil II',
  kind: 'attestation',
  unit: '32.5',
  filePlan: '36.10.41',
  leika: [],
  legalBasis: ['§ 14 FZV', '§ 5 StVG', '§ 27 VwVfG'],
  audience: ['citizen', 'company'],
  keywords: [
    'Fahrzeugbrief verloren',
    'Kfz-Brief weg',
    'Fahrzeugbrief gestohlen',
    'neuer Fahrzeugbrief',
    'Brief nicht auffindbar',
  ],
  subject: 'Ihrem Antrag auf Ersatz der Zulassungsbescheinigung Teil II',
  target: 'P1W',
  retention: vehicleFile,
  form: vehicleForm([
    {
      title: 'Fahrzeug und Verlust',
      fields: [
        { name: 'plate', label: 'Kennzeichen', type: 'text', maxLength: 12, required: true },
        vin,
        {
          name: 'cause',
          label: 'Die Bescheinigung ist',
          type: 'choice',
          required: true,
          options: [
            { value: 'lost', label: 'verloren' },
            { value: 'stolen', label: 'gestohlen' },
            { value: 'worn', label: 'beschädigt oder vollgeschrieben, liegt bei' },
          ],
        },
        {
          name: 'partTwoNumber',
          label: 'Nummer der Bescheinigung, falls bekannt',
          type: 'text',
          maxLength: 12,
        },
        {
          name: 'lastHolder',
          label: 'Wer hatte sie zuletzt',
          type: 'text',
          maxLength: 200,
          when: 'form.cause != "worn"',
          required: true,
        },
        {
          name: 'financing',
          label: 'Das Fahrzeug ist finanziert, geleast oder verpfändet',
          type: 'boolean',
          required: true,
        },
        {
          name: 'bank',
          label: 'Bank oder Leasinggeber',
          type: 'text',
          maxLength: 160,
          when: 'form.financing = true',
          required: true,
        },
      ],
    },
  ]),
  evidence: [
    { name: 'identity', label: 'Ausweis' },
    { name: 'partOne', label: 'Zulassungsbescheinigung Teil I' },
    {
      name: 'ownership',
      label: 'Kaufvertrag oder anderer Nachweis der Verfügungsberechtigung',
      when: 'form.cause != "worn"',
    },
    { name: 'report', label: 'Strafanzeige', when: 'form.cause = "stolen"' },
    { name: 'release', label: 'Erklärung der Bank', when: 'form.financing = true' },
  ],
  fee: [
    trafficFee('worn', 'Nr. 221 ff., Ersatz ohne Aufbietung', 1560, { when: 'form.cause = "worn"' }),
    trafficFee(
      'lost',
      'Nr. 221 ff. mit Versicherung an Eides statt (Nr. 256) und Aufbietung (Nr. 124)',
      7330,
    ),
  ],
  parts: [
    refusal,
    {
      documents: {
        foundLetter: {
          kind: 'letter',
          title: 'Ihre Zulassungsbescheinigung Teil II wurde vorgelegt',
          signedAs: 'clerk',
          blocks: [
            {
              type: 'paragraph',
              text: 'die aufgebotene Bescheinigung wurde uns vorgelegt: {facts.presented.by}. Ein Ersatz ist damit nicht möglich. Über die Herausgabe entscheidet nötigenfalls das Zivilgericht.',
            },
          ],
        },
      },
      clocks: {
        callPeriod: {
          label: 'Vorlagefrist der Aufbietung',
          kind: 'statutory',
          legalBasis: '§ 14 FZV (Aufbietung durch das Kraftfahrt-Bundesamt; Dauer zu bestätigen)',
          bound: 'party',
          start: { rule: 'event' },
          period: 'P2W',
          extension: 'never',
          suspension: 'never',
        },
      },
      events: {
        presented: {
          label: 'Aufgebotene Bescheinigung wird vorgelegt',
          by: ['applicant', 'authority', 'clerk'],
          fields: [{ name: 'by', label: 'Vorgelegt durch', type: 'text', maxLength: 200, required: true }],
        },
      },
      publicStatus: {
        called: {
          de: 'Aufgeboten',
          easy: 'Wir machen öffentlich bekannt, dass das Papier fehlt. Danach bekommen Sie ein neues.',
          en: 'Loss published',
          actor: 'other',
          next: 'Meldet sich in der Frist niemand, stellen wir die Bescheinigung neu aus.',
        },
        foundAgain: {
          de: 'Bescheinigung aufgefunden',
          easy: 'Das Papier ist wieder da.',
          en: 'Document found',
          actor: 'nobody',
          next: 'Das Verfahren ist beendet.',
        },
      },
    },
  ],
  states: {
    submitted: completeness({
      post: 'clerk',
      target: 'P1D',
      task: 'Identität, Haltereigenschaft und Hergang prüfen',
      checked: [{ to: '#case.checked', when: 'form.cause != "worn"' }, { to: '#case.approved' }],
    }),
    checked: {
      meta: { label: 'In Prüfung', status: 'inReview' },
      on: withdrawal,
      initial: 'affidavit',
      states: {
        affidavit: taskState({
          id: 'affidavit',
          state: 'Versicherung an Eides statt',
          status: 'waitingForYou',
          task: 'Versicherung an Eides statt über den Verlust mit Belehrung zur Niederschrift nehmen',
          post: 'clerk',
          legalBasis: '§ 5 StVG, § 27 VwVfG',
          outcomes: {
            taken: { label: 'Abgegeben', to: 'disposal' },
            declined: meansToRefuse('Nicht abgegeben', 'hearing'),
          },
        }),
        disposal: taskState({
          id: 'disposal',
          state: 'Verfügungsberechtigung',
          status: 'inReview',
          task: 'Sperrvermerke, Fahndung und Sicherungsrechte prüfen; Bank oder Leasinggeber befragen',
          post: 'clerk',
          target: 'P1W',
          legalBasis: '§ 14 FZV',
          outcomes: {
            entitled: { label: 'Verfügungsberechtigt', to: 'calling' },
            pledged: meansToRefuse('Bescheinigung liegt beim Sicherungsnehmer', 'hearing'),
          },
        }),
        calling: transmissionState({
          id: 'callRequest',
          state: 'Aufbietung wird veranlasst',
          status: 'called',
          receivers: '["Kraftfahrt-Bundesamt, Aufbietung im Verkehrsblatt"]',
          legalBasis: '§ 14 FZV',
          to: 'called',
        }),
        called: {
          meta: { label: 'Aufgeboten', status: 'called' },
          on: { presented: ways('#case.foundAgain', ['record']) },
          after: { callPeriod: '#case.approved' },
        },
        ...refusal.states,
      },
    },
    approved: {
      meta: { label: 'Ersatz freigegeben', status: 'decided' },
      on: withdrawal,
      initial: 'feeGate',
      states: trafficPayment('#case.issued'),
    },
    issued: {
      meta: { label: 'Ausstellung', status: 'inProduction' },
      initial: 'making',
      onDone: '#case.closed',
      states: {
        making: taskState({
          id: 'making',
          state: 'Neue Teil II',
          status: 'inProduction',
          task: 'Zulassungsbescheinigung Teil II ausfertigen, als Ersatz kennzeichnen und gegen Empfang aushändigen',
          post: 'clerk',
          target: 'P1D',
          legalBasis: '§ 14 FZV',
          outcomes: {
            handed: {
              label: 'Ausgehändigt',
              to: 'register',
              fields: [
                { name: 'number', label: 'Neue Nummer', type: 'text', maxLength: 12, required: true },
                {
                  name: 'handedTo',
                  label: 'Ausgehändigt an',
                  type: 'choice',
                  required: true,
                  options: [
                    { value: 'holder', label: 'Halterin oder Halter' },
                    { value: 'bank', label: 'Bank oder Leasinggeber' },
                  ],
                },
              ],
            },
          },
        }),
        register: transmissionState({
          id: 'registerEntry',
          state: 'Alte Nummer wird für ungültig erklärt',
          status: 'inProduction',
          receivers: '["Kraftfahrt-Bundesamt, Zentrales Fahrzeugregister"]',
          legalBasis: '§ 33 StVG, § 14 FZV',
          to: 'done',
        }),
        done: { type: 'final', meta: { label: 'Ersetzt', status: 'closed' } },
      },
    },
    foundAgain: {
      meta: { label: 'Aufgebotene Bescheinigung vorgelegt', status: 'foundAgain' },
      entry: [{ type: 'conclude', params: { ending: 'foundAgain' } }],
      initial: 'production',
      onDone: '#case.closed',
      states: {
        production: documentState({
          id: 'foundLetter',
          state: 'Mitteilung wird erstellt',
          status: 'foundAgain',
          document: 'foundLetter',
          to: 'dispatch',
        }),
        dispatch: dispatchState({
          id: 'foundDispatch',
          state: 'Mitteilung geht hinaus',
          status: 'foundAgain',
          document: 'foundLetter',
          to: 'recall',
        }),
        recall: transmissionState({
          id: 'callRecall',
          state: 'Aufbietung wird zurückgenommen',
          status: 'foundAgain',
          receivers: '["Kraftfahrt-Bundesamt, Aufbietung im Verkehrsblatt"]',
          legalBasis: '§ 14 FZV',
          to: 'done',
        }),
        done: { type: 'final', meta: { label: 'Erledigt', status: 'foundAgain' } },
      },
    },
    rejected: refusal.milestone,
  },
});
