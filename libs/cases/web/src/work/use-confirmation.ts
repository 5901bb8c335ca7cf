import { useEffect, useRef, useState } from 'react';
import type { Answer } from '@amtsweg/api-client';
import type { JsonObject } from '@amtsweg/kernel';
import type { Outcome, TaskWork } from './task-work.js';
import { useForesight, type Foreseen } from './use-foresight.js';

/** What is put before the clerk once more: exactly what is sent when they confirm it. */
interface Asked {
  readonly data: JsonObject;
  readonly followed: Foreseen;
}

/**
 * Stands between the button and the command: asks once more when the outcome burdens somebody, when a document leaves the
 * house by it, or when that cannot be known; everything else is sent at once. Whoever leaves the form meanwhile sends nothing.
 */
export function useConfirmation(
  file: Answer<'CaseFile'>,
  task: TaskWork['task'],
  outcome: Outcome,
  send: (data: JsonObject) => void,
) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const [foresees, setForesees] = useState(false);
  const foresee = useForesight(file);
  const isShown = useRef(false);
  useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
    };
  }, []);
  const put = async (data: JsonObject): Promise<void> => {
    setForesees(true);
    const event = { type: `${task.activity}.${outcome.name}`, data };
    const followed = await foresee(event).finally(() => setForesees(false));
    if (!isShown.current) return;
    const leaves = followed === 'unknown' || (followed?.documents.length ?? 0) > 0;
    if (outcome.adverse || leaves) setAsked({ data, followed });
    else send(data);
  };
  return {
    asked,
    foresees,
    submit: (data: JsonObject): void => void put(data),
    confirm: (): void => {
      setAsked(null);
      if (asked !== null) send(asked.data);
    },
    close: (): void => setAsked(null),
  };
}
