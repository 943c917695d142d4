import { spawn } from 'node:child_process';

/** Ends a process when we are gone, however we went. */
export interface Watchdog {
  guard(pid: number | null): void;
  dismiss(): void;
}

/**
 * A shell that reads process numbers from a pipe whose other end only we hold. However we die, the system closes our
 * end; the shell then asks the last process that it was told of to stop. An empty line means that there is none.
 */
export function startWatchdog(): Watchdog {
  const script = 'while read -r line; do pid=$line; done; if [ -n "$pid" ]; then kill -TERM "$pid"; fi';
  // Detached: a Ctrl-C in our terminal is not meant for it.
  const shell = spawn('sh', ['-c', script], { detached: true, stdio: ['pipe', 'ignore', 'ignore'] });
  shell.on('error', () => undefined);
  shell.stdin.on('error', () => undefined);
  shell.unref();
  return {
    guard: (pid) => void shell.stdin.write(`${pid ?? ''}\n`),
    dismiss: () => void shell.stdin.end('\n'),
  };
}
