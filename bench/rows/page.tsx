import { gql } from '@apollo/client';
import { createRoot } from 'react-dom/client';
import { activations, latest, push } from './events.js';
import { Ours, client as ours } from './ours.js';
import { Tutorial, client as tutorials } from './tutorial.js';
import type {} from './window.js';

/** React has rendered by then: what an event outside of it changes is rendered in a microtask. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

const which = window.location.hash;

/** What counts: that whoever asks the cache gets each row's last state, and that every row in the document shows it. */
function check(): void {
  const { cache } = which === '#tutorial' ? tutorials : ours;
  const fragment = gql`fragment Seen on Activation { lastSeenAt }`;
  const stale = activations.filter(({ id, identifier }) => {
    const known = cache.readFragment<{ lastSeenAt: string }>({ id: `Activation:${id}`, fragment });
    return known?.lastSeenAt !== latest.get(identifier);
  });
  const rows = [...document.querySelectorAll('tbody tr')].filter((row) => row.querySelector('th'));
  const wrong = rows.filter((row) => {
    const identifier = /ws-\d+\.acme\.example/.exec(row.textContent ?? '')![0];
    return row.querySelector('time')?.dateTime !== latest.get(identifier);
  });
  if (rows.length === 0) throw new Error('There is no row in the document.');
  if (stale.length + wrong.length > 0) throw new Error(`${stale.length} rows are old, ${wrong.length} shown so.`);
}

window.rows = {
  async updatesPerSecond(ms, eventsPerMessage, among) {
    const since = performance.now();
    let updates = 0;
    for (; performance.now() - since < ms; updates += eventsPerMessage) {
      push(eventsPerMessage, among);
      await nextTask();
    }
    const perSecond = (updates * 1000) / (performance.now() - since);
    check();
    return perSecond;
  },
};

const root = document.createElement('div');
document.body.append(root);
createRoot(root).render(which === '#tutorial' ? <Tutorial /> : <Ours whole={which === '#whole'} />);
