/** What is being done, on a line that the next one replaces; nothing where nobody watches. */
export function tell(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
}
