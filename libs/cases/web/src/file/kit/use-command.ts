import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { newCommandKey } from '@amtsweg/api-client';
import { useAnnounce } from '@amtsweg/ui';

/** Headers of a command. */
export interface CommandHeaders {
  readonly 'Idempotency-Key': string;
}

/** Something that a button does to a case. */
export interface Command<Input> {
  readonly run: (input: Input) => void;
  readonly busy: boolean;
  readonly error: Error | null;
  readonly forget: () => void;
}

/**
 * A command to a case: sent once however often it is pressed, under the same key when the same is sent again. When it is
 * done, everything that it touched has been asked for anew before `done` is called.
 */
export function useCommand<Input, Result = unknown>(
  caseId: string,
  send: (input: Input, headers: CommandHeaders) => Promise<Result>,
  {
    said,
    lists = [],
    done,
  }: {
    /** What to tell when it is done. */
    readonly said: string;
    /** Lists that it changes beside the case. */
    readonly lists?: readonly string[];
    readonly done?: (result: Result) => void;
  },
): Command<Input> {
  const queries = useQueryClient();
  const announce = useAnnounce();
  const intention = useRef<{ readonly print: string; readonly key: string } | null>(null);
  const running = useRef(false);
  const mutation = useMutation({
    mutationFn: async (input: Input) => {
      const print = JSON.stringify(input);
      if (intention.current?.print !== print) intention.current = { print, key: newCommandKey() };
      const result = await send(input, { 'Idempotency-Key': intention.current.key });
      intention.current = null;
      await queries.invalidateQueries({
        predicate: ({ queryKey: [what, which] }) =>
          (what === 'case' && which === caseId) || lists.some((list) => list === what),
      });
      return result;
    },
    onSuccess: (result) => {
      announce(said);
      done?.(result);
    },
    onSettled: () => {
      running.current = false;
    },
  });
  const run = (input: Input): void => {
    if (running.current) return;
    running.current = true;
    mutation.mutate(input);
  };
  return { run, busy: mutation.isPending, error: mutation.error, forget: mutation.reset };
}
