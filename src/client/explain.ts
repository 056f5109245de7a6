/** Milliseconds that a mouse must rest on a link: passing over code must not flash. */
const rest = 250;

/**
 * Explains links where they stand: on keyboard focus, under a resting mouse, and at the first tap (the second follows the link). What is
 * said of a command or option comes from the page itself: its list of used commands, or the entry on the same page. What is said of a
 * term is fetched once, when the first is wanted: a chapter has no room for definitions that few readers need.
 */
export function explainLinks(): void {
  const box = document.createElement('div');
  box.className = 'explanation';
  box.id = 'explanation';
  box.popover = 'manual';
  document.body.append(box);
  let shown: HTMLAnchorElement | undefined;
  let timer = 0;

  const hide = () => {
    clearTimeout(timer);
    shown?.removeAttribute('aria-describedby');
    shown = undefined;
    box.hidePopover();
  };
  const fill = (link: HTMLAnchorElement, content: Node) => {
    if (link !== shown) return;
    box.replaceChildren(content);
    // Also what the box is anchored to: it stays at the link when the page moves.
    link.setAttribute('aria-describedby', box.id);
    box.showPopover();
  };
  const show = (link: HTMLAnchorElement): boolean => {
    if (link === shown) return true;
    hide();
    const isTerm = link.classList.contains('term');
    const content = explanationOf(link);
    if (!isTerm && !content) return false;
    shown = link;
    if (content) fill(link, content);
    else
      void import('./definitions.ts')
        .then((definitions) => definitions.definitionOf(link))
        .then((definition) => fill(link, definition), hide);
    return true;
  };

  document.addEventListener('focusin', ({ target }) => {
    const link = linkOf(target);
    if (link?.matches(':focus-visible')) show(link);
    else if (shown) hide();
  });
  document.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType !== 'mouse') return;
    clearTimeout(timer);
    const link = linkOf(target);
    if (link) timer = window.setTimeout(() => show(link), rest);
    else if (shown && !(target instanceof Node && box.contains(target))) timer = window.setTimeout(hide, rest);
  });
  document.addEventListener('click', (event) => {
    const link = linkOf(event.target);
    const isTap = event instanceof PointerEvent && event.pointerType !== 'mouse' && event.pointerType !== '';
    if (link && isTap && link !== shown && show(link)) event.preventDefault();
    else if (shown) hide();
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && shown) hide();
  });
}

function linkOf(target: EventTarget | null): HTMLAnchorElement | undefined {
  return (target instanceof Element && target.closest<HTMLAnchorElement>('.code .l a, .cmd-link, .term')) || undefined;
}

/** A copy of what the page says of the target; undefined where it says nothing. */
function explanationOf(link: HTMLAnchorElement): DocumentFragment | undefined {
  const address = CSS.escape(link.getAttribute('href') ?? '');
  const source = document.querySelector(`.used a[href="${address}"]`)?.parentElement ?? entryOnPage(link);
  if (!source) return undefined;
  const copy = document.createDocumentFragment();
  copy.append(...[...source.childNodes].map((node) => node.cloneNode(true)));
  return copy;
}

/** The entry of an option on the page of its command; of the command itself the sentence below its name. */
function entryOnPage({ hash, pathname }: HTMLAnchorElement): Element | null {
  if (pathname !== location.pathname) return null;
  return hash === '' ? document.querySelector('.lead') : document.getElementById(hash.slice(1));
}
