/* global document, navigator, setTimeout */
// The script of all pages: without it nothing is missing but the buttons that copy code.

/** How long a button says that it has copied, in milliseconds. */
const shown = 2000;

for (const block of document.querySelectorAll('pre[data-copy]')) {
  const { copy, copied } = block.dataset;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = copy;
  // Tells the outcome to who does not see the button change.
  const status = document.createElement('span');
  status.role = 'status';
  status.className = 'visually-hidden';
  const say = (text) => {
    button.textContent = text || copy;
    status.textContent = text;
  };
  const code = block.querySelector('code');
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(code.textContent);
      say(copied);
      setTimeout(say, shown, '');
    } catch {
      // The browser does not let us: what is selected takes one key to copy.
      document.getSelection().selectAllChildren(code);
    }
  });
  if (navigator.clipboard) block.append(button, status);
}
