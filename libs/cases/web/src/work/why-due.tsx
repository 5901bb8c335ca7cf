import { useState } from 'react';
import { Button, Dialog } from '@amtsweg/ui';
import { Derivation } from '../head/derivation.js';
import type { TaskWork } from './task-work.js';

/** Tells on demand why the task is due on its day. */
export function WhyDue({ steps }: { readonly steps: TaskWork['whyDue'] }) {
  const [isOpen, setIsOpen] = useState(false);
  if (steps.length === 0) return null;
  return (
    <>
      <Button
        look="tertiary"
        onClick={() => setIsOpen(true)}
        aria-label="Warum dieser Tag? Fälligkeit der Aufgabe"
      >
        Warum dieser Tag?
      </Button>
      {isOpen ? (
        <Dialog title="Warum an diesem Tag?" onClose={() => setIsOpen(false)}>
          <Derivation steps={steps} />
        </Dialog>
      ) : null}
    </>
  );
}
