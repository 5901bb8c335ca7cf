import {
  brief,
  cityPlate,
  completeness,
  conclude,
  finished,
  gate,
  requestOutcome,
  taskState,
  trafficFee,
  transmissionState,
  vehicleAdmission,
  vehicleForm,
  vin,
  ways,
  wishFields,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';
import { trafficProcedure, vehicleFile } from './traffic-procedure.js';

const admission = vehicleAdmission({
  taxable: false,
  handover:
    'verbliebenes Schild einziehen, Teil I und II berichtigen, auch bei Ersatz des Schilds mit gleicher Nummer',
  handoverFields: [
    brief.pick('remaining', 'Verbliebenes Schild', { withdrawn: 'eingezogen und entwertet', none: 'keines' }),
  ],
  receivers:
    '["Kraftfahrt-Bundesamt, Zentrales Fahrzeugregister", "Versicherungsunternehmen", "Hauptzollamt Hannover, Kraftfahrzeugsteuer"]',
  then: 'done',
});

/**
 * Verlust oder Diebstahl von Kennzeichenschildern (§ 9, § 15 FZV): a duty to tell at once, not an application; nobody is
 * refused. The danger is somebody else driving under the number. So the number is put on the wanted list, closed for
 * ten years and replaced (`plateAssignment`); keeping it is out of the question, only a merely damaged plate is made anew under the same
 * number, without police and closure. How it was lost is proven by the criminal complaint or, where the number cannot be
 * taken for stolen, by an affidavit that the office may demand (§ 5 StVG) and takes itself.
 *
 * A plate that turns up before the new number is issued ends the matter (`foundAgain`, the search is recalled); afterwards it is only
 * handed in. Who wants no new number has the vehicle taken off the road: without plates it cannot be used (`outOfUse`).
 * Not a transition: the end of the ten years, which the register watches and not this case.
 */
export default trafficProcedure({
  key: 'kennzeichen-verlust',
  name: 'Verlust oder Diebstahl von Kennzeichenschildern melden',
  kind: 'notification',
  initiation: 'notification',
  unit: '32.5',
  filePlan: '36.10.21',
  leika: [],
  legalBasis: ['§ 9 FZV', '§ 15 FZV', '§ 5 StVG', '§ 33 StVG'],
  audience: ['citizen', 'company'],
  keywords: ['Nummernschild geklaut', 'Autoschild verloren', 'Nummernschild kaputt', 'neues Nummernschild'],
  subject: 'Ihrer Meldung',
  target: 'P1WD',
  retention: vehicleFile,
  form: vehicleForm(
    [
      {
        title: 'Was passiert ist',
        fields: [
          vin,
          { ...cityPlate, label: 'Kennzeichen der fehlenden Schilder' },
          brief.pick('cause', 'Die Schilder sind', {
            stolen: 'gestohlen',
            lost: 'verloren',
            damaged: 'beschädigt oder unleserlich, liegen bei',
          }),
          brief.pick(
            'which',
            'Betroffen',
            { front: 'vorn', rear: 'hinten', trailer: 'Anhänger' },
            { many: true },
          ),
          brief.day('noticedOn', 'Bemerkt am', { notAfter: 'today' }),
          brief.text('place', 'Wo zuletzt gesehen', 200),
          brief.text('policeReference', 'Vorgangsnummer der Strafanzeige', 60, {
            when: 'form.cause = "stolen"',
          }),
        ],
      },
      {
        title: 'Wie es weitergeht',
        fields: [
          brief.pick('next', 'Das Fahrzeug', {
            newPlates: 'soll neue Schilder bekommen',
            outOfUse: 'soll außer Betrieb gesetzt werden',
          }),
          ...wishFields,
        ],
      },
    ],
    [
      {
        holds: 'form.cause != "damaged" or form.next = "newPlates" and form.wish = false',
        message: 'Beschädigte Schilder werden mit derselben Nummer ersetzt.',
        field: 'next',
      },
    ],
  ),
  evidence: [
    { name: 'identity', label: 'Ausweis der Halterin oder des Halters' },
    { name: 'parts', label: 'Zulassungsbescheinigung Teil I und II' },
    {
      name: 'remaining',
      label: 'Verbliebenes oder beschädigtes Schild',
      when: 'count(form.which) = 1 or form.cause = "damaged"',
    },
    { name: 'report', label: 'Strafanzeige', when: 'form.cause = "stolen"' },
  ],
  fee: [
    trafficFee('same', 'Nr. 221 ff., Abstempelung eines Ersatzschilds', 560, {
      when: 'form.cause = "damaged"',
    }),
    trafficFee('out', 'Nr. 224, Außerbetriebsetzung, Nr. 256 Versicherung an Eides statt', 4650, {
      when: 'form.next = "outOfUse"',
    }),
    trafficFee(
      'new',
      'Nr. 221 ff., Umkennzeichnung nach Verlust, ggf. Nr. 230 und 256',
      'if form.wish then 4030 else 3010',
    ),
  ],
  parts: [
    admission,
    {
      events: {
        withdraw: { ...withdrawEvent, label: 'Meldung zurücknehmen' },
        found: {
          label: 'Schilder wiedergefunden',
          by: ['applicant', 'authority', 'clerk'],
          fields: [brief.text('where', 'Wo und durch wen', 200)],
        },
      },
      publicStatus: {
        foundAgain: {
          de: 'Schilder wieder da',
          easy: 'Die Schilder sind wieder da. Sie behalten Ihre Nummer.',
          en: 'Plates found',
          actor: 'nobody',
          next: 'Die Fahndung ist aufgehoben. Die Schilder bleiben gültig.',
        },
        outOfUse: {
          de: 'Außer Betrieb gesetzt',
          easy: 'Ihr Auto ist abgemeldet.',
          en: 'Deregistered',
          actor: 'nobody',
          next: 'Das Fahrzeug darf nicht mehr auf öffentlichen Straßen stehen oder fahren.',
        },
      },
    },
  ],
  states: {
    submitted: completeness({
      post: 'clerk',
      target: 'P1D',
      task: 'Haltereigenschaft, Zulassungsbescheinigungen, Strafanzeige und verbliebenes Schild prüfen',
      checked: [{ to: '#case.approved', when: 'form.cause = "damaged"' }, { to: '#case.checked' }],
    }),
    checked: {
      meta: { label: 'Aufklärung und Fahndung', status: 'inReview' },
      on: { ...withdrawal, found: ways('#case.foundAgain', ['record']) },
      initial: 'search',
      states: {
        search: transmissionState({
          id: 'search',
          state: 'Ausschreibung zur Fahndung',
          status: 'inReview',
          receivers:
            '["Polizeidirektion Hannover, Sachfahndung (INPOL, SIS)", "Kraftfahrt-Bundesamt, Sperre der Nummer"]',
          legalBasis: '§§ 33, 35 StVG, § 9 FZV',
          to: 'proofGate',
        }),
        proofGate: gate('Nachweis des Verlusts', 'inReview', [
          { to: '#case.approved', when: 'form.cause = "stolen"' },
          { to: 'affidavit' },
        ]),
        affidavit: taskState({
          id: 'affidavit',
          state: 'Hergang des Verlusts',
          status: 'waitingForYou',
          task: 'Hergang anhören; soweit nötig Versicherung an Eides statt mit Belehrung zur Niederschrift nehmen',
          post: 'clerk',
          target: 'P3D',
          legalBasis: '§ 5 StVG, § 27 VwVfG',
          outcomes: {
            sworn: { label: 'Versichert', to: '#case.approved' },
            credible: { label: 'Glaubhaft, Versicherung entbehrlich', to: '#case.approved' },
            vague: { ...requestOutcome, label: 'Schriftliche Schilderung anfordern' },
          },
        }),
      },
    },
    approved: {
      meta: { label: 'Neue Schilder', status: 'decided' },
      on: { found: ways('#case.foundAgain', ['record']) },
      initial: 'route',
      states: {
        ...admission.assignment,
        route: gate('Gleiche Nummer, neue Nummer oder Außerbetriebsetzung', 'decided', [
          { to: 'plateGate', when: 'form.cause != "damaged" and form.next = "newPlates"' },
          { to: 'feeGate' },
        ]),
      },
    },
    issued: {
      meta: { label: 'Vollzug', status: 'inProduction' },
      initial: 'useGate',
      onDone: '#case.closed',
      states: {
        useGate: gate('Weiter in Betrieb?', 'inProduction', [
          { to: 'takingOut', when: 'form.next = "outOfUse"' },
          { to: 'admissionGate' },
        ]),
        ...admission.effect,
        takingOut: taskState({
          id: 'takingOut',
          state: 'Außerbetriebsetzung ohne Schilder',
          status: 'inProduction',
          task: 'Teil I mit Datum der Außerbetriebsetzung versehen, verbliebenes Schild einziehen, Register unterrichten',
          post: 'clerk',
          target: 'P1D',
          legalBasis: '§ 16 FZV',
          outcomes: { done: { label: 'Außer Betrieb gesetzt', to: 'outOfUse' } },
        }),
        outOfUse: {
          ...finished('Fahrzeug außer Betrieb gesetzt', 'outOfUse'),
          entry: [conclude('outOfUse')],
        },
        done: finished('Umgekennzeichnet oder ersetzt', 'closed'),
      },
    },
    foundAgain: {
      meta: { label: 'Schilder wiedergefunden', status: 'foundAgain' },
      entry: [conclude('foundAgain')],
      initial: 'recall',
      onDone: '#case.closed',
      states: {
        recall: transmissionState({
          id: 'searchRecall',
          state: 'Fahndung und Sperre werden aufgehoben',
          status: 'foundAgain',
          receivers:
            '["Polizeidirektion Hannover, Sachfahndung (INPOL, SIS)", "Kraftfahrt-Bundesamt, Sperre der Nummer"]',
          legalBasis: '§ 35 StVG',
          to: 'over',
        }),
        over: finished('Fahndung aufgehoben', 'foundAgain'),
      },
    },
  },
});
