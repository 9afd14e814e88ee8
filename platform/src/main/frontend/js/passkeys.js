// Makes passkeys and signs with them. Without scripts there are none, and the pages say so.
const bytes = (text) =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0))
const text = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')

const able = Boolean(window.PublicKeyCredential)

for (const form of document.querySelectorAll('form[data-passkey]')) {
  form.hidden = !able
  form.dataset.passkeyAble = able
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    answer(form)
  })
}
for (const note of document.querySelectorAll('[data-passkey-missing]')) note.hidden = able

async function answer(form) {
  const status = form.querySelector('[data-passkey-status]')
  status.textContent = ''
  try {
    const options = await ask(form)
    const credential = form.dataset.passkey === 'make' ? await make(options) : await sign(options)
    form.elements.answer.value = JSON.stringify(credential)
    form.submit()
  } catch {
    status.textContent = form.dataset.passkeyFailed
  }
}

async function ask(form) {
  const answered = await fetch(form.dataset.passkeyOptions, {
    method: 'POST',
    headers: { 'X-CSRF-TOKEN': form.elements._csrf.value, Accept: 'application/json' }
  })
  if (!answered.ok) throw new Error('not asked')
  const options = await answered.json()
  const names = (list) => (list ?? []).map((known) => ({ ...known, id: bytes(known.id) }))
  return {
    ...options,
    challenge: bytes(options.challenge),
    ...(options.user && { user: { ...options.user, id: bytes(options.user.id) } }),
    allowCredentials: names(options.allowCredentials),
    excludeCredentials: names(options.excludeCredentials)
  }
}

async function make(publicKey) {
  const made = await navigator.credentials.create({ publicKey })
  return written(made, {
    attestationObject: text(made.response.attestationObject),
    transports: made.response.getTransports?.() ?? []
  })
}

async function sign(publicKey) {
  const signed = await navigator.credentials.get({ publicKey })
  const { authenticatorData, signature, userHandle } = signed.response
  return written(signed, {
    authenticatorData: text(authenticatorData),
    signature: text(signature),
    ...(userHandle && { userHandle: text(userHandle) })
  })
}

function written(credential, response) {
  return {
    id: credential.id,
    rawId: text(credential.rawId),
    type: credential.type,
    authenticatorAttachment: credential.authenticatorAttachment,
    clientExtensionResults: credential.getClientExtensionResults(),
    response: { clientDataJSON: text(credential.response.clientDataJSON), ...response }
  }
}
