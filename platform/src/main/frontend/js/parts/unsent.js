// What is typed on a form with data-autosave is put aside in this tab when it is sent. If the session had ended and the
// person comes back to the page after sign-in with nothing saved since, the fields are filled in again.

export function bringBackWhatWasTyped() {
  document.querySelectorAll('form[data-autosave]').forEach((form) => {
    const name = 'typed:' + form.dataset.autosave
    const aside = read(name)
    sessionStorage.removeItem(name)
    if (aside && aside._revision?.[0] === form.elements._revision?.value && !document.querySelector('.govuk-error-summary')) {
      fill(form, aside)
    }
    form.addEventListener('submit', () => sessionStorage.setItem(name, JSON.stringify(typedIn(form))))
  })
}

function typedIn(form) {
  const typed = {}
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && name !== '_csrf') (typed[name] ??= []).push(value)
  }
  return typed
}

function fill(form, typed) {
  let changed = false
  for (const field of form.elements) {
    if (!field.name || field.name.startsWith('_') || field.type === 'hidden' || field.type === 'file') continue
    const values = typed[field.name] ?? []
    if (field.type === 'radio' || field.type === 'checkbox') {
      changed ||= field.checked !== values.includes(field.value)
      field.checked = values.includes(field.value)
    } else if (values.length > 0) {
      changed ||= field.value !== values[0]
      field.value = values[0]
    }
  }
  if (changed) form.dispatchEvent(new Event('input', { bubbles: true }))
}

function read(name) {
  try {
    return JSON.parse(sessionStorage.getItem(name) ?? 'null')
  } catch {
    return null
  }
}
