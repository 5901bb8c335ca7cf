import { parseUnaryTests, unaryTest } from 'feelin';

/** What is wrong with a cell of a decision table as FEEL, `null` when nothing is. */
export function readUnaryTests(test: string): string | null {
  if (test.trim() === '-') return null;
  try {
    parseUnaryTests(test, {}, undefined).iterate({
      enter: (node) => {
        if (node.name === '⚠' || node.type.isError)
          throw new SyntaxError(`unexpected text at ${node.from + 1}`);
      },
    });
    // Some nonsense parses (`< < 80`) and is refused only when it is tried.
    unaryTest(test, { '?': 0 });
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
