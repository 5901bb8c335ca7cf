import type { StateConfig } from '@amtsweg/engine';
import {
  brief,
  courtRemedy,
  documentState,
  dispatchState,
  finished,
  gate,
  participation,
  set,
  taskState,
  transmissionState,
  ways,
} from '@amtsweg/procedure';

const MINOR = 'date(form.birthDate) + duration("P18Y") > date(today)';
/** Old enough to have a criminal record (§ 19 StGB). */
const ACCOUNTABLE = 'date(form.birthDate) + duration("P14Y") <= date(today)';
/** Permission of the court for guardian and carer, hearing of minors from sixteen (§ 2 NamÄndG). */
const COURT = `form.actingFor in ("guardian", "carer") or (${MINOR} and date(form.birthDate) + duration("P16Y") <= date(today))`;
const OPPOSED = 'facts.concernedStatement.stance = "opposes"';

/** Those who are asked before the decision, side by side (§ 3 (2) NamÄndG). */
export const inquiries: StateConfig = {
  type: 'parallel',
  meta: { label: 'Anhörungen und Auskünfte (§ 3 Abs. 2 NamÄndG)', status: 'inReview' },
  onDone: 'decision',
  states: {
    police: participation({
      id: 'police',
      label: 'Ortspolizeibehörde',
      authority: 'Polizeidirektion Hannover',
      effect: 'Benehmen',
      legalBasis: '§ 3 Abs. 2 NamÄndG, Nr. 19 NamÄndVwV',
      clock: 'policeReply',
      needed: ACCOUNTABLE,
    }),
    court: participation({
      id: 'court',
      label: 'Familien- oder Betreuungsgericht',
      authority: 'Amtsgericht Hannover (Familien- oder Betreuungsgericht)',
      effect: 'Einvernehmen',
      legalBasis: '§ 2 Abs. 1 und 2 NamÄndG',
      clock: 'courtReply',
      needed: COURT,
    }),
    youth: participation({
      id: 'youth',
      label: 'Jugendamt',
      authority: 'Jugendamt der Landeshauptstadt Hannover',
      effect: 'Benehmen',
      legalBasis: '§ 3 Abs. 2 NamÄndG (Kindeswohl)',
      clock: 'youthReply',
      needed: MINOR,
    }),
    debtors: debtors(),
    concerned: concerned(),
  },
};

/** A change of name must not help anybody to get away from creditors. */
function debtors(): StateConfig {
  return {
    meta: { label: 'Schuldnerverzeichnis', status: 'inReview' },
    initial: 'gate',
    states: {
      gate: gate('Einsicht nötig?', 'inReview', [
        { to: 'seen', when: `${MINOR} or facts.debtors != null` },
        { to: 'looking' },
      ]),
      looking: taskState({
        id: 'debtors',
        state: 'Einsicht in das Schuldnerverzeichnis',
        status: 'inReview',
        task: 'Zentrales Schuldnerverzeichnis unter allen bisherigen Namen einsehen',
        post: 'clerk',
        target: 'P5D',
        legalBasis: '§ 882f ZPO, Nr. 19 NamÄndVwV',
        outcomes: {
          none: { label: 'Keine Eintragung', to: 'seen' },
          entered: {
            label: 'Eintragung vorhanden',
            to: 'seen',
            fields: [brief.text('entry', 'Vollstreckungsgericht und Aktenzeichen', 200)],
          },
        },
      }),
      seen: finished('Eingesehen', 'inReview'),
    },
  };
}

/** Persons whose rights the change touches: the other parent, spouse, bearers of the wanted name. */
function concerned(): StateConfig {
  return {
    meta: { label: 'Anhörung der Berührten', status: 'inReview' },
    initial: 'gate',
    states: {
      gate: gate('Jemand berührt?', 'inReview', [
        { to: 'writing', when: 'count(facts.grounds.affected) > 0 and facts.concernedLetter = null' },
        { to: 'heard' },
      ]),
      writing: taskState({
        id: 'concernedLetter',
        state: 'Anschreiben an die Berührten',
        status: 'waitingForOthers',
        task: 'Anderen Elternteil, Ehegatten oder Namensträger anschreiben; nur mitteilen, was sie für ihre Äußerung brauchen',
        post: 'clerk',
        target: 'P3D',
        legalBasis: '§ 3 Abs. 2 NamÄndG, § 13 Abs. 2, § 30 VwVfG',
        outcomes: {
          sent: { label: 'Angeschrieben', to: 'awaiting' },
          unknown: {
            label: 'Anschrift nicht zu ermitteln',
            to: 'heard',
            fields: [brief.long('tried', 'Was versucht wurde', 1000)],
          },
        },
      }),
      awaiting: {
        meta: { label: 'Äußerungsfrist der Berührten', status: 'waitingForOthers' },
        on: { concernedStatement: ways('heard', ['record']) },
        after: { concernedPeriod: 'heard' },
      },
      heard: finished('Berührte angehört', 'inReview'),
    },
  };
}

