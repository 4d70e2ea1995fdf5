const LONGEST_WAIT = 4000;

/**
 * Resolves when the markup may be changed: at once on a page without the framework, otherwise when React has taken over
 * what the server wrote, which until then must stay as it was.
 */
export async function whenHydrated(): Promise<void> {
  if (!document.querySelector('script[src^="/_next/"]')) return;
  const start = performance.now();
  const watched = document.querySelector('main') ?? document.body;
  const isTaken = () => Object.keys(watched).some((key) => key.startsWith('__react'));
  while (!isTaken() && performance.now() - start < LONGEST_WAIT) await nextFrame();
  await nextFrame();
  await nextFrame();
}

const nextFrame = () => new Promise((resolve) => setTimeout(resolve, 16));
