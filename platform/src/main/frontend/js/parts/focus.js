// After htmx has replaced a part of the page, the element that had the focus gets it back by its id.

/** What was just done is read out, and the next step is one Tab away. */
export function showWhatWasDone() {
  const banner = document.querySelector('.govuk-notification-banner[role=alert]')
  if (!banner || location.hash) return
  banner.tabIndex = -1
  banner.focus()
}

export function bringFocusBack() {
  let focused = ''
  document.addEventListener('htmx:before:swap', () => {
    focused = document.activeElement?.id ?? ''
  })
  document.addEventListener('htmx:after:swap', () => {
    if (focused && document.activeElement === document.body) document.getElementById(focused)?.focus()
  })
}
