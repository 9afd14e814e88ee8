// Answers may call up further questions on the same page. When the platform has kept a form with data-autosave and says
// that the form now asks something else, the form is fetched again with what was typed, and the focus stays where it was.

export function askWhatIsNew() {
  document.querySelectorAll('form[data-autosave]').forEach((form) => {
    let typing = 0
    form.addEventListener('input', () => typing++)
    form.addEventListener('datmui:kept', async (event) => {
      const asked = event.detail.asked
      if (asked === undefined || asked === valueOf(form, '_asked')) return
      const before = typing
      const page = await (await fetch(location.href, { headers: { Accept: 'text/html' } })).text()
      const fresh = new DOMParser().parseFromString(page, 'text/html').querySelector('form[data-autosave]')
      if (fresh && before === typing) swap(form, fresh)
    })
  })
}

function swap(form, fresh) {
  const screen = valueOf(form, '_screen')
  const focused = document.activeElement?.id
  form.replaceChildren(...fresh.childNodes)
  form.querySelector('[name=_screen]').value = screen
  if (focused) document.getElementById(focused)?.focus()
}

function valueOf(form, name) {
  return form.querySelector(`[name=${name}]`)?.value
}
