import {
  completeness,
  defineProcedure,
  dispatchState,
  documentState,
  endings,
  licenceAddressee,
  licenceCard,
  licenceForm,
  licenceSupplement,
  meansToRefuse,
  processingTarget,
  replyPeriod,
  requestLetter,
  roadTrafficRefusal,
  roadTrafficRemedy,
  supplementEvent,
  taskState,
  trafficFee,
  trafficPayment,
  trafficPaymentPeriod,
  transmissionState,
  ways,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';
import { licenceTransfer } from './licence-competence.js';

const card = licenceCard({
  card: 'Ersatzführerschein',
  legalBasis: '§ 25 Abs. 4 FeV',
  direct: 'form.delivery = "direct" and form.reason != "damaged"',
  made: '#case.issued',
  handed: 'register',
  surrender: [
    {
      name: 'oldLicence',
      label: 'Beschädigter oder wieder aufgefundener Führerschein',
      type: 'choice',
      required: true,
      options: [
        { value: 'none', label: 'weiterhin abhandengekommen' },
        { value: 'withdrawn', label: 'eingezogen' },
      ],
    },
  ],
  uncollected: 'register',
});

const refusal = roadTrafficRefusal({
  application: 'Ihren Antrag auf einen Ersatzführerschein',
  legalBasis: '§ 25 Abs. 4 FeV',
  convinced: 'entitlement',
  upheld: '#case.checked.entitlement',
});

/**
 * Ersatzführerschein (§ 25 (4) FeV): lost, stolen or spoilt; the right to drive itself goes on. The danger is the licence
 * that is "lost" because police or court hold it, hence the registers are asked whether a withdrawal, a ban or a seizure
 * stands in the way before anything is issued, and loss is sworn (§ 5 StVG) in person with instruction on the penalty.
 *
 * The number of the lost document is put on the search list at once (`searchEntry`), so that whoever presents it abroad
 * is noticed. A preliminary certificate bridges the weeks of production in Germany only. A document found again must be
 * handed in (§ 25 (4) sentence 3): the event is open while the case is, later it is a file note. No fitness, no test.
 */
export default defineProcedure({
  key: 'ersatzfuehrerschein',
  name: 'Fahrerlaubnis – Ersatzführerschein',
  domain: 'kfz-fuehrerschein',
  kind: 'identityDocument',
  initiation: 'application',
  unit: '32.12',
  filePlan: '36.20.42',
  leika: [],
  legalBasis: ['§ 25 Abs. 4 FeV', '§ 5 StVG', '§ 27 VwVfG', '§ 4 Abs. 2 FeV'],
  audience: ['citizen'],
  keywords: [
    'Führerschein verloren',
    'Führerschein gestohlen',
    'Karte kaputt',
    'Lappen weg',
    'neuer Kartenführerschein nach Diebstahl',
  ],
  online: null,
  secrecy: 'general',
  retention: { years: 5, legalBasis: 'Aktenplan der Stadt (zu bestätigen)', evidence: 'assumed' },
  certainty: { filePlan: { evidence: 'assumed' } },
  addressee: licenceAddressee,
  form: licenceForm(
    [
      {
        title: 'Führerschein',
        fields: [
          {
            name: 'reason',
            label: 'Der Führerschein ist',
            type: 'choice',
            required: true,
            options: [
              { value: 'lost', label: 'verloren' },
              { value: 'stolen', label: 'gestohlen' },
              { value: 'damaged', label: 'beschädigt oder unlesbar' },
              { value: 'name', label: 'wegen Namensänderung auszutauschen' },
            ],
          },
          {
            name: 'since',
            label: 'Seit wann',
            type: 'date',
            notAfter: 'today',
            when: 'form.reason in ["lost", "stolen"]',
            required: true,
          },
          {
            name: 'circumstances',
            label: 'Wo und wie abhandengekommen',
            type: 'longText',
            maxLength: 2000,
            when: 'form.reason in ["lost", "stolen"]',
            required: true,
          },
          {
            name: 'policeReference',
            label: 'Vorgangsnummer der Polizei',
            type: 'text',
            maxLength: 60,
            when: 'form.reason = "stolen"',
            required: true,
          },
          { name: 'licenceNumber', label: 'Führerscheinnummer, falls bekannt', type: 'text', maxLength: 30 },
          {
            name: 'delivery',
            label: 'Der Ersatz',
            type: 'choice',
            required: true,
            options: [
              { value: 'pickup', label: 'wird abgeholt' },
              { value: 'direct', label: 'wird zugesandt' },
            ],
          },
          {
            name: 'needsProof',
            label: 'Ich brauche bis dahin einen vorläufigen Nachweis',
            type: 'boolean',
            required: true,
          },
        ],
      },
    ],
    [],
  ),
  evidence: [
    { name: 'identity', label: 'Personalausweis oder Reisepass' },
    { name: 'photo', label: 'Biometrisches Lichtbild', legalBasis: '§ 25 Abs. 1, § 21 Abs. 3 Nr. 2 FeV' },
    { name: 'report', label: 'Strafanzeige', when: 'form.reason = "stolen"' },
    { name: 'old', label: 'Beschädigter Führerschein', when: 'form.reason in ["damaged", "name"]' },
    { name: 'name', label: 'Nachweis der Namensänderung', when: 'form.reason = "name"' },
  ],
  fee: [
    trafficFee('loss', 'Nr. 202.4 mit Versicherung an Eides statt (Nr. 256), Auslagen KBA', 6900, {
      when: 'form.reason in ["lost", "stolen"]',
      type: 'range',
    }),
    trafficFee('replacement', 'Nr. 202.4 (17,90 bis 35,80 Euro) und Auslagen KBA', 3320, { type: 'range' }),
  ],
  remedy: roadTrafficRemedy,
  clocks: {
    replyPeriod,
    paymentPeriod: trafficPaymentPeriod,
    processingTarget: processingTarget({ period: 'P1W', runsIn: ['submitted', 'checked'] }),
    preliminaryEnd: {
      label: 'Ende des vorläufigen Nachweises',
      kind: 'setByAuthority',
      legalBasis: '§ 4 Abs. 2 FeV, Verwaltungspraxis (zu bestätigen)',
      bound: 'party',
      start: { rule: 'event', on: 'facts.proofDispatch.dispatchedOn' },
      period: 'P3M',
      runsIn: ['approved.cardDelivery'],
      atEnd: 'escalate',
    },
    ...refusal.clocks,
    ...card.clocks,
  },
  documents: {
    request: requestLetter('Ihrem Antrag auf einen Ersatzführerschein'),
    preliminaryProof: {
      kind: 'certificate',
      title: 'Vorläufiger Nachweis der Fahrerlaubnis',
      signedBy: 'entitlement',
      sealed: true,
      blocks: [
        {
          type: 'facts',
          rows: [
            ['Name', '{form.givenNames} {form.familyName}'],
            ['Geboren am', '{form.birthDate}'],
            ['Klassen', '{facts.entitlement.classes}'],
            [
              'Auflagen',
              '{if facts.entitlement.keyNumbers = null then "keine" else facts.entitlement.keyNumbers}',
            ],
          ],
        },
        {
          type: 'paragraph',
          text: 'Dieser Nachweis gilt drei Monate in Verbindung mit einem Lichtbildausweis und nur in der Bundesrepublik Deutschland. Er ist bei Aushändigung des Ersatzführerscheins zurückzugeben.',
        },
      ],
    },
    ...licenceTransfer.documents,
    ...refusal.documents,
    ...card.documents,
  },
  events: {
    withdraw: withdrawEvent,
    supplement: supplementEvent(licenceSupplement),
    found: {
      label: 'Führerschein wieder aufgefunden und abgegeben',
      by: ['applicant', 'clerk', 'authority'],
      note: 'Der aufgefundene Führerschein ist abzuliefern; die Sachfahndung ist zu löschen (§ 25 Abs. 4 Satz 3 FeV).',
    },
    ...refusal.events,
  },
  publicStatus: {
    ...card.publicStatus,
    foundAgain: {
      de: 'Wieder aufgefunden',
      easy: 'Ihr Führerschein ist wieder da. Sie brauchen keinen neuen.',
      en: 'Found again',
      actor: 'nobody',
      next: 'Das Verfahren ist beendet; die Suche nach dem Führerschein ist gelöscht.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P1D',
        task: 'Identität, Hergang des Verlusts und Anzeige prüfen; Lichtbild und Unterschrift aufnehmen',
        outcomes: licenceTransfer.outcome,
        checked: [
          { to: '#case.checked.affidavit', when: 'form.reason in ["lost", "stolen"]' },
          { to: '#case.checked.registers' },
        ],
      }),
      checked: {
        meta: { label: 'In Prüfung', status: 'inReview' },
        on: { ...withdrawal, found: ways('#case.foundAgain', ['record']) },
        initial: 'registers',
        states: {
          affidavit: taskState({
            id: 'affidavit',
            state: 'Versicherung an Eides statt über den Verlust',
            status: 'waitingForYou',
            task: 'Versicherung an Eides statt mit Belehrung (§§ 156, 161 StGB) zur Niederschrift nehmen',
            post: 'clerk',
            legalBasis: '§ 5 StVG, § 27 VwVfG',
            outcomes: {
              taken: { label: 'Abgegeben', to: 'searchEntry' },
              policeReport: { label: 'Bei Diebstahl genügt die Anzeige', to: 'searchEntry' },
              declined: meansToRefuse('Verlust nicht versichert', 'hearing'),
            },
          }),
          searchEntry: transmissionState({
            id: 'searchEntry',
            state: 'Abhandengekommenes Dokument wird ausgeschrieben',
            status: 'inReview',
            receivers:
              '["Kraftfahrt-Bundesamt, Zentrales Fahrerlaubnisregister", "Polizeidirektion Hannover, Sachfahndung"]',
            legalBasis: '§ 25 Abs. 4 FeV, §§ 51, 52 StVG',
            to: 'registers',
          }),
          registers: transmissionState({
            id: 'registerInquiry',
            state: 'Abfrage auf Entziehung, Fahrverbot und Beschlagnahme',
            status: 'inReview',
            receivers:
              '["Kraftfahrt-Bundesamt, Fahreignungsregister", "Kraftfahrt-Bundesamt, Zentrales Fahrerlaubnisregister"]',
            legalBasis: '§§ 30, 52 StVG',
            to: 'entitlement',
          }),
          entitlement: taskState({
            id: 'entitlement',
            state: 'Bestand der Fahrerlaubnis',
            status: 'inReview',
            task: 'Feststellen, dass die Fahrerlaubnis besteht und der Führerschein nicht verwahrt wird',
            post: 'clerk',
            target: 'P1D',
            legalBasis: '§ 25 Abs. 4, § 25 Abs. 2 StVG',
            outcomes: {
              exists: {
                label: 'Fahrerlaubnis besteht',
                to: '#case.approved',
                fields: [
                  { name: 'classes', label: 'Klassen', type: 'text', maxLength: 100, required: true },
                  { name: 'keyNumbers', label: 'Schlüsselzahlen', type: 'text', maxLength: 100 },
                ],
              },
              barred: meansToRefuse('Entzogen, beschlagnahmt oder im Fahrverbot verwahrt', 'hearing'),
            },
          }),
          ...refusal.states,
        },
      },
      approved: {
        meta: { label: 'Ersatz freigegeben', status: 'decided' },
        on: withdrawal,
        initial: 'feeGate',
        states: {
          ...trafficPayment('proofGate'),
          proofGate: {
            meta: { label: 'Vorläufiger Nachweis', status: 'inProduction' },
            always: ways([{ to: 'proof', when: 'form.needsProof = true' }, { to: 'cardOrder' }]),
          },
          proof: documentState({
            id: 'proofDocument',
            state: 'Vorläufiger Nachweis wird ausgefertigt',
            status: 'inProduction',
            document: 'preliminaryProof',
            to: 'sendingProof',
          }),
          sendingProof: dispatchState({
            id: 'proofDispatch',
            state: 'Vorläufiger Nachweis wird übergeben',
            status: 'inProduction',
            document: 'proofDocument',
            to: 'cardOrder',
          }),
          ...card.making,
        },
      },
      issued: {
        meta: { label: 'Ersatz fertig', status: 'cardReady' },
        initial: 'cardGate',
        onDone: '#case.closed',
        states: {
          ...card.handing,
          register: transmissionState({
            id: 'registerEntry',
            state: 'Neue Dokumentnummer wird eingetragen, alte für ungültig erklärt',
            status: 'sent',
            receivers: '["Kraftfahrt-Bundesamt, Zentrales Fahrerlaubnisregister"]',
            legalBasis: '§§ 50, 51 StVG',
            to: 'replaced',
          }),
          replaced: { type: 'final', meta: { label: 'Ersetzt', status: 'sent' } },
        },
      },
      foundAgain: {
        meta: { label: 'Wieder aufgefunden, Antrag erledigt', status: 'foundAgain' },
        entry: [{ type: 'conclude', params: { ending: 'foundAgain' } }],
        initial: 'recall',
        onDone: '#case.closed',
        states: {
          recall: transmissionState({
            id: 'searchRecall',
            state: 'Ausschreibung wird gelöscht',
            status: 'foundAgain',
            receivers:
              '["Kraftfahrt-Bundesamt, Zentrales Fahrerlaubnisregister", "Polizeidirektion Hannover, Sachfahndung"]',
            legalBasis: '§ 25 Abs. 4 FeV, § 51 StVG',
            to: 'done',
          }),
          done: { type: 'final', meta: { label: 'Erledigt', status: 'foundAgain' } },
        },
      },
      rejected: refusal.milestone,
      transferred: licenceTransfer.milestone,
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
