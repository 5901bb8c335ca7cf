import {
  completeness,
  conclude,
  defineProcedure,
  dispatchState,
  documentState,
  endings,
  note,
  replyPeriod,
  set,
  supplementEvent,
  taskState,
  transmissionState,
  ways,
} from '@amtsweg/procedure';
import { kept } from './holder.js';
import { documents } from './bussgeld-einspruch.documents.js';
import { form } from './bussgeld-einspruch.form.js';

/**
 * Einspruch gegen einen Bußgeldbescheid (§§ 67 ff. OWiG): no administrative procedure at all. The VwVfG does not apply
 * (§ 2 (2) no. 2 VwVfG); there is no hearing of § 28 and no action, but the interim procedure of § 69 OWiG.
 *
 * Late or formless → dismissed as inadmissible (§ 69 (1)), against which the application for a court decision is open for
 * two weeks (§ 62 OWiG). Two weeks from delivery are computed here from the form, so that the clerk merely confirms the
 * proof of delivery; reinstatement (§ 52 OWiG) comes first. Admissible → the office examines whether it upholds or takes
 * back its notice, may investigate and hear again (§ 69 (2)); upheld → the file goes through the public prosecutor to
 * the Amtsgericht (§ 69 (3), (4)), which may send it back once for want of clarification (§ 69 (5)).
 *
 * The objection can be taken back until the file has left; then the notice becomes final (§ 67 (2), § 84 OWiG). The same
 * person who issued the notice does not examine the objection: the lead does. NOT a transition: enforcement of the fine
 * (§§ 89 ff.), and the judgment itself, which is the court's and is only recorded (`courtDecision`).
 */
