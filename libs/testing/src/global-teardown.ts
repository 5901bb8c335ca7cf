interface Stoppable {
  stop(): Promise<void>;
}

/** Stops the PostgreSQL of the run; Jest calls it after the last test. */
export default async function globalTeardown(): Promise<void> {
  const { amtswegTestCluster } = globalThis as { amtswegTestCluster?: Stoppable };
  await amtswegTestCluster?.stop();
}
