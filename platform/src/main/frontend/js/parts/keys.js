// Keys for those who go through dossiers all day. In a list: j k next and previous, x pick, Enter open, a act on what is
// picked, e export, / search. On a dossier: a act, n next one, z take back, b back to the list. ? help. Never while somebody types; whoever does not want them switches them off for this browser.

const OFF = 'datmui.keys.off'
const TYPES = 'input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]'

const isOff = () => localStorage.getItem(OFF) === 'yes'

const rows = () => [...document.querySelectorAll('.datmui-table tbody tr')]

function go (step) {
  const all = rows()
  if (all.length === 0) return
  const here = all.findIndex(row => row.classList.contains('datmui-here'))
  const next = Math.min(all.length - 1, Math.max(0, here + step))
  all[here]?.classList.remove('datmui-here')
  all[next].classList.add('datmui-here')
  all[next].querySelector('th a')?.focus()
  all[next].scrollIntoView({ block: 'nearest' })
}

const here = () => document.querySelector('.datmui-here')

const press = key => () => document.querySelector(`[data-key=${key}]`)?.click()

function actions (dialog) {
  return {
    j: () => go(1),
    k: () => go(-1),
    x: () => here()?.querySelector('input[type=checkbox]')?.click(),
    a: () => document.querySelector('form[action$="/bulk"] .govuk-button, .datmui-panes__aside [open] .govuk-button')?.focus(),
    e: press('e'),
    n: press('n'),
    z: press('z'),
    b: press('b'),
    '/': () => document.querySelector('form[role=search] input[type=search]')?.focus(),
    '?': () => dialog.showModal()
  }
}

export function listenToKeys () {
  const dialog = document.querySelector('[data-keys]')
  if (!dialog) return
  const act = actions(dialog)
  const off = dialog.querySelector('[data-keys-off]')
  off.checked = isOff()
  off.addEventListener('change', () => localStorage.setItem(OFF, off.checked ? 'yes' : 'no'))
  const open = document.querySelector('[data-keys-open]')
  open.hidden = false
  open.addEventListener('click', () => dialog.showModal())
  document.addEventListener('keydown', event => {
    const busy = event.ctrlKey || event.altKey || event.metaKey || dialog.open || event.target.closest(TYPES)
    const wanted = act[event.key]
    if (busy || isOff() || !wanted) return
    event.preventDefault()
    wanted()
  })
}