export default defineProcedure({
  key: 'bussgeld-einspruch',
  name: 'Einspruch gegen einen Bußgeldbescheid',
  domain: 'ordnung-sicherheit',
  kind: 'report',
  initiation: 'application',
  unit: '32.9',
  filePlan: '32.90.20',
  leika: [],
  legalBasis: ['§ 67 OWiG', '§ 69 OWiG', '§ 52 OWiG', '§ 62 OWiG'],
  audience: ['citizen', 'company'],
  keywords: [
    'Strafzettel anfechten',
    'Blitzer Widerspruch',
    'Knöllchen nicht bezahlen',
    'geblitzt nicht gefahren',
    'Fahrverbot anfechten',
  ],
  online: null,
  secrecy: 'general',
  retention: kept(3, 'Rechtskraft'),
  addressee: ['{form.name}', '{form.address}'],
  form,
  exceptions: [
    {
      rule: 'refusal-without-hearing',
      path: 'checked.admissibility',
      reason:
        'Das Bußgeldverfahren folgt dem OWiG; vor der Verwerfung eines unzulässigen Einspruchs ist keine Anhörung vorgesehen.',
      legalBasis: '§ 2 Abs. 2 Nr. 2 VwVfG, § 69 Abs. 1 OWiG',
    },
    {
      rule: 'waiting-without-clock',
      path: 'issued.awaitingCourt',
      reason: 'Das Amtsgericht entscheidet; eine Frist, nach der der Vorgang weiterginge, gibt es nicht.',
      legalBasis: '§§ 68, 71 OWiG',
    },
    {
      rule: 'waiting-without-clock',
      path: 'rejected.atCourt',
      reason: 'Das Amtsgericht entscheidet; eine Frist, nach der der Vorgang weiterginge, gibt es nicht.',
      legalBasis: '§§ 62, 69 OWiG',
    },
  ],
  evidence: [
    { name: 'notice', label: 'Bußgeldbescheid' },
    { name: 'authority', label: 'Verteidigervollmacht', when: 'form.objector = "counsel"' },
  ],
  fee: [],
  remedy: {
    kind: 'districtCourt',
    legalBasis: '§ 69 Abs. 1 Satz 2, § 62 OWiG',
    text: 'Gegen diesen Bescheid kann innerhalb von zwei Wochen nach Zustellung Antrag auf gerichtliche Entscheidung gestellt werden. Der Antrag ist bei der Landeshauptstadt Hannover, Bußgeldstelle, Trammplatz 2, 30159 Hannover, schriftlich oder zur Niederschrift zu stellen. Über ihn entscheidet das Amtsgericht Hannover.',
    validFrom: '2020-01-01',
    evidence: 'derived',
  },
  clocks: {
    replyPeriod: { ...replyPeriod, legalBasis: '§ 46 Abs. 1 OWiG' },
    courtApplicationPeriod: {
      label: 'Frist für den Antrag auf gerichtliche Entscheidung',
      kind: 'statutory',
      legalBasis: '§ 69 Abs. 1 Satz 2 OWiG',
      bound: 'party',
      start: { notified: 'facts.dismissalDispatch' },
      period: 'P2W',
      extension: 'never',
      suspension: 'never',
    },
    limitation: {
      label: 'Verfolgungsverjährung',
      kind: 'statutory',
      legalBasis: '§ 26 Abs. 3 StVG, § 33 Abs. 1 Nr. 9 OWiG',
      bound: 'authority',
      start: { rule: 'event', on: 'form.noticeDate' },
      period: 'P6M',
      endMoves: false,
      extension: 'never',
      suspension: 'never',
      warnings: [
        { before: 'P2M', to: 'clerk' },
        { before: 'P1M', to: 'lead' },
      ],
      runsIn: ['submitted', 'checked', 'approved'],
      atEnd: 'escalate',
    },
  },
  documents,

  events: {
    supplement: supplementEvent([
      { name: 'grounds', label: 'Begründung', type: 'longText', maxLength: 10000 },
    ]),
    withdraw: {
      label: 'Einspruch zurücknehmen',
      by: ['applicant', 'clerk'],
      note: 'Der Bußgeldbescheid wird damit rechtskräftig (§ 84 OWiG).',
    },
    courtApplication: {
      label: 'Antrag auf gerichtliche Entscheidung eintragen',
      by: ['applicant', 'clerk'],
      fields: [{ name: 'grounds', label: 'Begründung', type: 'longText', maxLength: 10000 }],
    },
    courtDecision: {
      label: 'Entscheidung des Amtsgerichts eintragen',
      by: ['authority', 'clerk'],
      fields: [
        {
          name: 'result',
          label: 'Ergebnis',
          type: 'choice',
          required: true,
          options: [
            { value: 'admissible', label: 'Verwerfung aufgehoben, Einspruch zulässig' },
            { value: 'returned', label: 'Zur weiteren Aufklärung zurückgegeben (§ 69 Abs. 5 OWiG)' },
            { value: 'convicted', label: 'Geldbuße verhängt' },
            { value: 'acquitted', label: 'Freigesprochen oder eingestellt' },
            { value: 'dismissed', label: 'Antrag oder Einspruch verworfen' },
          ],
        },
      ],
    },
  },
  publicStatus: {
    atCourt: {
      de: 'Beim Amtsgericht',
      easy: 'Ihr Einspruch liegt beim Gericht. Das Gericht meldet sich bei Ihnen.',
      en: 'Before the district court',
      actor: 'other',
      next: 'Das Amtsgericht Hannover entscheidet.',
    },
    dismissed: {
      de: 'Als unzulässig verworfen',
      easy: 'Ihr Einspruch kam zu spät oder war nicht in der richtigen Form.',
      en: 'Dismissed as inadmissible',
      actor: 'applicant',
      next: 'Sie können innerhalb von zwei Wochen gerichtliche Entscheidung beantragen.',
    },
    rescinded: {
      de: 'Bußgeldbescheid zurückgenommen',
      easy: 'Sie müssen nichts bezahlen. Das Verfahren ist zu Ende.',
      en: 'Notice rescinded',
      actor: 'nobody',
      next: 'Das Verfahren ist eingestellt.',
    },
  },
  certainty: { filePlan: { evidence: 'assumed' } },
  machine: {
    initial: 'submitted',
    states: {
      submitted: {
        ...completeness({
          post: 'clerk',
          target: 'P2D',
          task: 'Zustellungsnachweis, Form und Vollmacht zum Einspruch prüfen',
          findings: [
            {
              name: 'proofOfDelivery',
              label: 'Zugestellt laut Zustellungsurkunde am',
              type: 'date',
              required: true,
              notAfter: 'today',
            },
          ],
          checked: [
            {
              to: '#case.checked.admissibility',
              when: 'date(facts.receivedOn) > date(event.proofOfDelivery) + duration("P14D")',
              then: [note('Einspruch nach Ablauf von zwei Wochen seit Zustellung (§ 67 Abs. 1 OWiG).')],
            },
            { to: '#case.checked' },
          ],
        }),
      },
      checked: {
        meta: { label: 'Zwischenverfahren (§ 69 OWiG)', status: 'inReview' },
        on: { withdraw: ways('#case.withdrawn', ['record']) },
        initial: 'interim',
        states: {
          admissibility: taskState({
            id: 'admissibility',
            state: 'Zulässigkeit und Wiedereinsetzung',
            status: 'inReview',
            task: 'Feiertage, Ersatzzustellung und Wiedereinsetzung prüfen; über die Zulässigkeit entscheiden',
            post: 'lead',
            target: 'P7D',
            legalBasis: '§§ 52, 67, 69 Abs. 1 OWiG',
            outcomes: {
              inTime: { label: 'Doch rechtzeitig', to: 'interim' },
              reinstated: {
                label: 'Wiedereinsetzung gewährt',
                to: 'interim',
                fields: [
                  {
                    name: 'ground',
                    label: 'Hinderungsgrund glaubhaft durch',
                    type: 'text',
                    maxLength: 500,
                    required: true,
                  },
                ],
              },
              inadmissible: { label: 'Als unzulässig verwerfen', adverse: true, to: '#case.rejected' },
            },
          }),
          interim: taskState({
            id: 'interim',
            state: 'Aufrechterhalten oder zurücknehmen',
            status: 'inReview',
            task: 'Einlassung, Beweismittel und Akteneinsicht würdigen; Bescheid aufrechterhalten oder zurücknehmen',
            post: 'lead',
            target: 'P14D',
            legalBasis: '§ 69 Abs. 2 OWiG',
            outcomes: {
              rescind: {
                label: 'Bescheid zurücknehmen und einstellen',
                to: [{ to: '#case.approved', then: [set('result', '"rescinded"')] }],
                fields: [
                  {
                    name: 'note',
                    label: 'Mitteilung an die betroffene Person',
                    type: 'text',
                    maxLength: 500,
                  },
                ],
              },
              uphold: {
                label: 'Aufrechterhalten und abgeben',
                to: [{ to: '#case.approved', then: [set('result', '"upheld"')] }],
                fields: [
                  {
                    name: 'opinion',
                    label: 'Vermerk für die Staatsanwaltschaft',
                    type: 'longText',
                    maxLength: 5000,
                    required: true,
                  },
                ],
              },
              investigate: { label: 'Weitere Ermittlungen', to: 'investigation' },
            },
          }),
          investigation: taskState({
            id: 'investigation',
            state: 'Weitere Ermittlungen',
            status: 'inReview',
            task: 'Zeugen, Messprotokoll, Eichschein oder Halterauskunft einholen, dazu Äußerung ermöglichen',
            post: 'clerk',
            target: 'P1M',
            legalBasis: '§ 69 Abs. 2 Satz 2 und 3 OWiG',
            outcomes: {
              done: {
                label: 'Ermittelt',
                to: 'interim',
                fields: [
                  { name: 'findings', label: 'Ergebnis', type: 'longText', maxLength: 5000, required: true },
                ],
              },
            },
          }),
        },
      },
      approved: {
        meta: { label: 'Entschieden', status: 'decided' },
        initial: 'result',
        states: {
          result: {
            meta: { label: 'Entscheidung im Zwischenverfahren', status: 'decided' },
            always: ways([
              { to: '#case.issued.rescission', when: 'facts.result = "rescinded"' },
              { to: '#case.issued' },
            ]),
          },
        },
      },
      issued: {
        meta: { label: 'Abgabe an das Amtsgericht', status: 'atCourt' },
        initial: 'handOver',
        onDone: '#case.closed',
        states: {
          rescission: documentState({
            id: 'rescissionDocument',
            state: 'Rücknahme wird erstellt',
            status: 'rescinded',
            document: 'rescission',
            to: 'rescissionDispatch',
          }),
          rescissionDispatch: dispatchState({
            id: 'rescissionDispatch',
            state: 'Rücknahme geht hinaus',
            status: 'rescinded',
            document: 'rescissionDocument',
            to: 'done',
          }),
          handOver: transmissionState({
            id: 'prosecutor',
            state: 'Akten an die Staatsanwaltschaft',
            status: 'atCourt',
            receivers: '["Staatsanwaltschaft Hannover zur Vorlage an das Amtsgericht Hannover"]',
            legalBasis: '§ 69 Abs. 3 und 4 OWiG',
            to: 'handOverLetter',
          }),
          handOverLetter: documentState({
            id: 'handOverDocument',
            state: 'Abgabenachricht wird erstellt',
            status: 'atCourt',
            document: 'handOver',
            to: 'handOverDispatch',
          }),
          handOverDispatch: dispatchState({
            id: 'handOverDispatch',
            state: 'Abgabenachricht geht hinaus',
            status: 'atCourt',
            document: 'handOverDocument',
            to: 'awaitingCourt',
          }),
          awaitingCourt: {
            meta: { label: 'Hauptverfahren beim Amtsgericht', status: 'atCourt' },
            on: {
              courtDecision: ways(
                [{ to: '#case.checked.investigation', when: 'event.result = "returned"' }, { to: 'done' }],
                ['record'],
              ),
            },
          },
          done: { type: 'final', meta: { label: 'Erledigt', status: 'closed' } },
        },
      },
      rejected: {
        meta: { label: 'Einspruch verworfen', status: 'dismissed' },
        entry: [conclude('rejected')],
        initial: 'production',
        onDone: '#case.closed',
        states: {
          production: documentState({
            id: 'dismissalDocument',
            state: 'Verwerfung wird ausgefertigt',
            status: 'dismissed',
            document: 'dismissal',
            to: 'dispatch',
          }),
          dispatch: dispatchState({
            id: 'dismissalDispatch',
            state: 'Verwerfung wird zugestellt',
            status: 'dismissed',
            document: 'dismissalDocument',
            to: 'open',
          }),
          open: {
            meta: { label: 'Antragsfrist läuft (§ 62 OWiG)', status: 'dismissed' },
            on: { courtApplication: ways('atCourt', ['record']) },
            after: { courtApplicationPeriod: 'final' },
          },
          atCourt: {
            meta: { label: 'Antrag auf gerichtliche Entscheidung', status: 'atCourt' },
            on: {
              courtDecision: ways(
                [
                  {
                    to: '#case.checked.interim',
                    when: 'event.result = "admissible"',
                    then: [conclude('closed')],
                  },
                  { to: 'final' },
                ],
                ['record'],
              ),
            },
          },
          final: { type: 'final', meta: { label: 'Bußgeldbescheid rechtskräftig', status: 'dismissed' } },
        },
      },
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
