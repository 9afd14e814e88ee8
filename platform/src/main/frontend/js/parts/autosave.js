// A form with data-autosave="ADDRESS" is posted there as it stands, two seconds after the last keystroke and when the page
// is left; a choice is posted at once. The answer is JSON {"saved": "10:32"}; its words appear in the element that
// data-autosave-status names, and the form hears of it by the event datmui:kept.

const PAUSE = 2000

export function keepWhatIsTyped() {
  document.querySelectorAll('form[data-autosave]').forEach(keep)
}

function keep(form) {
  const status = document.getElementById(form.dataset.autosaveStatus)
  let timer
  let dirty = false

  const save = async () => {
    clearTimeout(timer)
    if (!dirty) return
    dirty = false
    try {
      const answer = await fetch(form.dataset.autosave, {
        method: 'POST',
        body: new URLSearchParams(withoutFiles(form)),
        headers: { Accept: 'application/json' },
        keepalive: true
      })
      if (!answer.ok) throw new Error(String(answer.status))
      const kept = await answer.json()
      tell((form.dataset.autosaveDone || '{0}').replace('{0}', kept.saved))
      form.dispatchEvent(new CustomEvent('datmui:kept', { detail: kept }))
    } catch {
      dirty = true
      tell(form.dataset.autosaveFailed || '')
      clearTimeout(timer)
      timer = setTimeout(save, AGAIN)
    }
  }

  const tell = (words) => {
    if (status) status.textContent = words
  }

  form.addEventListener('input', () => {
    dirty = true
    clearTimeout(timer)
    timer = setTimeout(save, PAUSE)
  })
  form.addEventListener('change', (event) => {
    if (event.target.matches('[type=radio], [type=checkbox], select')) save()
  })
  form.addEventListener('submit', () => {
    clearTimeout(timer)
    dirty = false
  })
  addEventListener('online', save)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') save()
  })
}

function withoutFiles(form) {
  return [...new FormData(form)].filter(([, value]) => typeof value === 'string')
}
