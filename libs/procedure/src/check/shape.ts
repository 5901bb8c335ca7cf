/** What is known about the members of a value: nothing (`any`), or all of their names. A list has the shape of its elements. */
export type Shape = 'any' | ReadonlyMap<string, Shape>;
