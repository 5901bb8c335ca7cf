import { useCommand, type Command, type CommandHeaders } from '@amtsweg/api-client';
import { useAnnounce } from '@amtsweg/ui';

/** A command to a case, told to who listens when it is done; the case and the named lists are asked for anew first. */
export function useCaseCommand<Input, Result = unknown>(
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
  const announce = useAnnounce();
  return useCommand(send, {
    touched: [['case', caseId], ...lists.map((list) => [list])],
    done: (result) => {
      announce(said);
      done?.(result);
    },
  });
}
