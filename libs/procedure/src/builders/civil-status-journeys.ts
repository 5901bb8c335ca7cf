import type { Journey } from '../journey.js';
import { searchJourneys, submittedJourneys } from './civil-status-search-journeys.js';
import { certificateSteps, missing, type CertificateStory } from './civil-status-steps.js';

/**
 * The journeys that every certificate from a civil-status register can take: together with a procedure's own ones they
 * take each transition of `certificateMachine`.
 */
export function certificateJourneys(story: CertificateStory): readonly Journey[] {
  return [
    ...submittedJourneys(story),
    ...searchJourneys(story),
    ...rightJourneys(story),
    ...feeJourneys(story),
    ...issueJourneys(story),
  ];
}

function rightJourneys(story: CertificateStory): readonly Journey[] {
  const { form, found } = story;
  const { complete, entitled, refusal, ...steps } = certificateSteps(story);
  const blocked = (block: string) => ({ ...steps.found, data: { ...found, block } });
  return [
    {
      title: 'a proof is missing, the applicant is too young, and the right is not shown in the end',
      form,
      steps: [
        complete,
        steps.found,
        { task: 'entitlement', outcome: 'proofMissing', data: missing },
        { event: 'supplement', by: 'applicant' },
        complete,
        steps.found,
        {
          task: 'entitlement',
          outcome: 'tooYoung',
          data: {
            missing: [{ item: 'Antrag der gesetzlichen Vertretung', reason: '§ 62 Abs. 1 Satz 3 PStG' }],
          },
        },
        { event: 'supplement', by: 'clerk' },
        complete,
        steps.found,
        { task: 'entitlement', outcome: 'notEntitled', data: { reason: 'Nur Neugier, kein Interesse.' } },
        refusal,
      ],
      ending: 'rejected',
    },
    {
      title: 'a block notice stands against the request, and the answer does not tell',
      form,
      steps: [
        complete,
        blocked('danger'),
        entitled,
        {
          task: 'blockNotice',
          outcome: 'refused',
          data: { reason: 'Sperrvermerk bis 2027, keine Einwilligung, kein Gerichtsbeschluss.' },
        },
        refusal,
      ],
      ending: 'rejected',
    },
    {
      title: 'the witness protection service is told of the request and does not consent',
      form,
      steps: [
        complete,
        blocked('witnessProtection'),
        entitled,
        { task: 'blockNotice', outcome: 'refused', data: { reason: 'Zustimmung der Dienststelle fehlt.' } },
        refusal,
      ],
      ending: 'rejected',
    },
  ];
}

const exempt = {
  task: 'exemption',
  outcome: 'exempt',
  data: { ground: 'Anforderung der Deutschen Rentenversicherung liegt vor' },
} as const;

/** The application with all copies claimed as free. */
function freeOf({ form }: CertificateStory) {
  return { ...form, feeFree: true, feeFreeCopies: form['copies'] ?? 1, feeFreePurposes: ['pension'] };
}

function feeJourneys(story: CertificateStory): readonly Journey[] {
  const { form } = story;
  const { complete, found, entitled, paid, signed } = certificateSteps(story);
  const examined = [complete, found, entitled];
  return [
    {
      title: 'the certificate is paid, signed, sealed and sent',
      form,
      steps: [...examined, paid, signed],
      ending: 'closed',
    },
    {
      title: 'a certificate for the pension office is free',
      form: freeOf(story),
      steps: [...examined, exempt, signed],
      ending: 'closed',
    },
    {
      title: 'of three copies one is free and bears a note',
      form: { ...freeOf(story), copies: 3, feeFreeCopies: 1 },
      steps: [...examined, exempt, paid, signed],
      ending: 'closed',
    },
    {
      title: 'a paid and a free copy are collected together',
      form: { ...freeOf(story), copies: 2, feeFreeCopies: 1, delivery: 'collection' },
      steps: [...examined, exempt, paid, signed, { task: 'collection', outcome: 'handedOver' }],
      ending: 'closed',
    },
    {
      title: 'the exemption is not proved, and the certificate is collected after payment',
      form: { ...freeOf(story), delivery: 'collection' },
      steps: [
        ...examined,
        {
          task: 'exemption',
          outcome: 'notExempt',
          data: { reason: 'Kein Schreiben der Rentenversicherung.' },
        },
        paid,
        signed,
        { task: 'collection', outcome: 'handedOver' },
      ],
      ending: 'closed',
    },
  ];
}

function issueJourneys(story: CertificateStory): readonly Journey[] {
  const { form } = story;
  const { complete, found, entitled, paid, signed, refusal } = certificateSteps(story);
  const examined = [complete, found, entitled];
  const declined = {
    task: 'issue',
    outcome: 'declined',
    data: { reason: 'Der Eintrag wird derzeit gerichtlich berichtigt (§ 48 PStG).' },
  } as const;
  return [
    {
      title: 'a certificate nobody collects is sent',
      form: { ...form, delivery: 'collection' },
      steps: [...examined, paid, signed, { task: 'collection', outcome: 'notCollected' }],
      ending: 'closed',
    },
    {
      title: 'whoever never pays gets no certificate',
      form,
      steps: [
        ...examined,
        { clock: 'paymentPeriod' },
        { task: 'paymentOverdue', outcome: 'extend' },
        { clock: 'paymentPeriod' },
        {
          task: 'paymentOverdue',
          outcome: 'discontinue',
          data: { reason: 'Die Gebühr wurde nicht gezahlt.' },
        },
      ],
      ending: 'discontinued',
    },
    {
      title: 'the registrar declines to sign, and the fee is paid back',
      form,
      steps: [...examined, paid, declined, { task: 'refund', outcome: 'repaid' }, refusal],
      ending: 'rejected',
    },
    {
      title: 'the registrar declines to sign a free certificate',
      form: freeOf(story),
      steps: [...examined, exempt, declined, refusal],
      ending: 'rejected',
    },
  ];
}
