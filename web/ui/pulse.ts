/**
 * One soft ring around a dot. Called for what arrives many times a second, so it goes past React, one ring comes after
 * the other, and only what the compositor does by itself is animated: a shadow would have the page painted sixty times a
 * second for as long as devices are heard. It stays still for people who asked their system for less motion.
 */
export function pulse(dot: HTMLElement | null) {
  if (!dot?.animate || window.matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  if (dot.getAnimations({ subtree: true }).length > 0) return;
  dot.animate(
    [
      { transform: 'scale(1)', opacity: 0.7 },
      { transform: 'scale(2.75)', opacity: 0 },
    ],
    { duration: 900, easing: 'cubic-bezier(0.2, 0.6, 0.3, 1)', pseudoElement: '::after' },
  );
}
