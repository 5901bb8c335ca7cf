import { defineProcedure, endings, taskState, withdrawal, withdrawEvent } from '@amtsweg/procedure';
import { personFields } from './applicant.js';
import { passportService } from './identity-service.js';
import {
  awaitingIdentity,
  confirmation,
  identified,
  identityPeriod,
  identityShown,
  lossConfirmation,
  lossFields,
  policeSearch,
} from './loss-report.js';

/**
 * Verlust oder Diebstahl des Reisepasses (§ 15 no. 3 PassG): a duty to report, no application. A passport has no
 * online function, so there is nothing to block; but it opens borders, so the search goes beyond Germany: over the police to Interpol's list
 * of stolen documents and the Schengen system. Foreign visas in it are noted, because they pass with the passport and
 * the holder must tell those states.
 *
 * Lost abroad: the mission there issues what is needed for the way back (§ 19 (2) PassG), it is told of the report. Several
 * losses are a hint of abuse, which the clerk notes for the next application (§ 7 PassG); this case decides nothing about it.
 */
export default defineProcedure({
  ...passportService,
  key: 'reisepass-verlust-melden',
  name: 'Verlust oder Diebstahl des Reisepasses melden',
  kind: 'report',
  initiation: 'notification',
  filePlan: '33.10.60',
  leika: ['99085001014003', '99085001014001'],
  legalBasis: ['§ 15 Nr. 3 PassG', '§ 21 PassG', '§ 22 PassG'],
  keywords: ['Pass verloren', 'Pass gestohlen', 'Pass im Urlaub weg', 'Pass in der Bahn liegen gelassen'],
  online: { since: '2022-12', evidence: 'Dienstleistungskatalog' },
  certainty: { filePlan: { evidence: 'assumed' }, online: { evidence: 'assumed' } },
  form: {
    sections: [
      { title: 'Wer den Pass vermisst', fields: personFields },
      {
        title: 'Der Verlust',
        fields: [
          ...lossFields,
          { name: 'abroad', label: 'Im Ausland abhandengekommen', type: 'boolean', required: true },
          {
            name: 'country',
            label: 'Staat',
            type: 'text',
            maxLength: 80,
            when: 'form.abroad = true',
            required: true,
          },
          {
            name: 'visas',
            label: 'Gültige Visa im Pass',
            type: 'list',
            max: 20,
            fields: [
              { name: 'state', label: 'Staat', type: 'text', maxLength: 80, required: true },
              { name: 'until', label: 'Gültig bis', type: 'date', required: true },
            ],
          },
        ],
      },
    ],
  },
  evidence: [
    { name: 'identity', label: 'Personalausweis oder anderer Identitätsnachweis' },
    { name: 'policeReport', label: 'Strafanzeige, auch ausländische', when: 'form.kind = "stolen"' },
  ],
  fee: [],
  remedy: {
    kind: 'none',
    legalBasis: '§ 35 VwVfG: die Entgegennahme der Anzeige ist kein Verwaltungsakt',
    validFrom: '2007-11-01',
    evidence: 'derived',
  },
  clocks: { identityPeriod },
  documents: {
    confirmation: lossConfirmation(
      'Reisepass',
      'Ein wiedergefundener Pass darf nicht mehr benutzt werden und ist vorzulegen: Er ist international zur Fahndung ausgeschrieben. Visa anderer Staaten melden Sie bitte dort als verloren.',
    ),
  },
  events: { withdraw: withdrawEvent, identityShown },
  publicStatus: {},
  machine: {
    initial: 'submitted',
    states: {
      submitted: {
        meta: { label: 'Anzeige eingegangen', status: 'received' },
        on: withdrawal,
        initial: 'identification',
        states: {
          identification: identified('#case.checked', '§ 15 PassG'),
          awaitingIdentity: awaitingIdentity('#case.checked'),
        },
      },
      checked: taskState({
        id: 'entry',
        state: 'Passregister',
        status: 'inReview',
        task: 'Pass im Register suchen, Verlust vermerken, frühere Verluste feststellen',
        post: 'clerk',
        legalBasis: '§ 21 Abs. 2 PassG',
        outcomes: {
          entered: {
            label: 'Eingetragen',
            to: '#case.approved',
            fields: [
              { name: 'serialNumber', label: 'Seriennummer', type: 'text', maxLength: 12, required: true },
              { name: 'validUntil', label: 'Gültig bis', type: 'date', required: true },
              {
                name: 'earlierLosses',
                label: 'Frühere Verluste',
                type: 'integer',
                min: 0,
                max: 50,
                required: true,
              },
            ],
          },
          otherOffice: {
            label: 'Von anderer Passbehörde ausgestellt, dorthin unterrichtet',
            to: '#case.approved',
            fields: [
              {
                name: 'issuingOffice',
                label: 'Ausstellende Behörde',
                type: 'text',
                maxLength: 200,
                required: true,
              },
            ],
          },
        },
      }),
      approved: {
        meta: { label: 'Verlust vermerkt', status: 'inReview' },
        initial: 'misuse',
        states: {
          misuse: {
            meta: { label: 'Wiederholter Verlust wird geprüft', status: 'inReview' },
            always: [
              {
                target: 'repeated',
                guard: { type: 'feel', params: { expr: 'facts.entry.earlierLosses > 1' } },
              },
              { target: '#case.issued' },
            ],
          },
          repeated: taskState({
            id: 'repeated',
            state: 'Wiederholter Verlust',
            status: 'inReview',
            task: 'Anhaltspunkte für Missbrauch bewerten und für den nächsten Passantrag vermerken',
            post: 'lead',
            legalBasis: '§ 7 PassG',
            outcomes: {
              harmless: { label: 'Kein Anhalt für Missbrauch', to: '#case.issued' },
              flagged: { label: 'Vermerk im Passregister', adverse: true, to: '#case.issued' },
            },
          }),
        },
      },
      issued: {
        type: 'parallel',
        meta: { label: 'Fahndung und Bestätigung', status: 'inReview' },
        onDone: '#case.closed',
        states: {
          police: policeSearch(
            '§ 22a PassG',
            'if form.abroad = true then ["Polizeidirektion Hannover (INPOL, SIS, Interpol SLTD)", "Auslandsvertretung in " + form.country] else ["Polizeidirektion Hannover (INPOL, SIS, Interpol SLTD)"]',
          ),
          confirmation,
        },
      },
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
