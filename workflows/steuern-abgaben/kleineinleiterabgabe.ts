import {
  brief,
  chargeEffect,
  chargeHearing,
  chargeHearingPeriod,
  chargeNotice,
  chargeOrder,
  chargeStatuses,
  conclude,
  defineProcedure,
  directActionEvents,
  directActionPeriod,
  directActionRemedy,
  endings,
  gate,
  informationEvent,
  informationPeriod,
  informationRequest,
  litigationStatus,
  notification,
  plainLetter,
  plainNotice,
  processingTarget,
  set,
  statementEvent,
  taskState,
  ways,
} from '@amtsweg/procedure';
import { account, taxOffice } from './taxpayer.js';

/** Half a pollution unit a head (§ 8 (1) AbwAG) at 35.79 euros a unit (§ 9 (4) AbwAG), in cents. */
const PER_HEAD = 1789.5;

/**
 * Kleineinleiterabgabe (§§ 8, 9 (2) AbwAG): who leads less than eight cubic metres of household sewage a day into water or
 * ground owes nothing to the Land himself; the city pays the Land for them and passes the levy on by by-law. So nobody
 * applies: every year each plot without a sewer is taken up ex officio.
 *
 * Peculiar: two registers make the case. The sewerage office knows the plant, the register of residents counts heads on
 * the key day, 31 December of the levy year; both are asked side by side. A plant built and run to the state of the art
 * whose sludge is properly disposed of frees the plot altogether (§ 8 (2) AbwAG) – then the owner is only told
 * (`exempt`); so does nobody living there. The amount is arithmetic. Because the owner has declared nothing, what the
 * registers say is put to him before the notice (§ 91 AO), and corrected if he shows otherwise; the plant may be looked at.
 * The levy follows the AO (§ 11 NKAG) and is to be paid in spite of an action (§ 80 (2) no. 1 VwGO).
 */
