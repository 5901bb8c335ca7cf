import {
  completeness,
  conclude,
  documentState,
  dispatchState,
  requestOutcome,
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

/**
 * Außerbetriebsetzung (§ 16 FZV): anybody who holds papers and plates may ask, no power of attorney is wanted and nobody
 * can be refused; what is missing (a lost plate, an old Teil I without code) is made up for, here or by another service.
 * So there is no hearing and no ending `rejected`; the act takes effect with the entry, the day is the one of the entry.
 *
 * Peculiar: the fate of the vehicle must be told: Verwertungsnachweis, waste abroad, or no waste at all (§ 17 FZV); stamps are
 * removed at the counter, or online by the codes laid bare under them (§§ 24, 25 FZV), which nobody need examine: the
 * machine goes on by itself. The number can be kept for the holder for a year (`reservation`); when the year is over it is
 * free again (`reservationEnd`). Insurer and customs office are told and end premium and tax from that day.
 */
export default trafficProcedure({
  key: 'kfz-ausserbetriebsetzung',
  name: 'Kraftfahrzeug außer Betrieb setzen (Abmeldung)',
  kind: 'registerChange',
  unit: '32.5',
  filePlan: '36.10.20',
  leika: ['99036008070002'],
  legalBasis: ['§ 16 FZV', '§ 17 FZV', '§§ 24, 25 FZV', '§ 35 StVG'],
  audience: ['citizen', 'company'],
  keywords: [
    'Auto stilllegen',
    'Auto verschrotten',
    'Wagen abmelden',
    'Motorrad stilllegen',
    'Fahrzeug verkauft abmelden',
    'Kennzeichen entstempeln',
  ],
  online: true,
  subject: 'Ihrem Antrag auf Außerbetriebsetzung',
  target: 'P1WD',
  retention: vehicleFile,
  form: vehicleForm([
    {
      title: 'Fahrzeug',
      fields: [
        {
          name: 'channel',
          label: 'Antrag',
          type: 'choice',
          required: true,
          options: [
            { value: 'counter', label: 'in der Zulassungsbehörde' },
            { value: 'online', label: 'im Portal (i-Kfz) mit Sicherheitscodes' },
          ],
        },
        { name: 'plate', label: 'Kennzeichen', type: 'text', maxLength: 12, required: true },
        { ...vin, required: 'form.channel = "counter"' },
        {
          name: 'paperCode',
          label: 'Sicherheitscode der Zulassungsbescheinigung Teil I',
          type: 'text',
          maxLength: 12,
          when: 'form.channel = "online"',
          required: true,
        },
        {
          name: 'plateCodes',
          label: 'Sicherheitscodes der Stempelplaketten',
          type: 'list',
          min: 1,
          max: 2,
          when: 'form.channel = "online"',
          required: true,
          fields: [{ name: 'code', label: 'Code', type: 'text', maxLength: 6, required: true }],
        },
        {
          name: 'fate',
          label: 'Verbleib des Fahrzeugs (§ 17 FZV)',
          type: 'choice',
          required: true,
          options: [
            { value: 'kept', label: 'wird nicht als Abfall entsorgt (Verkauf, Abstellen, Ausfuhr)' },
            { value: 'recycled', label: 'einer anerkannten Annahmestelle überlassen, Verwertungsnachweis' },
            { value: 'abroad', label: 'zur Entsorgung im Ausland' },
          ],
        },
        {
          name: 'recyclingNumber',
          label: 'Nummer des Verwertungsnachweises und Betrieb',
          type: 'text',
          maxLength: 120,
          when: 'form.fate = "recycled"',
          required: true,
        },
        {
          name: 'keepNumber',
          label: 'Kennzeichen für die Wiederzulassung desselben Fahrzeugs reservieren (zwölf Monate)',
          type: 'boolean',
          when: 'form.fate = "kept"',
          required: true,
        },
      ],
    },
  ]),
  evidence: [
    {
      name: 'partOne',
      label: 'Zulassungsbescheinigung Teil I',
      legalBasis: '§ 16 Abs. 1 FZV',
      when: 'form.channel = "counter"',
    },
    {
      name: 'plates',
      label: 'Kennzeichenschilder',
      legalBasis: '§ 16 Abs. 1 FZV',
      when: 'form.channel = "counter"',
    },
    {
      name: 'recycling',
      label: 'Verwertungsnachweis',
      legalBasis: '§ 17 FZV',
      when: 'form.fate = "recycled"',
    },
  ],
  fee: [
    trafficFee('online', 'Nr. 224, internetbasierte Außerbetriebsetzung', 210, {
      when: 'form.channel = "online"',
    }),
    trafficFee('counter-kept', 'Nr. 224 und Nr. 230 (Reservierung 2,60 Euro)', 1680 + 260, {
      when: 'form.keepNumber = true',
    }),
    trafficFee('counter', 'Nr. 224', 1680),
  ],
  parts: [
    {
      documents: {
        confirmation: {
          kind: 'certificate',
          title: 'Bescheid über die Außerbetriebsetzung',
          signedAs: 'clerk',
          remedy: true,
          blocks: [
            {
              type: 'facts',
              rows: [
                ['Kennzeichen', '{form.plate}'],
                ['Außer Betrieb gesetzt am', '{facts.outOfServiceOn}'],
                ['Verbleib', '{choice("fate", form.fate)}'],
              ],
            },
            {
              type: 'paragraph',
              text: 'Das Fahrzeug darf auf öffentlichen Straßen nicht mehr betrieben oder abgestellt werden. Die Fahrt mit entstempelten Schildern nach Hause ist bis zum Ablauf des Tages zulässig, wenn die Haftpflichtversicherung sie deckt (§ 12 FZV).',
            },
            {
              type: 'paragraph',
              text: 'Das Kennzeichen ist zwölf Monate für dasselbe Fahrzeug reserviert.',
              when: 'form.keepNumber = true',
            },
          ],
        },
      },
      clocks: {
        reservationEnd: {
          label: 'Ende der Kennzeichenreservierung',
          kind: 'statutory',
          legalBasis: '§ 16 FZV (Reservierung längstens zwölf Monate)',
          bound: 'party',
          start: { rule: 'event', on: 'facts.outOfServiceOn' },
          period: 'P1Y',
          endMoves: false,
          extension: 'never',
          suspension: 'never',
        },
      },
      events: {
        readmitted: {
          label: 'Fahrzeug mit dem reservierten Kennzeichen wieder zugelassen',
          by: ['clerk', 'authority'],
        },
      },
      publicStatus: {
        outOfService: {
          de: 'Außer Betrieb gesetzt, Kennzeichen reserviert',
          easy: 'Ihr Fahrzeug ist abgemeldet. Das Kennzeichen bleibt ein Jahr für Sie frei.',
          en: 'Out of service, number reserved',
          actor: 'nobody',
          next: 'Sie können das Fahrzeug innerhalb eines Jahres mit demselben Kennzeichen wieder zulassen.',
        },
      },
    },
  ],
  states: {
    submitted: {
      meta: { label: 'Eingegangen', status: 'received' },
      initial: 'channel',
      states: {
        channel: {
          meta: { label: 'Weg des Antrags', status: 'received' },
          always: ways([
            { to: '#case.checked.codes', when: 'form.channel = "online"' },
            { to: 'formalCheck' },
          ]),
        },
        ...completeness({
          post: 'clerk',
          target: 'P1D',
          task: 'Zulassungsbescheinigung Teil I, Schilder und Erklärung zum Verbleib prüfen',
        }).states,
      },
      on: withdrawal,
    },
    checked: {
      meta: { label: 'In Prüfung', status: 'inReview' },
      on: withdrawal,
      initial: 'removal',
      states: {
        codes: transmissionState({
          id: 'codeCheck',
          state: 'Sicherheitscodes werden mit dem Zentralen Fahrzeugregister verglichen',
          status: 'inReview',
          receivers: '["Kraftfahrt-Bundesamt, Zentrales Fahrzeugregister"]',
          legalBasis: '§§ 21, 24, 25 FZV',
          to: '#case.approved',
        }),
        removal: taskState({
          id: 'removal',
          state: 'Entstempelung',
          status: 'inReview',
          task: 'Stempelplaketten entfernen, Datum in Teil I vermerken, Sicherheitscode freilegen',
          post: 'clerk',
          target: 'P1D',
          legalBasis: '§ 16 Abs. 1 FZV',
          outcomes: {
            removed: { label: 'Entstempelt', to: '#case.approved' },
            plateMissing: { ...requestOutcome, label: 'Schild fehlt: Verlusterklärung nachfordern' },
          },
        }),
      },
    },
    approved: {
      meta: { label: 'Zur Eintragung', status: 'decided' },
      on: withdrawal,
      initial: 'feeGate',
      states: trafficPayment('#case.issued'),
    },
    issued: {
      meta: { label: 'Außer Betrieb gesetzt', status: 'inProduction' },
      entry: [{ type: 'set', params: { fact: 'outOfServiceOn', value: 'today' } }, conclude('closed')],
      initial: 'register',
      onDone: '#case.closed',
      states: {
        register: transmissionState({
          id: 'registerEntry',
          state: 'Registermeldungen',
          status: 'inProduction',
          receivers:
            '["Kraftfahrt-Bundesamt, Zentrales Fahrzeugregister", "Versicherungsunternehmen", "Hauptzollamt Hannover, Kraftfahrzeugsteuer"]',
          legalBasis: '§§ 33, 35 StVG, § 16 FZV',
          to: 'production',
        }),
        production: documentState({
          id: 'confirmationDocument',
          state: 'Bescheid wird ausgefertigt',
          status: 'inProduction',
          document: 'confirmation',
          to: 'dispatch',
        }),
        dispatch: dispatchState({
          id: 'confirmationDispatch',
          state: 'Bescheid wird übergeben oder zum Abruf gestellt',
          status: 'inProduction',
          document: 'confirmationDocument',
          to: [{ to: 'reservation', when: 'form.keepNumber = true' }, { to: 'done' }],
        }),
        reservation: {
          meta: { label: 'Kennzeichen reserviert', status: 'outOfService' },
          on: { readmitted: ways('done', ['record']) },
          after: { reservationEnd: 'done' },
        },
        done: { type: 'final', meta: { label: 'Abgemeldet', status: 'closed' } },
      },
    },
  },
});
