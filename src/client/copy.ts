import { copyText } from './clipboard.ts';

/** One listener for every copy button and every link of a heading, present or to come. A link is copied, and other ways to cite are offered. */
export function enableCopying(): void {
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const button = event.target.closest('[data-copy]');
    const link = event.target.closest<HTMLAnchorElement>('a[data-copy-link]');
    if (button) void copyText(codeOf(button), '已复制');
    else if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      // The address of a whole page would load it again.
      if (link.hash === '') event.preventDefault();
      void copyText(link.href, '已复制链接');
      void import('./cite.ts').then((cite) => cite.openCitation(link));
    }
  });
}

/** The commands of a session without prompts and output; of other code everything. */
function codeOf(button: Element): string {
  const lines = [...(button.closest('.code')?.querySelectorAll('.l') ?? [])];
  const commands = lines.filter((line) => line.classList.contains('cmd'));
  return (commands.length > 0 ? commands : lines).map((line) => line.textContent).join('\n');
}