/**
 * What follows the grant: where somebody opposed it, they are served a copy and the deed waits until it is final towards
 * them; then the deed, and the registers that carry the name (§ 9 NamÄndG).
 */
export const effect: StateConfig = {
  meta: { label: 'Wirksamwerden und Register', status: 'nameChanged' },
  initial: 'gate',
  states: {
    gate: gate('Widersprechende Beteiligte?', 'nameChanged', [
      { to: 'service', when: OPPOSED },
      { to: 'certificate' },
    ]),
    service: taskState({
      id: 'opponentService',
      state: 'Zustellung an die widersprechende Person',
      status: 'deedWaits',
      task: 'Ausfertigung des Bescheids mit Belehrung förmlich zustellen und den Tag der Zustellung vermerken',
      post: 'mailroom',
      legalBasis: '§ 41 Abs. 5, § 43 Abs. 1 VwVfG, § 3 VwZG',
      outcomes: {
        served: {
          label: 'Zugestellt',
          to: 'opponentRemedy',
          fields: [brief.day('servedOn', 'Zugestellt am', { notAfter: 'today' })],
        },
      },
    }),
    opponentRemedy: {
      ...courtRemedy({
        prefix: 'opponent',
        status: 'deedWaits',
        upheld: { to: '#case.checked.decision', then: [set('heard', 'false'), set('fee', 'null')] },
      }),
      onDone: 'certificate',
    },
    certificate: documentState({
      id: 'deedDocument',
      state: 'Urkunde wird ausgefertigt',
      status: 'nameChanged',
      document: 'deed',
      to: 'deedDispatch',
    }),
    deedDispatch: dispatchState({
      id: 'deedDispatch',
      state: 'Urkunde wird ausgehändigt oder zugestellt',
      status: 'nameChanged',
      document: 'deedDocument',
      to: 'informing',
    }),
    informing: transmissionState({
      id: 'informing',
      state: 'Mitteilung an die Register',
      status: 'nameChanged',
      receivers: `concatenate(["Standesamt " + form.birthOffice, "Meldebehörde Hannover"], if ${ACCOUNTABLE} then ["Bundeszentralregister"] else [], if form.marriageOffice = null then [] else ["Standesamt " + form.marriageOffice], if facts.debtors.outcome = "entered" then ["Zentrales Vollstreckungsgericht"] else [])`,
      legalBasis: '§ 9 NamÄndG, § 20a BZRG, Nr. 23 NamÄndVwV',
      to: 'awaitingRegister',
    }),
    awaitingRegister: {
      meta: { label: 'Wartet auf die Folgebeurkundung des Geburtsstandesamts', status: 'nameChanged' },
      on: { registered: ways('entered', ['record']) },
      after: { registerReply: 'registerReminder' },
    },
    registerReminder: taskState(
      {
        id: 'registerReminder',
        state: 'Folgebeurkundung steht aus',
        status: 'nameChanged',
        task: 'Beim Standesamt der Geburt nach der Folgebeurkundung fragen',
        post: 'clerk',
        legalBasis: '§ 9 NamÄndG, § 27 Abs. 3 PStG',
        outcomes: {
          asked: { label: 'Nachgefragt, weiter warten', to: 'awaitingRegister' },
          foreign: { label: 'Ausländisches Register: kein Eintrag zu erwarten', to: 'entered' },
        },
      },
      { on: { registered: ways('entered', ['record']) } },
    ),
    entered: finished('Register mitgeteilt', 'nameChanged'),
  },
};
