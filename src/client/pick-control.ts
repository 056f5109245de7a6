import { urlBelowBase } from '../core/address.ts';
import { announce } from './announce.ts';
import { base } from './base.ts';
import { arePicksKept, fragmentOfPicks, picks, setPick } from './picks.ts';

/** 「加入课程」 for the thing of this id, and the way to the page where the course is made. */
export function pickControl(id: string, host: HTMLElement): HTMLParagraphElement {
  const toggle = Object.assign(document.createElement('button'), { type: 'button', textContent: '加入课程' });
  const link = document.createElement('a');
  const show = () => {
    const ids = picks();
    toggle.setAttribute('aria-pressed', String(ids.includes(id)));
    link.hidden = ids.length === 0;
    link.textContent = arePicksKept() ? `去编课程（已挑${ids.length}项）` : `带着挑好的${ids.length}项去编课程`;
    // An address takes along what the browser does not keep.
    link.href = base + urlBelowBase('teach') + (arePicksKept() ? '' : `#${fragmentOfPicks(ids)}`);
  };
  toggle.addEventListener('click', () => {
    setPick(id, !picks().includes(id));
    show();
    announce(wordsFor(id), host);
  });
  show();
  const control = Object.assign(document.createElement('p'), { className: 'pick' });
  control.append(toggle, ' ', link);
  return control;
}

function wordsFor(id: string): string {
  const ids = picks();
  if (!ids.includes(id)) return '已从课程里拿掉';
  return arePicksKept() ? `已加入课程，共${ids.length}项` : '已加入课程；浏览器不许保存，换页前请先去编课程';
}
