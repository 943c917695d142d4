/**
 * One soft ring around a dot. Called for what arrives many times a minute, so it goes past React, and it stays still for
 * people who asked their system for less motion.
 */
export function pulse(dot: HTMLElement | null) {
  if (!dot?.animate || window.matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const colour = getComputedStyle(dot).backgroundColor;
  dot.animate(
    [
      { boxShadow: `0 0 0 0 ${colour}`, opacity: 1 },
      { boxShadow: '0 0 0 7px transparent', opacity: 1 },
    ],
    { duration: 900, easing: 'cubic-bezier(0.2, 0.6, 0.3, 1)' },
  );
}
