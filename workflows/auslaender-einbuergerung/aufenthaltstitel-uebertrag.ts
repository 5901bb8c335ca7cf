import {
  actionRemedy,
  appealableNoticeStatus,
  applicationClocks,
  applicationDecision,
  applicationEvents,
  chipDocument,
  chipDocumentClocks,
  completeness,
  defineProcedure,
  endings,
  hearingLetter,
  refusalNotice,
  refusedApplication,
  requestLetter,
  residenceStatuses,
  chipPickup,
  set,
  taskState,
  transmissionState,
  ways,
  withdrawal,
} from '@amtsweg/procedure';
import { alienPerson, aliensOffice, personRows } from './office.js';

const rows = [...personRows, ['Aufenthaltstitel', '{form.titleKind}']] as const;
const lost = 'form.ground in ("lost", "stolen")';

/**
 * A residence title carried over to a new passport, or its card replaced (§ 78 AufenthG, § 45c AufenthV): the right stays,
 * only the card is made anew.
 *
 * Peculiar: no condition of the title is examined again and its end does not move. Examined is only whether it still
 * exists: whoever was out of the country for more than six months may have lost it by law (§ 51 (1) no. 6, 7), and FEEL sends
 * only those to the lead. A lost or stolen card is first blocked (chip, search, AZR), before anything else. A card that
 * the maker botched or whose chip fails without fault costs nothing (§ 45c (2) AufenthV). A mere change of address is a
 * sticker at the counter and no case. A card that turns up again after the new one was ordered is handed in and destroyed.
 */
