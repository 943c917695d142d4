import { createRoot } from 'react-dom/client';
import { push } from './events.js';
import { Ours } from './ours.js';
import { Tutorial } from './tutorial.js';
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

window.rows = {
  async updatesPerSecond(ms, eventsPerMessage) {
    const since = performance.now();
    let updates = 0;
    let last = '';
    for (; performance.now() - since < ms; updates += eventsPerMessage) {
      last = push(eventsPerMessage);
      await nextTask();
    }
    const perSecond = (updates * 1000) / (performance.now() - since);
    if (!document.querySelector(`time[datetime="${last}"]`)) throw new Error('The last update is not on the page.');
    return perSecond;
  },
};

const root = document.createElement('div');
document.body.append(root);
createRoot(root).render(window.location.hash === '#ours' ? <Ours /> : <Tutorial />);
