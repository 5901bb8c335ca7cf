import {
  actionRemedy,
  appealableNoticeStatus,
  applicationClocks,
  applicationEvents,
  collection,
  completeness,
  conclude,
  costBlocks,
  courtRemedy,
  defineProcedure,
  endings,
  hearingLetter,
  opinionEvent,
  opinionPeriod,
  provisionBlocks,
  refusalNotice,
  requestLetter,
  set,
  ways,
} from '@amtsweg/procedure';
import { company, kept } from './applicant.js';
import { checked, fiction, rows } from './aufgrabung-genehmigung.examination.js';
import { evidence, form } from './aufgrabung-genehmigung.form.js';
import {
  surface,
  surfaceClocks,
  surfaceDocuments,
  surfaceEvents,
  surfaceStatus,
} from './aufgrabung-genehmigung.surface.js';

const permitRemedy = courtRemedy({ prefix: 'permit', status: 'diggingAllowed' });

/**
 * Aufgrabung (§§ 18, 23 NStrG; §§ 125, 127 TKG): three laws for one hole. A line of public telecommunication needs the
 * consent of the road authority, which counts as given three months after the complete application (§ 127 (3) TKG):
 * region `silence`, for these lines only. Public supply lines use the road under private law (§ 23 NStrG); what is
 * permitted here is the digging. Private lines are special use (§ 18 NStrG). A burst pipe is dug first (`emergency`):
 * its application comes afterwards, and the case begins its execution with the open hole.
 *
 * Lines, traffic and trees are asked side by side; only the tree protection's consent blocks. What follows the permit
 * is the point: report of the beginning, restoration, acceptance, five years of liability with a last look (`surface`).
 * NOT transitions: the traffic order for the site (§ 45 (6) StVO) and an order under § 22 NStrG are services of their
 * own; the extension by one month (§ 127 (3) sentence 2 TKG) is an act on the running clock.
 */
