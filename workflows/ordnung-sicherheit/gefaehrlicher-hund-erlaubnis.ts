import {
  actionRemedy,
  appealableNotice,
  appealableNoticeStatus,
  applicationClocks,
  applicationEvents,
  completeness,
  conclude,
  costBlocks,
  defineProcedure,
  dispatchState,
  documentState,
  endings,
  hearingLetter,
  provisionBlocks,
  refusalNotice,
  refusedApplication,
  requestLetter,
  revocation,
  set,
  taskState,
  ways,
  withdrawal,
} from '@amtsweg/procedure';
import { examination } from './gefaehrlicher-hund-erlaubnis.decision.js';
import { evidence, form } from './gefaehrlicher-hund-erlaubnis.form.js';
import { holder, kept } from './holder.js';

const rows = [
  ['Hund', '{form.dogName}, {form.breed}, Transponder {form.chip}'],
  ['Feststellung der Gefährlichkeit vom', '{form.foundOn}'],
] as const;

const revoked = revocation({
  subject: 'die Erlaubnis zum Halten des gefährlichen Hundes',
  kept: 'issued.inForce.keeping.kept',
  to: 'handOver',
  duty: 'Der Hund darf nicht weiter gehalten werden; er ist an eine berechtigte Person oder ein Tierheim abzugeben (§ 8 NHundG).',
  grounds: [
    {
      value: '§ 49 Abs. 2 Satz 1 Nr. 3 VwVfG',
      label: 'Zuverlässigkeit, Eignung oder Versicherung weggefallen',
    },
    {
      value: '§ 49 Abs. 2 Satz 1 Nr. 2 VwVfG',
      label: 'Leinenpflicht, Maulkorb oder andere Auflage missachtet',
    },
  ],
});

/**
 * Gefährlicher Hund (§§ 8 to 14 NHundG): Lower Saxony knows no lists of breeds; a dog is dangerous because the authority
 * has found it so after an incident (§ 7). From the application on it may be kept provisionally, leashed and muzzled
 * (§ 9): so the application gets a certificate at once, before anybody has examined anything, and the proofs have three
 * months, extendable once by three. Five requirements, no discretion: of age, reliable, fit, expert with this dog,
 * temperament test — the machine does not let a grant past one of them.
 *
 * Without permit the dog must go: a revocation ends with proof of where it is (`handOver`); the refusal demands the same
 * in its notice, and enforcing it is a file of its own, because the action suspends it. In use: death or change of keeper is reported (§ 14), a new incident comes back to the office, the insurance is watched yearly. Region
 * Hannover's veterinarian does not decide: the city does. NOT transitions: the finding itself (`hundevorfall-melden`) and
 * taking the dog away at once (§ 17 NHundG, NPOG) are procedures of their own; dog tax is told nothing from here.
 */
