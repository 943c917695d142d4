import { act, screen } from '@testing-library/react';
import { pass, renderPortal } from '../testing/portal.js';
import { defineMessages, messagesNow, useMessages } from './catalogue.js';
import { LocaleChoice } from './LocaleChoice.js';
import { en } from './language.js';
import { locale } from './locale.js';
import { Problem } from './Problem.js';
import { RelativeTime } from './RelativeTime.js';

const messages = defineMessages({
  en: { greeting: 'Hello', devices: (n: number) => en.plural(n, { one: '# device', other: '# devices' }) },
  de: { greeting: 'Hallo', devices: (n) => `${n}` },
});

function Greeting() {
  return <p>{useMessages(messages).greeting}</p>;
}

afterEach(() => act(() => locale.set(null)));

test('a reader whose browser asks for English reads English', () => {
  renderPortal(<Greeting />);
  expect(screen.getByText('Hello')).toBeTruthy();
  expect(document.documentElement.lang).toBe('en');
});

test('another language is chosen without a reload, also for what is read out and what ticks', async () => {
  const { user } = renderPortal(
    <>
      <Greeting />
      <Problem title="" detail="" onRetry={() => {}} />
      <RelativeTime instant="2026-05-04T11:59:00.000Z" />
      <LocaleChoice />
    </>,
  );
  await user.click(screen.getByRole('radio', { name: 'Deutsch' }));
  await pass(0);
  expect(screen.getByText('Hallo')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Erneut versuchen' })).toBeTruthy();
  expect(screen.getByText('vor 1 Minute')).toBeTruthy();
  expect(screen.getByRole('radiogroup', { name: 'Sprache' })).toBeTruthy();
  expect(document.documentElement.lang).toBe('de');
  expect(messagesNow(messages).greeting).toBe('Hallo');
});

test('the choice is kept, and followed by the other tabs', () => {
  renderPortal(<Greeting />);
  act(() => locale.set('de'));
  expect(localStorage.getItem('lastseen.locale')).toBe('de');
  act(() => void window.dispatchEvent(new StorageEvent('storage', { key: 'lastseen.locale', newValue: 'en' })));
  expect(screen.getByText('Hello')).toBeTruthy();
});

test('what is kept there by another version is no choice', () => {
  act(() => void window.dispatchEvent(new StorageEvent('storage', { key: 'lastseen.locale', newValue: 'tlh' })));
  expect(locale.get()).toBe('en');
});
