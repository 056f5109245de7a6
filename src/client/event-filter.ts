/** Shows a timeline event that an address names even when the filter hides its kind. The filter itself is CSS. */
export function showAddressedEvent(): void {
  const all = document.querySelector<HTMLInputElement>('.kind-filter input[value=all]');
  if (!all) return;
  addEventListener('hashchange', () => {
    const event = document.getElementById(location.hash.slice(1));
    if (!event || event.checkVisibility()) return;
    all.checked = true;
    event.scrollIntoView();
  });
}
