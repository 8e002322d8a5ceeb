// @ts-check
/* Selecting a field on one side shows it on the other. Without this script every link still leads to its place. */
(() => {
  const main = document.querySelector('main');
  if (!main) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)');

  const clear = () => {
    for (const element of main.querySelectorAll('.selected')) element.classList.remove('selected');
  };

  /** @param {Element} element */
  const scrollTo = (element) =>
    element.scrollIntoView({ block: 'center', behavior: calm.matches ? 'auto' : 'smooth' });

  /** @param {HTMLElement} target the place or the entry to show */
  const show = (target) => {
    const name = fieldOf(target);
    clear();
    if (name) for (const element of named(name)) element.classList.add('selected');
    scrollTo(target);
    const focus = target.matches('a') ? target : (target.querySelector('a') ?? target);
    focus.focus({ preventScroll: true });
    history.replaceState(null, '', `#${target.id}`);
  };

  /** @param {string} name */
  const named = (name) =>
    main.querySelectorAll(`[data-field="${CSS.escape(name)}"], [id="${CSS.escape(name)}"]`);

  /** @param {Element} element */
  const fieldOf = (element) =>
    element.closest('[data-field]')?.getAttribute('data-field') ?? element.closest('.label')?.id;

  main.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || !getSelection()?.isCollapsed) return;
    const link = event.target.closest('a');
    if (link && !link.hash) return;
    const name = fieldOf(event.target);
    const inLetter = event.target.closest('#letter') !== null;
    const id = link ? link.hash.slice(1) : name && (inLetter ? `about-${name}` : name);
    const target = id ? document.getElementById(id) : null;
    if (!target) return;
    event.preventDefault();
    show(target);
  });

  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') clear();
  });

  const opened = document.getElementById(location.hash.slice(1));
  if (opened && main.contains(opened)) {
    show(opened);
    // Side by side each pane scrolls by itself, so that the other can show its half as well.
    const beside = document.getElementById(`about-${opened.id}`);
    if (beside && getComputedStyle(main).display === 'grid') scrollTo(beside);
  }
})();
