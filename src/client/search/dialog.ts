import { hrefOf } from '../../core/address.ts';
import { base } from '../base.ts';
import { loadStylesheet } from '../stylesheets.ts';
import { warmUp } from './engine.ts';
import { SearchSession } from './session.ts';

let dialog: HTMLDialogElement | undefined;

/** Opens the search dialog, made on first use; what was typed before is still there. */
export function openSearchDialog(): void {
  dialog ??= makeDialog();
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('input')?.select();
  warmUp();
}

function makeDialog(): HTMLDialogElement {
  const made = document.createElement('dialog');
  made.className = 'search-dialog';
  made.setAttribute('aria-label', '搜索');
  const field = Object.assign(document.createElement('input'), {
    type: 'search',
    placeholder: 'docker rm、-aq、删除镜像',
    autocomplete: 'off',
    spellcheck: false,
  });
  field.setAttribute('aria-label', '要搜的命令、选项或说法');
  const prompt = Object.assign(document.createElement('span'), { className: 'prompt', textContent: '❯' });
  prompt.setAttribute('aria-hidden', 'true');
  const close = Object.assign(document.createElement('button'), { type: 'button', textContent: '关闭' });
  close.addEventListener('click', () => made.close());
  const bar = Object.assign(document.createElement('div'), { className: 'search-form' });
  bar.append(prompt, field, close);
  const results = Object.assign(document.createElement('div'), { className: 'search-results' });
  const keys = Object.assign(document.createElement('p'), {
    className: 'quiet keys',
    textContent: '↑↓选择，Enter打开，Ctrl+Enter复制命令，Tab按类收窄，Esc关闭。整行命令可以',
  });
  keys.append(Object.assign(document.createElement('a'), { href: hrefOf('explain', base), textContent: '逐段解释' }));
  made.append(bar, results, keys);
  // A click on the backdrop lands on the dialog itself; a link to this very page leaves it open otherwise.
  made.addEventListener('click', (event) => {
    if (event.target === made || (event.target instanceof Element && event.target.closest('a'))) made.close();
  });
  void loadStylesheet('search');
  document.body.append(made);
  SearchSession.join(field, results);
  return made;
}
