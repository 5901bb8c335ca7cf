import type { DerivationStep } from './deadline.js';
import type { DispatchChannel } from './dispatch-channels.js';
import type { Dispatched } from './dispatched.js';
import type { EpochDay } from './epoch-day.js';
import { formatDate } from './format-date.js';
import { germanDate, germanDay } from './german-date.js';
import type { LawName } from './laws.js';
import type { Notification } from './notification-rules.js';

/** What a channel waits for while the day of notification is open. */
interface Awaited {
  readonly rule: string;
  readonly source: (law: LawName) => string;
  readonly done: string;
  readonly awaited: string;
}

const service: Omit<Awaited, 'awaited'> = {
  rule: 'LC-44',
  source: () => '§§ 3, 5 VwZG',
  done: 'zur förmlichen Zustellung gegeben',
};
const abroad: Awaited = {
  rule: 'T-8',
  source: (law) => `${law === 'SGB X' ? '§ 37' : '§ 41'} Abs. 2 Satz 1 ${law}`,
  done: 'zur Post ins Ausland gegeben',
  awaited: 'der Nachweis des Zugangs, denn die Bekanntgabe wird nur bei Übermittlung im Inland vermutet',
};
const awaiting: Partial<Readonly<Record<DispatchChannel, Awaited>>> = {
  abroad,
  pzu: { ...service, awaited: 'die Zustellungsurkunde mit dem Tag der Zustellung' },
  receipt: { ...service, awaited: 'das unterschriebene Empfangsbekenntnis mit dem Tag der Zustellung' },
  retrieval: {
    rule: 'T-9',
    source: () => '§ 41 Abs. 2a VwVfG',
    done: 'zum Abruf bereitgestellt und die Benachrichtigung darüber abgesendet',
    awaited: 'der Abruf',
  },
};

/** Says what an open notification waits for; `until` is the last day on which it can come. */
export function awaitedStep(
  { law, channel }: Dispatched,
  sent: EpochDay,
  until: string | null,
): DerivationStep {
  const { rule, source, done, awaited } = awaiting[channel] ?? abroad;
  const limit = until === null ? '' : `, möglich bis ${germanDate(until)}`;
  return {
    rule,
    source: source(law),
    date: formatDate(sent),
    text: `Das Schreiben wurde am ${germanDay(sent)}, ${done}. Wann es bekannt gegeben ist, steht noch nicht fest. Erwartet wird ${awaited}${limit}.`,
    inputs: { start: formatDate(sent), ...(until === null ? {} : { until }) },
  };
}

/** Says that a retrieval came too late to notify anything (§ 41 Abs. 2a VwVfG, LC-41). */
export function lateRetrievalStep(sent: EpochDay, retrieved: EpochDay, until: string): DerivationStep {
  return {
    rule: 'T-9',
    source: '§ 41 Abs. 2a VwVfG',
    date: formatDate(retrieved),
    text: `Der Abruf war nur bis ${germanDate(until)}, möglich; der Abruf am ${germanDay(retrieved)}, bewirkt keine Bekanntgabe. Erwartet wird eine erneute Bereitstellung oder die Bekanntgabe auf andere Weise.`,
    inputs: { start: formatDate(sent), receivedOn: formatDate(retrieved), until },
  };
}

/** Says that a letter abroad is known by proof of its receipt (§ 41 VwVfG, § 37 SGB X, T-8). */
export function provenAbroadStep(law: LawName, sent: EpochDay, received: EpochDay): DerivationStep {
  return {
    rule: 'T-8',
    source: abroad.source(law),
    date: formatDate(received),
    text: `Das Schreiben wurde am ${germanDay(sent)}, zur Post ins Ausland gegeben; dort wird die Bekanntgabe nicht vermutet. Es ist nachweislich am ${germanDay(received)}, zugegangen und damit an diesem Tag bekannt gegeben.`,
    inputs: { start: formatDate(sent), receivedOn: formatDate(received) },
  };
}

/** Says what a proven receipt does to the day found by a fiction: a later one counts, an earlier one does not (LC-37, LC-38). */
export function receiptStep(
  notification: Notification,
  deemed: EpochDay,
  received: EpochDay,
): DerivationStep {
  const { laterReceipt, source, step } = notification;
  const inputs = { deemedOn: formatDate(deemed), receivedOn: formatDate(received) };
  if (laterReceipt === null) {
    return {
      rule: step,
      source,
      date: formatDate(deemed),
      text: `Auf den Tag, an dem der Empfänger das Schreiben tatsächlich erhalten hat, ${germanDay(received)}, kommt es hier nicht an. Tag der Bekanntgabe bleibt ${germanDay(deemed)}.`,
      inputs,
    };
  }
  return received > deemed
    ? {
        rule: 'LC-37',
        source: laterReceipt,
        date: formatDate(received),
        text: `Zugegangen ist das Schreiben nachweislich erst am ${germanDay(received)}. Der spätere Zugang zählt: Bekannt gegeben ist es an diesem Tag.`,
        inputs,
      }
    : {
        rule: 'LC-38',
        source,
        date: formatDate(deemed),
        text: `Zugegangen ist das Schreiben schon am ${germanDay(received)}. Der frühere Zugang zählt nicht: Tag der Bekanntgabe bleibt ${germanDay(deemed)}.`,
        inputs,
      };
}
