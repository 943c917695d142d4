/**
 * Copies a text that is still on its way. False where the browser doesn't let us, as on a plain http address; a text
 * that never comes throws what it failed with.
 */
export async function copy(pending: Promise<string>) {
  try {
    if (typeof ClipboardItem === 'function' && navigator.clipboard?.write) {
      // Given the promise, the browser knows that it was a click that asked, however long the answer takes.
      const blob = pending.then((text) => new Blob([text], { type: 'text/plain' }));
      await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
    } else await navigator.clipboard.writeText(await pending);
    return true;
  } catch {
    await pending;
    return false;
  }
}
