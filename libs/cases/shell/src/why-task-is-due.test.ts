import { whyTaskIsDue } from './why-task-is-due.js';

test('a task with a target of a day that arose on a Friday is due on Monday, and says why', () => {
  const steps = whyTaskIsDue('2026-11-13', 'P1D');
  expect(steps[0]?.text).toMatch(
    /^Die Aufgabe entstand am Freitag, 13\. November 2026\. Das Datum ist das Bearbeitungsziel des Amtes und keine gesetzliche Frist\. /,
  );
  expect(steps.at(-1)).toMatchObject({ date: '2026-11-16' });
  expect(steps.at(-1)?.text).toContain('Sonntag, 15. November 2026');
});

test('a task without a target has nothing to explain', () => {
  expect(whyTaskIsDue('2026-11-13', undefined)).toEqual([]);
});
