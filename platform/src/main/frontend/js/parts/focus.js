// After htmx has replaced a part of the page, the element that had the focus gets it back by its id.

export function bringFocusBack() {
  let focused = ''
  document.addEventListener('htmx:before:swap', () => {
    focused = document.activeElement?.id ?? ''
  })
  document.addEventListener('htmx:after:swap', () => {
    if (focused && document.activeElement === document.body) document.getElementById(focused)?.focus()
  })
}
