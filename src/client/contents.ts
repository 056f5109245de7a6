/** Marks the section in view in the contents of the page, and closes the popover when a section is chosen. */
export function followContents(): void {
  const contents = document.querySelector<HTMLElement>('[data-contents]');
  if (!contents) return;
  const links = new Map([...contents.querySelectorAll('a')].map((link) => [decodeURIComponent(link.hash.slice(1)), link]));
  const visible = new Set<string>();
  let current: HTMLAnchorElement | undefined;
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) visible.add(target.id);
        else visible.delete(target.id);
      }
      const first = [...links.keys()].find((id) => visible.has(id));
      if (first === undefined) return;
      current?.removeAttribute('aria-current');
      current = links.get(first);
      current?.setAttribute('aria-current', 'true');
    },
    { rootMargin: '-10% 0% -70% 0%' },
  );
  for (const id of links.keys()) {
    const heading = document.getElementById(id);
    if (heading) observer.observe(heading);
  }
  contents.addEventListener('click', (event) => {
    if (event.target instanceof HTMLAnchorElement && contents.matches(':popover-open')) contents.hidePopover();
  });
}
