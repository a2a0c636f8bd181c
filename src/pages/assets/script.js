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
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(block.querySelector('code').textContent);
    button.textContent = copied;
    setTimeout(() => (button.textContent = copy), shown);
  });
  if (navigator.clipboard) block.append(button);
}