export default defineProcedure({
  ...aliensOffice,
  key: 'aufenthaltstitel-uebertrag',
  name: 'Aufenthaltstitel in neuen Pass übertragen oder Karte ersetzen',
  kind: 'identityDocument',
  initiation: 'application',
  filePlan: '32.60.32',
  leika: [],
  legalBasis: ['§ 78 AufenthG', '§ 45c AufenthV', '§ 51 Abs. 1 AufenthG', '§ 57 AufenthV'],
  keywords: ['Übertrag', 'eAT verloren', 'Aufenthaltskarte gestohlen', 'neuer Reisepass'],
  form: {
    sections: [
      { title: 'Person', fields: alienPerson },
      {
        title: 'Titel und Anlass',
        fields: [
          { name: 'titleKind', label: 'Ihr Aufenthaltstitel', type: 'text', maxLength: 120, required: true },
          { name: 'titleUntil', label: 'Gültig bis (leer: unbefristet)', type: 'date', notBefore: 'today' },
          {
            name: 'ground',
            label: 'Warum brauchen Sie eine neue Karte?',
            type: 'choice',
            required: true,
            options: [
              { value: 'passport', label: 'neuer Pass' },
              { value: 'lost', label: 'Karte verloren' },
              { value: 'stolen', label: 'Karte gestohlen' },
              { value: 'data', label: 'Name oder andere Daten geändert' },
              { value: 'cardEnd', label: 'Karte nach zehn Jahren abgelaufen' },
              { value: 'defect', label: 'Karte oder Chip fehlerhaft' },
            ],
          },
          { name: 'passportNumber', label: 'Nummer des Passes', type: 'text', maxLength: 20, required: true },
          {
            name: 'passportUntil',
            label: 'Pass gültig bis',
            type: 'date',
            required: true,
            notBefore: 'today',
          },
          {
            name: 'missingSince',
            label: 'Verlust bemerkt am',
            type: 'date',
            when: lost,
            required: true,
            notAfter: 'today',
          },
          {
            name: 'policeReference',
            label: 'Vorgangsnummer der Polizei',
            type: 'text',
            maxLength: 40,
            when: 'form.ground = "stolen"',
            required: true,
          },
          {
            name: 'monthsAbroad',
            label: 'Längster Aufenthalt im Ausland seit Erteilung (Monate)',
            type: 'integer',
            min: 0,
            max: 240,
            required: true,
          },
        ],
      },
    ],
  },
  evidence: [
    { name: 'passport', label: 'Neuer Pass' },
    { name: 'card', label: 'Bisheriger Aufenthaltstitel', when: `not(${lost})` },
    { name: 'loss', label: 'Verlustanzeige', when: lost },
    { name: 'record', label: 'Urkunde über die Namensänderung', when: 'form.ground = "data"' },
  ],
  fee: [
    {
      id: 'defect',
      legalBasis: '§ 45c Abs. 2 AufenthV',
      type: 'free',
      cents: '0',
      when: 'form.ground = "defect" and facts.defect.outcome = "maker"',
      evidence: 'assumed',
    },
    { id: 'renewal', legalBasis: '§ 45c Abs. 1 AufenthV', type: 'fixed', cents: '6700', evidence: 'assumed' },
  ],
  remedy: actionRemedy,
  clocks: {
    ...applicationClocks({ target: 'P4W', noPermitNotice: true, pausesIn: ['checked.hearing'] }),
    ...chipDocumentClocks,
  },
  documents: {
    request: requestLetter('Ihrem Antrag auf eine neue Karte'),
    hearing: hearingLetter('eine neue Karte', rows),
    refusal: refusalNotice('Ablehnung: neue Karte zum Aufenthaltstitel', rows),
    pickup: chipPickup('Ihr elektronischer Aufenthaltstitel'),
  },
  events: {
    ...applicationEvents(
      [{ name: 'passportNumber', label: 'Nummer des Passes', type: 'text', maxLength: 20 }],
      ['refusal'],
    ),
    found: {
      label: 'Verlorene Karte wiedergefunden',
      by: ['applicant', 'clerk', 'authority'],
      fields: [{ name: 'on', label: 'Gefunden am', type: 'date', required: true, notAfter: 'today' }],
    },
  },
  publicStatus: { ...residenceStatuses, ...appealableNoticeStatus },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P3D',
        task: 'Pass, Zuständigkeit und Eintrag des Titels im Ausländerzentralregister prüfen',
      }),
      checked: {
        meta: { label: 'In Prüfung', status: 'inReview' },
        on: withdrawal,
        initial: 'gate',
        states: {
          gate: {
            meta: { label: 'Anlass', status: 'inReview' },
            always: ways([
              { to: 'blocking', when: `${lost} and facts.blocking = null` },
              { to: 'defect', when: 'form.ground = "defect"' },
              { to: 'existence' },
            ]),
          },
          blocking: transmissionState({
            id: 'blocking',
            state: 'Karte wird gesperrt und ausgeschrieben',
            status: 'inReview',
            receivers:
              '["Sperrnotruf und Sperrlistenbetreiber (Online-Ausweisfunktion)", "Polizeidirektion Hannover, Sachfahndung", "Bundesamt für Migration und Flüchtlinge, Ausländerzentralregister"]',
            legalBasis: '§ 78 Abs. 7 AufenthG, § 10 PAuswG entsprechend, § 3 AZRG',
            to: 'existence',
          }),
          defect: taskState({
            id: 'defect',
            state: 'Mangel der Karte',
            status: 'inReview',
            task: 'Mangel untersuchen: Herstellungsfehler oder Beschädigung durch Gebrauch',
            post: 'clerk',
            legalBasis: '§ 45c AufenthV',
            outcomes: {
              maker: { label: 'Fehler der Herstellung: gebührenfrei', to: 'existence' },
              use: { label: 'Durch Gebrauch beschädigt', to: 'existence' },
              none: { label: 'Kein Mangel', to: 'decision' },
            },
          }),
          existence: {
            meta: { label: 'Besteht der Titel noch?', status: 'inReview' },
            always: ways([{ to: 'lapse', when: 'form.monthsAbroad >= 6' }, { to: 'decision' }]),
          },
          lapse: taskState({
            id: 'lapse',
            state: 'Erlöschen durch Ausreise',
            status: 'inReview',
            task: 'Grund und Dauer der Ausreise, längere Frist (§ 51 Abs. 4) und Ausnahmen (§ 51 Abs. 2) prüfen',
            post: 'lead',
            legalBasis: '§ 51 Abs. 1 Nr. 6 und 7, Abs. 2, 4, 10 AufenthG',
            outcomes: {
              stands: { label: 'Titel besteht', to: [{ to: 'decision', then: [set('lapsed', 'false')] }] },
              lapsed: {
                label: 'Titel voraussichtlich erloschen',
                to: [{ to: 'decision', then: [set('lapsed', 'true')] }],
              },
            },
          }),
          ...applicationDecision({
            state: 'Entscheidung über die Karte',
            task: 'Über die Neuausstellung entscheiden; ein erloschener Titel wird nicht übertragen',
            legalBasis: '§ 78 AufenthG',
            notBy: ['lapse'],
            grant: {
              label: 'Karte neu ausstellen',
              to: [
                { to: 'lapse', when: 'facts.lapsed = true and facts.statement = null' },
                { to: '#case.approved' },
              ],
            },
            grounds: [
              { value: '§ 51 Abs. 1 Nr. 6 und 7 AufenthG', label: 'Titel durch Ausreise erloschen' },
              { value: '§ 78 AufenthG', label: 'Karte ohne Mangel, keine neue nötig' },
              { value: '§ 49 AufenthG', label: 'Identität nicht geklärt' },
            ],
          }),
        },
      },
      ...chipDocument({
        what: 'Elektronischer Aufenthaltstitel (Ersatz)',
        legalBasis: '§ 78 AufenthG',
        appointment: 'Eintragungen des bisherigen Titels übernehmen',
        after: {
          handedOver: {
            meta: { label: 'Karte ausgehändigt', status: 'cardReady' },
            always: ways([{ to: 'watch', when: lost }, { to: 'reporting' }]),
          },
          watch: taskState(
            {
              id: 'watch',
              state: 'Verlorene Karte',
              status: 'titleValid',
              task: 'Fahndungsstand der verlorenen Karte abschließen',
              post: 'clerk',
              target: 'P6M',
              legalBasis: '§ 78 Abs. 7 AufenthG',
              outcomes: { stillMissing: { label: 'Bleibt verschwunden', to: 'reporting' } },
            },
            { on: { found: ways('destruction', ['record']) } },
          ),
          destruction: taskState({
            id: 'destruction',
            state: 'Wiedergefundene Karte',
            status: 'titleValid',
            task: 'Wiedergefundene Karte einziehen und vernichten, Fahndung löschen lassen',
            post: 'clerk',
            legalBasis: '§ 57 AufenthV',
            outcomes: { destroyed: { label: 'Vernichtet', to: 'reporting' } },
          }),
          reporting: transmissionState({
            id: 'reporting',
            state: 'Neue Seriennummer an das Ausländerzentralregister',
            status: 'titleValid',
            receivers: '["Bundesamt für Migration und Flüchtlinge, Ausländerzentralregister"]',
            legalBasis: '§§ 3, 6 AZRG',
            to: 'ended',
          }),
        },
      }),
      rejected: refusedApplication({ label: 'Abgelehnt', anew: 'checked.decision' }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
