// Remembers in this browser, for as long as the platform keeps an unfinished upload, where it was begun: by the paper and by
// what is known of the file before it is read. The names of people's files are not written down, only a number made of them.

const DAY = 24 * 60 * 60 * 1000
const MARK = 'upload:'

export function beginning(form, file) {
  return read(nameOf(form, file))?.address
}

export function keepBeginning(form, file, address) {
  try {
    forgetOld()
    localStorage.setItem(nameOf(form, file), JSON.stringify({ address, at: Date.now() }))
  } catch {
    // a browser that keeps nothing starts again from the beginning
  }
}

export function forgetBeginning(form, file) {
  try {
    localStorage.removeItem(nameOf(form, file))
  } catch {
    // nothing was kept
  }
}

function forgetOld() {
  Object.keys(localStorage)
    .filter((name) => name.startsWith(MARK) && !(read(name)?.at > Date.now() - DAY))
    .forEach((name) => localStorage.removeItem(name))
}

function read(name) {
  try {
    return JSON.parse(localStorage.getItem(name) ?? 'null')
  } catch {
    return null
  }
}

function nameOf(form, file) {
  return MARK + number([form.dataset.upload, file.name, file.size, file.lastModified].join('\n'))
}

/** Two sums over the letters: enough to tell the few files of one browser apart. */
function number(text) {
  const sum = (factor) => [...text].reduce((n, letter) => (Math.imul(n, factor) + letter.codePointAt(0)) >>> 0, 7)
  return sum(31).toString(36) + '-' + sum(1000003).toString(36)
}
