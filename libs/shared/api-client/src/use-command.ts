import { useMutation, useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useRef } from 'react';
import { newCommandKey } from './new-command-key.js';

/** Headers of a command. */
export interface CommandHeaders {
  readonly 'Idempotency-Key': string;
}

/** Something that a button does. */
export interface Command<Input> {
  readonly run: (input: Input) => void;
  readonly busy: boolean;
  readonly error: Error | null;
  readonly forget: () => void;
}

/**
 * A command to the office: sent once however often it is pressed, under the same key when the same is sent again. When it
 * is done, everything that it touched has been asked for anew before `done` is called.
 */
export function useCommand<Input, Result>(
  send: (input: Input, headers: CommandHeaders) => Promise<Result>,
  {
    touched,
    done,
  }: {
    /** What it changes, by the beginning of the keys of queries. */
    readonly touched: readonly QueryKey[];
    readonly done: (result: Result, input: Input) => void;
  },
): Command<Input> {
  const queries = useQueryClient();
  const intention = useRef<{ readonly print: string; readonly key: string } | null>(null);
  const running = useRef(false);
  const mutation = useMutation({
    mutationFn: async (input: Input) => {
      const print = JSON.stringify(input);
      if (intention.current?.print !== print) intention.current = { print, key: newCommandKey() };
      const result = await send(input, { 'Idempotency-Key': intention.current.key });
      intention.current = null;
      await Promise.all(touched.map((queryKey) => queries.invalidateQueries({ queryKey })));
      return result;
    },
    onSuccess: done,
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
