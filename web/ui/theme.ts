import { type CSSVariablesResolver, createTheme } from '@mantine/core';

const TITLE = { fontSize: 17, fontWeight: 620, lineHeight: 1.3, letterSpacing: '-0.012em' };
/** Mantine's <header> in them would be a second banner of the page. */
const NO_BANNER = { header: { role: 'presentation' } };

/** Mantine's tokens. The colours that carry meaning (online, silent, danger …) are in theme.css, for both schemes. */
export const theme = createTheme({
  fontFamily: "'Inter Variable', system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif",
  headings: { fontFamily: "'Inter Variable', system-ui, sans-serif", fontWeight: '620' },
  primaryColor: 'accent',
  primaryShade: { light: 7, dark: 7 },
  defaultRadius: 'md',
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  colors: {
    accent: [
      '#eef0ff',
      '#dfe2ff',
      '#c1c7ff',
      '#a3acff',
      '#8a94fb',
      '#727df2',
      '#5b66e8',
      '#4650d8',
      '#3a43bd',
      '#2f379b',
    ],
    gray: [
      '#f8f9fb',
      '#f1f3f6',
      '#e6e9ee',
      '#d8dce4',
      '#c2c8d2',
      '#99a1af',
      '#626b7a',
      '#4c5462',
      '#2d333d',
      '#171b22',
    ],
    dark: [
      '#dfe3ea',
      '#b9c0cb',
      '#98a1b0',
      '#6b7483',
      '#434b58',
      '#2e343f',
      '#22272f',
      '#15181d',
      '#101216',
      '#0b0d10',
    ],
  },
  components: {
    // In the place where they belong, not at the end of the document: within its landmark, and next in reading order.
    Menu: { defaultProps: { shadow: 'md', withinPortal: false, withInitialFocusPlaceholder: false } },
    // As Mantine has it, a second line is too close.
    InputDescription: { defaultProps: { lh: 1.4 } },
    Tooltip: { defaultProps: { withArrow: true, openDelay: 250, multiline: true } },
    Drawer: {
      styles: { title: TITLE },
      defaultProps: { attributes: NO_BANNER, overlayProps: { backgroundOpacity: 0.25 } },
    },
    Modal: {
      styles: { title: TITLE },
      defaultProps: {
        attributes: NO_BANNER,
        centered: true,
        radius: 'lg',
        overlayProps: { backgroundOpacity: 0.45, blur: 2 },
      },
    },
  },
});

/** Mantine's dimmed text and borders, tuned: its own grey misses AA contrast on white. */
export const resolver: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': 'var(--ls-muted)',
    '--mantine-color-text': 'var(--ls-text)',
    '--mantine-color-default-border': 'var(--ls-border-strong)',
    '--mantine-color-placeholder': 'var(--ls-muted)',
  },
  dark: {
    '--mantine-color-dimmed': 'var(--ls-muted)',
    '--mantine-color-text': 'var(--ls-text)',
    '--mantine-color-body': 'var(--ls-surface)',
    '--mantine-color-default-border': 'var(--ls-border-strong)',
    '--mantine-color-placeholder': 'var(--ls-muted)',
  },
});