export default defineProcedure({
  ...taxOffice,
  secrecy: 'tax',
  key: 'kleineinleiterabgabe',
  name: 'Abwasserabgabe für Kleineinleiter – Festsetzung',
  kind: 'assessment',
  initiation: 'exOfficio',
  filePlan: '22.70.10',
  certainty: {
    filePlan: { evidence: 'assumed' },
    leika: { evidence: 'assumed' },
    'clocks.remedyPeriod': { evidence: 'derived' },
    remedy: { evidence: 'assumed', source: 'Vorverfahren nach § 80 Abs. 2 NJG (Wasserrecht) zu prüfen' },
  },
  leika: [],
  legalBasis: [
    '§ 8 AbwAG',
    '§ 9 Abs. 2 und 4 AbwAG',
    'Satzung über die Abwälzung der Abwasserabgabe LHH',
    '§ 11 NKAG',
  ],
  audience: ['citizen'],
  keywords: ['Kleinkläranlage', 'Sickergrube', 'Haus ohne Kanalanschluss', 'Klärgrube Kosten'],
  online: null,
  form: {
    sections: [
      { title: 'Eigentümerin oder Eigentümer', fields: account },
      {
        title: 'Grundstück',
        fields: [
          brief.text('plot', 'Lage, Flurstück'),
          { name: 'year', label: 'Veranlagungsjahr', type: 'integer', min: 2020, max: 2100, required: true },
          brief.pick('discharge', 'Einleitung nach Unterlagen', {
            ground: 'in den Untergrund',
            water: 'in ein Gewässer',
            pit: 'abflusslose Grube',
          }),
          brief.text('waterPermit', 'Wasserrechtliche Erlaubnis', 120, { required: false }),
        ],
      },
    ],
    plausibility: [
      {
        holds: 'form.year < date(today).year',
        message: 'Veranlagt wird nach dem Ende des Jahres.',
        field: 'year',
      },
    ],
  },
  evidence: [],
  fee: [
    {
      id: 'head',
      legalBasis: '§§ 8, 9 AbwAG, Abwälzungssatzung LHH: halbe Schadeinheit je Einwohner (17,895 Euro)',
      type: 'value',
      cents: `floor(facts.heads * ${PER_HEAD})`,
      evidence: 'derived',
    },
  ],
  remedy: directActionRemedy({ law: 'AO', effect: chargeEffect, evidence: 'assumed' }),
  clocks: {
    plantPeriod: informationPeriod('Angaben der Stadtentwässerung', '§ 93 AO, § 11 NKAG'),
    residentsPeriod: informationPeriod('Einwohnerzahl aus dem Melderegister', '§ 37 BMG', 'P1W'),
    hearingPeriod: chargeHearingPeriod,
    remedyPeriod: directActionPeriod('facts.noticeDispatch', 'AO'),
    processingTarget: processingTarget({ period: 'P3M', pausesIn: ['checked.hearing'] }),
  },
  documents: {
    hearing: plainLetter(
      'Abwasserabgabe für Kleineinleiter: Ihre Angaben',
      'für {form.plot} soll für {form.year} die Abwasserabgabe für Kleineinleiter erhoben werden. Zugrunde liegen {facts.heads} Einwohner am 31. Dezember {form.year} und folgende Feststellung zur Anlage: {facts.finding.description}',
      'Entspricht Ihre Anlage den allgemein anerkannten Regeln der Technik und wird der Schlamm ordnungsgemäß beseitigt, entfällt die Abgabe (§ 8 Abs. 2 AbwAG). Bitte äußern Sie sich innerhalb von zwei Wochen nach der Bekanntgabe dieses Schreibens (§ 91 AO).',
    ),
    notice: plainNotice(
      'Bescheid über die Abwasserabgabe für Kleineinleiter',
      'certification',
      'für {form.plot} werden für {form.year} {euro(facts.fee.cents)} festgesetzt ({facts.fee.legalBasis}): {facts.heads} Einwohner.',
      'Gründe: Das Grundstück ist nicht an die Kanalisation angeschlossen. {facts.finding.description}',
      ['Ihre Einwendungen: {facts.statement.statement}', 'facts.statement != null'],
      'Der Betrag ist einen Monat nach der Bekanntgabe fällig.',
    ),
    exempt: plainLetter(
      'Keine Abwasserabgabe für {form.year}',
      'für {form.plot} wird für {form.year} keine Abwasserabgabe erhoben (§ 8 Abs. 2 AbwAG oder keine Einwohner am Stichtag).',
      'Bewahren Sie Wartungsberichte und Nachweise der Schlammabfuhr auf.',
    ),
  },
  events: {
    ...directActionEvents,
    statement: statementEvent,
    plantInformation: informationEvent('Angaben der Stadtentwässerung eintragen'),
    residentsInformation: informationEvent('Einwohnerzahl am Stichtag eintragen'),
  },
  publicStatus: {
    ...chargeStatuses,
    litigation: litigationStatus,
    exempt: {
      de: 'Keine Abgabe',
      easy: 'Sie müssen für dieses Jahr nichts zahlen.',
      en: 'No levy',
      actor: 'nobody',
      next: 'Bewahren Sie die Wartungsberichte auf.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: {
        meta: { label: 'Grundstück aufgenommen', status: 'received' },
        initial: 'listing',
        states: {
          listing: taskState({
            id: 'listing',
            state: 'Veranlagungsliste',
            status: 'received',
            task: 'Prüfen, ob das Grundstück am Stichtag ohne Kanalanschluss war und wem es gehörte',
            post: 'clerk',
            target: 'P14D',
            legalBasis: '§ 8 Abs. 1, § 9 Abs. 2 AbwAG',
            outcomes: {
              unsewered: { label: 'Ohne Anschluss', to: '#case.checked' },
              sewered: {
                label: 'Angeschlossen oder abflusslose Grube: keine Einleitung',
                to: '#case.exempt',
              },
            },
          }),
        },
      },
      checked: {
        meta: { label: 'Ermittlung', status: 'inReview' },
        initial: 'registers',
        states: {
          registers: {
            type: 'parallel',
            meta: { label: 'Anlage und Einwohner', status: 'inReview' },
            onDone: ways('finding'),
            states: {
              plant: informationRequest({
                id: 'plant',
                label: 'Anlage und Schlamm',
                receivers: '["Stadtentwässerung Hannover (OE 68.1)"]',
                legalBasis: '§ 93 AO, § 11 NKAG',
                clock: 'plantPeriod',
                needed: 'true',
              }),
              residents: informationRequest({
                id: 'residents',
                label: 'Einwohner am Stichtag',
                receivers: '["Bürgeramt, Melderegister (OE 32.1)"]',
                legalBasis: '§ 37 BMG',
                clock: 'residentsPeriod',
                needed: 'true',
              }),
            },
          },
          finding: taskState({
            id: 'finding',
            state: 'Feststellung',
            status: 'inReview',
            task: 'Aus den Auskünften Einwohnerzahl und Stand der Anlage feststellen',
            post: 'clerk',
            target: 'P7D',
            legalBasis: '§ 8 AbwAG, § 88 AO',
            outcomes: {
              found: {
                label: 'Festgestellt',
                fields: [
                  brief.count('heads', 'Einwohner am 31. Dezember', 500),
                  brief.yes('stateOfArt', 'Regeln der Technik eingehalten und Schlamm beseitigt'),
                  brief.long('description', 'Anlage und Nachweise', 2000),
                ],
                to: [{ to: 'liability', then: [set('heads', 'event.heads')] }],
              },
              again: {
                label: 'Auskunft unvollständig: noch einmal erfragen',
                fields: [
                  brief.pick('which', 'Welche', { plant: 'zur Anlage', residents: 'zu den Einwohnern' }),
                ],
                to: [
                  { to: 'registers', when: 'event.which = "plant"', then: [set('plantInformation', 'null')] },
                  { to: 'registers', then: [set('residentsInformation', 'null')] },
                ],
              },
              look: { label: 'Unklar: Anlage ansehen', to: 'inspection' },
            },
          }),
          inspection: taskState({
            id: 'inspection',
            state: 'Ortsbesichtigung der Anlage',
            status: 'inReview',
            task: 'Anlage, Wartungsbuch und Abfuhrbelege vor Ort ansehen',
            post: 'inspector',
            unit: '68.1',
            target: 'P28D',
            legalBasis: '§§ 98, 99 AO, § 11 NKAG',
            outcomes: {
              seen: { label: 'Besichtigt', to: 'finding', fields: [brief.long('report', 'Bericht', 2000)] },
            },
          }),
          liability: gate('Abgabepflicht', 'inReview', [
            { to: '#case.exempt', when: 'facts.finding.stateOfArt = true or facts.heads = 0' },
            { to: 'hearing', when: 'facts.statement = null' },
            { to: '#case.approved' },
          ]),
          hearing: chargeHearing('afterHearing'),
          afterHearing: taskState({
            id: 'afterHearing',
            state: 'Würdigung der Äußerung',
            status: 'inReview',
            task: 'Einwendungen zu Einwohnern und Anlage würdigen',
            post: 'clerk',
            legalBasis: '§ 91 AO',
            outcomes: {
              stands: { label: 'Feststellung bleibt', to: '#case.approved' },
              revise: { label: 'Neu feststellen', to: 'finding' },
            },
          }),
        },
      },
      approved: {
        meta: { label: 'Festsetzung', status: 'assessing' },
        entry: [{ type: 'assessFee' }],
        initial: 'certification',
        states: chargeOrder({
          what: 'Abwasserabgabe für Kleineinleiter',
          reckonedIn: ['finding'],
          reassess: '#case.checked.finding',
          ordered: '#case.issued',
        }),
      },
      issued: chargeNotice({
        label: 'Abgabenbescheid',
        posting: 'Abwasserabgabe zum Soll stellen',
        reassess: '#case.checked.finding',
      }),
      exempt: notification({
        label: 'Keine Abgabe',
        status: ['inReview', 'exempt'],
        document: 'exempt',
        prefix: 'exempt',
        entry: [conclude('exempt')],
      }),
      ...endings('closed'),
    },
  },
});
