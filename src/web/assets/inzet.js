// @ts-check
/* What the pages do better with a little script. Everything also works without it. */

for (const button of document.querySelectorAll('button[data-copy]')) {
  if (!(button instanceof HTMLButtonElement)) continue;
  button.hidden = false;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(button.dataset.copy ?? '');
    const label = button.textContent;
    button.textContent = button.dataset.copied ?? label;
    setTimeout(() => {
      button.textContent = label;
    }, 2000);
  });
}

for (const select of document.querySelectorAll('.filters select, .choices select')) {
  select.addEventListener('change', () => {
    if (select instanceof HTMLSelectElement) select.form?.requestSubmit();
  });
}

for (const drop of document.querySelectorAll('.drop')) {
  const input = drop.querySelector('input');
  for (const name of ['dragenter', 'dragover'])
    drop.addEventListener(name, (event) => {
      event.preventDefault();
      drop.classList.add('over');
    });
  for (const name of ['dragleave', 'drop']) drop.addEventListener(name, () => drop.classList.remove('over'));
  drop.addEventListener('drop', (event) => {
    event.preventDefault();
    if (input instanceof HTMLInputElement && event instanceof DragEvent && event.dataTransfer)
      input.files = event.dataTransfer.files;
  });
}

for (const form of document.querySelectorAll('form[data-busy]')) {
  form.addEventListener('submit', () => {
    const status = form.querySelector('[role=status]');
    if (status && form instanceof HTMLFormElement) status.textContent = form.dataset.busy ?? '';
  });
}
