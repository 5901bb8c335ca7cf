import {
  brief,
  cityPlate,
  completeness,
  conclude,
  dispatchState,
  documentState,
  finished,
  gate,
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
 * Anschrift oder Namen ändern (§ 15 (1) no. 1 FZV): holder and vehicle stay, one of his data has changed, and the registers must
 * follow. The truth lies elsewhere, in the civil register, after marriage in the civil-status register, for a firm in
 * the commercial register; the office looks it up (`comparison`) and decides nothing, so nobody is refused: what is not yet
 * registered there is asked for. An address needs only part I; a name part II as well, and that may lie with the bank, which sends it to the
 * office and gets it back (`awaitingPartTwo`).
 *
 * Online the change of address is complete with a sticker sent by post, otherwise part I is changed at the counter. A new
 * holder in the guise of a new name (another legal person after a merger) is no change of data but a transfer: sent there.
 */
export default trafficProcedure({
  key: 'kfz-halterdaten-aendern',
  name: 'Anschrift oder Namen in den Fahrzeugpapieren ändern',
  kind: 'registerChange',
  unit: '32.5',
  filePlan: '36.10.43',
  leika: [],
  legalBasis: ['§ 15 Abs. 1 FZV', '§ 13 FZV', '§ 33 StVG', '§ 34 BMG'],
  audience: ['citizen', 'company'],
  online: true,
  keywords: [
    'Umzug innerhalb der Stadt Auto',
    'Heirat Fahrzeugschein',
    'Firma umbenannt Kfz',
    'Adressaufkleber',
  ],
  subject: 'der Änderung Ihrer Halterdaten',
  target: 'P3WD',
  pausesIn: ['checked.awaitingPartTwo'],
  retention: vehicleFile,
  form: vehicleForm(
    [
      {
        title: 'Änderung',
        fields: [
          brief.pick('channel', 'Antrag', {
            counter: 'in der Zulassungsbehörde',
            online: 'im Portal (i-Kfz)',
          }),
          brief.pick('change', 'Was sich geändert hat', {
            address: 'Anschrift innerhalb von Hannover',
            name: 'Name (Ehe, Scheidung, Namenserklärung)',
            company: 'Firma oder Rechtsform ohne Wechsel der Rechtsperson',
          }),
          brief.day('changedOn', 'Geändert am', { notAfter: 'today' }),
          brief.text('former', 'Bisherige Angabe laut Teil I', 200),
        ],
      },
      {
        title: 'Fahrzeuge',
        fields: [
          brief.list('vehicles', 'Fahrzeuge', [cityPlate, vin], { min: 1, max: 50, required: true }),
          brief.pick(
            'partTwo',
            'Zulassungsbescheinigung Teil II',
            { here: 'liegt vor', bank: 'liegt bei Bank oder Leasinggeber' },
            {
              when: 'form.change != "address"',
            },
          ),
          brief.text('bank', 'Bank oder Leasinggeber mit Vertragsnummer', 200, {
            when: 'form.partTwo = "bank"',
          }),
        ],
      },
    ],
    [
      {
        holds: 'form.channel = "counter" or form.change = "address"',
        message: 'Online kann nur die Anschrift geändert werden; für Namen brauchen wir Teil II.',
        field: 'channel',
      },
      {
        holds:
          '(form.change = "name" and form.holderKind = "person") or (form.change = "company" and form.holderKind = "company") or form.change = "address"',
        message: 'Art der Änderung und Halterin oder Halter passen nicht zusammen.',
        field: 'change',
      },
    ],
  ),
  evidence: [
    { name: 'identity', label: 'Ausweis mit der neuen Angabe' },
    { name: 'partOne', label: 'Zulassungsbescheinigung Teil I' },
    { name: 'name', label: 'Eheurkunde oder Bescheinigung der Namensänderung', when: 'form.change = "name"' },
    { name: 'register', label: 'Handelsregisterauszug', when: 'form.change = "company"' },
    { name: 'partTwo', label: 'Zulassungsbescheinigung Teil II', when: 'form.partTwo = "here"' },
  ],
  fee: [
    trafficFee(
      'address-online',
      'Nr. 221 ff., internetbasierte Änderung der Anschrift',
      '810 * count(form.vehicles)',
      {
        when: 'form.channel = "online"',
      },
    ),
    trafficFee('address', 'Nr. 221 ff., Änderung der Anschrift', '1090 * count(form.vehicles)', {
      when: 'form.change = "address"',
    }),
    trafficFee('name', 'Nr. 221 ff., Änderung von Name oder Firma', '1250 * count(form.vehicles)'),
  ],
  parts: [
    {
      publicStatus: {
        referred: {
          de: 'Umschreibung nötig',
          easy: 'Das Auto gehört jetzt jemand anderem. Bitte beantragen Sie die Umschreibung.',
          en: 'Transfer needed',
          actor: 'applicant',
          next: 'Stellen Sie den Antrag auf Umschreibung auf die neue Halterin oder den neuen Halter.',
        },
      },
      clocks: {
        partTwoPeriod: {
          label: 'Übersendung der Teil II durch die Bank',
          kind: 'setByAuthority',
          legalBasis: '§ 15 Abs. 1 FZV, § 26 Abs. 2 VwVfG',
          bound: 'party',
          start: { notified: 'facts.bankDispatch' },
          period: 'P3W',
        },
      },
      documents: {
        bankLetter: {
          kind: 'letter',
          title: 'Anforderung der Zulassungsbescheinigung Teil II',
          signedAs: 'clerk',
          blocks: [
            {
              type: 'paragraph',
              text: 'für die Änderung des Namens brauchen wir die Zulassungsbescheinigung Teil II, die nach Ihrer Angabe hier liegt: {form.bank}. Bitte veranlassen Sie mit diesem Schreiben die Übersendung an uns innerhalb von drei Wochen. Wir geben sie unmittelbar dorthin zurück.',
            },
          ],
        },
      },
      events: {
        partTwoArrived: {
          label: 'Teil II ist eingetroffen',
          by: ['authority', 'clerk'],
          fields: [brief.count('pieces', 'Anzahl', 50, { min: 1 })],
        },
      },
    },
  ],
  states: {
    submitted: completeness({
      post: 'clerk',
      target: 'P1D',
      task: 'Ausweis, Teil I und Nachweis der neuen Angabe prüfen',
    }),
    checked: {
      meta: { label: 'Registerabgleich', status: 'inReview' },
      on: withdrawal,
      initial: 'comparison',
      states: {
        comparison: taskState({
          id: 'comparison',
          state: 'Abgleich mit Melde- oder Handelsregister',
          status: 'inReview',
          task: 'Neue Angabe im führenden Register abrufen und übernehmen',
          post: 'clerk',
          target: 'P1D',
          legalBasis: '§ 34 BMG, § 9 HGB, § 15 Abs. 1 FZV',
          outcomes: {
            matches: {
              label: 'Stimmt überein',
              to: [{ to: 'bankLetter', when: 'form.partTwo = "bank"' }, { to: '#case.approved' }],
            },
            notRegistered: { ...requestOutcome, label: 'Dort noch nicht eingetragen: Nachweis anfordern' },
            otherHolder: {
              label: 'Andere Rechtsperson: zur Umschreibung verwiesen',
              adverse: true,
              to: '#case.referred',
            },
          },
        }),
        bankLetter: documentState({
          id: 'bankLetter',
          state: 'Anforderung der Teil II wird erstellt',
          status: 'inReview',
          document: 'bankLetter',
          to: 'bankDispatch',
        }),
        bankDispatch: dispatchState({
          id: 'bankDispatch',
          state: 'Anforderung der Teil II geht hinaus',
          status: 'inReview',
          document: 'bankLetter',
          to: 'awaitingPartTwo',
        }),
        awaitingPartTwo: {
          meta: { label: 'Wartet auf Teil II', status: 'waitingForOthers' },
          on: { partTwoArrived: ways('#case.approved', ['record']) },
          after: { partTwoPeriod: 'partTwoOverdue' },
        },
        partTwoOverdue: taskState(
          {
            id: 'partTwoOverdue',
            state: 'Teil II nicht eingetroffen',
            status: 'waitingForOthers',
            task: 'Bei Halter und Bank nachfassen',
            post: 'clerk',
            outcomes: {
              again: { label: 'Noch einmal anfordern', to: 'bankLetter' },
              replaced: { ...requestOutcome, label: 'Verlust: Ersatz der Teil II beantragen lassen' },
            },
          },
          { on: { partTwoArrived: ways('#case.approved', ['record']) } },
        ),
      },
    },
    approved: {
      meta: { label: 'Änderung freigegeben', status: 'decided' },
      on: withdrawal,
      initial: 'feeGate',
      states: trafficPayment('#case.issued'),
    },
    issued: {
      meta: { label: 'Berichtigung', status: 'inProduction' },
      initial: 'register',
      onDone: '#case.closed',
      states: {
        register: transmissionState({
          id: 'registerEntry',
          state: 'Register, Versicherer und Zoll werden unterrichtet',
          status: 'inProduction',
          receivers:
            '["Kraftfahrt-Bundesamt, Zentrales Fahrzeugregister", "Versicherungsunternehmen", "Hauptzollamt Hannover, Kraftfahrzeugsteuer"]',
          legalBasis: '§§ 33, 35 StVG, § 15 FZV',
          to: 'channelGate',
        }),
        channelGate: gate('Weg der Berichtigung', 'inProduction', [
          { to: 'sticker', when: 'form.channel = "online"' },
          { to: 'papers' },
        ]),
        sticker: taskState({
          id: 'sticker',
          state: 'Adressaufkleber',
          status: 'inProduction',
          task: 'Adressaufkleber mit Dienstsiegel für jede Teil I drucken und versenden',
          post: 'mailroom',
          target: 'P3D',
          outcomes: { mailed: { label: 'Versandt', to: 'corrected' } },
        }),
        papers: taskState({
          id: 'papers',
          state: 'Fahrzeugpapiere',
          status: 'inProduction',
          task: 'Teil I ändern, bei Name oder Firma auch Teil II, und aushändigen oder an die Bank zurückgeben',
          post: 'clerk',
          target: 'P1D',
          legalBasis: '§§ 13, 14, 15 FZV',
          outcomes: { changed: { label: 'Geändert', to: 'corrected' } },
        }),
        corrected: finished('Halterdaten berichtigt', 'closed'),
      },
    },
    referred: {
      type: 'final',
      meta: { label: 'Zur Umschreibung verwiesen', status: 'referred' },
      entry: [conclude('referred')],
    },
  },
});
