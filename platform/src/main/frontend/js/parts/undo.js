// The button that takes the last act back goes when its seconds are over; whoever stood on it stands on what comes before.
export function takeUndoAwayInTime () {
  const form = document.querySelector('[data-undo-seconds]')
  if (!form) return
  setTimeout(() => {
    const stood = form.contains(document.activeElement)
    const next = document.querySelector('[data-key=n], [data-key=b]')
    form.remove()
    if (stood) next?.focus()
  }, Number(form.dataset.undoSeconds) * 1000)
}
