/** What is wrong with a value: where it stands (JSON Pointer), and the sentence that helps. */
export interface FieldFinding {
  readonly pointer: string;
  readonly detail: string;
}

/** Findings of the API, whose pointers may go through the body that was sent (`/data/…`), as places in the form itself. */
export function findingsInForm(
  errors: readonly FieldFinding[],
  names: readonly string[],
): readonly FieldFinding[] {
  return errors.map(({ pointer, detail }) => {
    const [, first, ...rest] = pointer.split('/');
    const wrapped = first === 'data' && rest.length > 0 && !names.includes('data');
    return { pointer: wrapped ? `/${rest.join('/')}` : pointer, detail };
  });
}
