/** PostgreSQL settings by name, as `postgres -c` takes them. */
export type ServerSettings = Readonly<Record<string, string>>;

const always: ServerSettings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '100',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // Statements and their details hold names and addresses of applicants, which have no place in a log file.
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  log_checkpoints: 'off',
  // Compiling pays for long analytical queries; ours are short, and the packaged server has no LLVM.
  jit: 'off',
  // The planner's default is for turning disks.
  random_page_cost: '1.1',
};

const durable: ServerSettings = {
  shared_buffers: '256MB',
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
};

const fleeting: ServerSettings = {
  shared_buffers: '128MB',
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
};

/** The settings of our server: ours, overridden by `wishes`. */
export function serverSettings(keepsPromises: boolean, wishes: ServerSettings): ServerSettings {
  return { ...always, ...(keepsPromises ? durable : fleeting), ...wishes };
}
