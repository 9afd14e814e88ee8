// A form with data-upload="ADDRESS" sends its files in pieces (tus 1.0 at /files/uploads), shows how far it has come, and
// goes on after a break of the line; then it posts the upload's names to ADDRESS. Where that fails for good, the form is
// sent as browsers send forms.

const PIECE = 1024 * 1024
const TRIES = 6

export function uploadInPieces() {
  document.querySelectorAll('form[data-upload]').forEach((form) => {
    form.addEventListener('submit', (event) => {
      const files = [...(form.querySelector('input[type=file]')?.files ?? [])]
      if (files.length === 0 || files.some((file) => file.size === 0)) return
      event.preventDefault()
      send(form, files).catch(() => form.submit())
    })
  })
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
  const begun = await fetch('/files/uploads', {
    method: 'POST',
    headers: { ...headers, 'Upload-Length': String(file.size), 'Upload-Metadata': 'filename ' + base64(file.name) }
  })
  if (begun.status !== 201) throw new Error(String(begun.status))
  const address = begun.headers.get('Location')
  let offset = 0
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
      if (++tries === TRIES || /^4(?!0?9|23)/.test(broken.message)) throw broken
      await new Promise((again) => setTimeout(again, 500 * 2 ** tries))
      offset = await whereItStands(address, headers, offset)
    }
  }
  tell(form, file, offset)
  return address.split('/').pop()
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
  let status = form.querySelector('[role=status]')
  if (!status) {
    status = document.createElement('p')
    status.className = 'govuk-body'
    status.setAttribute('role', 'status')
    form.append(status)
  }
  const part = String(Math.floor((offset / file.size) * 100))
  status.textContent = (form.dataset.uploadWords || '{0}: {1}%').replace('{0}', file.name).replace('{1}', part)
}

function tokenOf(form) {
  return form.querySelector('input[type=hidden]')
}

function base64(text) {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)))
}
