// A form with data-upload="ADDRESS" sends its files in pieces (tus 1.0 at /files/uploads), shows how far it has come, and
// goes on after a break of the line, also when the page was loaded again and the same file is chosen for the same paper;
// then it posts the upload's names to ADDRESS. Where the line stays broken, it says so and the page stays; where the
// platform refuses, or the button is pressed a second time in vain, the form is sent as browsers send forms.

import { beginning, forgetBeginning, keepBeginning } from './begun.js'

const PIECE = 1024 * 1024
const TRIES = 6

export function uploadInPieces() {
  document.querySelectorAll('form[data-upload]').forEach((form) => {
    form.addEventListener('submit', (event) => {
      const files = [...(form.querySelector('input[type=file]')?.files ?? [])]
      if (files.length === 0 || files.some((file) => file.size === 0)) return
      event.preventDefault()
      send(form, files).catch((broken) => giveUp(form, broken))
    })
  })
}

function giveUp(form, broken) {
  if (!(broken instanceof TypeError) || form.dataset.uploadBroken) return form.submit()
  form.dataset.uploadBroken = 'yes'
  say(form, form.dataset.uploadFailed || '')
}

async function send(form, files) {
  const names = []
  for (const file of files) names.push(await upload(form, file))
  const token = tokenOf(form)
  const last = document.createElement('form')
  last.method = 'post'
  last.action = form.action
  for (const [name, value] of [[token.name, token.value], ...names.map((id) => ['upload', id])]) {
    const field = document.createElement('input')
    Object.assign(field, { type: 'hidden', name, value })
    last.append(field)
  }
  document.body.append(last)
  last.submit()
}

async function upload(form, file) {
  const headers = { 'Tus-Resumable': '1.0.0', 'X-CSRF-TOKEN': tokenOf(form).value }
  let { address, offset } = (await goOn(form, file, headers)) ?? (await begin(form, file, headers))
  for (let tries = 0; offset < file.size; ) {
    tell(form, file, offset)
    try {
      const answer = await fetch(address, {
        method: 'PATCH',
        headers: { ...headers, 'Upload-Offset': String(offset), 'Content-Type': 'application/offset+octet-stream' },
        body: file.slice(offset, offset + PIECE)
      })
      if (answer.status !== 204) throw new Error(String(answer.status))
      offset = Number(answer.headers.get('Upload-Offset'))
      tries = 0
    } catch (broken) {
      if (/^4(?!0?9|23)/.test(broken.message)) forgetBeginning(form, file)
      if (++tries === TRIES || /^4(?!0?9|23)/.test(broken.message)) throw broken
      await new Promise((again) => setTimeout(again, 500 * 2 ** tries))
      offset = await whereItStands(address, headers, offset)
    }
  }
  tell(form, file, offset)
  forgetBeginning(form, file)
  return address.split('/').pop()
}

async function begin(form, file, headers) {
  const begun = await fetch('/files/uploads', {
    method: 'POST',
    headers: { ...headers, 'Upload-Length': String(file.size), 'Upload-Metadata': 'filename ' + base64(file.name) }
  })
  if (begun.status !== 201) throw new Error(String(begun.status))
  const address = begun.headers.get('Location')
  keepBeginning(form, file, address)
  return { address, offset: 0 }
}

/** An upload of the same file for the same paper that was begun before the page was loaded again. */
async function goOn(form, file, headers) {
  const address = beginning(form, file)
  if (!address) return null
  const answer = await fetch(address, { method: 'HEAD', headers })
  const there = answer.headers.get('Upload-Offset')
  if (answer.ok && there !== null && answer.headers.get('Upload-Length') === String(file.size)) {
    return { address, offset: Number(there) }
  }
  forgetBeginning(form, file)
  return null
}

async function whereItStands(address, headers, before) {
  try {
    const answer = await fetch(address, { method: 'HEAD', headers })
    return answer.ok ? Number(answer.headers.get('Upload-Offset')) : before
  } catch {
    return before
  }
}

function tell(form, file, offset) {
  const part = String(Math.floor((offset / file.size) * 100))
  say(form, (form.dataset.uploadWords || '{0}: {1}%').replace('{0}', file.name).replace('{1}', part))
}

function say(form, words) {
  let status = form.querySelector('[role=status]')
  if (!status) {
    status = document.createElement('p')
    status.className = 'govuk-body'
    status.setAttribute('role', 'status')
    form.append(status)
  }
  status.textContent = words
}

function tokenOf(form) {
  return form.querySelector('input[type=hidden]')
}

function base64(text) {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)))
}