export default defineProcedure({
  key: 'gefaehrlicher-hund-erlaubnis',
  name: 'Erlaubnis zum Halten eines gefährlichen Hundes',
  domain: 'ordnung-sicherheit',
  kind: 'permit',
  initiation: 'application',
  unit: '32.2',
  filePlan: '32.20.60',
  leika: [],
  legalBasis: ['§ 8 NHundG', '§§ 9 bis 14 NHundG'],
  audience: ['citizen'],
  keywords: ['Kampfhund behalten', 'Listenhund', 'Wesenstest', 'Maulkorbpflicht', 'Beißhund Auflagen'],
  online: null,
  secrecy: 'general',
  retention: kept(5, 'Tod oder Abgabe des Hundes'),
  addressee: holder,
  form,
  evidence,
  fee: [
    {
      id: 'allgo-dog',
      legalBasis: 'AllGO, NHundG, Rahmen 50 bis 500 €',
      type: 'range',
      cents: 'facts.decision.feeCents',
      evidence: 'assumed',
    },
  ],
  remedy: actionRemedy,
  clocks: {
    ...applicationClocks({ target: 'P6M', pausesIn: ['checked.proofs.awaiting'], feeLaw: '§ 7 NVwKostG' }),
    ...revoked.clocks,
    proofPeriod: {
      label: 'Frist für Sachkundeprüfung und Wesenstest',
      kind: 'statutory',
      legalBasis: '§ 9 NHundG',
      bound: 'party',
      start: { rule: 'event', on: 'case.receivedOn' },
      period: 'P3M',
      extension: { legalBasis: '§ 9 NHundG', times: 1 },
      warnings: [{ before: 'P2W', to: 'clerk' }],
    },
    insuranceCheck: {
      label: 'Jährlicher Nachweis der Haftpflichtversicherung',
      kind: 'setByAuthority',
      legalBasis: '§ 5 NHundG, § 36 Abs. 2 Nr. 4 VwVfG',
      bound: 'party',
      start: { rule: 'event' },
      period: 'P1Y',
    },
  },
  documents: {
    ...revoked.documents,
    request: requestLetter('Ihrem Antrag auf die Halteerlaubnis'),
    provisional: {
      kind: 'certificate',
      title: 'Bescheinigung über die Antragstellung (§ 9 NHundG)',
      signedBy: 'formalCheck',
      blocks: [
        { type: 'facts', rows },
        {
          type: 'paragraph',
          text: 'Bis zur Entscheidung darf der Hund gehalten werden. Außerhalb ausbruchsicherer Grundstücke trägt er Maulkorb und wird angeleint geführt. Sachkunde und Wesenstest sind innerhalb von drei Monaten nach Antragstellung nachzuweisen.',
        },
      ],
    },
    hearing: hearingLetter('die Halteerlaubnis', rows),
    refusal: refusalNotice('Versagung der Halteerlaubnis (§ 10 NHundG)', rows, [
      {
        type: 'paragraph',
        text: 'Der Hund ist abzugeben; weisen Sie den Verbleib mit Name und Anschrift nach (§ 14 NHundG).',
      },
    ]),
    permit: {
      kind: 'notice',
      title: 'Erlaubnis zum Halten eines gefährlichen Hundes (§ 8 NHundG)',
      signedBy: 'decision',
      remedy: true,
      blocks: [
        { type: 'facts', rows: [...rows, ['Führen', '{facts.decision.muzzle}']] },
        {
          type: 'paragraph',
          text: 'Der Hund ist außerhalb ausbruchsicherer Grundstücke an der Leine und nur von Ihnen oder einer Person mit eigener Bescheinigung zu führen; diese Erlaubnis ist mitzuführen (§ 14 NHundG).',
        },
        ...provisionBlocks,
        ...costBlocks,
      ],
    },
  },
  events: {
    ...applicationEvents([
      { name: 'registerNumber', label: 'Nummer im Hunderegister', type: 'text', maxLength: 30 },
    ]),
    ...revoked.events,
    proofSubmitted: {
      label: 'Sachkundeprüfung und Wesenstest vorlegen',
      by: ['applicant', 'clerk'],
      fields: [
        {
          name: 'practicalTest',
          label: 'Praktische Prüfung am',
          type: 'date',
          required: true,
          notAfter: 'today',
        },
        { name: 'temperamentTest', label: 'Wesenstest am', type: 'date', required: true, notAfter: 'today' },
      ],
    },
    dogGone: {
      label: 'Tod, Abgabe oder Abhandenkommen des Hundes anzeigen',
      by: ['applicant', 'clerk'],
      fields: [
        {
          name: 'where',
          label: 'Verbleib, neue Halterin oder neuer Halter',
          type: 'text',
          maxLength: 300,
          required: true,
        },
      ],
    },
    incident: {
      label: 'Neuen Vorfall eintragen',
      by: ['authority', 'clerk'],
      fields: [{ name: 'incident', label: 'Vorfall', type: 'longText', maxLength: 2000, required: true }],
    },
  },
  publicStatus: {
    ...appealableNoticeStatus,
    provisional: {
      de: 'Vorläufig erlaubt',
      easy: 'Sie dürfen den Hund erst einmal behalten. Er braucht Leine und Maulkorb.',
      en: 'Provisionally allowed',
      actor: 'applicant',
      next: 'Weisen Sie Sachkunde und Wesenstest innerhalb von drei Monaten nach.',
    },
    keepingAllowed: {
      de: 'Haltung erlaubt',
      easy: 'Sie dürfen den Hund halten. Beachten Sie Leine und Auflagen.',
      en: 'Keeping permitted',
      actor: 'nobody',
      next: 'Weisen Sie jedes Jahr die Versicherung nach und melden Sie Änderungen.',
    },
    revoked: {
      de: 'Haltung nicht mehr erlaubt',
      easy: 'Sie dürfen den Hund nicht mehr halten. Sie müssen ihn abgeben.',
      en: 'Permit revoked',
      actor: 'applicant',
      next: 'Geben Sie den Hund ab und weisen Sie uns nach, wo er ist.',
    },
  },
  certainty: { filePlan: { evidence: 'assumed' }, unit: { evidence: 'derived' } },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P2D',
        task: 'Feststellungsbescheid, Transponder, Register und Versicherung prüfen',
      }),
      checked: {
        meta: { label: 'Vorläufige Haltung und Prüfung (§ 9 NHundG)', status: 'provisional' },
        on: withdrawal,
        initial: 'entry',
        states: {
          entry: {
            meta: { label: 'Stand der Prüfung', status: 'provisional' },
            always: ways([
              { to: 'proofs', when: 'facts.provisionalDispatch != null' },
              { to: 'provisionalCertificate' },
            ]),
          },
          provisionalCertificate: documentState({
            id: 'provisionalDocument',
            state: 'Bescheinigung wird ausgestellt',
            status: 'provisional',
            document: 'provisional',
            to: 'provisionalSending',
          }),
          provisionalSending: dispatchState({
            id: 'provisionalDispatch',
            state: 'Bescheinigung geht hinaus',
            status: 'provisional',
            document: 'provisionalDocument',
            to: 'proofs',
          }),
          proofs: {
            meta: { label: 'Nachweise', status: 'provisional' },
            initial: 'gate',
            states: {
              gate: {
                meta: { label: 'Nachweise vorhanden?', status: 'provisional' },
                always: ways([
                  { to: 'proof', when: 'form.practicalTest != null and form.temperamentTest != null' },
                  { to: 'awaiting' },
                ]),
              },
              awaiting: {
                meta: { label: 'Wartet auf Sachkundeprüfung und Wesenstest', status: 'provisional' },
                on: { proofSubmitted: ways('proof', ['record']) },
                after: { proofPeriod: 'proof' },
              },
              proof: taskState({
                id: 'proof',
                state: 'Prüfung der Nachweise',
                status: 'provisional',
                task: 'Prüfungsbescheinigung und Gutachten des Wesenstests auswerten',
                post: 'clerk',
                target: 'P7D',
                legalBasis: '§§ 3, 13 NHundG',
                outcomes: {
                  evaluated: {
                    label: 'Ausgewertet',
                    to: '#case.checked.aptitude',
                    fields: [
                      {
                        name: 'expertise',
                        label: 'Sachkunde mit diesem Hund nachgewiesen',
                        type: 'boolean',
                        required: true,
                      },
                      {
                        name: 'temperament',
                        label: 'Fähigkeit zu sozialverträglichem Verhalten nachgewiesen',
                        type: 'boolean',
                        required: true,
                      },
                    ],
                  },
                },
              }),
            },
          },
          aptitude: taskState({
            id: 'aptitude',
            state: 'Zuverlässigkeit und Eignung',
            status: 'provisional',
            task: 'Führungszeugnis auswerten, Vorstrafen und Hinweise auf mangelnde Eignung würdigen',
            post: 'clerk',
            target: 'P14D',
            legalBasis: '§§ 11, 12 NHundG',
            outcomes: {
              assessed: {
                label: 'Beurteilt',
                to: 'decision',
                fields: [
                  { name: 'reliable', label: 'Zuverlässig', type: 'boolean', required: true },
                  { name: 'fit', label: 'Persönlich geeignet', type: 'boolean', required: true },
                ],
              },
            },
          }),
          requirementMissing: {
            meta: { label: 'Voraussetzung des § 10 NHundG fehlt', status: 'provisional' },
            always: 'decision',
          },
          ...examination,
        },
      },
      approved: { meta: { label: 'Haltung erlaubt', status: 'decided' }, always: '#case.issued' },
      issued: appealableNotice({
        label: 'Halteerlaubnis',
        document: 'permit',
        prefix: 'permit',
        status: ['inProduction', 'keepingAllowed'],
        fee: { notBy: ['decision'] },
        beside: {
          keeping: {
            meta: { label: 'Haltung', status: 'keepingAllowed' },
            initial: 'kept',
            states: {
              kept: {
                meta: { label: 'Hund wird gehalten', status: 'keepingAllowed' },
                on: {
                  ...revoked.on,
                  dogGone: ways('gone', ['record']),
                  incident: ways('control', ['record']),
                },
                after: { insuranceCheck: 'insurance' },
              },
              insurance: taskState(
                {
                  id: 'insurance',
                  state: 'Jährlicher Versicherungsnachweis',
                  status: 'keepingAllowed',
                  task: 'Versicherungsbestätigung anfordern und prüfen',
                  post: 'clerk',
                  target: 'P1M',
                  legalBasis: '§ 5 NHundG',
                  outcomes: {
                    insured: { label: 'Versichert', to: 'kept' },
                    uninsured: {
                      label: 'Nicht versichert, Widerruf einleiten',
                      adverse: true,
                      to: [{ to: 'revocation', then: [set('startRevocation', '{facts: event.reason}')] }],
                    },
                  },
                },
                { on: { dogGone: ways('gone', ['record']) } },
              ),
              control: taskState({
                id: 'control',
                state: 'Kontrolle nach Vorfall',
                status: 'keepingAllowed',
                task: 'Haltung vor Ort prüfen: Einfriedung, Leine, Maulkorb, Person',
                post: 'inspector',
                target: 'P3D',
                legalBasis: '§ 17 NHundG',
                outcomes: {
                  inOrder: { label: 'Ohne Beanstandung', to: 'kept' },
                  revoke: {
                    label: 'Widerruf einleiten',
                    adverse: true,
                    to: [{ to: 'revocation', then: [set('startRevocation', '{facts: event.reason}')] }],
                  },
                },
              }),
              revocation: revoked.state,
              handOver: taskState({
                id: 'handOver',
                state: 'Abgabe des Hundes',
                status: 'revoked',
                task: 'Verbleib des Hundes nachweisen lassen, sonst Sicherstellung veranlassen',
                post: 'inspector',
                target: 'P7D',
                legalBasis: '§ 8 NHundG, § 26 NPOG',
                outcomes: {
                  proven: { label: 'Abgabe nachgewiesen', to: 'gone' },
                  seized: { label: 'Sichergestellt und im Tierheim', adverse: true, to: 'gone' },
                },
              }),
              gone: { type: 'final', meta: { label: 'Haltung beendet', status: 'closed' } },
            },
          },
        },
        onDone: [{ to: '#case.revoked', when: 'facts.aftermath = "revoked"' }, { to: '#case.closed' }],
      }),
      rejected: refusedApplication({
        label: 'Halteerlaubnis versagt',
        feeSetBy: ['decision'],
        anew: 'checked.aptitude',
      }),
      revoked: {
        type: 'final',
        meta: { label: 'Halteerlaubnis widerrufen', status: 'revoked' },
        entry: [conclude('revoked')],
      },
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