export default defineProcedure({
  key: 'aufgrabung-genehmigung',
  name: 'Aufgrabung einer öffentlichen Verkehrsfläche',
  domain: 'strassen-verkehr-sondernutzung',
  kind: 'specialUse',
  initiation: 'application',
  unit: '66.1',
  filePlan: '66.10.30',
  leika: [],
  legalBasis: ['§ 18 NStrG', '§ 23 NStrG', '§ 125 TKG', '§ 127 Abs. 3 TKG'],
  audience: ['company'],
  keywords: [
    'Straße aufreißen',
    'Gehweg aufgraben',
    'Leitung verlegen',
    'Glasfaser in der Straße',
    'Rohrbruch unter dem Gehweg',
    'Hausanschluss Tiefbau',
  ],
  online: null,
  secrecy: 'general',
  retention: kept(10),
  addressee: company,
  form,
  evidence,
  fee: [
    {
      id: 'telecom-consent',
      legalBasis: '§ 223 TKG, nach Verwaltungsaufwand',
      type: 'fixed',
      cents: '9500',
      when: 'form.lineType = "telecom"',
      evidence: 'assumed',
    },
    {
      id: 'digging',
      legalBasis: 'Verwaltungskostensatzung LHH, Aufgrabung nach Fläche',
      type: 'value',
      cents: 'min(150000, 6000 + ceiling(sum(form.surfaces.squareMetres)) * 150)',
      evidence: 'assumed',
    },
  ],
  remedy: actionRemedy,
  clocks: {
    ...applicationClocks({ target: 'P4W', feeLaw: '§ 4 NKAG, § 7 NVwKostG' }),
    ...fiction.clocks,
    ...surfaceClocks,
    linesOpinionPeriod: opinionPeriod('Frist der Leitungsträger', '§ 18 Abs. 3 NStrG', 'P2W'),
    trafficOpinionPeriod: opinionPeriod('Frist der Straßenverkehrsbehörde', '§ 45 Abs. 6 StVO', 'P2W'),
    treesOpinionPeriod: opinionPeriod('Frist des Baumschutzes', 'Baumschutzsatzung LHH', 'P2W'),
  },
  documents: {
    ...fiction.documents,
    ...surfaceDocuments,
    request: requestLetter('Ihrem Antrag auf eine Aufgrabung'),
    hearing: hearingLetter('die Genehmigung', rows),
    refusal: refusalNotice('Ablehnung der Aufgrabung', rows),
    permit: {
      kind: 'notice',
      title: '{if form.lineType = "telecom" then "Zustimmung nach § 127 TKG" else "Aufgrabungsgenehmigung"}',
      signedBy: 'signature',
      remedy: true,
      blocks: [
        { type: 'facts', rows },
        {
          type: 'table',
          caption: 'Zugelassene Aufbruchflächen',
          of: 'form.surfaces',
          columns: [
            [
              'Teil der Straße',
              '{if item.part = "carriageway" then "Fahrbahn" else if item.part = "footway" then "Gehweg" else if item.part = "cycleway" then "Radweg" else "Seitenstreifen"}',
            ],
            ['Fläche in m²', '{item.squareMetres}'],
          ],
        },
        { type: 'paragraph', text: 'Wiederherstellung: {facts.decision.restoration}.' },
        {
          type: 'paragraph',
          text: 'Beginn und Fertigstellung sind anzuzeigen. Vor Beginn brauchen Sie eine verkehrsrechtliche Anordnung (§ 45 Abs. 6 StVO). Für die wiederhergestellte Fläche haften Sie fünf Jahre ab der Abnahme.',
        },
        ...provisionBlocks,
        ...costBlocks,
      ],
    },
  },
  events: {
    ...applicationEvents([
      { name: 'start', label: 'Beginn', type: 'date' },
      { name: 'end', label: 'Wiederherstellung fertig', type: 'date' },
    ]),
    ...fiction.events,
    ...surfaceEvents,
    linesOpinion: opinionEvent('Rückmeldung der Leitungsträger eintragen'),
    trafficOpinion: opinionEvent('Stellungnahme der Straßenverkehrsbehörde eintragen'),
    treesOpinion: opinionEvent('Entscheidung des Baumschutzes eintragen'),
  },
  publicStatus: { ...appealableNoticeStatus, ...fiction.publicStatus, ...surfaceStatus },
  certainty: { filePlan: { evidence: 'assumed' } },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P3D',
        task: 'Lageplan, Leitungsauskünfte und Trägerschaft der Leitung prüfen',
        checked: [{ to: '#case.checked', then: [set('completeOn', 'event.completeOn')] }],
        findings: [fiction.completeOn],
      }),
      checked,
      deemedApproved: fiction.milestone,
      approved: {
        meta: { label: 'Aufgrabung genehmigt', status: 'diggingAllowed' },
        always: '#case.issued',
      },
      issued: {
        type: 'parallel',
        meta: { label: 'Aufgrabung zugelassen', status: 'diggingAllowed' },
        onDone: '#case.closed',
        states: {
          remedy: {
            ...permitRemedy,
            initial: 'gate',
            states: {
              gate: {
                meta: { label: 'Anfechtbarer Bescheid wird geprüft', status: 'diggingAllowed' },
                always: ways([{ to: 'final', when: 'facts.deemedSince != null' }, { to: 'actionPeriod' }]),
              },
              ...permitRemedy.states,
            },
          },
          payment: collection({
            id: 'permitPayment',
            label: 'Gebühr',
            due: 'facts.deemedSince = null',
            clock: 'permitFeePeriod',
            status: 'feeDue',
            notBy: ['decision', 'signature'],
          }),
          fiction: fiction.standing,
          surface,
        },
      },
      rejected: {
        type: 'parallel',
        meta: { label: 'Aufgrabung abgelehnt', status: 'rejected' },
        entry: [conclude('rejected')],
        onDone: '#case.closed',
        states: {
          remedy: courtRemedy({
            prefix: 'refusal',
            status: 'rejected',
            upheld: { to: '#case.checked', then: [conclude('closed'), set('heard', 'false')] },
          }),
          payment: collection({
            id: 'refusalPayment',
            label: 'Gebühr der Ablehnung',
            clock: 'refusalFeePeriod',
            status: 'feeDue',
            notBy: ['decision', 'signature'],
          }),
        },
      },
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
